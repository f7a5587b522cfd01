# en dedaa3ce
title = Una pregunta

# en 9a8ff292
knock__say = Hay algo para leer.

# en ed077f3d
knock__choices__open = Abrir

# en 7d534bba
knock__choices__later = Más tarde…

# en 09504306
later__say = Muy bien. La pregunta espera aquí mientras el enlace siga vigente.

# en ed077f3d
later__choices__open = Abrir

# en a1e2d01c
who__say =
    { $name } aceptó tu enlace. ¿Es la persona para la que lo creaste?

    El nombre viene de Telegram, donde cada quien elige el suyo. Si tienes dudas, toca «No»: crear un enlace nuevo cuesta poco.

    _«Sí» crea el vínculo entre ustedes dos. «No» anula el enlace, y esa persona no recibe nada de mí._

# en 74788789
who__choices__them = Sí, es esa persona

# en 1ea442a1
who__choices__no = No

# en 7d534bba
who__choices__later = Más tarde…

# en 56331e2b
linked__say =
    Ustedes dos tienen ahora un vínculo. No resuelve nada, y no les pide nada.

    Por sí solo cambia poco. Notas con /bid, una pregunta los domingos con /together, una pausa para las dos personas. Cada cosa está cuando la quieras, y ninguna hace falta. Si comparten un chat, también puedo estar ahí. No leo nada de lo que escriban en él.

    Sigo sin decirle a nadie lo que hace aquí la otra persona. Donde hay silencio, hay muchos motivos corrientes.

    /leave y un toque más deshacen el vínculo. No sale ningún mensaje, pero puede notarse.

# en 106a2c50
refused__say =
    Eso ya no es posible, y no pasó nada. Puede que el enlace haya caducado.

    /invite crea uno nuevo, el día que quieras.

# en c90fc0e3
declined__say =
    Ese enlace ya no existe. Esa persona no recibe nada de mí.

    /invite crea uno nuevo, el día que quieras. Reenvíalo solo a la persona para la que es.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

# en 41e5a06c
title = Algo para leer

# en 9a8ff292
knock__say = Hay algo para leer.

# en ed077f3d
knock__choices__open = Abrir

# en 56331e2b
linked__say =
    Ustedes dos tienen ahora un vínculo. No resuelve nada, y no les pide nada.

    Por sí solo cambia poco. Notas con /bid, una pregunta los domingos con /together, una pausa para las dos personas. Cada cosa está cuando la quieras, y ninguna hace falta. Si comparten un chat, también puedo estar ahí. No leo nada de lo que escriban en él.

    Sigo sin decirle a nadie lo que hace aquí la otra persona. Donde hay silencio, hay muchos motivos corrientes.

    /leave y un toque más deshacen el vínculo. No sale ningún mensaje, pero puede notarse.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

# en fbddd8a0
title = Una página

# en 588891c6
none__say =
    Donde dos personas tienen un vínculo, algunos de los momentos que guarda cada una se pueden mostrar a la otra, si las dos dicen que sí. Ahora no hay nada tuyo que mostrar. En /moment, cada uno tiene un botón para ello.

    No hace falta mostrar ninguno. Lo que es solo tuyo puede seguir siéndolo. Lejos del teléfono: piensa en uno, y sonríele a solas.

# en 8f81f61c
none__choices__will = Lo voy a probar

# en a0e63d7c
none__choices__not_now = Ahora no

# en 76bad82e
question__say =
    {"*"}*De lo tuyo se mostraría esto**

    { $mine }

    Si las dos personas dicen que sí en el plazo de una semana, cada una ve algunos de la otra, a la misma hora. Si no, nadie ve nada. Hasta que se muestre, puedes retirarlo.

    Una vez mostrado, cada quien puede tenerlo también como imagen.

    _Puede que la otra persona no guarde ninguno, o que nunca dé con esta página. Así que, si no llega nada, eso no dice nada de nadie. Por favor, no preguntes por ello._

# en 6d002a53
question__held =
    Tu respuesta espera aquí, y no se ve en ningún lado. Solo un sí de las dos personas muestra algo. Hasta entonces puedes cambiarla o retirarla.

    Puede que la otra persona no guarde ninguno, o que nunca dé con esta página. Si no llega nada, eso no dice nada de nadie. Por favor, no preguntes por ello.

# en 495afb1a
question__choices__yes = Sí, mostrarlos

# en 6f3efa36
question__choices__no = Esta vez no

# en 27819c53
back__say = Ha vuelto algo sencillo. Puede quedarse cerrado unos días.

# en ed077f3d
back__choices__open = Abrir

# en 1a2d60e4
back__choices__drop = Dejarlo ir

# en 46fa1e2d
shown__say =
    {"*"}*Tú guardaste**

    { $mine }

    {"*"}*La otra persona guardó**

    { $mine__theirs }

    Nadie debe ni una palabra sobre esto. Si te da miedo, /help está ahí.

    Lejos del teléfono, si quieres: quédate cerca de un minuto así esta semana, y déjalo pasar.

# en 8f81f61c
shown__choices__will = Lo voy a probar

# en a0e63d7c
shown__choices__not_now = Ahora no

# en 60c594cf
lapsed__end = El tiempo para esto terminó. No se mostró nada. Eso tiene muchos motivos corrientes.

# en 85513c80
shown__choices__picture = Como imagen

# en e35c3242
covered__say =
    Estas líneas pueden llegar como imagen: las palabras y nada más. Llega a este chat sin sonido y se queda cubierta hasta que alguien la toque.

    Algunas de las palabras son de la otra persona, y se te mostraron solo a ti. Algunos teléfonos guardan las imágenes por su cuenta, donde alguien más puede dar con ellas. Y se queda en este chat al cerrar esta página, salvo que allí pidas quitarla, o que la borres.

# en eecc12f2
covered__choices__send = Enviar la imagen

# en 7234c903
covered__choices__leave = Dejarlo como texto

# en e4e96ef7
drawn__say =
    Llega abajo, cubierta hasta que la toques. Si lleva signos que no sé dibujar, llega como texto, también cubierto.

    Lejos del teléfono, si te parece: quédate cerca de un minuto así esta semana, y déjalo pasar.

# en 8f81f61c
drawn__choices__will = Lo voy a probar

# en 2c4376ba
drawn__choices__take = Quitar la imagen

# en a0e63d7c
drawn__choices__not_now = Ahora no

# en 1947ac03
gone__say = Ya no está en este chat. Si un teléfono la guardó por su cuenta, esa copia sigue ahí.

# en 966afc93
late__say = Lleva aquí dos días, y entonces ya no puedo quitarla. Puedes borrarla tú; hasta entonces sigue cubierta.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

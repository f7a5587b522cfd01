# en d0917f75
title = Una pausa

# en 2644b702
knock__say = Ya es más o menos la hora de volver a mirar.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en 2644b702
knock_again__say = Ya es más o menos la hora de volver a mirar.

# en ed077f3d
knock_again__choices__open = Abrir

# en a0e63d7c
knock_again__choices__not_now = Ahora no

# en 78337ada
how__say = ¿Cómo estás ahora? Cualquiera de estas está bien, y no le llevo ninguna a nadie.

# en d5b0500e
how__choices__ready = Puedo volver

# en 3d814e02
how__choices__more = Más tiempo

# en e54eb516
how__choices__not_today = Hoy no

# en 16f9c7d6
how__choices__afraid = Tuve miedo

# en 78337ada
how_again__say = ¿Cómo estás ahora? Cualquiera de estas está bien, y no le llevo ninguna a nadie.

# en d5b0500e
how_again__choices__ready = Puedo volver

# en e54eb516
how_again__choices__not_today = Hoy no

# en 16f9c7d6
how_again__choices__afraid = Tuve miedo

# en c7c8c166
ready__say =
    Aquí hay una primera frase para decir, o para escribir si están en lugares distintos: { $first__line }

    La otra persona quizá pueda más tarde, o quizá hoy no. Eso también es una respuesta, y puede descansar.

# en e1b45616
not_today__say =
    Muy bien. Puede descansar.

    Si quizá alguien espera, una línea tuya es amable: «Hoy no. Me gustaría volver a esto». Ayuda decir qué día, si tienes uno.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

# en d2ee146c
cards__firsts__back__line = «Ya volví. Me gustaría oír cómo fue para ti». Después escucha un rato.

# en a795f12b
cards__firsts__quieter__line = «Me gustaría probarlo otra vez, con más calma». Después deja un respiro para la otra persona.

# en 777c0b72
cards__firsts__slowly__line = «Aquí estoy otra vez. ¿Vamos despacio, por turnos?». Después deja que empiece la otra persona.

# en 85a68b18
cards__firsts__water__line = «¿Empezamos con un vaso de agua?». Después siéntate, y nadie tiene prisa.

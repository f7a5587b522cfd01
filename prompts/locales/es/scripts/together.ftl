# en 75d3531c
title = La semana

# en a820d8f8
off__say =
    Una pregunta a la semana para cada una de dos personas con un vínculo. Llega el domingo, hacia las siete de la tarde. Algo pequeño, como «¿Qué fue lo bueno más corriente de tu semana?». Una línea basta, y dejarla también.

    Si las dos personas respondieron, ambas ven las dos respuestas a la misma hora: las ocho de la noche, o lo más cerca que permitan sus días. Si no, nadie ve nada, y a los tres días la pregunta ya no está.

# en 767dc501
off_too__say =
    Una semana de cada cuatro le llega solo a una de las dos personas, al azar. No digo en qué semanas. Así que, si no llega nada, eso no dice nada de nadie. Por favor, no pregunten por ello.

    Cada quien dice sí o no a esto a solas, y no se lo digo a nadie. Puedes terminarlo aquí en cualquier momento.

# en a72ea376
off_too__choices__begin = Pregúntame los domingos

# en a0e63d7c
off_too__choices__not_now = Ahora no

# en 9cc1e7e8
begun__say =
    Muy bien, desde el próximo domingo. Empieza con una línea sencilla, y la pregunta llega solo cuando tocas.

    Hasta entonces, lejos del teléfono: fíjate en una cosa pequeña que salió bien. No hace falta que se lo cuentes a nadie.

# en 8f81f61c
begun__choices__will = Lo voy a probar

# en a0e63d7c
begun__choices__not_now = Ahora no

# en 19f6a86c
on__say =
    Los domingos te llega una pregunta para dos, como elegiste. Una semana de cada cuatro le llega solo a una de las dos personas, al azar. Así que, si no llega nada, eso no dice nada de nadie.

    Aquí puedes terminarlo. Nadie se entera. Lo que ya respondiste se queda hasta que se muestre o se acabe su tiempo; puedes retirarlo en el lugar donde está.

# en da97849a
on__choices__end = No más preguntas

# en 4c26535e
on__choices__leave_it = Dejarla activa

# en 8337c51f
ended__say =
    Se terminaron. /together las empieza de nuevo, la semana que quieras.

    El domingo a las siete ahora es tuyo. Un paseo, un baño, una llamada a alguien que te quiere bien, o nada.

# en 8f81f61c
ended__choices__will = Lo voy a probar

# en a0e63d7c
ended__choices__not_now = Ahora no

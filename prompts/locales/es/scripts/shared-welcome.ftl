# en 108dedf4
title = Un chat para dos

# en b1242db8
private = A mi propio chat

# en cab52f6b
hello__say =
    Hola. Esto es Toward. En este chat hago poco, y todo es ligero. Algo pequeño para ustedes dos, una pregunta de vez en cuando, una pausa cuando una charla se calienta.

    No leo nada de lo que escriben aquí. Lo que cada quien hace en su propio chat se queda ahí. El cuerpo, el ritmo, la seguridad y las dudas nunca aparecen en este.

    Es para dos. Si lo quieren, cada quien toca «Unirme». Quien prefiera que no, no hace nada, y no pasa nada.

# en 627d3af4
hello__held = Anotado, solo en tu teléfono. Empieza aquí cuando las dos personas hayan tocado.

# en fd30fe68
hello__choices__join = Unirme

# en 6ba57bb2
deciding__say =
    Las dos personas han tocado. Antes de que algo empiece, le pregunto una vez más a cada quien, a solas. El botón lleva a un chat propio conmigo; a algunas personas la pregunta ya les llegó allí.

    Empieza aquí si ambas dicen que sí. Puede esperar a un momento tranquilo. A los tres días simplemente caduca, y no le digo a nadie quién dijo qué.

# en 73a71c9b
ours__say =
    Desde ahora este chat es para ustedes dos. /week trae algo ligero, y /break una pausa con hora de vuelta. Las dos cosas se pueden dejar. Algo ligero también puede llegar por sí solo, si lo dicen.

    Cada cuatro semanas llega una página de ayuda, la misma en todos estos chats. No dice nada de ninguna de las dos personas.

    Sigo sin leer lo que escriben aquí. Lo que es solo tuyo está a un toque.

# en 8c4eef5a
ours__choices__week = Esta semana

# en 4571a95f
ours__choices__often = Por sí solo

# en 4b6990c6
ours__choices__language = Idioma/Language/Sprache

# en 7d9eb7ac
ours__choices__close = Cerrar

# en defb3c91
title = Un descanso

# en 3966f6d8
dates__say = ¿Cuándo te gustaría volver a mirar?

# en b5dcc060
dates__choices__few = En unos días

# en f17d8869
dates__choices__week = En una semana

# en d11ee4eb
dates__choices__more = Más adelante

# en a0e63d7c
dates__choices__not_now = Ahora no

# en 1b2dff6d
dates_later__say = Entonces, una de estas.

# en 51e0c0b7
dates_later__choices__two = En dos semanas

# en 3b3e76e6
dates_later__choices__three = En tres semanas

# en a0e63d7c
dates_later__choices__not_now = Ahora no

# en 1600a97f
resting__say =
    Queda puesto. Cuando llegue el día pregunto una vez, con una línea que a nadie más le dice nada.

    /rest lo mueve o lo termina. /stop también lo termina.

    Para hoy, algo que no arregla nada: un baño, una película antigua, un paseo corto sin tema.

# en 8f81f61c
resting__choices__will = Lo voy a probar

# en 7d9eb7ac
resting__choices__close = Cerrar

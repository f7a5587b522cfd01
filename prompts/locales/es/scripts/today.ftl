# en fcc8a376
title = Algo para hoy

# en 1c96853c
menu = Algo pequeño para hoy

# en 0d370433
offer__say =
    Para hoy, si quieres: «{ $title }».

    _Dura unos minutos, y puedes dejarlo en cualquier punto. «Algo distinto» empieza por cómo estás ahora._

# en 91db54b5
offer__choices__begin = Empezar con eso

# en b9eb18a8
offer__choices__other = Otra cosa

# en cc728431
offer__choices__situation = Algo distinto

# en a0e63d7c
offer__choices__not_now = Ahora no

# en cc323e6a
hello__say = ¿Qué te vendría bien ahora?

# en 6a0bc822
title = Un recordatorio

# en 23bb766f
knock__say = Una línea, como pediste. También puede quedarse cerrada.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en acf83e8c
what__say =
    Pediste un recordatorio:

    { $act }

    Puede que esté hecho, o empezado, o que a estas alturas sea mejor dejarlo.

# en 28e68914
what__choices__did = Lo hice

# en 0a1a0246
what__choices__rest = Puede quedarse ahí

# en cc728431
what__choices__today = Otra cosa

# en 051515af
noted__say = Muy bien. No vuelvo a sacarlo.

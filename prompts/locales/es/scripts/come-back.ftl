# en e15e9f94
title = Algo pequeño

# en 5233c04c
knock__say = Aquí otra vez, como pediste. También puede quedarse cerrado.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en 08290790
hello__say =
    Hola de nuevo. No hay nada que recuperar, y nadie mira qué salió de la última vez.

    Esta era la vez que pediste. Algo pequeño, entonces, o nada.

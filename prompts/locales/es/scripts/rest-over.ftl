# en d265b9da
title = Una nota

# en 7180204c
knock__say = Una nota, como la dejaste prevista. También puede quedarse cerrada.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en c4717b69
short__say =
    Elegiste volver a mirar más o menos ahora. El descanso puede seguir, o puede haber terminado. Las dos cosas están bien, y no se ha acumulado nada.

    Si lo dejas aquí, no vuelvo a preguntar. /rest y /today siguen abiertos.

# en 35c1a158
short__choices__come = Volver

# en deaeeec4
short__choices__on = Seguir en descanso

# en a0e63d7c
short__choices__not_now = Ahora no

# en 7d1f08d1
long__say =
    Desde hace unas semanas, un descanso ha seguido a otro. Puede que sea justo lo que necesitas.

    Un descanso también puede volverse una respuesta que nadie ha dicho en voz alta. Así que aquí están los caminos, uno junto a otro. Ninguno es mejor que otro.

    «Irme» tiene que ver con un vínculo, y pregunta antes de hacer nada. Si nada de esto encaja, deja la página como está. No vuelvo a preguntar.

# en deaeeec4
long__choices__on = Seguir en descanso

# en 0040669e
long__choices__small = Algo pequeño

# en fc6e4a40
long__choices__leave = Irme

# en 606c05d9
long__choices__talk = Hablar con alguien

# en bec7a519
came__say = Qué bien que pasaste a mirar. Algo pequeño, entonces, o nada.

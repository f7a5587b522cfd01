# en a27a09c6
title = Una pregunta que pediste

# en 6c939d9a
knock__say = Una pregunta, como pediste. También puede quedarse cerrada.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en 977d5ab2
seen__say =
    Hace algún tiempo, la otra persona se propuso hacer esto:

    «{ $act }»

    ¿Lo has visto? Si prefieres no decirlo, sáltalo. _Lo que tocas no se guarda, y nadie se entera._

# en 2e9fef8c
seen__choices__seen = Lo he visto

# en a9549d7d
seen__choices__not_yet = Todavía no

# en a42b489e
seen__choices__worse = Ha empeorado

# en 16f9c7d6
seen__choices__afraid = Tuve miedo

# en 207c9dd3
was_seen__say =
    Qué bien que lo notaste. Cuenta por lo que es: una cosa, hecha. No hace falta que signifique más, y no debes nada por ella.

    Si quieres, dilo de pasada: «Eso lo vi».

# en 6107d713
not_yet__say =
    Entonces es así. No hace falta que se lo recuerdes a nadie, ni que le busques una explicación.

    Si duele, se puede decir con tus palabras, junto a una petición. O nada, por ahora.

# en 38d80a8f
after__say = Nada de esto se espera de ti. «No preguntes más» hace que no llegue ninguna otra pregunta así.

# en 537d1bf1
after__choices__hurts = Decir lo que duele

# en aded8ef2
after__choices__tell = Decir algo pequeño

# en daf8e37d
after__choices__enough = No preguntes más

# en 7d9eb7ac
after__choices__close = Cerrar

# en a4a70b09
ended__say = No llega ninguna otra pregunta de este tipo.

# en 26fbb53f
ends__say = Entonces esto termina aquí, y no vuelvo a preguntar por ello. No le debes paciencia a nadie. Primero va la ayuda.

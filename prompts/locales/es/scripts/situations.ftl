# en 0d95e635
title = Algo para ahora

# en cc3532d7
which__say = _Cada cosa dura unos minutos, y puedes dejarla en cualquier punto. Para dejarlo aquí, sáltalo._

# en e8818e31
which__choices__fought = Acabamos de discutir

# en e60b2d5d
which__choices__hurt = Me hicieron daño

# en 1b967371
which__choices__night = Una noche difícil

# en cc728431
which__choices__others = Otra cosa

# en c91b2077
which_more__say = Una de estas, quizá. Para dejarlo aquí, sáltalo.

# en da89af78
which_more__choices__hurting = Hice daño

# en 1a3fcd30
which_more__choices__again = Me volvió a doler

# en be38e425
which_more__choices__miss = Echo de menos lo nuestro

# en cc728431
which_more__choices__others = Otra cosa

# en 6eaca69e
which_lighter__say = O una de estas. Para dejarlo aquí, sáltalo.

# en 9f14e5f5
which_lighter__choices__good = Algo bueno

# en bdf7c8c9
which_lighter__choices__waiting = Soy quien espera

# en bc859a4c
which_lighter__choices__minutes = Solo dos minutos

# en cc728431
which_lighter__choices__others = Otra cosa

# en 6eaca69e
which_others__say = O una de estas. Para dejarlo aquí, sáltalo.

# en e81660be
which_others__choices__reached = Alguien se me acercó

# en f5edf414
which_others__choices__theirs = Le volvió a doler

# en 0afa6d3d
which_others__choices__stress = Un día difícil

# en cc728431
which_others__choices__others = Otra cosa

# en 6eaca69e
which_inside__say = O una de estas. Para dejarlo aquí, sáltalo.

# en 630fe083
which_inside__choices__body = ¿Cómo está mi cuerpo?

# en bcae5015
which_last__choices__talk = Algo difícil de decir

# en 1aeca197
which_inside__choices__doubt = ¿Me quedo?

# en cc728431
which_inside__choices__others = Otra cosa

# en 6eaca69e
which_last__say = O una de estas. Para dejarlo aquí, sáltalo.

# en 2cfcf9ff
which_last__choices__question = Tengo una pregunta

# en 079f8584
which_last__choices__rest = Necesito descanso

# en 08e6e3b7
which_inside__choices__somebody = Alguien con quien hablar

# en 3d52d7a0
which_last__choices__elsewhere = Empezar por otro lado

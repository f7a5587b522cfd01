# en 0d95e635
title = Algo para ahora

# en 4d83c5b0
which__say = _Cada cosa dura unos minutos, y puedes dejarla en cualquier punto._

# en bc859a4c
which__choices__minutes = Solo dos minutos

# en cc728431
which__choices__more = Otra cosa

# en 1b967371
which__choices__night = Una noche difícil

# en a0e63d7c
which__choices__not_now = Ahora no

# en 8a7d3a97
which_us__say = ¿Es una de estas? Si no, sáltalo.

# en e8818e31
which_us__choices__fought = Acabamos de discutir

# en e60b2d5d
which_us__choices__hurt = Me hicieron daño

# en be38e425
which_us__choices__miss = Echo de menos lo nuestro

# en cc728431
which_us__choices__others = Otra cosa

# en c91b2077
which_more__say = Una de estas, quizá. Si no, sáltalo.

# en e81660be
which_more__choices__reached = Alguien se me acercó

# en bdf7c8c9
which_more__choices__waiting = Soy quien espera

# en 0afa6d3d
which_more__choices__stress = Un día difícil

# en cc728431
which_more__choices__others = Otra cosa

# en 6eaca69e
which_others__say = O una de estas. Si no, sáltalo.

# en bcae5015
which_others__choices__talk = Algo difícil de decir

# en 630fe083
which_others__choices__body = ¿Cómo está mi cuerpo?

# en 2cfcf9ff
which_others__choices__question = Tengo una pregunta

# en 079f8584
which_others__choices__rest = Necesito descanso

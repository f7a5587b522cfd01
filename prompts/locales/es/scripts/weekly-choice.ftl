# en f2f0aac5
title = Una elección pequeña

# en ed203764
knock__say = Una elección pequeña sobre lo que llega aquí por sí solo. También puede quedarse cerrada.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en c3a21ca9
how__say =
    Desde hace un buen tiempo te llega una pregunta tranquila. Quizá te gusta como está. Quizá la prefieres con menos frecuencia, o ya no te sirve. Todo eso está bien, y nadie se entera.

    «Ahora no» no cambia nada.

# en b261981c
how__choices__monthly = Cada cuatro semanas

# en c55e278e
how__choices__on = Como está

# en da97849a
how__choices__stop = No más preguntas

# en a0e63d7c
how__choices__not_now = Ahora no

# en ac91d7a9
now_monthly__say = Cada cuatro semanas, entonces. /settings lo cambia, cualquier día.

# en c4074736
now_on__say = Sigue como está. /settings lo cambia, cualquier día.

# en 57b8d747
now_off__say = Ya no llega ninguna. /settings la empieza de nuevo, cualquier día.

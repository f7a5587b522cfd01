# en 7710cdf1
title = Con qué frecuencia

# en b1242db8
private = A mi propio chat

# en 75fb6923
none__say = Aquí no llega nada por sí solo. Puede llegar algo ligero, hacia el domingo por la noche y sin sonido.

# en 759e35a2
weekly__say = Algo ligero llega aquí cada semana, hacia el domingo por la noche y sin sonido.

# en 17705860
monthly__say = Algo ligero llega aquí cada cuatro semanas, hacia el domingo por la noche y sin sonido.

# en e59f2c2a
choose__say = Quien toque, lo cambia para las dos personas. /week funciona cualquier día, y /language cambia cómo hablo aquí.

# en 1b7e1851
choose__choices__weekly = Cada semana

# en b261981c
choose__choices__monthly = Cada cuatro semanas

# en 6ddfcac9
choose__choices__none = Solo si se pide

# en 6f9bf303
choose__choices__keep = Dejarlo así

# en 669fccad
until_none__end = Muy bien. Solo cuando una de las dos personas lo pida.

# en d8f472f0
until_weekly__end = Muy bien. Hacia el domingo por la noche, cada semana. /week lo muestra cualquier otro día, y ahí se puede cambiar.

# en d03f3781
until_monthly__end = Muy bien. Hacia el domingo por la noche, cada cuatro semanas. /week lo muestra cualquier otro día, y ahí se puede cambiar.

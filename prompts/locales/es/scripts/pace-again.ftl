# en fef24201
title = Una pregunta pequeña

# en b1a96ce9
knock__say = Una pregunta pequeña, solo para ti. También puede quedarse cerrada.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en 11396174
words__say = En los días anteriores se eligió aquí más cercanía: **palabras**. Una frase amable, una pregunta.

# en faf430f0
acts__say = En los días anteriores se eligió aquí más cercanía: **gestos**. Un té preparado, un paseo.

# en 352da9eb
touch__say = En los días anteriores se eligió aquí más cercanía: **contacto**. Una mano, un abrazo en la puerta.

# en f54a7ae3
again__say = Hasta ahora no ha cambiado nada. ¿Te sigue yendo bien? Nadie se entera de lo que tocas, y si no tocas nada, queda en nada.

# en fdce5da2
again__choices__keep = Mantenerlo

# en 5b9d700d
again__choices__undo = Anularlo

# en 16f9c7d6
again__choices__afraid = Tuve miedo

# en 396c9daa
kept__say = Vale desde ahora. /pace lo hace más lento enseguida, cualquier día y sin motivo.

# en 1b0cdde7
undone__say = Muy bien. Está como estaba, y nadie se entera.

# en bab7d2fc
gone__say = Eso ya quedó resuelto entretanto. /pace muestra cómo está.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

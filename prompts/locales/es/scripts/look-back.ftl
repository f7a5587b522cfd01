# en 4d95fd80
title = Algo tranquilo

# en d2b76ac7
knock__say = Algo tranquilo, como pediste. También puede quedarse cerrado.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en b0df5593
knock__choices__stop = Que no lleguen más

# en 79039b9c
stopped__end = Esto ya no llega por sí solo. /moment está aquí en cualquier momento.

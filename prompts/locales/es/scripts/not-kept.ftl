# en 0d95e635
title = Algo para ahora

# en 854323f8
hello__say = A eso no sé responder bien, y no lo guardo. ¿Te vendría bien una de estas cosas?

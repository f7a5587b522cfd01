# en fef24201
title = Una pregunta pequeña

# en b1a96ce9
knock__say = Una pregunta pequeña, solo para ti. También puede quedarse cerrada.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en f30afcda
how__say =
    Desde hace unas semanas tu ritmo aquí es silencio. Puede que sea justo lo que va bien. El silencio también puede volverse una respuesta que nadie ha dicho en voz alta.

    Así que aquí están los caminos, uno junto a otro. Ninguno es mejor que otro, y nadie se entera de cuál tomas. «Irme» tiene que ver con un vínculo, y pregunta antes de hacer nada.

    Si hay silencio porque tienes miedo, abre /help. Si nada de esto encaja, deja la página como está. No vuelvo a preguntar.

# en d15a04ca
how__choices__right = Así me va bien

# en 569afa12
how__choices__little = Un poco más cerca

# en defb3c91
how__choices__rest = Un descanso

# en fc6e4a40
how__choices__leave = Irme

# en 8184a1af
right__say = Entonces se queda en silencio. No necesita motivo ni final.

# en c8c57945
waits__say =
    Un poco, entonces: palabras. Una frase amable, una pregunta. Todavía no cambia nada. Un domingo por la noche, dentro de un día como mínimo, te pregunto una vez más.

    Si no tocas nada, sigue en silencio.

# en 4c62cb93
changed__say = Tu ritmo ha cambiado entretanto. /pace muestra cómo está.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

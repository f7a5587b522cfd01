# en b79cac92
title = Ayuda

# en 509689bc
calm__say =
    Por ahora paro aquí. Algunas cosas que la gente escribe pueden significar peligro, y entonces muestro esta página. Puede equivocarse. Ninguna persona lee este chat.

    {"*"}*Si es ahora, llama { $emergency }.**

    { $helplines }

    {"*"}*Dos cosas que hacer ahora.** Busca a alguien que esté contigo, o que se quede al teléfono. Y pon distancia: con lo que podrías usar, o con quien te da miedo. Para eso, espera un momento seguro.

# en f78e0897
first__say = _Lo que escribiste ya no está en este chat, y no se guarda nada de ello._

# en 5e62a09a
first__choices__more = Más ayuda

# en 7d9eb7ac
first__choices__close = Cerrar

# en 85ce647a
card__say =
    _Lo que escribiste ya no está en este chat, y no se guarda nada de ello._

    Una semana de silencio está a un toque. Hasta que acabe, no llega por sí sola ninguna pregunta, ningún aviso ni ninguna nota. No se lo digo a nadie.

# en 5e62a09a
card__choices__more = Más ayuda

# en 40270591
card__choices__quiet = Una semana de silencio

# en 7d9eb7ac
card__choices__close = Cerrar

# en c67f49d2
resting__say =
    Desde ahora aquí hay silencio. Cuando acabe, pregunto una vez, con una línea sencilla. /rest lo muestra, y puede terminarlo en cualquier momento.

    Para esta noche: algo caliente de beber, y alguien cerca o al teléfono.

# en 5e62a09a
resting__choices__more = Más ayuda

# en 7d9eb7ac
resting__choices__close = Cerrar

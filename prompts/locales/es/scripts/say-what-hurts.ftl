# en bef6b0ab
title = Unas palabras

# en bf27ea7f
calm__say =
    Esto es para una cosa que dolió. No le debes a nadie una palabra suave, ni perdón. La forma que hay aquí solo hace más fácil que se escuche.

    ¿Hay calma suficiente en ti ahora? Si todavía quema, primero va una pausa.

    _Lo que escribes se queda aquí hasta que tú lo hagas llegar._

# en 605af4e9
calm__choices__go = Hay calma suficiente

# en 4055e427
calm__choices__hot = Todavía quema

# en 16f9c7d6
calm__choices__afraid = Tuve miedo

# en a0e63d7c
calm__choices__not_now = Ahora no

# en 5aab0b1a
start__say =
    Primero, un comienzo suave. Dice que esto habla de ti y que no es un ataque.

    «Hay algo que me gustaría que supieras. No quiero pelear».

    ¿Cómo empezaría el tuyo? Una línea basta.

# en a0e63d7c
start__choices__not_now = Ahora no

# en 67c47bf9
hurt__say =
    Ahora esta herida, solo esta y ninguna de antes. Lo que habría visto una cámara, y cómo fue para ti.

    «Cuando miraste el teléfono toda la cena, me sentí lejos de ti».

    «Siempre» y «nunca» pueden quedarse fuera, y también lo que harías si vuelve a pasar.

# en a0e63d7c
hurt__choices__not_now = Ahora no

# en e5c8da24
request__say =
    Por último, una petición. Algo pequeño que la otra persona podría hacer, y a lo que podría decir que no.

    «¿Podríamos cenar sin teléfonos el domingo?».

# en a0e63d7c
request__choices__not_now = Ahora no

# en c8838aac
quiet__say =
    «{ $start }»

    «{ $hurt }»

    «{ $request }»

    Si hay ahí una amenaza, déjala fuera: no se oiría, solo daría miedo. Y después puede haber silencio. ¿Podrías llevarlo hoy?

# en d3158a32
quiet__choices__quite = Sí, creo que sí

# en e825b35f
quiet__choices__unsure = No, hoy no

# en e6b6ce31
quiet__choices__change = Cambiarlo

# en a0e63d7c
quiet__choices__not_now = Ahora no

# en 8b411df4
held__say = Entonces puede esperar. Lo que dolió fue real, y mañana no lo será menos. Guardo tus palabras hasta entonces, y te pregunto.

# en 0d95e635
held__choices__now = Algo para ahora

# en 6562270e
held__choices__keep = Guardar hasta mañana

# en c089807f
held__choices__drop = Soltarlas

# en 5abd12b7
keep__say = Guardado hasta mañana.

# en 66541048
kept__say = Algo tuyo de ayer sigue aquí. También puede irse.

# en ed077f3d
kept__choices__open = Abrir

# en 1a2d60e4
kept__choices__drop = Soltarlo

# en 2a7d9bf0
how__say = Ahora, la manera. En voz alta suele ser lo más cálido, donde es posible.

# en e6eea521
how__choices__aloud = Decirlo en voz alta

# en fded3c90
how__choices__copy = Copiarlo

# en e2c83980
how__choices__pass = Hacer llegar

# en a0e63d7c
how__choices__not_now = Ahora no

# en 2a7d9bf0
how_alone__say = Ahora, la manera. En voz alta suele ser lo más cálido, donde es posible.

# en e6eea521
how_alone__choices__aloud = Decirlo en voz alta

# en fded3c90
how_alone__choices__copy = Copiarlo

# en a0e63d7c
how_alone__choices__not_now = Ahora no

# en 58a757dc
aloud__say = Elige un cuarto de hora en el que nadie necesite irse, y pregunta primero: «¿Te viene bien ahora?». Di las tres partes y para ahí. Lo que vuelva puede tomarse su tiempo.

# en c36ea349
aloud_then__say = _No hay prisa. También puede quedarse sin decir._

# en 8f81f61c
aloud_then__choices__will = Lo voy a probar

# en 2ac01d85
aloud_then__choices__remind = Recuérdamelo una vez

# en a0e63d7c
aloud_then__choices__not_now = Ahora no

# en 0aa2f12b
reminded__say = Una de las próximas noches, entonces, y solo una vez.

# en 4db5dff4
copy__say =
    Aquí está, para copiarlo y enviarlo por tu cuenta:

    { $start }

    { $hurt }

    { $request }

    _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
copy__choices__close = Cerrar

# en 7ce3f455
preview__say =
    Esto es lo que llegaría, exactamente así, y nada más:

    { $start }

    { $hurt }

    { $request }

    Se queda aquí diez minutos, y entonces le llega a la otra persona, si quiere y cuando le venga bien. No me entero de si se leyó.

# en e2c83980
preview__choices__pass = Hacer llegar

# en e6b6ce31
preview__choices__change = Cambiarlo

# en a0e63d7c
preview__choices__not_now = Ahora no

# en 5f035be9
passed__say = Muy bien. Tus palabras esperan aquí diez minutos.

# en 7a805441
still__say =
    Tus palabras están aquí, y no ha salido nada:

    { $start }

    { $hurt }

    { $request }

    Si las haces llegar, esperan veinte minutos. Cualquier nota anterior tuya que aún espere se retira, y esta ocupa su lugar.

# en e2c83980
still__choices__pass = Hacer llegar

# en a0e63d7c
still__choices__not_now = Ahora no

# en 77775ab2
passed_slowly__say = Muy bien. Esta espera aquí veinte minutos, en lugar de cualquiera que esperaba.

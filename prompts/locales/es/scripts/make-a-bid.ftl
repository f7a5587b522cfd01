# en e15e9f94
title = Algo pequeño

# en 419e356d
what__say =
    Acercarse a alguien puede ser algo pequeño. ¿Cuál de estas cosas te gustaría enviar?

    _Lo que eliges y escribes aquí se queda aquí hasta que tú lo hagas llegar._

# en bb1c6eb4
what__choices__hello = Un hola

# en 9f07bc76
what__choices__thanks = Un gracias

# en cc728431
what__choices__more = Otra cosa

# en a0e63d7c
what__choices__not_now = Ahora no

# en 2622162c
what_more__say = O una de estas.

# en b373e9c9
what_more__choices__joke = Una broma

# en c3759fa4
what_more__choices__comfort = Pedir consuelo

# en 0ffea692
what_more__choices__minutes = Diez minutos

# en a0e63d7c
what_more__choices__not_now = Ahora no

# en 921bb6c2
hello__say = Un hola no necesita motivo. «Pasé por la panadería y pensé en ti».

# en b85e3c2c
thanks__say = Gracias por una cosa sencilla, sin nada detrás. «Llenaste el tanque. Lo noté».

# en 8d990105
joke__say = Una broma que no le cueste nada a nadie, o una tontería que viste. «Aquí hay un perro con un abrigo mejor que el mío».

# en dd9dd8aa
comfort__say = Di de qué tipo, así nadie tiene que adivinar. «Día difícil. ¿Te sientas un rato conmigo? No hace falta hablar».

# en f0069763
minutes__say = Diez minutos de algo sencillo, a lo que sea fácil decir que no. «¿Un té en la escalera esta noche? Otro día también está bien».

# en 92f20f88
hope__say = ¿Qué esperas, si miras de cerca?

# en de4743c8
hope__choices__company = Compañía

# en 69fa6ed3
hope__choices__smile = Una sonrisa

# en 4660e17a
hope__choices__known = Que me conozcan

# en eadd56d9
hope__choices__care = Ver si le importo

# en 8399121e
test__say =
    Entonces quizá es una prueba, y por hoy puede descansar. Una prueba pregunta en secreto, y la respuesta cuesta leerla. El silencio puede ser cansancio, o dolor, o el teléfono en otra habitación.

    El deseo de debajo es bueno. Algún día, en persona, se puede preguntar abiertamente: «¿Todavía te gusta tenerme cerca?».

# en 0d95e635
test__choices__now = Algo para ahora

# en 7d9eb7ac
test__choices__close = Cerrar

# en aecca81d
words__say = ¿Cómo suena con tus palabras? Una línea o dos. Puedes escribirlo o dejarlo en tu mente.

# en b41c43ef
words__choices__head = Lo tengo en mente

# en a0e63d7c
words__choices__not_now = Ahora no

# en d18ca2b5
quiet__say = Después puede haber silencio. ¿Podrías llevarlo hoy?

# en d3158a32
quiet__choices__quite = Sí, creo que sí

# en e825b35f
quiet__choices__unsure = No, hoy no

# en a0e63d7c
quiet__choices__not_now = Ahora no

# en ae2daa2c
held_head__say = Qué bien que miraste. Entonces puede quedarse en tu mente hasta mañana. Quizá para entonces haya cambiado.

# en 0d95e635
held_head__choices__now = Algo para ahora

# en 7d9eb7ac
held_head__choices__close = Cerrar

# en e01ce47d
held__say = Qué bien que miraste. Guardo tus palabras hasta mañana, y entonces te pregunto. Quizá para entonces hayan cambiado, y el día también.

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

# en ce8d4f68
again__say =
    Estas eran tus palabras:

    «{ $note }»

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

# en 34a778cb
aloud__say = En la puerta, al lavar los platos, por teléfono. Dilo de pasada y sigue con lo que hacías, para que no pida nada.

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

# en 63a5ea8d
copy__say =
    Aquí está, para copiarlo y enviarlo por tu cuenta:

    { $note }

    _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
copy__choices__close = Cerrar

# en d9dfe74b
preview__say =
    Esto es lo que llegaría, exactamente así, y nada más:

    «{ $note }»

    Se queda aquí diez minutos, y entonces le llega a la otra persona, si quiere y cuando le venga bien. No me entero de si se leyó.

# en e2c83980
preview__choices__pass = Hacer llegar

# en e6b6ce31
preview__choices__change = Cambiarlo

# en a0e63d7c
preview__choices__not_now = Ahora no

# en 5f035be9
passed__say = Muy bien. Tus palabras esperan aquí diez minutos.

# en b423dee0
still__say =
    Tus palabras están aquí, y no ha salido nada:

    «{ $note }»

    Si las haces llegar, esperan veinte minutos. Cualquier nota anterior tuya que aún espere se retira, y esta ocupa su lugar.

# en e2c83980
still__choices__pass = Hacer llegar

# en a0e63d7c
still__choices__not_now = Ahora no

# en 77775ab2
passed_slowly__say = Muy bien. Esta espera aquí veinte minutos, en lugar de cualquiera que esperaba.

# en 52174cb3
title = Algo para ti

# en 67e0e2f4
knock__say = Hay algo aquí para ti, cuando te venga bien. También puede quedarse cerrado.

# en ed077f3d
knock__choices__open = Abrir

# en 7d534bba
knock__choices__later = Más tarde…

# en 161f67ca
knock__choices__none = Nada de esto

# en 8ebe8fb5
later__say = Muy bien. Se queda aquí unos días. Nadie se entera de si lo abres.

# en ed077f3d
later__choices__open = Abrir

# en 161f67ca
later__choices__none = Nada de esto

# en ec533989
unread__say =
    Ya no está, sin leer, y no llega nada más de su tipo. La otra persona no se entera.

    /letterbox vuelve a dejar pasar esas notas, el día que quieras.

# en 7d9eb7ac
unread__choices__close = Cerrar

# en ede558a3
foreign__say = Las palabras llegan como se escribieron, en un idioma distinto del que uso contigo.

# en 71a610a5
bid__say =
    De la persona con quien tienes el vínculo, con sus propias palabras:

    «{ $note }»

# en 6444e75e
hurt__say =
    De la persona con quien tienes el vínculo, sobre algo que dolió. Las palabras son suyas:

    «{ $note }»

    No hace falta que estés de acuerdo, ni que respondas hoy. Si respondes, con haber escuchado basta.

# en d7352f09
news__say =
    De la persona con quien tienes el vínculo, algo bueno:

    «{ $note }»

# en 777eeb32
way__say =
    Tres maneras cálidas de recibirlo, si quieres. No debes ninguna, ni tampoco alegría. Para dejarlo ahí, sáltalo.

    _Nadie se entera de si lees esto. Cuando lo cierras, desaparece de aquí._

# en d0747a97
way__choices__more = Preguntar más

# en 87a89817
way__choices__glad = Alegrarme también

# en c479230f
way__choices__evening = Guardarlo para una noche

# en cc728431
way__choices__others = Otra cosa

# en 9b2d1ca7
to_ask__say =
    { $idea__line }

    En voz alta suele ser lo más cálido. O hago llegar estas palabras por ti: «¿Me cuentas más?».

# en dded1b22
to_ask__choices__will = Lo digo yo

# en d5cbb8d3
to_ask__choices__pass = Hacer llegar eso

# en a0e63d7c
to_ask__choices__not_now = Ahora no

# en fc7e5d36
answered_more__say = «¿Me cuentas más?» espera aquí diez minutos.

# en 020ddb98
to_be_glad__say =
    { $idea__line }

    En voz alta suele ser lo más cálido. O hago llegar estas palabras por ti: «Me alegro contigo».

# en dded1b22
to_be_glad__choices__will = Lo digo yo

# en d5cbb8d3
to_be_glad__choices__pass = Hacer llegar eso

# en a0e63d7c
to_be_glad__choices__not_now = Ahora no

# en 216989b2
answered_glad__say = «Me alegro contigo» espera aquí diez minutos.

# en 570d62cf
to_keep__say =
    { $idea__line }

    O hago llegar estas palabras por ti: «¿Me lo cuentas todo, una noche de estas?».

# en 8f81f61c
to_keep__choices__will = Lo voy a probar

# en d5cbb8d3
to_keep__choices__pass = Hacer llegar eso

# en a0e63d7c
to_keep__choices__not_now = Ahora no

# en 2c92efb8
answered_evening__say = «¿Me lo cuentas todo, una noche de estas?» espera aquí diez minutos.

# en b4071f8f
answer__say =
    No debes ninguna respuesta. Si tocas una, le llega palabra por palabra, después de diez minutos. Para dejarlo sin respuesta, sáltalo.

    _Nadie se entera de si lees esto. Cuando lo cierras, desaparece de aquí._

# en 268bc183
answer__choices__thanks = Gracias

# en ade22143
answer__choices__later = Lo vi. Más tarde.

# en 14ab9b46
answer__choices__enough = No quiero más de esto

# en 16f9c7d6
answer__choices__afraid = Tuve miedo

# en 396d005e
answered_thanks__say = «Gracias» espera aquí diez minutos.

# en 8a23d4cd
answered_later__say = «Lo vi. Más tarde» espera aquí diez minutos. Cuándo es más tarde lo decides tú.

# en cf4a5b8d
alone__say = De tu lado ya no hay vínculo, así que no sale nada.

# en 7d9eb7ac
alone__choices__close = Cerrar

# en 1346e94a
thanks__say = Una respuesta a algo que hiciste llegar. «Gracias».

# en 62016ab3
saw_it__say =
    Una respuesta a algo que hiciste llegar. «Lo vi. Más tarde».

    Cuándo es más tarde lo decide la otra persona. No te pide nada, y por favor no preguntes por ello.

# en 685b17da
asks_back__say =
    Una respuesta a algo que hiciste llegar. «¿Me cuentas más?».

    En voz alta, con otra nota, o algún otro día.

# en 3b319718
is_glad__say = Una respuesta a algo que hiciste llegar. «Me alegro contigo».

# en 32c8c89a
keeps_it__say =
    Una respuesta a algo que hiciste llegar. «¿Me lo cuentas todo, una noche de estas?».

    Qué noche, eso lo acuerdan ustedes dos. Ese mismo día todavía puede ser un no, de cualquier lado.

# en 0b1ce7e0
not_yet__say =
    Una respuesta a algo que hiciste llegar. «Todavía no».

    Eso no es ni un sí ni un no, y puede seguir así mucho tiempo. No te pide nada más que lo que dijiste que harías.

# en 14d35307
would_help__say =
    Una respuesta a algo que hiciste llegar. Lo que ayudaría, con sus palabras:

    «{ $note }»

    Es un deseo. Puedes hacerlo, o una parte, o decir en voz alta que no puedes.

# en 98a6c348
read__say = _Cuando cierras esto, desaparece de aquí._

# en 7d9eb7ac
read__choices__close = Cerrar

# en 14ab9b46
read__choices__enough = No quiero más de esto

# en 16f9c7d6
read__choices__afraid = Tuve miedo

# en f57cfa43
refused__say =
    No llega nada más de este tipo. La otra persona no se entera.

    /letterbox vuelve a dejar pasar esas notas, el día que quieras.

# en 7d9eb7ac
refused__choices__close = Cerrar

# en fe70d411
cards__ask_back__part__line = Pregunta por una pequeña parte. «¿Y qué dijeron entonces?».

# en e9ce18eb
cards__ask_back__moment__line = Empieza por el momento. «¿Dónde estabas cuando lo supiste?».

# en 1d82aa77
cards__ask_back__felt__line = Pregunta cómo fue. «¿Te reíste, o tardaste un rato en creerlo?».

# en df8b4e84
cards__ask_back__after__line = Mira hacia delante con la otra persona. «¿Qué vas a hacer primero?».

# en 06caea0e
cards__be_glad__plainly__line = Dilo con sencillez y déjalo ahí. «Me alegro mucho por ti». Sin consejos y sin ningún «pero».

# en 0dc7394b
cards__be_glad__work__line = Nombra lo que hay detrás. «Llevas semanas con eso».

# en b49b09b2
cards__be_glad__face__line = Deja que se note. Suelta lo que tengas en las manos, levanta la vista y deja hablar a tu cara. Desde lejos, un minuto de tu voz.

# en d36137ff
cards__be_glad__again__line = Pide oír lo mejor otra vez. «Dime de nuevo esa última parte».

# en e2b83aad
cards__keep_it__cups__line = Las buenas noticias aguantan unas horas. Esta noche dos tazas, y una frase sobre ellas: «Por tu día».

# en bddd3264
cards__keep_it__walk__line = «Luego una vuelta a la manzana, y me lo cuentas bien». Desde lejos, el mismo paseo por teléfono.

# en ea90a03f
cards__keep_it__table__line = Pon una vela, una flor o los platos buenos donde se vaya a contar. No hace falta más.

# en b4218798
cards__keep_it__write__line = Escribe una línea sobre eso en un papel y déjala donde la encuentre esta noche.

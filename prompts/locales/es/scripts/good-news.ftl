# en 9f14e5f5
title = Algo bueno

# en 24d7c5c6
what__say =
    ¿Pasó algo bueno? Puede ser diminuto. Y si alguien te contó lo suyo, hay maneras de recibirlo.

    _Lo que escribes se queda aquí hasta que tú lo hagas llegar._

# en e015c8e6
what__choices__share = Tengo algo que contar

# en 93df1720
what__choices__heard = Me contaron algo

# en a0e63d7c
what__choices__not_now = Ahora no

# en 2c3118f5
words__say =
    { $idea__line }

    ¿Cómo contarías lo tuyo? Escribe una línea o dos, o déjalo en tu mente.

# en b41c43ef
words__choices__head = Lo tengo en mente

# en a0e63d7c
words__choices__not_now = Ahora no

# en cae05900
quiet__say =
    Puede que se reciba con calidez, o sin ganas, o que haya silencio. A menudo las noticias llegan cuando hay cansancio. ¿Podrías llevarlo hoy?

# en d3158a32
quiet__choices__quite = Sí, creo que sí

# en e825b35f
quiet__choices__unsure = No, hoy no

# en a0e63d7c
quiet__choices__not_now = Ahora no

# en 9269ba66
elsewhere__say =
    Qué bien que miraste. Una buena noticia quiere a alguien que tenga sitio para ella, y hoy puede ser otra persona.

    Cuéntasela a una amistad, a un hermano, a la vecina del perro. No se hace más pequeña por contarla dos veces.

# en 8f81f61c
elsewhere__choices__will = Lo voy a probar

# en a0e63d7c
elsewhere__choices__not_now = Ahora no

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

# en 0d5f76a5
aloud__say =
    Elige un momento en que nadie esté por salir, y empieza con «tengo algo bonito que contarte». Así se sabe que no hay nada que arreglar.

    Si no vuelve mucho, fue bueno de todos modos. Guárdalo también para alguien más.

# en 8f81f61c
aloud__choices__will = Lo voy a probar

# en a0e63d7c
aloud__choices__not_now = Ahora no

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

# en fb2d5116
heard__say =
    Alguien te contó algo bueno. Hay tres maneras cálidas de recibirlo, incluso un día después. ¿Cuál te queda más cerca? Para dejarlo ahí, sáltalo.

# en d0747a97
heard__choices__more = Preguntar más

# en 87a89817
heard__choices__glad = Alegrarme también

# en c479230f
heard__choices__evening = Dejarlo para una noche

# en 10a6ddf8
heard__choices__flat = No siento alegría

# en c86f1922
to_ask__say = { $idea__line }

# en 8f81f61c
to_ask__choices__will = Lo voy a probar

# en a0e63d7c
to_ask__choices__not_now = Ahora no

# en c86f1922
to_be_glad__say = { $idea__line }

# en 8f81f61c
to_be_glad__choices__will = Lo voy a probar

# en a0e63d7c
to_be_glad__choices__not_now = Ahora no

# en c86f1922
to_keep__say = { $idea__line }

# en 8f81f61c
to_keep__choices__will = Lo voy a probar

# en a0e63d7c
to_keep__choices__not_now = Ahora no

# en 1ff5696b
flat__say =
    Entonces la alegría no es una deuda. Puede ser cansancio, o envidia, o una herida que estaba antes. Nada de eso te hace mala persona.

    «Gracias por contármelo» es verdad, y basta. «Se nota que es algo bueno. Hoy estoy con poco ánimo, cuéntamelo otra vez mañana» también es verdad.

    Hasta entonces, algo para ti: una bebida caliente, diez minutos fuera de casa.

# en 8f81f61c
flat__choices__will = Lo voy a probar

# en a0e63d7c
flat__choices__not_now = Ahora no

# en 35c82c72
cards__telling__bus__line = Pequeño está bien. «El conductor me vio correr, y esperó».

# en 2363f616
cards__telling__done__line = Algo quedó hecho. «El formulario ya salió. Volví a casa por el camino largo».

# en 50439747
cards__telling__kind__line = Alguien fue amable. «La mujer del mostrador se acordaba de mi nombre».

# en 7fa20074
cards__telling__wish__line = Puedes decir cómo te gustaría que se recibiera. «No hace falta hacer nada. Solo alégrate conmigo un minuto».

# en e7dff1db
cards__telling__laugh__line = Te dio risa. «El perro de al lado ha aprendido a tocar el timbre».

# en 1d04f8f7
cards__ask_back__detail__line =
    Pregunta por una cosa que te contó con la cara iluminada. «¿Y de verdad dijo eso?».

    Después escucha hasta el final. Tu propia historia puede esperar su turno.

# en 0bf65dda
cards__ask_back__how__line =
    «¿Cómo lo lograste?» es una pregunta cálida, si la voz es cálida.

    Deja fuera si va a durar y cuánto cuesta. Para eso hay otros días.

# en ca9f39d6
cards__ask_back__first__line =
    «¿A quién se lo contaste primero?» o «¿Qué hiciste justo después?».

    Una pregunta es compañía. Cinco pueden parecer un formulario.

# en 898b313c
cards__ask_back__felt__line =
    «¿Cuál fue el mejor minuto?». Pregúntalo al lavar los platos, o por voz desde lejos.

    Una respuesta corta está bien, y cambiar de tema también.

# en f952ed0d
cards__be_glad__plain__line =
    «Me alegro mucho por ti». Dilo levantando la vista del teléfono, y no pongas nada detrás.

    Si se te pasó el momento: «Ayer me contaste algo bueno, y yo estaba en otra parte. Me alegro».

# en 1e622f62
cards__be_glad__saw__line =
    Di lo que viste del camino hasta ahí. «Te levantaste a las cinco para eso».

    Puede sentar bien oír que alguien lo vio.

# en e782ce5a
cards__be_glad__small__line =
    Alégrate de una manera pequeña que vaya contigo. Un pulgar arriba por la ventana, un baile tonto de tres pasos, un corazón por mensaje.

    Nadie necesita mostrar más alegría de la que tiene.

# en 4f990662
cards__be_glad__pass_by__line =
    Vuelve a ello de pasada. «Lo de tu conductor del autobús me hizo sonreír otra vez».

    Una buena noticia que sale dos veces es una noticia escuchada.

# en b5fc5690
cards__keep_it__sweet__line =
    Lleva a casa algo pequeño para celebrarlo. Un pastel, dos tenedores. «Por tu buen día».

    Desde lejos, que cada quien coma el suyo con la llamada abierta.

# en d59cf869
cards__keep_it__listen__line =
    «Esta mañana lo oí solo a medias. ¿Me lo cuentas bien esta noche?».

    Después, los teléfonos a otra habitación, diez minutos.

# en ec6bd121
cards__keep_it__note__line =
    Escríbelo, con la fecha, y déjalo en un cajón que usen ustedes dos. «El día en que salió el formulario».

    Alguna noche gris, alguien de ustedes quizá lo encuentre.

# en a7318813
cards__keep_it__song__line =
    Elige una canción para eso y ponla esta noche, fuerte o bajita.

    No hace falta discurso. Basta con «esto es por tu noticia».

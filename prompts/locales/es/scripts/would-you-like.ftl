# en fef24201
title = Una pregunta pequeña

# en b19e2c02
none__say =
    Ahora no hay ningún deseo que mirar. Los deseos son para dos personas con un vínculo, y /invite cuenta qué es. También entonces, más o menos la mitad de las semanas no traen ninguno. Se sortea para cada quien por separado, y no dice nada de lo que nadie desea.

    Un deseo solo tuyo no necesita un segundo sí. Nadar un rato, una hora con una amistad, el pan bueno. Empieza por sus primeros cinco minutos.

# en 8f81f61c
none__choices__will = Lo voy a probar

# en a0e63d7c
none__choices__not_now = Ahora no

# en 479d50ac
wish__say =
    {"*"}*{ $card__wish }**

    ¿Te gustaría, algún día de estos? Es un deseo, no un acuerdo.

    Lo que tocas se queda contigo. Solo se muestra un sí de las dos personas; un no, nunca. Un sí caduca a los siete días, más o menos, y antes puedes retirarlo.

    _Puede que a la otra persona no se le pregunte: cada semana se sortea, para cada quien por separado. Así que, si no llega nada, eso no dice nada de nadie. Por favor, no preguntes por ello._

# en 3c3b1aca
wish__held =
    Tu respuesta espera aquí, y no se ve en ningún lado. Solo se muestra un sí de las dos personas. A los siete días, más o menos, no queda nada, y hasta entonces puedes cambiarla o retirarla.

    Puede que a la otra persona no se le pregunte. Si no llega nada, eso no dice nada de nadie. Por favor, no preguntes por ello.

# en 8dcc94bc
wish__choices__yes = Sí, me gustaría

# en d98bc36c
wish__choices__no = Para mí, ahora no

# en a5fb7f50
back__say = Ha vuelto una pregunta pequeña. Puede quedarse cerrada unos días.

# en ed077f3d
back__choices__open = Abrir

# en 1a2d60e4
back__choices__drop = Dejarla ir

# en 2ab511cb
shown__say =
    Algo que les gustaría a las dos personas:

    {"*"}*{ $card__wish }**

    Es un deseo, no un acuerdo. Cada quien puede todavía decir que no, o parar a la mitad, sin motivo. Nadie lo debe, y no tiene por qué ser esta semana. Si un no tendría un precio, déjalo; /help está ahí.

    Una manera de empezar, si a las dos personas les sigue gustando. { $card__small }

    _«Lo voy a probar» y «Ahora no» quitan este texto y dejan una línea sencilla._

# en 8f81f61c
shown__choices__will = Lo voy a probar

# en a0e63d7c
shown__choices__not_now = Ahora no

# en 60c594cf
lapsed__end = El tiempo para esto terminó. No se mostró nada. Eso tiene muchos motivos corrientes.

# en 7148ab83
cards__at_quiet__sunday__wish = Una mañana sin planes.

# en 27ce3803
cards__at_quiet__sunday__small = Elijan el día. Si al final surge un plan, avísalo pronto.

# en ea37fe45
cards__at_quiet__evening__wish = Una noche fija, para que nadie necesite preguntar.

# en 1647fd49
cards__at_quiet__evening__small = Elijan la noche. Puede ser de no hacer gran cosa.

# en 81e67404
cards__at_quiet__tea__wish = Un té a la misma hora, cada quien donde esté.

# en da7aa71f
cards__at_quiet__tea__small = Di una hora, y bébelo. Una palabra por mensaje, o ninguna.

# en aca4b1f4
cards__at_quiet__room__wish = Media hora en una misma habitación, cada quien con lo suyo.

# en c4425b2f
cards__at_quiet__room__small = Acuerden dónde y hasta cuándo. Sirve un libro, y también una cesta de calcetines.

# en 24bf54e9
cards__at_quiet__light__wish = Una luz encendida para quien llegue más tarde.

# en 1ca42dfd
cards__at_quiet__light__small = Déjala encendida una vez. Nadie necesita comentarlo.

# en f98f4b2f
cards__at_quiet__window__wish = Unos minutos en una ventana, mirando lo mismo.

# en 34756712
cards__at_quiet__window__small = Desde dos lugares puede ser la luna. Pon una hora, mira, y sigue con tu día.

# en 92cf300f
cards__at_quiet__road__wish = Un trecho de camino lado a lado, sin hablar.

# en 898859f6
cards__at_quiet__road__small = Diez minutos de ida y diez de vuelta. Si algo da risa, se puede reír.

# en 7fe9364c
cards__at_quiet__night__wish = Unas buenas noches cada noche, dichas o enviadas, y nada más.

# en ce120d42
cards__at_quiet__night__small = Acuerden que no necesitan respuesta. Pruébenlo tres noches, y luego se ve.

# en dca08068
cards__at_quiet__picture__wish = Una foto de vez en cuando de algo sencillo, sin palabras.

# en a400703e
cards__at_quiet__picture__small = Una taza, una acera, el cielo. Envía la primera sin esperar otra de vuelta.

# en c6b2136c
cards__at_quiet__breakfast__wish = Un desayuno en la misma mesa con la radio puesta.

# en e4b5dcf2
cards__at_quiet__breakfast__small = Una mañana. Hablar es bienvenido, y el pan tostado también.

# en 1d6dbd07
cards__at_quiet__song__wish = Una canción por persona, puesta o enviada, y nada que decir de ella.

# en 07cc6f78
cards__at_quiet__song__small = Toma una que te guste ahora, más que una de antes.

# en e0d7cb39
cards__at_quiet__film__wish = La misma película, en un sofá con espacio en medio, o en dos lugares a la vez.

# en 7375066b
cards__at_quiet__film__small = Una persona elige tres. La otra elige una de ellas. Cualquiera puede pararla.

# en ee1cfe18
cards__at_quiet__plant__wish = Una planta que se cuida entre dos.

# en 7729b8cd
cards__at_quiet__plant__small = Basta una maceta de albahaca. Una persona la compra, la otra le busca un sitio.

# en 890b492a
cards__at_quiet__market__wish = Pasear por un mercado, cada quien a su paso.

# en bee23ec8
cards__at_quiet__market__small = Acuerden dónde verse al final. No hace falta comprar ni enseñar nada.

# en 3621f436
cards__at_quiet__card__wish = Una postal, escrita a mano y enviada de verdad.

# en 2182650d
cards__at_quiet__card__small = Dos líneas sobre dónde estás. Puede tardar días. Eso es parte de ella.

# en ad675c20
cards__at_words__saw__wish = La pregunta «¿Qué viste hoy?», y nada detrás.

# en 83ff6ec3
cards__at_words__saw__small = Hazla una vez. Lo que venga es toda la respuesta. Después se puede devolver.

# en 54e9811a
cards__at_words__voice__wish = Medio minuto de voz en un mensaje, sobre nada.

# en 9145b163
cards__at_words__voice__small = Lo que hay fuera de la ventana. Lo que hay al fuego. No necesita respuesta.

# en 086dec53
cards__at_words__page__wish = Una página leída en voz alta, de una persona a la otra.

# en 277c4742
cards__at_words__page__small = Sirve cualquier cosa impresa, hasta el reverso de una caja. Desde lejos, como nota de voz.

# en a146402e
cards__at_words__well__wish = Oír una cosa que le salió bien a la otra persona.

# en 49231d49
cards__at_words__well__small = «Cuéntame más» es todo lo que dice quien escucha. Después se cambia.

# en f694def8
cards__at_words__call__wish = Una llamada de cinco minutos a una hora fija.

# en 35c2071f
cards__at_words__call__small = Pongan la hora, y terminen a los cinco minutos, mientras todavía está bien.

# en 60453c8b
cards__at_words__tell__wish = Diez minutos por persona para contar el día, sin consejos.

# en 58f3fd21
cards__at_words__tell__small = Pregunta primero: «¿Te viene bien ahora?». /stress puede llevar el tiempo.

# en f2c43806
cards__at_words__list__wish = Una hoja de papel, con una lista de lo que estaría bien este año.

# en 647d57ca
cards__at_words__list__small = Ponla en el refrigerador, o hazle una foto. Cada quien añade una línea cuando se le ocurra.

# en e4c2ddf6
cards__at_words__voices__wish = Una cena con voces graciosas.

# en 22f6cde4
cards__at_words__voices__small = Una cena, o una llamada. Quien pierda primero la suya va por la sal.

# en 5386f325
cards__at_words__others__wish = Caminar y hablar de cualquier cosa menos de ustedes dos.

# en 5653d99e
cards__at_words__others__small = Una vuelta a la manzana. Perros, techos, películas. Si la charla se desvía, alguien dice «perros».

# en 83132d69
cards__at_words__story__wish = El mismo cuento corto o el mismo programa, y unas palabras sobre él.

# en f833c77d
cards__at_words__story__small = Una persona propone algo de menos de veinte minutos. Que guste no es parte del plan.

# en d055731d
cards__at_words__inside__wish = Una palabra para el tiempo que hace por dentro, una vez al día, y ninguna pregunta después.

# en 8bee980b
cards__at_words__inside__small = «Niebla». «Sol hasta el mediodía». La otra persona dice «entendido», y eso es todo.

# en 0db142dc
cards__at_words__name__wish = Un hola, con el nombre dentro.

# en aa663162
cards__at_words__name__small = En la puerta o por teléfono. El nombre, un respiro, y solo después las noticias.

# en f714ad39
cards__at_words__later__wish = Una palabra propia para «ahora no» que conozcan las dos personas.

# en dd05d6ae
cards__at_words__later__small = Puede ser tonta. «Calabaza» sirve. Nadie pregunta qué hay detrás.

# en 681d1a72
cards__at_words__learn__wish = Que la otra persona te cuente algo que conoce bien.

# en efc25eb2
cards__at_words__learn__small = Diez minutos de motores, de tejer o de pájaros. Quien escucha puede hacer preguntas tontas.

# en 665c8bc3
cards__at_words__goodbye__wish = Una despedida que dure un respiro más.

# en 1357d285
cards__at_words__goodbye__small = En la puerta o al final de una llamada. Deja lo que haces, dilo, y vete.

# en 133b4a3f
cards__at_acts__soup__wish = Una comida cocinada lado a lado.

# en 99faa9b4
cards__at_acts__soup__small = Sopa. Una persona corta y otra remueve. Se puede comer en silencio.

# en d8b9705b
cards__at_acts__errand__wish = Un trámite en compañía, de los que se harían a solas.

# en e205300d
cards__at_acts__errand__small = Sirve la oficina de correos. Quien acompaña no tiene nada que hacer allí.

# en f01e4c33
cards__at_acts__swap__wish = Cambiar una tarea de casa por otra, una semana.

# en 440dcf36
cards__at_acts__swap__small = Cada quien dice una. Hazla a tu manera, y que la otra persona la haga a la suya.

# en 83bc02c5
cards__at_acts__coffee__wish = Que cada quien reciba un café, alguna mañana.

# en c488be61
cards__at_acts__coffee__small = Cada quien elige una mañana. Llévalo, déjalo ahí y vete. Desde lejos, envía lo que cuesta uno.

# en e770d633
cards__at_acts__mend__wish = Una pequeña cosa rota, arreglada entre ustedes dos.

# en f5e8d5ca
cards__at_acts__mend__small = El goteo, la silla que cojea. Alguien sostiene la lámpara. Se permite que siga rota.

# en 0cfbc3d8
cards__at_acts__bench__wish = Un banco de la calle que sea nuevo para ustedes dos.

# en c8a433c7
cards__at_acts__bench__small = Vayan a buscar uno. Diez minutos ahí, con un termo o sin él.

# en d5ba8c5d
cards__at_acts__kitchens__wish = La misma receta en dos cocinas, con la llamada abierta.

# en 8adf47ff
cards__at_acts__kitchens__small = Acuerden algo que lleve cinco cosas. Quemado también vale.

# en 2e20742f
cards__at_acts__cards__wish = Un juego de cartas o un rompecabezas con la radio puesta.

# en b1dbb671
cards__at_acts__cards__small = Una ronda. Quien pierde elige la música de la siguiente.

# en 0cd9f8a6
cards__at_acts__load__wish = Que te quiten algo de encima. La bolsa pesada, el formulario, la llamada.

# en bfd99e78
cards__at_acts__load__small = Cada quien dice una cosa y un día. Quien la toma la hace para entonces, sin que se lo recuerden.

# en d887d272
cards__at_acts__soil__wish = Las manos en la tierra. Una maceta, un pedazo de jardín, una caja en la ventana.

# en 9a5850d9
cards__at_acts__soil__small = Una bolsa de tierra y unas semillas. Desde lejos, las mismas semillas en dos lugares.

# en 32a10e32
cards__at_acts__outing__wish = Una salida corta a un lugar donde no tengan historia.

# en 9b7d8872
cards__at_acts__outing__small = Una hora como mucho, ida y vuelta. Acuerden antes cuándo termina.

# en 2ee9626a
cards__at_acts__drawer__wish = Un cajón, ordenado entre ustedes dos.

# en aad53813
cards__at_acts__drawer__small = Veinte minutos, y solo ese. Lo que necesite una charla vuelve adentro.

# en 1694f791
cards__at_acts__parcel__wish = Un paquete pequeño por correo, con algo dentro que no costó nada.

# en 2cc0b3d7
cards__at_acts__parcel__small = Una hoja, un recorte, un buen lápiz. Envíalo sin anunciarlo.

# en 8788d27c
cards__at_acts__knot__wish = Aprender algo pequeño e inútil, lado a lado.

# en 6dadb46c
cards__at_acts__knot__small = Un nudo. Un truco de cartas. Silbar. Háganlo mal durante diez minutos.

# en ee460ef5
cards__at_acts__baker__wish = Un paseo a la panadería antes de que empiece el día.

# en bc4a58f5
cards__at_acts__baker__small = Elijan la mañana la noche antes, y quién pone la alarma. El abrigo, encima del pijama.

# en ce950ef0
cards__at_touch__blanket__wish = Una manta para dos durante una película.

# en b00cf5ea
cards__at_touch__blanket__small = Que cada quien sujete una orilla. No se trata de nada más que la manta.

# en 727c033d
cards__at_touch__sleeve__wish = Una mano en una manga, al pasar.

# en 43cb72af
cards__at_touch__sleeve__small = Una vez al día como mucho, y muy ligera. La manga también puede seguir su camino.

# en a9106326
cards__at_touch__song__wish = Sentarse hombro con hombro, lo que dure una canción.

# en a803b105
cards__at_touch__song__small = Cuando termina la canción, se levantan. Una segunda canción pide un sí nuevo.

# en 2d7e2c03
cards__at_touch__hug__wish = Un abrazo de tres respiraciones, para el hola o la despedida.

# en 458ff106
cards__at_touch__hug__small = Pregunta cada vez, con los brazos abiertos. Un no con la cabeza también es una respuesta.

# en 920e475a
cards__at_touch__palm__wish = Palma con palma, lo que dure una respiración.

# en 71980577
cards__at_touch__palm__small = Siéntense, con los ojos donde quieran. Una respiración. Después puede venir la risa.

# en 92eafdb4
cards__at_touch__kettle__wish = Una mano en la espalda mientras se calienta el agua.

# en 3737acf7
cards__at_touch__kettle__small = Acuerden para quién es hoy. Cuando el agua hierve, se terminó.

# en ec7cbc24
cards__at_touch__arm__wish = Caminar del brazo hasta la esquina.

# en 88220651
cards__at_touch__arm__small = Hasta la esquina. Allí se sueltan, o se pregunta otra vez.

# en 2c8834d1
cards__at_touch__lamp__wish = Unas buenas noches por teléfono, con la lámpara apagada y casi sin palabras.

# en a7d22bb8
cards__at_touch__lamp__small = Cinco minutos. Basta la lluvia, o la respiración. Di «buenas noches» y cuelga.

# en 1c82a83b
cards__at_touch__hands__wish = Manos frías que se calientan entre otras.

# en f8c72b44
cards__at_touch__hands__small = Tiende las tuyas, u ofrécelas. Un minuto es largo. Los guantes también sirven.

# en b13a328e
cards__at_touch__dance__wish = Un baile lento en la cocina, con calcetines.

# en c6f97fa0
cards__at_touch__dance__small = Una canción. Quien prefiera mecerse por su cuenta, se mece por su cuenta.

# en d1f1a19c
cards__at_touch__scarf__wish = Una bufanda o un suéter de la otra persona, para tenerlo un tiempo.

# en c7e7b6df
cards__at_touch__scarf__small = Déjalo ahí o envíalo. Tenerlo es todo. Puede volver en cualquier momento.

# en 0ccef8db
cards__at_touch__stool__wish = Los pies en el mismo taburete.

# en 38ecda37
cards__at_touch__stool__small = Con calcetines, una taza por persona. Cualquiera puede ir por galletas en todo momento.

# en 2639d69f
cards__at_touch__head__wish = Una cabeza en un hombro, en el sofá o en el tren.

# en e7a7d3d4
cards__at_touch__head__small = Pregunta «¿está libre?». Cualquiera puede enderezarse cuando quiera.

# en cf42b735
cards__at_touch__dressed__wish = Acostarse lado a lado diez minutos, con la ropa puesta, y nada después.

# en 078c6387
cards__at_touch__dressed__small = Pongan un reloj. Cuando suene, se levantan. Eso queda acordado antes.

# en 32a953b1
cards__at_touch__eye__wish = Una mirada que dure una respiración.

# en 680b8c18
cards__at_touch__eye__small = De un lado a otro de la mesa, o en una videollamada. Una respiración, y después miren a otra parte.

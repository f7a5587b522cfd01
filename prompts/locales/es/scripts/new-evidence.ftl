# en 379869a3
title = Una cosa esta semana

# en 654cca1a
whose__say =
    Puede que ya se hayan dicho muchas palabras. Lo que un cuerpo busca puede ser algo pequeño que se ve, y que vuelve.

    Así que un acto para esta semana. Tan pequeño que quepa también en un mal día, y tan sencillo que no necesite comentario.

    _La persona herida no debe ninguno, y «Para mí» también está ahí. Si tienes miedo de la otra persona, abre primero /help._

# en db6d35c0
whose__choices__other = Para la otra persona

# en dd93e1c8
whose__choices__own = Para mí

# en 1c249689
whose__choices__two = Para dos

# en a0e63d7c
whose__choices__not_now = Ahora no

# en 8a521896
act_for_two__say =
    Para ustedes dos, si a las dos personas les gusta:

    {"*"}*{ $card__act }**

    O más pequeño. { $card__smaller }

    Léelo en voz alta, en la misma habitación o por teléfono, y pregunta una vez: «¿Te gustaría, esta semana?». Un no es una buena respuesta. Si un no tendría un precio, déjalo.

# en ecc113fe
act_for_two__choices__will = Lo vamos a probar

# en 2ac01d85
act_for_two__choices__remind = Recuérdamelo una vez

# en a0e63d7c
act_for_two__choices__not_now = Ahora no

# en fd83bbbc
act__say =
    Un acto, en algún momento de esta semana:

    {"*"}*{ $card__act }**

    ¿Ves probable que pase, en un día cualquiera?

# en 49b7eb3c
act__choices__sure = Bastante

# en 3725c3e4
act__choices__unsure = No tanto

# en b9eb18a8
act__choices__more = Otra cosa

# en a0e63d7c
act__choices__not_now = Ahora no

# en fd83bbbc
act_own__say =
    Un acto, en algún momento de esta semana:

    {"*"}*{ $card__act }**

    ¿Ves probable que pase, en un día cualquiera?

# en 49b7eb3c
act_own__choices__sure = Bastante

# en 3725c3e4
act_own__choices__unsure = No tanto

# en a0e63d7c
act_own__choices__not_now = Ahora no

# en ac02c770
smaller__say =
    Entonces más pequeño. Lo pequeño cuenta entero.

    {"*"}*{ $card__smaller }**

    Si también es demasiado, puede esperar a otra semana.

# en 2075bf2e
smaller__choices__will = Lo voy a hacer

# en 2ac01d85
smaller__choices__remind = Recuérdamelo una vez

# en a0e63d7c
smaller__choices__not_now = Ahora no

# en ebf87682
once__say =
    Bien. Elige el momento ahora, en tu mente: ¿después de qué puerta, antes de qué comida?

    {"*"}*{ $card__act }**

    Después hazlo, y déjalo estar. No lo anuncies, y no busques las gracias. Si nadie lo ve, hecho está igual.

# en 2075bf2e
once__choices__will = Lo voy a hacer

# en 2ac01d85
once__choices__remind = Recuérdamelo una vez

# en a0e63d7c
once__choices__not_now = Ahora no

# en e4d60eb0
reminded__say = Una de las próximas noches, entonces, y solo una vez. No pide que cuentes nada.

# en 414b4f49
cards__for_oneself__bed__act = Irte a la cama a una hora que elijas tú, una noche o dos.

# en f36ff1b9
cards__for_oneself__bed__smaller = Acuesta primero el teléfono, un cuarto de hora antes que tú.

# en a4fa2def
cards__for_oneself__friend__act = Una hora con una amistad que te hace reír o que te deja estar en silencio.

# en 37a11ac1
cards__for_oneself__friend__smaller = Escríbele una línea. No necesita plan.

# en 0ff155da
cards__for_oneself__errand__act = Decir que no una vez a algo pequeño que harías solo por mantener la paz. Si en casa un no tiene un precio, deja este.

# en 7d965933
cards__for_oneself__errand__smaller = Di una vez «déjame pensarlo», y piénsalo.

# en 0e229be5
cards__for_oneself__door__act = Cerrar una puerta detrás de ti media hora, y hacer lo que te guste.

# en 8a738da1
cards__for_oneself__door__smaller = Cinco minutos. El baño cuenta.

# en 608f8b55
cards__for_oneself__appointment__act = Pedir la cita que has ido aplazando.

# en 0e6efbab
cards__for_oneself__appointment__smaller = Busca el número y déjalo junto a la tetera.

# en 96f16078
cards__for_oneself__need__act = Encontrar una cosa que te haría la semana más previsible. Puedes pedirla, u organizarla por tu cuenta.

# en 471de686
cards__for_oneself__need__smaller = Solo encuéntrala. Puede quedarse en tu mente.

# en 5935e9c8
cards__for_oneself__walk__act = Volver a casa una vez por el camino largo.

# en a477588f
cards__for_oneself__walk__smaller = Baja una parada antes.

# en 0b7a863a
cards__for_oneself__list__act = Escribir tres cosas que son verdad y no necesitan el sí de nadie, y llevar el papel en un bolsillo.

# en 376c615d
cards__for_oneself__list__smaller = Una cosa. Un bolsillo.

# en 7cec8f57
cards__at_quiet__time__act = Estar donde dijiste, en el minuto que dijiste.

# en 39f49935
cards__at_quiet__time__smaller = Di solo una hora que veas segura. Y cúmplela.

# en 46fbdf92
cards__at_quiet__late__act = Si se va a hacer tarde, avisar antes de la hora, no después.

# en c468a6bc
cards__at_quiet__late__smaller = Hazlo una noche. «A las nueve, no a las ocho» es todo lo que hace falta.

# en 91fe41e1
cards__at_quiet__bins__act = Hacer una tarea que esta semana no te toca. Sin mencionarla.

# en da4075cd
cards__at_quiet__bins__smaller = La mitad de la tarea.

# en 907a8f63
cards__at_quiet__question__act = Dejar una pregunta para la semana que viene.

# en 91e4508f
cards__at_quiet__question__smaller = Déjala por esta noche.

# en 687d41e8
cards__at_quiet__mend__act = Arreglar aquello que una vez dijiste que arreglarías.

# en 42fbab3d
cards__at_quiet__mend__smaller = Busca la herramienta y déjala junto a la puerta.

# en 35f9c103
cards__at_quiet__knock__act = Llamar antes de entrar, aunque la puerta esté abierta.

# en cfb201d2
cards__at_quiet__knock__smaller = Hoy, en una puerta.

# en 58ac1a46
cards__at_quiet__phone__act = En las comidas, dejar tu teléfono en otra habitación.

# en 481d3b4e
cards__at_quiet__phone__smaller = Los primeros diez minutos de una comida.

# en 5e6cb33f
cards__at_quiet__light__act = Deja lo que la otra persona busca cada mañana donde se encuentre enseguida. Nadie tiene por qué notarlo.

# en c1c9646e
cards__at_quiet__light__smaller = Una noche.

# en 8b89f1db
cards__at_quiet__day__act = Si viven en dos lugares, escribir solo cuando donde está la otra persona sea de día.

# en af44b409
cards__at_quiet__day__smaller = Hoy, antes de escribir, mira qué hora es allí.

# en 9f2c0f7c
cards__at_quiet__pay__act = Ocuparte de un papel que lleva tiempo ahí y es asunto de dos.

# en c66a8b4f
cards__at_quiet__pay__smaller = Abre el sobre y ponle una fecha.

# en a5191f73
cards__at_words__thanks__act = Dar las gracias por una cosa sencilla, sin nada detrás.

# en 0e75f2ad
cards__at_words__thanks__smaller = «Lo vi». Y un gesto con la cabeza.

# en ec107cad
cards__at_words__ask__act = Hacer una pregunta que quiera saber, y después de la respuesta, ninguna más.

# en 1d8ba61a
cards__at_words__ask__smaller = «¿Qué tal fue?». Y escuchar hasta el final de la frase.

# en 37b0fb43
cards__at_words__answer__act = Responder a un comentario que habrías dejado pasar.

# en 95bf888d
cards__at_words__answer__smaller = «Ah, ¿sí?» es una respuesta.

# en 72271b89
cards__at_words__hear__act = Si sale el tema de la herida, escuchar hasta el final, y decir lo que oíste antes que cualquier otra cosa.

# en e550e4af
cards__at_words__hear__smaller = «Te escuché». Y un silencio.

# en 2464650f
cards__at_words__noon__act = Una línea a mitad del día, sobre la sopa o el tiempo.

# en a5e23290
cards__at_words__noon__smaller = Una foto del cielo. No necesita texto.

# en bd0ad87c
cards__at_words__missed__act = Volver a algo que se te pasó. «En el desayuno dijiste algo. ¿Qué era?».

# en 7d8c779b
cards__at_words__missed__smaller = «Eso se me pasó. Perdón».

# en 597b2586
cards__at_words__no__act = Recibir un no con «está bien» y nada después.

# en 4cbb4048
cards__at_words__no__smaller = Recíbelo con un gesto, y suelta el aire.

# en a05cfc88
cards__at_words__before__act = Decir antes cómo será una noche para ti. «Hoy vengo sin fuerzas, y no es por ti».

# en c11de927
cards__at_words__before__smaller = Una palabra en la puerta. «Cansancio». «Bien». «Niebla».

# en 23af15c4
cards__at_acts__cup__act = Llevar una taza, dejarla ahí e irte.

# en a49c2217
cards__at_acts__cup__smaller = Deja la suya junto a la tuya.

# en 558e332d
cards__at_acts__errand__act = Quitarle una tarea de encima, para un día que tú digas.

# en 8b54b469
cards__at_acts__errand__smaller = Sube la bolsa pesada los últimos escalones.

# en 00ef4a96
cards__at_acts__cook__act = Cocinar algo sencillo y poner dos platos. El segundo puede quedarse sin usar.

# en 60eaea83
cards__at_acts__cook__smaller = Pan, mantequilla y dos platos.

# en 3da41624
cards__at_acts__hour__act = Tener libre una hora, una noche fija. Decirlo una vez.

# en 0792a263
cards__at_acts__hour__smaller = Un cuarto de hora. Decirlo una vez.

# en 1b136532
cards__at_acts__tank__act = Llenar lo que se va vaciando: el tanque, las ruedas, el bote del café.

# en ee98ba48
cards__at_acts__tank__smaller = El bote del café.

# en a37875c8
cards__at_acts__company__act = Ofrecerte a ir también a algo aburrido, y aceptar la respuesta como venga.

# en 03483978
cards__at_acts__company__smaller = Hasta la esquina.

# en 06fb43bc
cards__at_acts__post__act = Pon algo plano en un sobre para la otra persona: una hoja, una entrada, un dibujo.

# en 44325310
cards__at_acts__post__smaller = Escribe la dirección y busca el sello.

# en a94c376b
cards__at_acts__morning__act = Encargarte de una de sus mañanas: el pan, los niños, el perro.

# en b58f1f37
cards__at_acts__morning__smaller = Diez minutos de ella.

# en 0ca449d4
cards__at_touch__ask__act = Si ahora los abrazos son bienvenidos entre ustedes, preguntar antes de cada uno, desde donde estás. Un no con la cabeza es una buena respuesta.

# en c2cb5420
cards__at_touch__ask__smaller = Pregunta antes de uno.

# en a62b4010
cards__at_touch__end__act = Donde el contacto es bienvenido, terminarlo mientras está bien.

# en 1141decd
cards__at_touch__end__smaller = Un respiro antes de lo que te gustaría.

# en 5bbb4b55
cards__at_touch__slow__act = Dejar que tus manos vayan despacio esta semana. Con las puertas, con las tazas, con las mangas.

# en d5eeca74
cards__at_touch__slow__smaller = Una puerta, cerrada sin ruido.

# en 199974aa
cards__at_touch__room__act = Sentarte de modo que quede sitio a tu lado. Y dejarlo ahí.

# en f44bf8c5
cards__at_touch__room__smaller = Hazte a un lado, lo que mide un cojín.

# en 6316bfc5
cards__at_touch__welcome__act = Si una mano llega a ti y te gusta, decirlo en dos palabras.

# en 9ef0beb3
cards__at_touch__welcome__smaller = Solo quédate, un respiro.

# en 72d68cde
cards__at_touch__stop__act = Acordar una palabra para parar, y dar las gracias a quien la use.

# en af400283
cards__at_touch__stop__smaller = Piensa en una que sea fácil de decir.

# en cfec3966
cards__at_touch__unasked__act = Durante un día, ningún contacto que no se haya pedido. La calidez puede ir por otros caminos.

# en 8aed2a23
cards__at_touch__unasked__smaller = Durante una noche.

# en 82586021
cards__for_two__supper__act = Una comida con la radio puesta y los dos teléfonos en un cajón.

# en 18e3960a
cards__for_two__supper__smaller = Solo los primeros diez minutos.

# en 4d002953
cards__for_two__bench__act = Diez minutos en un banco de la calle que sea nuevo para ustedes dos.

# en 85adf9db
cards__for_two__bench__smaller = Cinco minutos en el escalón más cercano.

# en 831aa13c
cards__for_two__fixed__act = Una noche con final fijo, en la que no se discute nada.

# en d5efd7d0
cards__for_two__fixed__smaller = Una hora de esa noche.

# en 1ac19728
cards__for_two__list__act = Una hoja en el refrigerador, o una foto de ella. Cada quien añade algo que estaría bien este año.

# en 985f9548
cards__for_two__list__smaller = Cuelguen la hoja vacía y un lápiz.

# en e9c9f291
cards__for_two__plant__act = Comprar una maceta de albahaca y acordar quién la riega qué días.

# en 2b24ff20
cards__for_two__plant__smaller = Regar lo que ya hay.

# en 634d9d15
cards__for_two__song__act = Cada quien elige música para un cuarto de hora. Luego vuelve el silencio.

# en f17ffb01
cards__for_two__song__smaller = Una canción para esta semana. Que decida una moneda.

# en de443f63
cards__for_two__papers__act = Media hora para un papel aburrido que lleva tiempo esperando, con té. Luego parar, esté hecho o no.

# en 9814f327
cards__for_two__papers__smaller = Ponerlo en la mesa, junto a la tetera.

# en 59e6949c
cards__for_two__same__act = El mismo paseo a la misma hora, desde dos puertas o desde una.

# en 636099ce
cards__for_two__same__smaller = El mismo minuto en dos ventanas.

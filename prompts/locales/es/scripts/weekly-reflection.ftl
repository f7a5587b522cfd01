# en 9fe1992c
title = Una pregunta para la semana

# en e8300ec9
knock__say =
    Un momento tranquilo para la semana, como pediste. También puede quedarse cerrado.

    _«Va bien así» dice que puede seguir llegando. Entonces no hay nada más que hacer._

# en ed077f3d
knock__choices__open = Abrir

# en 9a53c1b8
knock__choices__not_now = Esta semana no

# en c7d7ddfb
knock__choices__welcome = Va bien así

# en b01c85ba
welcome__say = Bien. Puede seguir llegando, y hoy no hay nada que hacer.

# en bafd49b9
question__say =
    {"*"}*{ $card__ask }**

    Piénsalo, dítelo, o escríbelo aquí. «Nada» también es una respuesta.

    _Lo que escribes sale de este chat de inmediato. Después puedes guardarlo o soltarlo._

# en 59615f8a
question__choices__head = En la mente

# en 107b2928
question__choices__aloud = En voz alta, a solas

# en 86308604
question__choices__heavy = Pesa más de lo que creía

# en 3dc5274a
head__say = Tómate el tiempo que pida. Mientras tanto, el teléfono puede estar boca abajo.

# en 7178a230
aloud__say = A la pared, al perro o a la tetera. Espera a que no haya nadie cerca, si es mejor.

# en 253e9e2d
thinking__say =
    {"*"}*{ $card__ask }**

    _Nadie se entera de lo que encuentras, y no hace falta que sea mucho._

# en aec0498b
thinking__choices__enough = Con esto basta

# en 86308604
thinking__choices__heavy = Pesa más de lo que creía

# en c6d8e087
typed__say =
    Ya no está en este chat. Haberlo puesto en palabras puede ser bastante.

    Ahora puedes soltarlo, o guardarlo solo para ti. Lo que guardas aparece en /moment, de uno en uno y solo con un toque.

# en 1a2d60e4
typed__choices__drop = Soltarlo

# en fdce5da2
typed__choices__keep = Guardarlo

# en 86308604
typed__choices__heavy = Pesa más de lo que creía

# en 3e45c92e
gone__say = Ya no está.

# en b6ca6553
kept__say = Está guardado.

# en 3cc48e79
not_kept__say = No cupo, así que no está guardado. Una o dos líneas caben, y /moment dice si hay sitio.

# en d2c06426
small__say =
    { $act__act }

    _Lejos del teléfono, y solo si quieres. «Recuérdamelo una vez» trae una línea sencilla, una de las próximas noches._

# en 8f81f61c
small__choices__will = Lo voy a probar

# en 2ac01d85
small__choices__remind = Recuérdamelo una vez

# en a0e63d7c
small__choices__not_now = Ahora no

# en 86308604
small__choices__heavy = Pesa más de lo que creía

# en 0aa2f12b
reminded__say = Una de las próximas noches, entonces, y solo una vez.

# en 3f59ae48
often__say =
    Una cosa más, como de vez en cuando: ¿con qué frecuencia puede llegar esto? Cualquier respuesta es tan buena como otra, y nadie se entera.

    «Un descanso» lleva una fecha tuya para volver a mirar. /settings lo cambia todo, cualquier día.

# en c55e278e
often__choices__as_is = Como está

# en aca243be
often__choices__fewer = Con menos frecuencia

# en defb3c91
often__choices__rest = Un descanso

# en 7d9eb7ac
often__choices__close = Cerrar

# en f8274305
stays__say = Se queda como está.

# en 04991f0e
every_other__say = Cada dos semanas, entonces.

# en 5db71978
every_fourth__say = Cada cuatro semanas, entonces.

# en 45dbd33d
fewest__say = Menos que cada cuatro semanas no hay. /settings puede pararlo del todo.

# en c0c17521
off__say = Ya no llega ninguna por sí sola. /settings la empieza de nuevo, cualquier día.

# en bd8fd342
cards__at_quiet__friend__ask = Si una amistad hubiera tenido tu semana, ¿qué le dirías?

# en 1e1f952d
cards__at_quiet__no__ask = ¿A qué dijiste que no esta semana, aunque fuera pequeño?

# en 7cc01713
cards__at_quiet__down__ask = Por esta noche, ¿qué podrías dejar a un lado?

# en 50891dbc
cards__at_quiet__evening__ask = ¿Qué te hace un poco más suave la última hora antes de dormir?

# en 85bfd3df
cards__at_quiet__feared__ask = ¿Hay algo que fue un poco mejor de lo que temías?

# en 76bd778b
cards__at_quiet__bench__ask = ¿Qué habitación, calle o rincón te ha tratado bien últimamente?

# en 0dd8a431
cards__at_quiet__time__ask = ¿Con qué se te fue el tiempo sin notarlo esta semana?

# en 384d9bc2
cards__at_quiet__breath__ask = ¿Cuándo soltaste todo el aire por última vez, y dónde fue?

# en 482d51a7
cards__at_quiet__tasted__ask = ¿Qué comiste o bebiste esta semana saboreándolo de verdad?

# en 34fc8aa0
cards__at_quiet__company__ask = ¿Con quién, cerca o lejos, te resulta fácil estar ahora?

# en 2695c146
cards__at_quiet__after__ask = ¿Qué hora del día te pide más, y qué haces justo después?

# en d228c92b
cards__at_quiet__enough__ask = ¿Qué fue suficiente esta semana, tal como era?

# en df90ee26
cards__at_quiet__shoulders__ask = ¿Dónde bajaron un poco tus hombros esta semana?

# en b266ca45
cards__at_quiet__asleep__ask = ¿Bajo qué manta, abrigo o techo te llega mejor la calma?

# en b1a5af4a
cards__at_quiet__slow__ask = ¿Cuándo fuiste despacio esta semana, y no pasó nada malo?

# en 105fa670
cards__at_quiet__sign__ask = ¿En qué pequeña señal notas que un día va bien?

# en f83aca8e
cards__at_quiet__later__ask = No hace falta resolverlo todo esta semana. ¿Qué puede esperar?

# en a6222af6
cards__at_quiet__undone__ask = ¿Qué dejaste sin hacer, y el día siguió igual?

# en 6e7302d5
cards__at_quiet__kept__ask = ¿Qué cosa pequeña te propusiste hacer, y la hiciste?

# en 0bc3ae96
cards__at_quiet__alone__ask = Una hora que es solo tuya. ¿Qué te gusta de ella?

# en 14d04fa8
cards__at_quiet__minute__ask = Si hoy hubiera tenido un botón de pausa, ¿cuándo lo habrías tocado?

# en 35394e7e
cards__at_quiet__soft__ask = Pan, corteza de árbol, una llave fría. ¿Qué tuviste esta semana en la mano que diera gusto tocar?

# en 3adc8358
cards__at_quiet__again__ask = ¿Qué hiciste más de una vez esta semana porque te hace bien?

# en 8e544487
cards__at_quiet__laugh__ask = ¿Cuándo te vino una risa esta semana antes de poder pensarla?

# en 1099facc
cards__at_quiet__helped__ask = ¿Qué meterías en una bolsa para un día difícil, si lo vieras venir?

# en 25992de9
cards__at_quiet__sound__ask = ¿Qué sonido te dice que por ahora todo está bien?

# en de6f729e
cards__at_quiet__view__ask = ¿De qué hubo de sobra esta semana? ¿Lluvia, cartas, palomas, ciruelas?

# en adf65c0f
cards__at_quiet__found__ask = ¿Has descubierto algo de ti últimamente que no sea una mala noticia?

# en 1879747c
cards__at_quiet__self__ask = ¿En qué momento de estos días fuiste más tú?

# en 6d2b70b9
cards__at_quiet__true__ask = ¿Qué frase sencilla es verdad hoy y no necesita respuesta?

# en 3dd16d01
cards__at_quiet__more__ask = ¿De qué te gustaría un poco más el próximo mes, para ti?

# en 679d3466
cards__at_words__voice__ask = ¿Cómo te sonó tu propia voz esta semana?

# en cbcc934c
cards__at_words__language__ask = ¿En qué idioma, acento o tono de voz te sientes más en casa?

# en 8157ce07
cards__at_words__silent_with__ask = ¿Con quién puedes estar en silencio, aunque sea solo el gato?

# en ecf27e5b
cards__at_words__not_asked__ask = ¿Hay una pregunta que te alegra que nadie te hiciera esta semana?

# en e51e975f
cards__at_words__passed__ask = ¿Qué pequeño acercamiento de alguien se te pasó esta semana, y cómo le responderías ahora?

# en 49cd8ee0
cards__at_words__own__ask = ¿Cuándo te acercaste tú a alguien esta semana, aunque fuera un poco?

# en 1fc055d0
cards__at_words__stranger__ask = ¿Qué se dijeron hace poco tú y alguien que no conocías?

# en e6d7c99f
cards__at_words__company__ask = A solas o en compañía, ¿de qué querías más esta semana?

# en 6ecc2ca5
cards__at_words__phone__ask = ¿A qué horas puede callar el teléfono, si depende de ti?

# en b3c91ab2
cards__at_words__reached__ask = ¿Quién se te acercó esta semana, con una palabra, una mirada o un mensaje? La gente del barrio también cuenta.

# en 17d2b86b
cards__at_words__tell__ask = ¿Qué historia te gusta contar, y quién no la ha oído todavía?

# en 52fc511a
cards__at_words__listened__ask = ¿Cuándo escuchaste esta semana sin nada más en las manos?

# en 3c436125
cards__at_words__asked__ask = ¿Sobre qué podrían preguntarte en mitad de la noche, y lo sabrías?

# en ed24296a
cards__at_words__hand__ask = ¿Qué sería más fácil si le pidieras a alguien que te eche una mano?

# en 29cf429d
cards__at_words__need__ask = ¿Qué necesidad tuya cabría en una línea sencilla, dicha a quien sea?

# en bdf51830
cards__at_words__heard__ask = ¿Cuándo sentiste últimamente que alguien, quien fuera, te escuchaba?

# en c109da81
cards__at_words__write_again__ask = ¿A quién te gustaría volver a escribir? Una postal vale.

# en 1d03a3cd
cards__at_words__going_well__ask = ¿En qué notas pronto que una charla va bien?

# en 9e560995
cards__at_words__overheard__ask = ¿Qué oíste por casualidad esta semana y te llevaste a casa?

# en b0c9695a
cards__at_words__unseen__ask = ¿Qué trabajo tuyo de esta semana no recibió ningún gracias? Puedes dárselo tú.

# en 8bad636f
cards__at_words__carried__ask = ¿Cuándo bastó esta semana con una respuesta corta tuya?

# en 487b0b16
cards__at_words__till__ask = En una caja, en un escalón, en la puerta. ¿Dónde te hizo bien hablar un poco de nada?

# en ce51dc87
cards__at_words__hello__ask = ¿Quién te dijo hola esta semana? Los perros cuentan.

# en b4e4bc2e
cards__at_words__meant__ask = ¿Qué dijiste esta semana tal como lo querías decir?

# en 76e92a30
cards__at_words__word__ask = ¿Qué palabra usaste mucho esta semana?

# en 9614a5f3
cards__at_words__waited__ask = ¿Cuándo esperaste un momento antes de responder, y cómo fue?

# en d29fe734
cards__at_acts__learning__ask = ¿Qué sigues aprendiendo, con las manos o con los pies?

# en bbea05c1
cards__at_acts__known_for__ask = ¿Para qué pequeña tarea te busca la gente?

# en 81b4efd2
cards__at_acts__minute__ask = ¿Qué hiciste esta semana por alguien en menos de un minuto?

# en 28ca702f
cards__at_acts__easier__ask = ¿Dónde te ahorraste una molestia esta semana?

# en 9685376b
cards__at_acts__next__ask = ¿Qué deseo tuyo es tan pequeño que cabe en dos días?

# en f6c9aac5
cards__at_acts__left__ask = ¿Qué dejas en otras manos con tranquilidad?

# en 9a048e65
cards__at_acts__tool__ask = Tu sartén, tu pluma o tu martillo de siempre. ¿Qué hizo por ti esta semana?

# en 0f3bd209
cards__at_acts__done__ask = ¿Qué te llegó esta semana sin que lo pidieras? ¿Un asiento, un consejo, el último pan?

# en 9e517fcf
cards__at_acts__habit__ask = ¿Qué pequeña costumbre sostiene tu semana?

# en c7f9521c
cards__at_acts__came__ask = ¿Qué promesa hiciste más pequeña últimamente, para poder cumplirla?

# en 9d656b44
cards__at_acts__five__ask = Cinco minutos libres. ¿Qué te gusta hacer con ellos?

# en de8f215f
cards__at_acts__rely__ask = ¿Para qué puede alguien contar contigo?

# en 1e26fb13
cards__at_acts__morning__ask = ¿Cómo empiezas un día en el que nada te mete prisa?

# en fff0675b
cards__at_acts__care__ask = ¿De qué te ocupaste esta semana? ¿De una tos, de una factura, de una sartén?

# en b5c73ec2
cards__at_acts__way__ask = ¿Por dónde caminas cuando quieres pensar, o no pensar?

# en 488c0fe9
cards__at_acts__plain__ask = En una semana cualquiera, ¿qué se sostiene sin que tú lo sostengas?

# en f7dc7936
cards__at_acts__finished__ask = ¿Qué has terminado últimamente?

# en 46fe19b6
cards__at_acts__beside__ask = ¿Qué tarea te deja la cabeza en silencio? ¿Pelar, lijar, hacer cuentas?

# en 192e1eaf
cards__at_acts__put_right__ask = ¿Qué arreglaste esta semana? ¿Un calcetín, una cuenta, una palabra?

# en 4c5359d4
cards__at_acts__half__ask = A medias también está bien. ¿Qué tienes a medias?

# en f8d8b298
cards__at_touch__before__ask = Antes de que alguien se acerque, ¿qué te gustaría que hiciera? ¿Tocar a la puerta, preguntar, saludar con la mano?

# en 7c0bf8a3
cards__at_touch__sun__ask = Sol, lluvia o viento: ¿cuál te alcanzó esta semana, y dónde?

# en 496e9195
cards__at_touch__hold__ask = ¿Qué les gusta sostener a tus manos cuando descansas?

# en bb810024
cards__at_touch__hug__ask = ¿Qué abrazo te va bien ahora? ¿Uno largo, uno corto, ninguno?

# en 65296845
cards__at_touch__near__ask = ¿A qué distancia te gusta que se siente la gente estos días?

# en 4db13293
cards__at_touch__space__ask = ¿Cuándo diste un pasito atrás esta semana, y fue la distancia justa?

# en e9e7c197
cards__at_touch__comfort__ask = ¿Adónde vas cuando el ánimo está bajo? ¿A la bañera, a la escalera, debajo de una manta?

# en 9da12d2d
cards__at_touch__eyes__ask = ¿Qué ojos te resulta fácil mirar ahora? Los de un animal también cuentan.

# en 8ef2e2b8
cards__at_touch__good__ask = ¿Qué le gusta hacer a tu cuerpo a solas? ¿Nadar, estirarse, un paseo largo?

# en f29981eb
cards__at_touch__feet__ask = ¿Qué música se te mete en los pies?

# en b6cce841
cards__at_touch__yes__ask = ¿Cómo se siente un sí en tu cuerpo, y cómo un no?

# en 8bbbe446
cards__at_touch__ease__ask = ¿Cuándo estuvo tu cuerpo simplemente ahí esta semana, sin que nadie le pidiera nada?

# en 5da3500b
cards__at_touch__animal__ask = Un gato encima, un perro a los pies, ninguno. ¿Qué te gustaría ahora?

# en 6bcaafd7
cards__at_touch__skin__ask = ¿Qué te gusta sentir en la piel? ¿Lana, viento, agua?

# en 2ee36fb9
cards__at_touch__speed__ask = ¿Qué velocidad te va bien ahora, en una mano, en un paso, en una charla?

# en 9032a58d
cards__at_touch__room__ask = ¿En qué parte de una habitación te gusta estar cuando hay más gente?

# en 17cc72f0
cards__at_touch__stop__ask = ¿En qué notas que es hora de parar, mientras todavía está bien?

# en 11e88545
cards__at_touch__cared__ask = ¿Cuándo dejaste por última vez que alguien cuidara de ti? La peluquería y la panadería cuentan.

# en 0dc4eefe
cards__at_touch__jaw__ask = ¿Qué te afloja la mandíbula? ¿Un bostezo, una melodía, una broma?

# en 8f1f50f4
cards__at_touch__clothes__ask = ¿Qué prenda está de tu lado en este momento?

# en cb52627a
cards__small__surface__act = Despeja una superficie pequeña, y solo una.

# en 12fc6ee8
cards__small__floor__act = Siéntate unos minutos en el suelo, con la espalda apoyada en algo.

# en 6d28ebe8
cards__small__paper__act = Escribe una línea en un papel. Después rómpelo.

# en ff65983c
cards__small__line__act = Escribe una línea a una vieja amistad. No necesita respuesta.

# en 9314244e
cards__small__grows__act = Cuida algo que crece, o algo a lo que le falta un tornillo.

# en 6333a1fc
cards__small__tomorrow__act = Deja una cosa pequeña para mañana, a propósito.

# en cfb15037
cards__small__window__act = Abre una ventana y mira hasta que algo se mueva.

# en df839f63
cards__small__block__act = Da una vuelta a la manzana, y mira los techos.

# en 66a5b3ca
cards__small__door__act = La próxima vez que llegues a casa, quédate un respiro en la puerta antes de entrar.

# en af3d7bce
cards__small__hands__act = Ten las manos en agua tibia más tiempo del que les hace falta.

# en 4adbc78e
cards__small__table__act = Come hoy algo en una mesa, sin nada que leer.

# en 13417383
cards__small__song__act = Pon una canción, y no hagas nada más mientras dure.

# en 76585b2f
cards__small__hello__act = Di hoy un hola como si tuvieras todo el tiempo del mundo.

# en a11a9957
cards__small__water__act = Siéntate y bebe un vaso de agua, despacio.

# en 8f969a05
cards__small__bed__act = Vete a la cama un cuarto de hora antes, una vez esta semana.

# en 34a8767a
cards__small__call__act = Llama a una amistad o a alguien de tu familia, y hablen de nada en particular.

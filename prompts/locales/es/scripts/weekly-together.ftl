# en 75d3531c
title = La semana

# en b917a971
knock__say = Algo para la semana, como pediste. También puede quedarse cerrado.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en 4c9ca970
question__say =
    {"*"}*{ $week__ask }**

    Una línea basta. Puedes escribirla aquí, o saltarlo.

    _Las dos personas ven las dos respuestas, a la misma hora, o nadie ve nada. Una semana de cada cuatro esto le llega solo a una de las dos, al azar. Así que, si no llega nada, eso no dice nada de nadie. Por favor, no preguntes por ello. Hasta que se muestre, puedes cambiarla o retirarla._

# en 0eba9112
question__held =
    Tu respuesta espera aquí, y no se ve en ningún lado. Hasta que se muestre, puedes cambiarla o retirarla.

    Si no llega nada, eso no dice nada de nadie. Por favor, no preguntes por ello.

# en 58ee99a3
back__say = Ha vuelto algo para la semana. Puede quedarse cerrado unos días.

# en ed077f3d
back__choices__open = Abrir

# en 1a2d60e4
back__choices__drop = Dejarlo ir

# en 71c8354a
shown__say =
    {"*"}*{ $week__ask }**

    Tú: «{ $line }»

    La otra persona: «{ $line__theirs }»

    Nadie debe una respuesta a una respuesta. Puede gustarte, o doler un poco, o ser solo una línea. Si te da miedo, /help está ahí.

    Lejos del teléfono, si quieres: en algún momento de esta semana, haz un poco de sitio a lo que nombró la otra persona. No hace falta decirlo.

    _«Lo voy a probar» y «Ahora no» quitan este texto y dejan una línea sencilla._

# en 8f81f61c
shown__choices__will = Lo voy a probar

# en a0e63d7c
shown__choices__not_now = Ahora no

# en 60c594cf
lapsed__end = El tiempo para esto terminó. No se mostró nada. Eso tiene muchos motivos corrientes.

# en 902348c8
cards__at_quiet__begins__ask = ¿En qué notas que empieza una semana? ¿En un olor, en una bolsa, en un refrigerador vacío?

# en 7dc3905a
cards__at_quiet__room__ask = ¿A qué habitación vas cuando nadie quiere nada de ti?

# en b2cf5d3d
cards__at_quiet__ordinary__ask = ¿Qué fue lo bueno más corriente de tu semana?

# en a02a7e62
cards__at_quiet__hour__ask = ¿Qué hora del día te resulta más fácil ahora?

# en 6728964d
cards__at_quiet__laugh__ask = ¿Con qué te gustaría volver a reírte? ¿Una película vieja, un mal chiste, una historia de alguna amistad?

# en 32e82189
cards__at_quiet__waited__ask = ¿Dónde esperaste esta semana, y qué había para mirar?

# en 8576bea0
cards__at_quiet__same__ask = ¿Qué fue igual que de costumbre esta semana, y así estuvo bien?

# en 9111a26d
cards__at_quiet__meal__ask = ¿Qué comida de la semana repetirías, tal cual?

# en cd765d6c
cards__at_quiet__furniture__ask = Si tu semana hubiera sido un mueble, ¿cuál?

# en 468cd918
cards__at_quiet__light__ask = Temprano, tarde, una lámpara, una pantalla en la oscuridad. ¿Qué luz te gusta más?

# en 1afc31b9
cards__at_quiet__song__ask = ¿Qué canción te hizo compañía esta semana?

# en d0d8e182
cards__at_quiet__silence__ask = ¿Qué tipo de silencio te gusta?

# en 576a7cb2
cards__at_quiet__ahead__ask = ¿Qué cosa sencilla de los próximos días esperas con ganas?

# en 92a2b045
cards__at_quiet__seen__ask = ¿Qué viste esta semana que habrías señalado con el dedo?

# en 80d1865b
cards__at_words__read__ask = De lo que leíste u oíste hace poco, ¿qué le contarías a una amistad?

# en 5ea26ccf
cards__at_words__hello__ask = ¿Qué hola te gusta más? ¿Una palabra, un nombre, un gesto, un mensaje?

# en 122b69f6
cards__at_words__noon__ask = ¿Qué te gusta encontrar en un mensaje al mediodía, sin noticias dentro?

# en 4a198169
cards__at_words__reach__ask = Entre dos personas cualesquiera, esta semana: ¿qué pequeño acercamiento notaste?

# en 058442d5
cards__at_words__listening__ask = ¿En qué notas que alguien te escucha?

# en d1385a3a
cards__at_words__not_now__ask = «Más tarde», «a las nueve», «cuando haya comido». ¿Qué palabras hacen más fácil esperar?

# en e28ccf46
cards__at_words__sentence__ask = ¿Qué frase te hizo bien esta semana? También cuenta la de un libro, o la de un niño.

# en f62bb074
cards__at_words__silly__ask = ¿Qué tontería viste u oíste esta semana?

# en 0c0f2234
cards__at_words__night__ask = ¿Cómo te gusta que termine un día? ¿Con una palabra, con un mensaje, en silencio?

# en e21a34ab
cards__at_words__easy__ask = ¿De qué te resulta fácil hablar estos días?

# en fb3a34a6
cards__at_words__question__ask = Cuando llegas al final de un día, ¿qué te gusta que te pregunten?

# en 6b265e24
cards__at_words__news__ask = ¿Por qué pequeña noticia tuya no ha preguntado nadie todavía?

# en 12c66e61
cards__at_words__anybody__ask = ¿Qué te hizo más fácil un día esta semana? También cuenta la ayuda de alguien que no conoces.

# en b3b1463f
cards__at_words__postcard__ask = ¿Qué parte de tu semana cabría en una postal?

# en 796214ae
cards__at_acts__hard_day__ask = En un día difícil, ¿qué te viene mejor? ¿Compañía, comida, silencio, o que te echen una mano?

# en 55213c09
cards__at_acts__morning__ask = ¿Qué cosa pequeña mejora una mañana, la haga quien la haga?

# en cbdaff0b
cards__at_acts__clock__ask = ¿Qué te gusta que pase cada día a la misma hora?

# en 4ad2c32e
cards__at_acts__task__ask = ¿Cuál de las tareas de casa te cuesta menos?

# en 2c347a28
cards__at_acts__heavy__ask = ¿Qué pesa esta semana, en una bolsa o en una lista?

# en 002b5c10
cards__at_acts__sign__ask = Una taza, una puerta, una luz encendida. ¿Qué pequeña señal de que hay alguien te gusta?

# en 3cf9c9ff
cards__at_acts__mend__ask = Algo gotea, chirría o cojea. ¿De qué te ocuparías primero?

# en 109d2e15
cards__at_acts__supper__ask = ¿Qué te gustaría comer en una noche sin prisa?

# en 9ddf6051
cards__at_acts__surprise__ask = ¿Te gustan las sorpresas pequeñas, o te gusta saberlo antes?

# en ca01392b
cards__at_acts__hour__ask = Si alguien te regalara una hora esta semana, ¿qué harías con ella?

# en eadad4b4
cards__at_acts__glad__ask = ¿Qué hiciste esta semana que te alegra haber hecho?

# en 023fd5fe
cards__at_acts__afar__ask = ¿Qué se puede hacer desde lejos y aun así gusta recibir?

# en 8c8804a5
cards__at_acts__small__ask = ¿Cuál de los próximos días puede ser un día pequeño?

# en 9cb96c73
cards__at_acts__beside__ask = ¿Qué sale bien entre dos y casi sin palabras? ¿Los platos, un rompecabezas, una pared por pintar?

# en 2406319e
cards__at_touch__room__ask = ¿Qué habitación o lugar es el más fácil de compartir?

# en 60163154
cards__at_touch__music__ask = Una radio, un reloj, páginas que pasan. ¿Qué puede oírse en una habitación con dos personas?

# en bf70f5ca
cards__at_touch__warm__ask = ¿Qué te da calor estos días? ¿Una taza, un abrigo, el sol en un escalón?

# en 28ed6480
cards__at_touch__door__ask = ¿Cómo te gusta que abran la puerta cuando estás dentro? ¿Con un golpecito, con una palabra?

# en 20fae6d1
cards__at_touch__seat__ask = ¿Cuál es un buen asiento para dos? ¿Al lado, enfrente, con una silla en medio?

# en 573483cc
cards__at_touch__look__ask = ¿Cuándo te gusta una mirada? ¿Al pasar, de un lado a otro de la habitación, por encima de una taza?

# en 5a9b1059
cards__at_touch__end__ask = La cercanía puede terminar de muchas maneras. ¿Cuál te gusta? ¿Una palabra, un gesto, una broma?

# en 2b395962
cards__at_touch__hands__ask = ¿Qué hicieron o arreglaron tus manos esta semana?

# en 6877b757
cards__at_touch__asked__ask = ¿Cómo te gusta que te pidan un poco de cercanía?

# en 35b01453
cards__at_touch__plenty__ask = ¿Qué pequeña cercanía te basta y te sobra? ¿Sostener un abrigo, un hombro al pasar, compartir asiento?

# en d3e5e277
cards__at_touch__watch__ask = ¿Qué está bien mirar lado a lado? ¿Una película, un fuego, una calle?

# en 1eaffc25
cards__at_touch__voice__ask = ¿Cuándo está bien solo oír una voz?

# en eb030e9b
cards__at_touch__kind_no__ask = ¿Cómo se puede decir un no para que siga siendo amable?

# en 5c0c7f22
cards__at_touch__sofa__ask = ¿Qué hace que una noche en el sofá sea buena?

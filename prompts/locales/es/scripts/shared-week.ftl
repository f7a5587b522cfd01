# en 8c4eef5a
title = Esta semana

# en 724b719b
menu = Algo ligero para ustedes dos

# en b1242db8
private = A mi propio chat

# en 886a7008
tonight__say =
    {"*"}*Una cosa para esta noche.** { $idea__do }

    _O déjenlo así. Una noche sin esto también es una noche, y esta página se va por sí sola._

# en 5b242ea9
tonight__choices__pick = Paseo, té o sofá

# en dedaa3ce
tonight__choices__question = Una pregunta

# en d0917f75
tonight__choices__break = Una pausa

# en 398db031
pick__say =
    Un paseo, un té o el sofá. Cada quien toca una cosa, y se muestra cuando las dos personas hayan tocado.

    _¿Esta semana en lugares distintos? Por teléfono también funcionan las tres._

# en 647caf63
pick__held = Anotado, solo en tu teléfono. Se muestra cuando las dos personas hayan tocado. Si tocas otra vez, cambia lo tuyo.

# en 8628f37d
pick__choices__walk = Un paseo

# en 017979e8
pick__choices__tea = Un té

# en 7bf51159
pick__choices__sofa = El sofá

# en 523c7a67
same__say =
    «{ $plan__one }», dicen las dos personas.

    Puede ser corto. Con diez minutos basta y sobra.

# en cc728431
same__choices__other = Algo distinto

# en d0917f75
same__choices__break = Una pausa

# en 7710cdf1
same__choices__often = Con qué frecuencia

# en 7d9eb7ac
same__choices__close = Cerrar

# en 333d049f
different__say =
    «{ $plan__one }», dice una persona. «{ $plan__other }», dice la otra.

    Las dos cosas caben en una semana, en cualquier orden. O una moneda dice cuál va primero.

# en cc728431
different__choices__other = Algo distinto

# en d0917f75
different__choices__break = Una pausa

# en 7710cdf1
different__choices__often = Con qué frecuencia

# en 7d9eb7ac
different__choices__close = Cerrar

# en 6a7949bb
lapsed__end = Esto ya caducó. /week trae otra cosa, el día que quieran.

# en 5faa159b
question__say =
    { $about__ask }

    _Para la mesa, el camino o el teléfono. Quien no tenga ganas la deja pasar, y nadie le da más vueltas._

# en cc728431
question__choices__other = Algo distinto

# en d0917f75
question__choices__break = Una pausa

# en 7710cdf1
question__choices__often = Con qué frecuencia

# en 7d9eb7ac
question__choices__close = Cerrar

# en 4f69c12c
cards__evenings__oldest__do = Busquen donde estén algo que tenga más años que ustedes. Cuéntense por dónde habrá pasado.

# en f80b34d0
cards__evenings__guess__do = ¿Paseo, té o sofá? Cada quien dice en voz alta qué va a elegir la otra persona. Luego se ve, y da igual quién acertó.

# en 2b70b0a2
cards__evenings__wave__do = Elijan un hola para esta semana. Un gesto con la mano, una palabra, dos golpecitos en la puerta. Cuanto más raro, mejor.

# en 5a1412c0
cards__evenings__pocket__do = Vacíen un bolsillo o un rincón de la mochila. ¿Qué es lo más raro que hay ahí, y cómo llegó?

# en 32b788f7
cards__evenings__word__do = Elijan una palabra tonta. Antes de dormir, que aparezca una vez en algo que digan.

# en 80fc944e
cards__evenings__joke__do = Cuenten el peor chiste que sepan. Un quejido vale como aplauso.

# en 7f1d575e
cards__evenings__sweet__do = ¿Dulce o salado esta noche? Cada quien lo adivina de la otra persona, en voz alta. Fallar también vale.

# en 7e8d3a98
cards__evenings__headline__do = Cada quien le pone un titular al día, como en el periódico. Seis palabras como mucho.

# en 65675ff9
cards__evenings__song__do = Una persona pone los primeros segundos de una canción. La otra dice cuál es, o se inventa algo.

# en b88b427d
cards__evenings__light__do = Apaguen la luz grande media hora antes. Para hablar basta una lámpara pequeña.

# en 776ad039
cards__evenings__toast__do = Desayuno para cenar, en una mesa o en dos.

# en ebbf4304
cards__evenings__coin__do = Que una moneda decida una cosa esta noche. Película o música, mermelada o queso, escalera o ascensor.

# en 94d8b916
cards__evenings__fingers__do = ¿Sopa, pan o huevos? A la cuenta de tres, cada quien enseña uno, dos o tres dedos. Lo que salga es la cena, o son dos cenas.

# en 1c2497e1
cards__evenings__map__do = Cada quien señala un lugar en un mapa con los ojos cerrados. ¿Qué comerían allí?

# en e2f08c96
cards__evenings__nothing_much__do = Pregunten: «¿Cuál fue tu mejor rato de nada hoy?». Vale un banco del parque, una fila, una página en blanco.

# en 28c590d6
cards__evenings__swap__do = Esta noche, cambien de sitio en la mesa. En casas distintas, que cada quien pruebe otra silla. ¿Cómo se ve la habitación desde ahí?

# en 1fd88c73
cards__evenings__kitchen__do = Hagan una tarea de casa lado a lado. O la misma en cada casa, con la llamada abierta.

# en 6953d5d3
cards__evenings__cup__do = Una persona prepara algo de beber. La otra adivina qué es, con los ojos cerrados, o por el ruido si es una llamada.

# en 87e7127e
cards__evenings__photo__do = Envía una foto de algo tan de cerca que podría ser cualquier cosa. Se puede adivinar una vez.

# en 320cf2db
cards__evenings__hello__do = Quien llegue después a casa dice hola primero, antes de soltar la bolsa. Por teléfono, antes de cualquier noticia.

# en 2e25bcb0
cards__evenings__last__do = Busquen una última palabra para sus llamadas, o para cuando se apaga la luz. La misma todas las noches de esta semana.

# en 04edfaeb
cards__evenings__pairs__do = Dos sopas, dos películas, dos canciones. Una persona nombra dos, la otra elige. Después, al revés.

# en 7ffa8593
cards__evenings__list__do = Cada quien apunta en la lista del súper un gusto pequeño para la otra persona. Por correo tarda más y sabe igual.

# en 6c91e6dd
cards__evenings__goodbye__do = Mañana, por una vez, párense para la despedida. El nombre, un respiro, y solo entonces la puerta. Por mensaje también funciona.

# en 1614daf7
cards__evenings__nothing__do = Un minuto de no hacer nada, lado a lado o por teléfono. Quien se ría primero prepara el té.

# en 2eee6aa3
cards__evenings__bread__do = Corten el pan, la fruta o el pastel en una forma absurda, y a la mesa. También vale una foto.

# en 215c90fa
cards__evenings__drawing__do = Un minuto, dos lápices, un tema. Un gato, una bicicleta, el sombrero de alguien del barrio. Enséñenlos a la vez.

# en 43e16a35
cards__evenings__bus__do = La gente del autobús, o la de enfrente. ¿De qué estarán hablando? Invéntenlo a medias.

# en 75548522
cards__evenings__teach__do = Cada quien enseña cómo unta el pan, cómo se ata un zapato o cómo dobla una camisa. Hay más de una manera.

# en 14d23564
cards__evenings__plane__do = Un avión de papel por persona, aquí o en una videollamada. Quien llegue menos lejos elige la música.

# en 0b75c05a
cards__evenings__outside__do = Diez minutos fuera de casa, en una ciudad o en dos. Cada quien trae algo que no cueste nada.

# en a1b703f4
cards__questions__guest__ask = Si un animal pudiera quedarse una semana, ¿a cuál le abrirías la puerta?

# en d7698453
cards__questions__bread__ask = Lluvia, pan, un libro nuevo. ¿Qué olor meterías en un frasco?

# en 460c9838
cards__questions__postcard__ask = ¿De dónde te gustaría que llegara tu próxima postal?

# en ebfd0228
cards__questions__soup__ask = ¿A qué olía la cocina de tu infancia?

# en a04bca63
cards__questions__bus__ask = ¿Qué viaje en autobús o en tren podrías hacer con los ojos cerrados?

# en 3c456225
cards__questions__cake__ask = En tu calle hay un concurso de pasteles. ¿Con qué te presentas?

# en 65b3203c
cards__questions__believed__ask = ¿Qué creíste en tu infancia que no era verdad, y hasta cuándo?

# en 30d90906
cards__questions__century__ask = Una noche en otro siglo. ¿Qué miras primero?

# en 9033b9d8
cards__questions__winter__ask = ¿Qué es lo mejor que se puede llevar en el bolsillo de un abrigo?

# en b6a2957f
cards__questions__shop__ask = ¿Qué tienda que cerró te gustaría que volviera a abrir?

# en 1b3be89e
cards__questions__chore__ask = Hay un botón que se encarga de una tarea de casa hasta el fin de los tiempos. ¿De cuál?

# en 427feac0
cards__questions__holiday__ask = Un día libre, sin planes, y llueve. ¿Cómo empieza?

# en 20b21f49
cards__questions__borrowed__ask = ¿Qué te prestaron una vez y no devolviste?

# en 07a033e5
cards__questions__game__ask = ¿Qué juego te gustaba en la infancia, aunque perdieras casi todas las veces?

# en 30afec15
cards__questions__window__ask = ¿Por qué ventana te ha gustado mirar?

# en 8ab45cc0
cards__questions__seat__ask = ¿Primera fila, última o pasillo? ¿Y qué hay en la pantalla?

# en ef5fe9e5
cards__questions__noise__ask = El refrigerador, el reloj, la escalera, la lluvia. ¿Qué ruido de casa se puede quedar?

# en fd7707f9
cards__questions__skill__ask = ¿Qué cosa inútil se te da bastante bien?

# en 3e4fab33
cards__questions__tree__ask = ¿Qué árbol conoces mejor?

# en 8c8e9b6d
cards__questions__snow__ask = Nevó por la noche y no hay nada abierto. ¿Quién prepara qué de desayuno?

# en 5cc7ed3e
cards__questions__boat__ask = ¿Qué nombre le pondrías a un barco?

# en 59068422
cards__questions__picnic__ask = Un pícnic con lluvia, ¿debajo de un puente o en el coche? ¿Y qué hay en la cesta?

# en 04f28072
cards__questions__rule__ask = ¿Qué regla de la escuela sigues cumpliendo hoy?

# en 2025af0c
cards__questions__shoes__ask = ¿Con qué zapatos has llegado más lejos?

# en 0bb2fd75
cards__questions__money__ask = ¿Qué compraste con tu primer dinero propio?

# en bb454859
cards__questions__sweets__ask = ¿Por qué dulce de entonces harías fila todavía?

# en 6c9ee26a
cards__questions__museum__ask = Un museo de cosas pequeñas. ¿Qué habría tuyo en él?

# en d80f8729
cards__questions__volume__ask = ¿Con qué canción subes el volumen cuando no hay nadie?

# en 3215a72e
cards__questions__supper__ask = ¿Qué cena repetirías tres noches?

# en dccf1a43
cards__questions__pet__ask = ¿Qué animal de tu calle tiene un nombre que le pusiste tú?

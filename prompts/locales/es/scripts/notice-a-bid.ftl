# en 1bb29a60
title = Escenas pequeñas

# en 81565da0
intro__say =
    Una escena pequeña del día de alguien. ¿Qué podría estar pidiendo? Desde fuera nadie puede saberlo, así que cualquier respuesta vale.

    _Si algo te da miedo, no es un acercamiento. No debes ninguna respuesta, y /help está ahí._

# en 27e7b1e2
scene__say = { $bid__scene }

# en de4743c8
scene__choices__company = Compañía

# en 040d4645
scene__choices__comfort = Consuelo

# en 89e7f2c8
scene__choices__laugh = Una risa

# en 01e763bd
scene__choices__unsure = No sabría decir

# en 9a6d29ad
company__say = Compañía. Podría ser.

# en 85077ed5
comfort__say = Consuelo. Bien puede ser.

# en 65b49c72
laugh__say = Una risa. Es posible.

# en d580918b
unsure__say = También está bien.

# en 228c6733
maybe__say =
    { $bid__maybe }

    {"*"}*Una respuesta que podría encajar.** { $bid__reply }

# en aec0498b
maybe__choices__enough = Con esto basta

# en cdc51c18
act__say = Hoy, fíjate en un acercamiento. Puede ser un suspiro, una mirada, un comentario sobre nada. Puede llegar por teléfono.

# en 5008481d
today__say = No hace falta que hagas nada con él. Por un día basta con notarlo.

# en 754872bc
today__choices__will = Me voy a fijar

# en 2ac01d85
today__choices__remind = Recuérdamelo una vez

# en a0e63d7c
today__choices__not_now = Ahora no

# en 0aa2f12b
reminded__say = Una de las próximas noches, entonces, y solo una vez.

# en 220e3a20
cards__bids__text_chat_dog__scene = Un mensaje al mediodía. «El perro de nuestra calle ya tiene abrigo». Yusuf lo lee entre dos reuniones.

# en 84de4264
cards__bids__text_chat_dog__maybe = No trae ninguna noticia. Podría ser una manera de decir hola desde el otro lado de la ciudad.

# en 2dc81a34
cards__bids__text_chat_dog__reply = «¿De qué color?». Con tres palabras basta.

# en 481a56c7
cards__bids__complaint_voice_potatoes__scene = «Me enteré por tu hermano de que viene tu madre», dice Dana, y sigue pelando zanahorias. Erik levanta la vista.

# en 9b074455
cards__bids__complaint_voice_potatoes__maybe = Podría ser por la visita. Podría haber también algo de dolor, por enterarse al final.

# en 81916792
cards__bids__complaint_voice_potatoes__reply = «Te enteraste por él y no por mí. Lo siento». Y luego toma un cuchillo y una zanahoria.

# en 1d5d7a11
cards__bids__look_sight_story__scene = En una fiesta, alguien cuenta otra vez la historia larga. Desde el otro lado de la sala, Jo busca los ojos de Alex.

# en b59f831a
cards__bids__look_sight_story__maybe = Podría significar «sácame de aquí», o «¿te acuerdas?», o «qué bien que estés».

# en e3477af6
cards__bids__look_sight_story__reply = Devuelve la mirada, un segundo más que de costumbre. Una ceja puede decir mucho.

# en addb7e5e
cards__bids__touch_touch_chair__scene = Amir pasa por detrás de la silla donde trabaja Jonas y le deja un momento la mano en la espalda.

# en 3c3fe02f
cards__bids__touch_touch_chair__maybe = Podría ser un hola. Podría ser una pregunta tímida: si hoy el contacto es bienvenido.

# en ea7705fe
cards__bids__touch_touch_chair__reply = «Hola, tú». Apóyate en la mano, si te gusta. Y si hoy es demasiado: «Hola. Hoy cualquier cosa me sobresalta. Pero quédate cerca».

# en 67b30010
cards__bids__sigh_voice_sink__scene = Marek llega a casa, deja las llaves y suspira ante el fregadero lleno. Paul está en el sofá con un libro.

# en 1fa0a020
cards__bids__sigh_voice_sink__maybe = Podría ser cansancio, y ganas de que alguien lo vea. Podría ser solo el fregadero.

# en a4c6d16a
cards__bids__sigh_voice_sink__reply = «¿Día largo? Siéntate un minuto. Eso lo lavo yo».

# en 807c5e0a
cards__bids__joke_voice_roundabout__scene = En la glorieta, Rosa hace el mismo chiste malo de hace diez años. Ines no quita los ojos de la calle.

# en e855d4e2
cards__bids__joke_voice_roundabout__maybe = Podrían ser ganas de volver a ser aquellas dos, por un segundo. O una simple tontería, que también busca compañía.

# en 6a734274
cards__bids__joke_voice_roundabout__reply = Un quejido, bien alto. Hay chistes que se hacen para eso.

# en 97466496
cards__bids__text_voice_rain__scene = Lena y Kofi viven en dos ciudades. Tarde, por la noche, Kofi manda una nota de voz. Es casi todo lluvia en una ventana, y luego «en fin, buenas noches».

# en ad834627
cards__bids__text_voice_rain__maybe = Podría querer que el día no se acabe a solas. También podría ser por la lluvia.

# en eb55b38b
cards__bids__text_voice_rain__reply = Diez segundos de tu propia ventana, y «buenas noches» de vuelta.

# en 4337b236
cards__bids__complaint_chat_keys__scene = «Te llevaste otra vez las dos llaves». Sasha lo lee en el tranvía, con una llave en cada bolsillo. Jannis está en casa, de pie en la entrada.

# en 442a2f30
cards__bids__complaint_chat_keys__maybe = Estar sin llave podría ser todo. Debajo podría haber un «no pensaste en mí».

# en f7cf4c70
cards__bids__complaint_chat_keys__reply = «Las dos llaves, sí. Fui yo. Me bajo en la próxima parada».

# en d5279c35
cards__bids__look_sight_video__scene = En una cocina, a ocho horas de distancia, Anjali se detiene a mitad de una frase sobre el alquiler y solo mira la pantalla. Rubén sigue hablando.

# en 826ce08a
cards__bids__look_sight_video__maybe = Podría ser «ahí estás». Podría ser que se congeló la imagen, que también pasa.

# en 1fa0dc8a
cards__bids__look_sight_video__reply = Detente tú también, y mira. «Hola, tú. ¿O se nos congeló esto?».

# en e0c64ee1
cards__bids__touch_chat_ship__scene = «Date por abrazada», escribe Bolette desde el barco de investigación. En casa, Asta recoge ropa mojada del tendedero.

# en 1edd54c9
cards__bids__touch_chat_ship__maybe = Podría ser una caricia, enviada por el único correo que hay. Podría ser una despedida como cualquier otra.

# en 4e8cc330
cards__bids__touch_chat_ship__reply = «Abrazo recibido. El hombro izquierdo también, por favor, que llevo una semana».

# en 91108346
cards__bids__sigh_chat_pff__scene = «Pff», escribe Oksana a las cuatro y diez, y nada más. En otra ciudad, Mirko espera un tren.

# en c1473d51
cards__bids__sigh_chat_pff__maybe = Podría ser el resumen de un día largo, con un asiento libre al lado. Podría haber sido para otra persona.

# en f3d3f85b
cards__bids__sigh_chat_pff__reply = «¿Pff grande o pff pequeño?».

# en 5dc09f94
cards__bids__joke_chat_pigeon__scene = «Tu prima está en nuestro balcón», escribe Femi debajo de la foto de una paloma. Malik tiene turno de noche.

# en 94ff7794
cards__bids__joke_chat_pigeon__maybe = Una noche larga podría pesar menos con alguien dentro. Y la paloma podría tener gracia, sin más.

# en e175c226
cards__bids__joke_chat_pigeon__reply = «Dile que debe el alquiler». Son dos segundos, entre dos llamadas.

# en 15ac3c90
cards__bids__text_chat_rice__scene = «Cambiaron de sitio el arroz», escribe Tadeusz desde el supermercado. Hilde está en cama, con un resfriado.

# en 1fe58790
cards__bids__text_chat_rice__maybe = Podría ser por el arroz. Podría pedir un poco de compañía entre los estantes.

# en 78d30a75
cards__bids__text_chat_rice__reply = «Escándalo. Mira a la izquierda de las lentejas».

# en 97704dd9
cards__bids__complaint_voice_bags__scene = «Hoy salió todo mal», dice Leo, y vacía las bolsas del súper. Andrea está en la escalera.

# en 3a8288df
cards__bids__complaint_voice_bags__maybe = Podría pedir un oído más que un consejo. También podría necesitar decirlo, y ya.

# en 3fc14c99
cards__bids__complaint_voice_bags__reply = «¿Todo? Empieza por donde quieras». Luego escucha, y guarda la leche.

# en b4177e5c
cards__bids__look_sight_children__scene = Con un niño colgado de cada pierna, Kim busca los ojos de Robin por encima de las cabezas y hace una mueca.

# en 57f144b7
cards__bids__look_sight_children__maybe = Podría ser una llamada de auxilio. Podría ser una risa que busca cómplice.

# en 6cbad402
cards__bids__look_sight_children__reply = La misma mueca de vuelta. Y luego toma a uno de los niños.

# en 7f7534b6
cards__bids__touch_touch_green__scene = En el semáforo en rojo, Amara siente un meñique que se engancha en el suyo. Nuno mira el tráfico.

# en 80f8f972
cards__bids__touch_touch_green__maybe = Podría ser un hola de hace años. Podría ser una pregunta que prefiere que no la miren.

# en a1f57a8e
cards__bids__touch_touch_green__reply = Engancha tú también. O, si tu mano prefiere estar libre, «hola», y quédate de ese lado.

# en 3c261242
cards__bids__sigh_voice_lamp__scene = La lámpara está apagada. En la oscuridad, Grace deja escapar el aire, largo, y se pone boca arriba. Elias todavía no duerme.

# en 7e2350af
cards__bids__sigh_voice_lamp__maybe = Podría ser una preocupación que quisiera que la escuchen. Podría ser el sueño que llega.

# en c9d45350
cards__bids__sigh_voice_lamp__reply = «Yo tampoco duermo». Si no viene nada, el silencio está bien.

# en cf57dd5a
cards__bids__joke_voice_pills__scene = «El desayuno está servido», dice Walter, que tiene setenta y nueve años, y alinea las pastillas junto a los platos. Henk lleva todo el año oyéndolo.

# en d15f73c6
cards__bids__joke_voice_pills__maybe = Detrás de un chiste viejo podría haber ganas de que alguien siga el juego. O simplemente es así como se toman las pastillas.

# en 4879d852
cards__bids__joke_voice_pills__reply = «Felicite al chef de mi parte».

# en 7a461c66
cards__bids__text_voice_call__scene = Suena el teléfono en pleno día. «Nada especial», dice Magnus. «¿Qué es ese ruido que tienes ahí?». Yasmin está frente a la fotocopiadora.

# en abe0dd07
cards__bids__text_voice_call__maybe = Que no sea nada especial podría ser de lo que se trata. También podría venir algo después, si hay sitio.

# en fd1689d1
cards__bids__text_voice_call__reply = «Es la fotocopiadora, que te saluda». Y luego un minuto más.

# en 8e2da57d
cards__bids__complaint_touch_feet__scene = «Tienes los pies helados», dice Matthias debajo de la manta, y no se aparta. Luis pide perdón.

# en 5cc814e2
cards__bids__complaint_touch_feet__maybe = Podría ser un simple dato sobre los pies. Que no se aparte podría querer decir que la queja y la bienvenida llegaron juntas.

# en 9fc5f167
cards__bids__complaint_touch_feet__reply = «Es que les dijeron que ahí hacía calor. ¿Me los llevo?».

# en 1f1b1a1d
cards__bids__look_chat_wind__scene = De pronto, Siri manda una foto. Su propia cara, el pelo gris al viento, ninguna palabra. Es la primera en meses. Gunnar está en una reunión.

# en 84355302
cards__bids__look_chat_wind__maybe = Podrían ser ganas de que alguien la vea tal como es hoy. Podría ser por el pelo.

# en 3296850e
cards__bids__look_chat_wind__reply = «Ahí estás. Cuánto viento». No hace falta más antes de que acabe la reunión.

# en cfcc80ae
cards__bids__touch_voice_funeral__scene = «Si estuviera ahí, tendrías mi mano en la espalda», dice Karim por teléfono, después del entierro. En la otra ciudad, Tove calla un rato.

# en fc1f0e7d
cards__bids__touch_voice_funeral__maybe = Podría ofrecer lo que una voz no alcanza a hacer. Podría preguntar si eso sería bienvenido.

# en bf62e603
cards__bids__touch_voice_funeral__reply = «Déjala ahí un momento». O ninguna palabra, y la llamada sigue abierta.

# en fd465039
cards__bids__sigh_touch_queue__scene = En la fila del aeropuerto, Yara resopla y deja caer la frente en el hombro de Noé.

# en 559b280c
cards__bids__sigh_touch_queue__maybe = Una cabeza en un hombro podría pedir que la sostengan un poco. La hora que es podría tener algo que ver.

# en 87249f44
cards__bids__sigh_touch_queue__reply = No te muevas, haz de pared. «Descansa ahí. Yo empujo las maletas».

# en d4bcecf7
cards__bids__text_chat_bench__scene = Ravi manda la foto de un banco del parque, vacío y sin palabras. Noor conoce ese banco.

# en f5520c96
cards__bids__text_chat_bench__maybe = Podría decir «pensé en ti». Podría preguntar si Noor se acuerda.

# en 1c11550f
cards__bids__text_chat_bench__reply = «Me acuerdo del viento». O de lo que a ti te vuelva a la memoria.

# en bfc7a831
cards__bids__joke_touch_foam__scene = Lavando los platos, Sunniva le pone a Pilar un punto de espuma en la nariz y espera.

# en 7c1585f3
cards__bids__joke_touch_foam__maybe = Podría invitar a Pilar a hacer tonterías un minuto. Podría ser una manera de averiguar si el aire está limpio otra vez.

# en 4c9029b8
cards__bids__joke_touch_foam__reply = Espuma de vuelta, un punto. Y si no es el momento: «Tregua. Pero buena puntería».

# en e0d2e5fc
cards__bids__complaint_voice_cat__scene = «Pues el gato sí me quiere», dice Olga, cuando Petro se va directo a su pantalla.

# en fe0af7e0
cards__bids__complaint_voice_cat__maybe = Podría ser una broma con un poco de dolor dentro. Podría ser solo una broma.

# en 29913b6f
cards__bids__complaint_voice_cat__reply = «El gato tiene competencia. Dame diez minutos». Y a los diez minutos, estar ahí.

# en 9dc6d6d0
cards__bids__look_sight_cup__scene = Desde que se supo la infidelidad, duermen en dos habitaciones. Una mañana, Vera pone una segunda taza junto a la suya, levanta la vista una vez y no dice nada.

# en 98f33827
cards__bids__look_sight_cup__maybe = Podría ser una puerta que se abre un poco. Podría ser costumbre. En los dos casos es una taza de café, y no pide ninguna charla.

# en ee34562c
cards__bids__look_sight_cup__reply = «Gracias». Tómatelo ahí si te sienta bien, y que se quede en una taza.

# en f9de1c40
cards__bids__touch_touch_collar__scene = Antes de la entrevista, Dilan le endereza a Sipho el cuello de la camisa, que estaba derecho.

# en b1bd6956
cards__bids__touch_touch_collar__maybe = Podría haber ahí un «suerte». O unas manos nerviosas buscaban algo que hacer.

# en 5efaf01a
cards__bids__touch_touch_collar__reply = No te muevas mientras. «Mejor. Gracias».

# en 294f0ac7
cards__bids__text_voice_video__scene = En la videollamada ya está todo dicho. Theo no cuelga, y Sami tampoco.

# en 06cb3cdc
cards__bids__text_voice_video__maybe = Podrían ser ganas de compañía sin charla. O simple cansancio, a los dos lados.

# en 21403e3a
cards__bids__text_voice_video__reply = «¿Dejamos esto abierto mientras cocino?».

# en 86c0879a
cards__bids__sigh_voice_dentist__scene = Entre dos historias de los niños se oye una respiración larga en el teléfono. Luego Hana sigue con lo del dentista. Luca, a cuatro husos horarios, la ha oído.

# en 5e5a1f80
cards__bids__sigh_voice_dentist__maybe = En esa respiración podría estar lo que las historias no cuentan. O alguien se estiró en una mala silla.

# en c6deb49a
cards__bids__sigh_voice_dentist__reply = «Esa respiración fue larga. Tengo tiempo para ella, o para el dentista».

# en c40b35a9
cards__bids__complaint_chat_pictures__scene = En las fotos de la excursión sale todo el mundo menos Tuan. «Bonito grupo», escribe Tuan debajo. Las hizo Mikkel.

# en 67bd8c3b
cards__bids__complaint_chat_pictures__maybe = En dos palabras amables podría haber dolor. Podría ser un simple elogio.

# en ef7356d4
cards__bids__complaint_chat_pictures__reply = «No sales en ninguna. Me doy cuenta ahora. Lo siento, me habría gustado tenerte ahí».

# en 95f2d76f
cards__bids__joke_chat_socks__scene = Viven en casas distintas desde marzo, para ver. El jueves, Tomás escribe: «Factura por un par de calcetines, guardados aquí desde la primavera». Adil lo lee dos veces.

# en 6648b584
cards__bids__joke_chat_socks__maybe = Hay quien llama a la puerta con un chiste, porque un chiste se puede retirar. También podría ser por los calcetines.

# en be363cd1
cards__bids__joke_chat_socks__reply = «Los calcetines pueden quedarse. Quizá les haga una visita». O solo la primera mitad.

# en 49ac6be4
cards__bids__look_touch_bus__scene = En el autobús nocturno, Ivo deja de mirar por la ventanilla, mira a Milo y vuelve a la ventanilla. Sus mangas se tocan.

# en 2a295a3f
cards__bids__look_touch_bus__maybe = La mirada podría preguntar si va todo bien. La manga podría formar parte, o los asientos son estrechos.

# en 5b8cb175
cards__bids__look_touch_bus__reply = Deja la manga donde está. Un «¿todo bien?» en voz baja, si quieres.

# en 4bbdbbfc
cards__bids__touch_touch_blanket__scene = Con los ojos en la película, Beatriz echa media manta sobre las rodillas de Nils. Desde el invierno apenas se han tocado.

# en 7819a3ed
cards__bids__touch_touch_blanket__maybe = Podría ser por el frío que entra. Podría ser la cercanía que le sienta bien, y no más.

# en e2deb994
cards__bids__touch_touch_blanket__reply = «Qué calorcito. Gracias». Después de una manta no tiene que venir nada.

# en 397d5d6c
cards__bids__text_chat_sky__scene = Cada noche a las nueve, Aiko manda el cielo que hay sobre el ferri, haga lo que haga. Hoy es gris liso. El teléfono de Lasse está en la repisa.

# en d784ec8e
cards__bids__text_chat_sky__maybe = Costumbre, se podría decir. Una costumbre también podría ser la manera que alguien tiene de dar las buenas noches.

# en 58562db1
cards__bids__text_chat_sky__reply = El techo que tienes encima, gris por gris.

# en b9c02b83
cards__bids__sigh_sight_bills__scene = Gustavo deja el bolígrafo, se frota los ojos y suelta el aire sobre las cuentas. Emre está cocinando.

# en 82a5c64d
cards__bids__sigh_sight_bills__maybe = El dinero podría ser todo. O quizá se está muy a solas de ese lado de la mesa.

# en 273777e9
cards__bids__sigh_sight_bills__reply = Baja el fuego. «¿Me siento ahí un rato, con bolígrafo o sin él?».

# en c1e2b11c
cards__bids__complaint_voice_window__scene = «Ya no hacemos nada», dice Iris junto a la ventana, un domingo gris. Hugo dobla la ropa.

# en eead0cfa
cards__bids__complaint_voice_window__maybe = Podría sonar a sentencia sobre el año entero. También podrían ser ganas de compañía esta tarde.

# en 636fdc52
cards__bids__complaint_voice_window__reply = «¿Abrigos? Una vuelta a la manzana».

# en bf5c8ffd
cards__bids__joke_voice_satnav__scene = «Dé la vuelta cuando sea posible», dice la voz del coche. «Eso dijo mi madre de nosotros», dice Nina. Joris sigue conduciendo.

# en 5aa83f95
cards__bids__joke_voice_satnav__maybe = Podrían ser nervios antes de la cena con la familia. Podría no ser más que un chiste que estaba ahí tirado.

# en fec89f55
cards__bids__joke_voice_satnav__reply = Ríete, si te sale. O: «Y mira hasta dónde hemos llegado».

# en 35f41af1
cards__bids__look_sight_dinner__scene = Su hija dice a quién va a traer a cenar. Por encima del pan, Marguerite mira a Odile, un instante.

# en bd42392e
cards__bids__look_sight_dinner__maybe = Podría preguntar «¿tú lo sabías?». O decir «ahora, sonríe». O hay una alegría que quiere un testigo.

# en 1b701230
cards__bids__look_sight_dinner__reply = Primero devuelve la mirada. Después, vuélvete hacia la hija.

# en 8f5c7081
cards__bids__touch_voice_shoulders__scene = «Tengo los hombros en las orejas», dice Pavel en la puerta, y se da media vuelta de espaldas. Lucía tiene las manos mojadas.

# en 69d7c168
cards__bids__touch_voice_shoulders__maybe = Podría ser una noticia. Podría ser una petición que entra de espaldas.

# en 68c5c544
cards__bids__touch_voice_shoulders__reply = «¿Eso pide manos o pide cariño? Tengo un poco de las dos cosas».

# en 2e3dd6f3
cards__bids__text_voice_soup__scene = Bruno trabaja en otro país. «¿Comiste?», pregunta por teléfono, como cada noche.

# en 08a04582
cards__bids__text_voice_soup__maybe = Podría ser por algo más que la comida. Para alguna gente es el camino más corto para preguntar «¿estás bien?».

# en 2843a01a
cards__bids__text_voice_soup__reply = «Sopa, demasiado salada. ¿Y tú?». Tómalo como un hola.

# en 823e1a93
cards__bids__complaint_voice_fine__scene = «Bien, bien, bien», dice Rosalind, de setenta años, por teléfono. «Ya lo dijiste tres veces». Agnes pasa un mes en casa de su hermana.

# en e5541b0b
cards__bids__complaint_voice_fine__maybe = Podría ser para hacerla rabiar un poco. Podrían ser ganas de oír la noche tal como fue.

# en 84ab7560
cards__bids__complaint_voice_fine__reply = «Es verdad. Entonces, en serio. Mi hermana ronca, y echo de menos el radiador».

# en c64cc9dc
cards__bids__sigh_voice_garage__scene = Después de cada visita al hospital, Thea se queda en el coche estacionado y suspira al volante. Hoy también está Runa en el coche.

# en 2b8ea3ec
cards__bids__sigh_voice_garage__maybe = Podría ser miedo, o cansancio, o los dos por turnos. Podría ser solo la calma que hay ahí dentro.

# en c72b8c9a
cards__bids__sigh_voice_garage__reply = Quédate en tu asiento. «No hay prisa. Aquí estoy a gusto».

# en c77b47d2
cards__bids__text_chat_fig__scene = Se han tomado un mes por separado, con un mensaje por semana. El de esta dice: «La higuera tiene una hoja nueva». Sorin lo lee en la escalera de casa de un amigo.

# en a5de2c36
cards__bids__text_chat_fig__maybe = Podrían ser noticias de la higuera. Podría ser lo más delicado que cabe en una línea.

# en 4449f1cb
cards__bids__text_chat_fig__reply = No se debe nada antes de que toque el siguiente. Entonces, quizá: «Bien por la higuera».

# en 0b011ceb
cards__bids__look_chat_eyes__scene = «Tren con retraso, en casa a las diez», escribe Jun. De vuelta llega un par de ojos, de esos amarillos pequeños, y nada más.

# en 67f3c875
cards__bids__look_chat_eyes__maybe = Dos ojos podrían mirar con cariño, con enfado, o solo sin sueño. Nadie puede leer tanto en un puntito.

# en 18729602
cards__bids__look_chat_eyes__reply = Pregunta, sin peso. «¿Esos ojos son de cariño o de hambre?».

# en 387be5d3
cards__bids__touch_touch_bank__scene = Las sillas delante de la oficina del banco son estrechas. La rodilla de Osman acaba apoyada en la de Leah.

# en 468fab69
cards__bids__touch_touch_bank__maybe = «Tú y yo y tanto formulario», podría decir. O las sillas son tan estrechas como parecen.

# en 97a831d0
cards__bids__touch_touch_bank__reply = Deja la rodilla ahí, o muévela, como quieras. «Qué sillas tan malas. Me alegro de tenerte en la de al lado».

# en 4f9254c6
cards__bids__joke_sight_colander__scene = Anouk cruza el patio bajo la lluvia con un colador en la cabeza. Detrás de la ventana, Solveig habla por teléfono con el banco.

# en 8cfaef61
cards__bids__joke_sight_colander__maybe = Quien hace payasadas podría querer un testigo más que una respuesta. O era lo que tenía más a mano.

# en e28f01ff
cards__bids__joke_sight_colander__reply = Un saludo militar con lo que tengas cerca, y sigue con la llamada.

# en cf23e2f1
cards__bids__complaint_chat_birthday__scene = «El panadero me felicitó el cumpleaños antes que tú», escribe Corentin a las diez. Elio se queda mirando el teléfono.

# en c6d8797c
cards__bids__complaint_chat_birthday__maybe = Podría ser una broma con un punto que duele. Podría doler bastante.

# en 803c00d4
cards__bids__complaint_chat_birthday__reply = «Es verdad, y lo siento. Feliz cumpleaños. Me gustaría llamarte al mediodía, si quieres».

# en 30b13e12
cards__bids__sigh_chat_midnight__scene = A medianoche se enciende el teléfono de Lior. «No puedo dormir. Da igual». Viene de la habitación de al lado, donde Boaz duerme desde que se supo la infidelidad.

# en e9ce112c
cards__bids__sigh_chat_midnight__maybe = Podría acercarse y retirarse, todo en una línea. Podría querer decir justo lo que dice.

# en 53ecc251
cards__bids__sigh_chat_midnight__reply = «Yo tampoco duermo. Buenas noches desde aquí». O ni una palabra. A medianoche nadie la debe.

# en f9b89937
cards__bids__text_chat_egg__scene = «¿Cuánto tarda un huevo?», escribe Evander, que tiene cincuenta y dos años y ya ha cocido unos cuantos. Colm está de viaje por trabajo.

# en e0e8bd2b
cards__bids__text_chat_egg__maybe = Podría ser por el huevo. Un desayuno a solas podría hacerse largo sin una palabra dentro.

# en ca02b6c5
cards__bids__text_chat_egg__reply = «Seis minutos. Llámame mientras hierve, si quieres».

# en 82124c2a
cards__bids__look_sight_mirror__scene = Dos en un mismo lavabo, después de una semana de pocas palabras. Con espuma alrededor de la boca, Halima levanta la vista, y en el espejo sus ojos se quedan en Zofia.

# en d31b10c0
cards__bids__look_sight_mirror__maybe = Podría ser un intento de algo. Podría ser la espuma.

# en 140c0387
cards__bids__look_sight_mirror__reply = Con espuma y todo, devuelve la mirada. Levanta el cepillo como una copa.

# en f5fbaf0f
cards__bids__touch_touch_arm__scene = Desde la caída, Josef anda con bastón. En el camino llano al mercado, donde no le hace falta nadie, se toma del brazo de Alma.

# en 93069437
cards__bids__touch_touch_arm__maybe = Podría ser por si acaso. Podría ser por la compañía, a los ochenta y un años.

# en 4af50e3a
cards__bids__touch_touch_arm__reply = Da el brazo y camina más despacio. «Me gusta esta velocidad».

# en 6e3a48c2
cards__bids__complaint_voice_calendar__scene = «Tendría que pedirte cita», dice Funda mientras lee el calendario del refrigerador. Dos trabajos, tres niños, un coche. Cem prepara los almuerzos.

# en fdd510f5
cards__bids__complaint_voice_calendar__maybe = Podría sonar a reproche. Podría ser, tal cual, que tiene ganas de una cita.

# en a0376383
cards__bids__complaint_voice_calendar__reply = «¿Hoy a las nueve, en la escalera, con galletas?». Y a las nueve, estar en la escalera.

# en 45847594
cards__bids__joke_chat_goat__scene = Por tercera vez esta semana, Dario manda un video de una cabra que se cae de un tronco. Sin una palabra. Lev está en la biblioteca, con un examen el viernes.

# en 82b20d32
cards__bids__joke_chat_goat__maybe = Podría decir «quédate aquí diez segundos». Podría haber ido a todo el mundo.

# en b53784ce
cards__bids__joke_chat_goat__reply = «Esta cabra tiene todo mi corazón». Y de vuelta a los libros.

# en 7254514f
cards__bids__text_voice_heron__scene = Una garza, una rodilla que duele, una mujer con tres perros. La nota de voz de Bettina desde su paseo dura dos minutos. A Ulla, de setenta y seis años, no le gustan las notas de voz.

# en 7f227431
cards__bids__text_voice_heron__maybe = Podrían ser ganas de que alguien pasee con ella. Podría ayudar con la cuesta.

# en be156fa6
cards__bids__text_voice_heron__reply = Ponla mientras limpias las verduras. «¿Y qué hizo la garza?».

# en 0ed48d0f
cards__bids__sigh_voice_night__scene = A las tres de la madrugada, con el bebé en brazos, Sevda suspira de modo que se oye en toda la casa. Boris se da la vuelta.

# en f12538f2
cards__bids__sigh_voice_night__maybe = Podría pedir un par de manos, o alguien que se quede también en vela. Podría ser para el bebé.

# en 75d60aef
cards__bids__sigh_voice_night__reply = «¿Me toca a mí, o quieres compañía?».

# en 6afe71d1
cards__bids__look_voice_moon__scene = «¿Se ve la luna desde donde estás?», pregunta Selma por teléfono. Ivana está en la cama, en la otra punta del país.

# en c025d2e6
cards__bids__look_voice_moon__maybe = Podrían ser ganas de mirar una misma cosa desde dos lugares. Podría ser una luna muy grande.

# en 53a96067
cards__bids__look_voice_moon__reply = Si todavía no duermes, acércate a la ventana. «Ahora sí».

# en 272eb223
cards__bids__touch_chat_pillow__scene = «Tu almohada huele a ti. Lo comprobé». Wren ya está en el aeropuerto. Ingrid lo lee camino del trabajo.

# en 4ba691bc
cards__bids__touch_chat_pillow__maybe = Podría ser una caricia para alguien que ya salió de casa. Podría ser una disculpa por las prisas.

# en 0b01f1b7
cards__bids__touch_chat_pillow__reply = «Esta noche compruebo la tuya. Buen vuelo».

# en 99ff8baa
cards__bids__complaint_voice_shoes__scene = De vuelta tras cuatro semanas en la plataforma petrolera, Bashir mira al suelo. «Zapatos. En plena puerta». Maud acaba de correr a abrirle en calcetines.

# en aab19b99
cards__bids__complaint_voice_shoes__maybe = Podría ser por los zapatos. Podría ser raro volver a casa, y de zapatos es más fácil hablar.

# en 1c5c2d9f
cards__bids__complaint_voice_shoes__reply = Los zapatos, a un lado. «Entra, despacio. ¿Cómo es estar de vuelta?».

# en 69082e07
cards__bids__text_chat_song__scene = Llega una canción sin una palabra. Sonaba cuando el coche se quedó parado con aquel calor. Hacía un año que Nadia no mandaba música. Tess está trabajando, con un oído libre.

# en da5fe76b
cards__bids__text_chat_song__maybe = «¿Te acuerdas?», podría decir. O la acaba de oír en una tienda.

# en 20147b04
cards__bids__text_chat_song__reply = «Todavía huelo el asfalto». O, mientras no sepas qué decir: «Escuchando».

# en 4fedcae9
cards__bids__joke_voice_stairs__scene = «Una de las dos está envejeciendo, y no digo cuál», dice Ilse en el tercer piso, sin aliento. Margit viene un rellano más abajo.

# en 60f5c945
cards__bids__joke_voice_stairs__maybe = Podría haber algo de preocupación, disfrazada. También podría ser una invitación a descansar en buena compañía.

# en a3508504
cards__bids__joke_voice_stairs__reply = «Vamos a descansar los años un minuto, en este escalón». Siéntate.

# en 828e5972
cards__bids__sigh_sight_boxes__scene = Hay cajas hasta el techo. Tariq se sienta en el último rincón libre de su primera casa e infla las mejillas. June tiene la cinta en la mano.

# en 319c8a51
cards__bids__sigh_sight_boxes__maybe = Las cajas solas pueden causar eso. También podría ser un paso grande, y ganas de mirarlo lado a lado.

# en 0feb2e66
cards__bids__sigh_sight_boxes__reply = Siéntate en el mismo rincón. «No es poca cosa». La cinta puede esperar.

# en cf679a52
cards__bids__look_sight_dog__scene = Desde la discusión, Bea habla sobre todo con el perro. Hoy, después del «buen perro», sus ojos se quedan arriba un poco más, en Conny.

# en d866f324
cards__bids__look_sight_dog__maybe = Podría haber una puerta abierta el ancho de una mano. O Bea solo está viendo cómo están las cosas.

# en ca122418
cards__bids__look_sight_dog__reply = «Sí que es un buen perro». La charla grande puede esperar.

# en c841f5cc
cards__bids__touch_touch_head__scene = Al pasar junto al sofá, Mika toca con dos dedos la cabeza de Toni. Es la primera vez desde la infidelidad.

# en 4bae57c4
cards__bids__touch_touch_head__maybe = En dos dedos podría haber una pregunta pequeña. Podría haber pasado antes de pensarlo.

# en 1dd6f911
cards__bids__touch_touch_head__reply = Di lo que sea verdad. «Lo noté. Estuvo bien». O: «Lo noté. Por ahora, pregunta antes, por favor».

# en 223b0d0a
cards__bids__complaint_touch_crossing__scene = «Siempre sueltas tú primero», dice Keiko, medio riendo, cuando la mano de Rui vuelve a un bolsillo.

# en 93a70211
cards__bids__complaint_touch_crossing__maybe = Podría ser solo una broma. Podría haber en ella un poco de tristeza por las manos.

# en 0e6fb2bb
cards__bids__complaint_touch_crossing__reply = «¿Sí? Toma». O, si a la mano le gusta su bolsillo: «Pero camina bien cerca de mí».

# en 46fadc97
cards__bids__text_chat_fridge__scene = Debajo del imán del refrigerador cuelga una nota. «Me fui a nadar. Va a estar helada. J.». Amit la encuentra al volver en el último autobús.

# en 3f211f78
cards__bids__text_chat_fridge__maybe = Podría decir solo dónde está Joanna. Podría tener ganas de que la lea alguien en concreto.

# en 06d8d7ae
cards__bids__text_chat_fridge__reply = Una línea debajo. «Habrá té caliente».

# en 30a36ea8
cards__bids__joke_touch_elbow__scene = La obra de la escuela es larga. Con cada nota falsa, el codo de Priya encuentra en la oscuridad el brazo de Glen. Priya mira al frente.

# en cb7ae65f
cards__bids__joke_touch_elbow__maybe = Podría ser una manera de pasar aquello entre dos. Podría ser por la flauta.

# en e0ef4d85
cards__bids__joke_touch_elbow__reply = Espera la siguiente nota falsa, y codazo de vuelta.

# en 2a8bfc66
cards__bids__sigh_voice_note__scene = Una nota de voz de Marta dura cuatro segundos. Es una respiración, de ida y vuelta. Piet está en la caja de la tienda.

# en dcd357cc
cards__bids__sigh_voice_note__maybe = Podría decir «demasiado». Podría decir «a casa, por fin». Y a veces un pulgar se resbala.

# en edb4ef50
cards__bids__sigh_voice_note__reply = Otra respiración de vuelta, cuando no haya fila. O «recibida».

# en c62089b6
cards__bids__look_sight_ward__scene = Se acabó la hora de visita. En la puerta de la sala, Cleo se vuelve otra vez. Benoît está en la cama junto a la ventana.

# en b3b2a57a
cards__bids__look_sight_ward__maybe = Podría preguntar «¿vas a estar bien?». O quizá es Cleo quien querría oírlo.

# en a2ce2982
cards__bids__look_sight_ward__reply = Una mano en alto hasta que se cierre la puerta. Más tarde, una línea: «Vi que te volviste».

# en dc98efca
cards__bids__touch_touch_ice__scene = Donde el camino tiene hielo, Fatou tiende un guante, sin una palabra. Gerrit lleva las dos manos en los bolsillos.

# en 6756ddc3
cards__bids__touch_touch_ice__maybe = El hielo podría ser el motivo. Podría ser un pretexto, y no de los malos.

# en 26de4a22
cards__bids__touch_touch_ice__reply = Toma el guante. O: «Aquí piso mejor por mi cuenta. ¿Después de la curva?».

# en a885d656
cards__bids__complaint_voice_beans__scene = «Supongo que este año los tomates me tocan a mí sola», les dice Edith, que tiene ochenta años, a las plantas. Frank está sentado al sol con el periódico.

# en b7439d94
cards__bids__complaint_voice_beans__maybe = Podría ser por el trabajo. Los tomates también podrían haber sido cosa de dos.

# en a586068b
cards__bids__complaint_voice_beans__reply = Dobla el periódico. «Yo puedo sostener la cuerda».

# en 93fc2f0e
cards__bids__text_chat_six__scene = «¿Ya te levantaste?», escribe Ellis a las seis, al final de un turno de noche. Dee ya se levantó, y tiene a un niño pequeño en brazos.

# en 26f554ee
cards__bids__text_chat_six__maybe = Puede que Ellis necesite algo. Podría no ser más que un toque en la ventana.

# en 7e185bb4
cards__bids__text_chat_six__reply = «Sí, y con huevo en la manga. ¿Y tú?».

# en 7c9957ea
cards__bids__joke_chat_llama__scene = «Una llama», dice la lista del súper que comparten Bram y Ade, entre la leche y el arroz.

# en 6b788eae
cards__bids__joke_chat_llama__maybe = Es fácil pasarla de largo. Podría ser un hola, dejado en un lugar por donde pasa la otra persona. O la espera del autobús era aburrida.

# en adc423d4
cards__bids__joke_chat_llama__reply = Añade «heno».

# en 8a0fdd12
cards__bids__sigh_touch_boots__scene = De vuelta de un turno doble, Dag se deja caer en la silla con un suspiro y apoya una bota en el pie de Ola.

# en 55c60e10
cards__bids__sigh_touch_boots__maybe = Podría ser por la bota. Podría ser la manera más corta de apoyarse en alguien.

# en 55a45cdb
cards__bids__sigh_touch_boots__reply = «El otro pie», y tira. Si tu espalda dice que no, un pie también puede apoyarse.

# en 201db6d4
cards__bids__look_chat_street__scene = «Asómate», escribe Paloma desde la calle. Cuatro pisos más arriba, Xavier tiene una entrega pendiente y una taza fría.

# en 2797de54
cards__bids__look_chat_street__maybe = Alguien podría querer que le saluden con la mano. También podría haber un sofá que subir.

# en c08286bc
cards__bids__look_chat_street__reply = Levántate, asómate, saluda. La entrega apenas se va a dar cuenta.

# en bb7b8963
cards__bids__touch_touch_kitchen__scene = La cocina es estrecha. Ximena pasa de lado con una mano en el hombro de Rafa, y la mano se queda un segundo más de lo que pide la cocina.

# en d4e7760a
cards__bids__touch_touch_kitchen__maybe = Un segundo podría no significar nada. Podría ser un hola, camino del refrigerador.

# en 00ad5df4
cards__bids__touch_touch_kitchen__reply = Una palmadita en esa mano, o «hola, y buen viaje». Y sigue picando.

# en f478013b
cards__bids__complaint_chat_six__scene = «Dijiste a las seis. Son las seis y diez». En primavera hubo una mentira, y desde entonces Wanda escribe cuando da la hora y no hay nadie. Jarek está en la parada del autobús.

# en 8a8fecf5
cards__bids__complaint_chat_six__maybe = Podría ser miedo más que diez minutos. Podría ser la cena que se enfría.

# en 81b408c1
cards__bids__complaint_chat_six__reply = «Dije a las seis, y llego tarde. Ya vino el autobús. A las seis y media». Y a esa hora, estar ahí.

# en 161a3948
cards__bids__text_voice_cloud__scene = «¿Qué tiempo hace por allí?», pregunta Hassan, que vive a media hora. Hace el mismo tiempo.

# en d9cf1842
cards__bids__text_voice_cloud__maybe = Una pregunta así de pequeña podría estar ahí para que la línea siga abierta. Podría ser por la ropa tendida.

# en 0f1872d5
cards__bids__text_voice_cloud__reply = «La misma nube. Te la mando cuando acabe con ella».

# en d381c45b
title = Dos momentos pequeños

# en 7823b637
where__say =
    Diez segundos para un hola, diez para una despedida. De todos modos, los dos llegan casi a diario. Un pequeño ritual puede hacer de ellos un momento, y no solo un cruce en el pasillo.

    Sirve para dos, si a las dos personas les gusta. También sirve para una: entonces es tu mitad, y no pide nada a cambio.

    _Si te da miedo que alguien llegue a casa, no se debe ningún hola._

# en aae1e1df
where__choices__home = Bajo un mismo techo

# en 21bda47e
where__choices__apart = En dos lugares

# en 16f9c7d6
where__choices__afraid = Tuve miedo

# en a0e63d7c
where__choices__not_now = Ahora no

# en a71501e0
card__say =
    Para el hola y la despedida, diez segundos cada uno.

    {"*"}*Hola.** { $ritual__hello }

    {"*"}*Despedida.** { $ritual__goodbye }

# en 9c3aefe7
card__choices__two = Para dos

# en ad93ea81
card__choices__alone = Solo mi mitad

# en a0e63d7c
card__choices__not_now = Ahora no

# en d1acab35
far_card__say =
    Para el primer mensaje del día y para el último, diez segundos cada uno.

    {"*"}*Hola.** { $ritual__hello }

    {"*"}*Despedida.** { $ritual__goodbye }

# en 9c3aefe7
far_card__choices__two = Para dos

# en ad93ea81
far_card__choices__alone = Solo mi mitad

# en a0e63d7c
far_card__choices__not_now = Ahora no

# en e0a3e9a2
two__say =
    Para ustedes dos, si a las dos personas les gusta:

    {"*"}*Hola.** { $ritual__hello }

    {"*"}*Despedida.** { $ritual__goodbye }

    Léelo en voz alta, en la misma habitación o por teléfono, y pregunta: «¿Te gustaría, esta semana?». Un no es una buena respuesta, y «solo el hola» también.

    Si es un sí, empiecen con el próximo. Nadie lleva la cuenta, y uno que se escapa no necesita palabras. Mañana hay otro.

# en 8f81f61c
two__choices__will = Lo voy a probar

# en 2ac01d85
two__choices__remind = Recuérdamelo una vez

# en a0e63d7c
two__choices__not_now = Ahora no

# en d0fb118d
alone__say =
    Tu propia mitad, desde el próximo:

    {"*"}*Hola.** { $ritual__hello }

    {"*"}*Despedida.** { $ritual__goodbye }

    No lo anuncies, y no esperes una respuesta. Si no llega, hay muchos motivos corrientes.

    Si se te olvida, mañana hay otro.

# en 8f81f61c
alone__choices__will = Lo voy a probar

# en 2ac01d85
alone__choices__remind = Recuérdamelo una vez

# en a0e63d7c
alone__choices__not_now = Ahora no

# en 6b020127
reminded__say = Una de las próximas noches, entonces, y solo una vez. Hasta entonces el teléfono no tiene nada que ver en esto.

# en 09dad35d
cards__under_one_roof__breath__hello = En la puerta, un respiro con las llaves todavía en la mano. Después «hola» y su nombre.

# en 323eff79
cards__under_one_roof__breath__goodbye = Date la vuelta una vez más antes de que se cierre la puerta.

# en 61692881
cards__under_one_roof__coat__hello = Ve a su encuentro antes de quitarte el abrigo, y dilo desde la puerta de donde esté.

# en cfd9f99b
cards__under_one_roof__coat__goodbye = Ve a decirlo donde esté, no desde el pasillo.

# en 48c56722
cards__under_one_roof__tea__hello = «¿Té?» va antes que cualquier noticia. La noticia puede esperar a que hierva el agua.

# en c8afc6bc
cards__under_one_roof__tea__goodbye = Deja una taza junto a la suya antes de irte.

# en cab60b92
cards__under_one_roof__look__hello = Levanta la vista cuando entre, y quédate ahí hasta que suelte lo que trae.

# en 86c21f2a
cards__under_one_roof__look__goodbye = Levanta la vista cuando se vaya, aunque sea a mitad de una línea.

# en 3b273f5d
cards__under_one_roof__light__hello = Cuando oigas sus pasos en la escalera, enciende la luz de la entrada.

# en 7d7a9d2b
cards__under_one_roof__light__goodbye = Un saludo con la mano desde la ventana. Puede que se dé la vuelta, o no.

# en 545ecb7f
cards__under_one_roof__ahoy__hello = Una palabra tonta, la misma cada día. «Cucú» es gratis.

# en 297600ba
cards__under_one_roof__ahoy__goodbye = La misma palabra, muy en serio.

# en f3fb6131
cards__under_one_roof__day__hello = La primera frase es sobre el tiempo, o sobre la otra persona. Las tareas vienen cuando ya no hay zapatos puestos.

# en cee97430
cards__under_one_roof__day__goodbye = Nombra algo que le espera ese día. «Suerte con el dentista».

# en 2ae362d7
cards__under_one_roof__stand__hello = Levántate cuando llegue, como se hace con una visita.

# en ac1bb4cc
cards__under_one_roof__stand__goodbye = Acompaña a la otra persona hasta la puerta, o hasta el final de la mesa.

# en 2cc85302
cards__under_one_roof__whistle__hello = Dos notas, silbadas en los últimos escalones. No hace falta afinar.

# en 5beb286f
cards__under_one_roof__whistle__goodbye = Las mismas dos, al revés.

# en 3d15e19f
cards__under_one_roof__slip__hello = Si llegas a casa a otras horas: un papel donde van las llaves. «Hay sopa en la cocina».

# en f6e6f391
cards__under_one_roof__slip__goodbye = Un papel por la mañana. «Vuelvo a las seis. El paraguas es mío».

# en 841c3ba1
cards__under_one_roof__lamp__hello = «Buenos días», antes del teléfono y antes de cualquier pregunta.

# en 4d95b92e
cards__under_one_roof__lamp__goodbye = «Buenas noches», también en un mal día. No es un tratado, solo unas buenas noches.

# en 5af39cec
cards__under_one_roof__first__hello = Primero la otra persona, diez segundos. Después el perro, los niños y el correo.

# en 95ea020b
cards__under_one_roof__first__goodbye = La otra persona al final, ya con la mano en el picaporte.

# en da88d40e
cards__under_one_roof__listening__hello = Quítate una cosa de los oídos o de las manos antes de decirlo.

# en 35dfa77d
cards__under_one_roof__listening__goodbye = Di cuándo vuelves, más o menos. Y vuelve entonces, más o menos.

# en e2b38f92
cards__under_one_roof__table__hello = Siéntate diez segundos a la mesa, enfrente, con el abrigo puesto si hace falta.

# en de245fbe
cards__under_one_roof__table__goodbye = Arrima su silla a la mesa. Eso es todo.

# en 2f7c2b61
cards__in_two_places__window__hello = Lo que hay frente a tu ventana, en cinco palabras. «Niebla. Una paloma muy valiente».

# en 9600da8f
cards__in_two_places__window__goodbye = La misma ventana de noche, en tres.

# en a4aae61e
cards__in_two_places__name__hello = Su nombre, y un punto. El resto del día puede venir después.

# en 5191826b
cards__in_two_places__name__goodbye = Su nombre otra vez, y «buenas noches».

# en 8344dd47
cards__in_two_places__clock__hello = «Buenos días a tu noche». O al revés.

# en 16008a69
cards__in_two_places__clock__goodbye = «Ahora te toca a ti la luz del día».

# en 44ec6b70
cards__in_two_places__voice__hello = Una nota de voz de tres segundos. «Buenos días». Puede llevar un bostezo.

# en bd420728
cards__in_two_places__voice__goodbye = Otra vez tres segundos: la lluvia, la radio, un interruptor.

# en 6ac10d69
cards__in_two_places__cup__hello = Una foto de tu taza. No necesita respuesta.

# en f8a16a41
cards__in_two_places__cup__goodbye = La taza, ya lavada.

# en 57433161
cards__in_two_places__breakfast__hello = Tu desayuno, como titular. «El pan tostado gana otra vez».

# en 9597b887
cards__in_two_places__breakfast__goodbye = «Lámpara apagada», como última palabra del día.

# en c4eb77f8
cards__in_two_places__sign__hello = Una señal para «pensé en ti, no hace falta respuesta». Un punto basta.

# en d5a6f250
cards__in_two_places__sign__goodbye = La misma señal, dos veces.

# en 68be5aed
cards__in_two_places__book__hello = La primera línea de la página por la que vas, sea cual sea.

# en efbb44f3
cards__in_two_places__book__goodbye = La última que leíste antes de que se te cerraran los ojos.

# en 86b6ddd1
cards__in_two_places__before__hello = Una línea antes de la primera tarea del día. «Hola. La lista llega al mediodía».

# en 86afa0ee
cards__in_two_places__before__goodbye = Deja para mañana lo que no esté resuelto, y dilo. «Basta por hoy. Buenas noches».

# en 637e54b3
cards__in_two_places__call__hello = Llama, di hola en diez segundos y cuelga. Acuerden antes que eso se puede.

# en e50c93e4
cards__in_two_places__call__goodbye = Antes de colgar: un respiro en silencio. Después «hasta mañana», y cuelga, o espera a que cuelgue la otra persona.

# en d0917f75
title = Una pausa

# en dc9de03d
menu = Una pausa, con una hora para volver

# en 9bd02c43
signs__say =
    { $opening__signs }

    Una pausa ayuda más si tiene una hora para volver. Si hay un vínculo, la misma línea breve llega a los dos chats, sin motivo.

# en d0917f75
signs__choices__go = Una pausa

# en a0e63d7c
signs__choices__not_now = Ahora no

# en 16f9c7d6
signs__choices__afraid = Tuve miedo

# en 0dd9b66e
late__say = ¿Son más de las nueve y media de la noche donde estás?

# en bf7d4668
late__choices__earlier = No, más temprano

# en 61235f7d
late__choices__later = Sí, o de madrugada

# en a0e63d7c
late__choices__not_now = Ahora no

# en 42f3a3f5
when_day__say = ¿Cuándo podrías volver a mirarlo? Basta una suposición.

# en ee7d2b55
when_day__choices__soon = Unos veinte minutos

# en dfdb3a2d
when_day__choices__hour = Una hora, más o menos

# en 456a73bb
when_day__choices__tomorrow = Mañana

# en a0e63d7c
when_day__choices__not_now = Ahora no

# en 39f995a6
when_evening__say = ¿Cuándo podrías volver a mirarlo? Dentro de una hora sería tarde.

# en ee7d2b55
when_evening__choices__soon = Unos veinte minutos

# en 456a73bb
when_evening__choices__tomorrow = Mañana

# en a0e63d7c
when_evening__choices__not_now = Ahora no

# en 3778d637
when_late__say = Es tarde. Pocas charlas se vuelven más amables de noche, así que esta puede esperar a la luz del día.

# en 456a73bb
when_late__choices__night = Mañana

# en a0e63d7c
when_late__choices__not_now = Ahora no

# en e8872772
called__say = Una pausa por ahora, para ustedes dos. No es culpa de nadie, y por ahora no se les pide nada.

# en 7ce6394b
told__say = La misma línea va al otro chat, si puede llegar. No me entero de si alguien la leyó. A cada quien se le pregunta a solas, y lo que respondas se queda contigo.

# en 8fc131cf
only_you__say =
    Una pausa por ahora, para ti. Esta se queda contigo: al otro chat no va ninguna línea.

    Si están en la misma habitación, pueden servir tus propias palabras. «Necesito parar un rato. Me gustaría volver a esto».

# en 44e1921d
alone__say = Una pausa por ahora, para ti. Si alguien espera, puedes decírselo con tus propias palabras. «Necesito parar un rato. Me gustaría volver a esto».

# en 917433cb
running__say = Ya hay una pausa en marcha. No sale nada nuevo.

# en 8074cce3
meanwhile__say =
    { $idea__do }

    _/break muestra otra vez la vuelta. «Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
meanwhile__choices__close = Cerrar

# en 765a09a6
meanwhile__choices__end = Luego no me preguntes

# en 16f9c7d6
meanwhile__choices__afraid = Tuve miedo

# en e34a4080
ended__say = Muy bien, no te pregunto. Nadie se entera.

# en 7d9eb7ac
ended__choices__close = Cerrar

# en 64bcfc93
cards__openings__jaw__signs = La mandíbula apretada. Las orejas calientes. Palabras que salen demasiado rápido, o que no salen. Con una de estas cosas basta, y no hace falta ninguna.

# en 7c5a4ac0
cards__openings__breath__signs = El aire corto, la voz alta, la mente en blanco. Cualquiera de estas cosas sirve, y también las simples ganas de parar.

# en 322be204
cards__openings__round__signs = La misma frase por tercera vez. La mano ya en la puerta. O simplemente basta por ahora, que es una señal igual de buena.

# en b05f4a9e
cards__openings__shoulders__signs = Los hombros altos. Un nudo en el estómago. Ganas de tener razón, o de estar lejos. Nada de eso está mal, y tampoco si no notas nada.

# en 1762e1d2
cards__ideas__cups__do = Hasta entonces la charla puede descansar. Bebe algo. Sal un momento, o lava unas tazas. Si la discusión sigue en tu mente, mira cinco cosas a tu alrededor y di cómo se llaman.

# en f75d9253
cards__ideas__street__do = Hasta entonces no hace falta resolver nada. Camina hasta el final de la calle, o sube y baja la escalera. Si las palabras van contigo, deja que tus pies marquen el ritmo.

# en 0e58a06d
cards__ideas__water__do = Ahora puede esperar, fuera lo que fuera. Abre una ventana. Deja correr agua fría por las muñecas. Si tu mente sigue discutiendo, di para ti lo que hacen tus manos.

# en 331cb69b
cards__ideas__chair__do = Hasta entonces no te toca hacer nada. Siéntate en algo firme y recuesta la espalda. Busca un sonido cercano y uno lejano, y suelta el aire despacio una vez.

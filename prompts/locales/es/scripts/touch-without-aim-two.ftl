# en c29b1e38
title = Unos minutos

# en 0ed33d6d
before__say =
    Tres minutos por persona, para una mano que no quiere nada. No lleva a nada, y eso queda acordado antes de empezar. Nada de sexo después esta noche, ni charla sobre cómo fue.

    Pregunten en voz alta, cada vez: «¿Te gustaría eso ahora?». Un sí de la semana pasada no cuenta, y encogerse de hombros es un no. Quien quiera más lo deja para otro día.

    Si al pensarlo tu cuerpo se tensa o se apaga, hoy no es el día. Si un no tendría un precio, déjalo.

# en 9fc6a596
before__choices__here = En una habitación

# en 21bda47e
before__choices__apart = En dos lugares

# en 16f9c7d6
before__choices__afraid = Tuve miedo

# en a0e63d7c
before__choices__not_now = Ahora no

# en e8316bdd
rules__say =
    Acuerden en voz alta de quién es el primer turno, y dónde: una mano, o la espalda, por encima de la ropa. Hoy, en ningún otro sitio.

    Quien recibe el contacto puede decir «más suave», «ahí» o «para». Parar no necesita motivo, y nadie pone mala cara.

    _Si hay un vínculo, dos teléfonos llevan el tiempo a la par. Uno solo puede hacerlo para las dos personas._

# en 09ec5439
rules__choices__two = Dos teléfonos

# en d6588b14
rules__choices__one = Uno solo para dos

# en a0e63d7c
rules__choices__not_now = Ahora no

# en 97549617
ready__say = Toca cuando ambas personas hayan dicho que sí en voz alta. Empieza en los dos teléfonos cuando las dos han tocado, y hasta entonces en el otro no se ve nada.

# en 3dae0e1c
ready__held = Empieza cuando los dos teléfonos están listos: en dos horas como mucho, o no empieza. Si hay silencio, eso no dice nada de nadie. Puedes dejar la página como está.

# en 5fa7aac5
ready__choices__ready = Aquí estoy

# en f2c5a137
first__say =
    {"*"}*Tres minutos.** Ahora dejen el teléfono: él avisa. Cada quien puede parar antes.

    La mano va adonde acordaron, y va despacio. No busca nada: solo el calor que hay ahí, o cómo se siente la manga.

# en 18e597ef
change__say =
    Los tres minutos terminaron. Pueden cambiar de turno, o dejarlo ahí. Nadie debe el segundo turno.

    Suelten ahora, mientras está bien.

# en 7afbf26a
change__choices__over = Cambiar de turno

# en 9e070cb9
change__choices__enough = Basta por hoy

# en 16f9c7d6
change__choices__afraid = Tuve miedo

# en 07d61fde
second__say =
    {"*"}*Tres minutos para la otra persona.** Pregunten otra vez dónde. Puede ser otro lugar que antes, y puede ser ninguno: entonces siéntense lado a lado hasta que pase el tiempo.

    Ahora dejen el teléfono: él avisa.

# en 6126473d
far_rules__say =
    En dos lugares, una voz ocupa el sitio de la mano. Llámense sin imagen y con poca luz.

    Durante tres minutos, una persona dice lo que hay para ver, oír y tocar: la lluvia, la escalera, una taza. La otra solo escucha. Después cambian de turno. Nada sobre ustedes dos, y nada sobre cuerpos.

    _Si hay un vínculo, dos teléfonos llevan el tiempo a la par. Uno solo puede hacerlo para las dos personas._

# en 09ec5439
far_rules__choices__two = Dos teléfonos

# en d6588b14
far_rules__choices__one = Uno solo para dos

# en a0e63d7c
far_rules__choices__not_now = Ahora no

# en a9e19e1d
far_ready__say = Toca cuando la llamada esté en marcha y ambas personas hayan dicho que sí en voz alta. Empieza en los dos teléfonos cuando las dos han tocado, y hasta entonces en el otro no se ve nada.

# en 3dae0e1c
far_ready__held = Empieza cuando los dos teléfonos están listos: en dos horas como mucho, o no empieza. Si hay silencio, eso no dice nada de nadie. Puedes dejar la página como está.

# en 5fa7aac5
far_ready__choices__ready = Aquí estoy

# en c9d99985
far_first__say =
    {"*"}*Tres minutos.** Pongan el teléfono junto al oído, o al lado: él avisa. Cada quien puede parar antes.

    Una sola voz, y despacio. Las pausas son bienvenidas, y el ruido de una tetera también.

# en 894fc3a3
far_change__say =
    Los tres minutos terminaron. Pueden cambiar de turno, o dejarlo ahí. Nadie debe el segundo turno.

    Paren ahí por ahora, mientras está bien.

# en 7afbf26a
far_change__choices__over = Cambiar de turno

# en 9e070cb9
far_change__choices__enough = Basta por hoy

# en 16f9c7d6
far_change__choices__afraid = Tuve miedo

# en 435c5980
far_second__say =
    {"*"}*Tres minutos para la otra voz.** ¿Qué hay para ver, oír y tocar? Si no viene nada, quédense en silencio en la línea.

    El teléfono avisa.

# en 62fd322b
done__say =
    Eso fue todo. Paren aquí, sobre todo si estuvo bien.

    Ahora algo sencillo, cada quien con sus propias manos: la tetera, el perro, los platos. Esta noche, nada de «¿qué tal fue?».

# en 7d9eb7ac
done__choices__close = Cerrar

# en 16f9c7d6
done__choices__afraid = Tuve miedo

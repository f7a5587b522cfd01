# en 0ffea692
title = Diez minutos

# en d83dff50
before__say =
    Diez minutos para algo difícil que viene de fuera. El trabajo, el dinero, la familia, las noticias. Una persona lo cuenta y la otra escucha. Después pueden cambiar.

    Lo que es difícil entre ustedes dos puede descansar mientras tanto. Nada de lo que digan llega aquí.

# en 9c3aefe7
before__choices__both = Para dos

# en 2e556f22
before__choices__alone = Estoy por mi cuenta

# en a0e63d7c
before__choices__not_now = Ahora no

# en 39ab92a0
rules__say =
    Primero pregunten en voz alta: «¿Tienes diez minutos?». Un no es una buena respuesta, y «dentro de una hora» también. Escuchar no es una deuda.

    Quien escucha no da consejos. Un «eso es mucho» puede bastar, y un gesto con la cabeza también. Por teléfono funciona igual.

    _Si hay un vínculo, dos teléfonos llevan el tiempo a la par. Uno solo puede hacerlo para las dos personas._

# en 09ec5439
rules__choices__two = Dos teléfonos

# en d6588b14
rules__choices__one = Uno solo para dos

# en a0e63d7c
rules__choices__not_now = Ahora no

# en f2b6e43f
ready__say = Toca cuando estén ahí las dos personas. Empieza en los dos teléfonos cuando ambas han tocado, y hasta entonces en el otro no se ve nada.

# en 3dae0e1c
ready__held = Empieza cuando los dos teléfonos están listos: en dos horas como mucho, o no empieza. Si hay silencio, eso no dice nada de nadie. Puedes dejar la página como está.

# en 5fa7aac5
ready__choices__ready = Aquí estoy

# en 4a62fa10
first__say =
    {"*"}*Diez minutos.** Una persona cuenta, la otra escucha. Ahora dejen el teléfono: él avisa.

    Quien escucha puede ponerse del lado de quien cuenta, como haría una amistad. No hace falta arreglar nada.

# en 87a0d854
change__say = Los diez minutos terminaron. Ahora pueden cambiar, o dejarlo ahí. Un turno ya es algo completo.

# en 7afbf26a
change__choices__over = Cambiar de turno

# en 9e070cb9
change__choices__enough = Basta por hoy

# en 16f9c7d6
change__choices__afraid = Tuve miedo

# en 5c511050
second__say =
    {"*"}*Diez minutos para la otra persona.** Quien antes contó ahora escucha.

    Si no hay nada que contar, quédense un rato en silencio. El silencio en compañía también es algo.

# en 2e1daaba
done__say =
    Eso es todo. No hace falta que ya esté resuelto, ni que nadie se sienta mejor.

    Si es verdad, una frase al final: «Qué bien que me lo contaste». O: «Eso me hizo bien». Y después, que siga la noche.

# en 7d9eb7ac
done__choices__close = Cerrar

# en 16f9c7d6
done__choices__afraid = Tuve miedo

# en a24c2b9e
alone__say = Hay dos caminos. Puedes escucharte diez minutos, como escucharías a una amistad. O le pides a alguien los suyos.

# en 72595815
alone__choices__listen = Escucharme a mí

# en af885745
alone__choices__somebody = Pedírselo a alguien

# en a0e63d7c
alone__choices__not_now = Ahora no

# en 04d51593
listen__say =
    {"*"}*Diez minutos para ti.** Cuéntaselo a la pared, al perro, o a una hoja de papel que después rompes. Empieza por donde sea.

    Nada de consejos de ti para ti. Ahora deja el teléfono: él avisa.

# en 97111925
listened__say =
    Los diez minutos terminaron. Si una amistad te hubiera contado todo eso, quizá le dirías «eso es mucho». También puedes decírtelo a ti.

    Y después algo para las manos: un té, la basura, las escaleras, abajo y arriba.

# en 7d9eb7ac
listened__choices__close = Cerrar

# en fe935634
somebody__say =
    Alguien que sepa escuchar. Una amistad, una hermana, la vecina del perro.

    «¿Tienes diez minutos? No necesito consejos, solo que me escuches». Si no puede, quizá sea la hora y no tú. Puede que haya un segundo nombre.

    Para una noche oscura, /help tiene líneas que están para eso.

# en 8f81f61c
somebody__choices__will = Lo voy a probar

# en a0e63d7c
somebody__choices__not_now = Ahora no

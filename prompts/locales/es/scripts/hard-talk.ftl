# en 498450bb
title = Una charla con reloj

# en 4a68549f
before__say =
    Unos quince minutos para una cosa difícil de decir. Dos turnos, y luego una pregunta por persona. Yo solo llevo el tiempo, y nada de lo que digan llega aquí.

    Pide una hora más bien tranquila, y dos personas que hayan dicho que sí en voz alta. Un no es una buena respuesta, hoy y la próxima vez.

    Si te da miedo lo que sigue a una charla así, déjala.

# en 97903f19
before__choices__go = Seguir

# en a0e63d7c
before__choices__not_now = Ahora no

# en 16f9c7d6
before__choices__afraid = Tuve miedo

# en e7809db4
rules__say =
    Pónganse de acuerdo en voz alta sobre quién empieza. Esa persona habla cinco minutos de una sola cosa, y empieza con «yo». La otra escucha y todavía no responde nada. Después cambian de turno.

    Cada quien puede parar en cualquier momento, con una palabra. Nadie debe un motivo.

    _Si hay un vínculo, dos teléfonos llevan el tiempo a la par. Uno solo puede hacerlo para las dos personas._

# en 09ec5439
rules__choices__two = Dos teléfonos

# en d6588b14
rules__choices__one = Uno solo para dos

# en a0e63d7c
rules__choices__not_now = Ahora no

# en 44df24d3
ready__say = Toca cuando te hayas sentado. Empieza en los dos teléfonos cuando ambas personas han tocado, y hasta entonces en el otro no se ve nada.

# en 3dae0e1c
ready__held = Empieza cuando los dos teléfonos están listos: en dos horas como mucho, o no empieza. Si hay silencio, eso no dice nada de nadie. Puedes dejar la página como está.

# en 5fa7aac5
ready__choices__ready = Aquí estoy

# en 438ce065
first__say =
    {"*"}*El primer turno.** Una persona habla, la otra escucha. Ahora dejen el teléfono: él avisa.

    Quien escucha no necesita estar de acuerdo ni arreglar nada. Quien habla también puede callar un rato.

    _¿Es demasiado? Digan «paremos». /break pone una hora para volver._

# en 604c09ae
change__say =
    Es hora de cambiar. Suelten el aire una vez, ustedes dos.

    Si se ha calentado demasiado, paren aquí. Parar a tiempo no es un fracaso.

# en 7afbf26a
change__choices__over = Cambiar de turno

# en 0b205b9f
change__choices__stop = Parar aquí

# en 16f9c7d6
change__choices__afraid = Tuve miedo

# en 5265a16f
second__say =
    {"*"}*El segundo turno.** Ahora habla la otra persona: cómo fue oír eso, o cómo vivió lo mismo. Sin responder punto por punto, y sin nada que ganar.

    Quien habló primero solo escucha.

    _¿Es demasiado? Digan «paremos». /break pone una hora para volver._

# en 6485c0a9
question__say =
    Ahora una pregunta por persona, una que quiera saber. «¿Cómo fue eso para ti?». Después de la respuesta no viene otra.

    Una respuesta corta está bien. También «todavía no lo sé», y también «hoy prefiero no decirlo».

    Tómense unos minutos. Toquen cuando hayan terminado, o dejen el teléfono donde está.

# en 8313272d
question__choices__done = Hemos terminado

# en 0b205b9f
question__choices__stop = Parar aquí

# en 16f9c7d6
question__choices__afraid = Tuve miedo

# en e05be228
done__say =
    Fue una charla difícil, y ambas personas llegaron al final. No hace falta que quede resuelta, ni que nadie se sienta mejor por ella.

    Ahora algo sencillo, lado a lado o por separado: un vaso de agua, la ventana, unos pasos afuera. Por esta noche no hay segunda ronda.

# en 7d9eb7ac
done__choices__close = Cerrar

# en 27a8b0ed
stopped__say =
    Entonces se para aquí, y está bien.

    Si te queda una última frase: «Me gustaría volver a esto». Un poco de espacio entre ustedes, un rato, puede ser amable. /break pone una hora, si quieren una.

    _Si dos teléfonos llevan el tiempo, cada uno tiene su propio «Parar aquí»._

# en 7d9eb7ac
stopped__choices__close = Cerrar

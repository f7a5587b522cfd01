# en dd1df404
title = Media hora

# en eaaaba1d
before__say =
    Cuando se ha roto la confianza, las preguntas pueden llegar a cualquier hora. Una ventana es media hora para ellas, con el sí de las dos personas. Limita esa media hora, no tu vida: lo que importa también se puede preguntar otros días.

    Solo la hay si quien rompió la confianza respondería, y la otra persona preguntaría. Cada quien lo dice aquí, a solas.

    Es para dos personas con un vínculo, y /invite cuenta qué es. Sin un vínculo, nada de esto se muestra en ningún lugar. Una pregunta también puede encontrar su lugar a solas: en un papel, hasta mañana.

    Las preguntas se piensan y se dicen, no se escriben. No se abre ningún teléfono para esto, y no se compara a nadie en la cama. Cada pregunta se puede dejar pasar. Cualquiera de ustedes la termina con solo tocar un botón.

    Si alguien quiere que toques aquí, o si un no tiene un precio, déjalo.

# en 97903f19
before__choices__go = Seguir

# en a0e63d7c
before__choices__not_now = Ahora no

# en 16f9c7d6
before__choices__afraid = Tuve miedo

# en e449ff7f
side__say =
    ¿Cuál de las dos sería para ti?

    Lo que tocas se queda contigo. Solo se muestra si una persona respondería y la otra preguntaría, y entonces a ambas a la misma hora. A los siete días, más o menos, no queda nada, y hasta entonces puedes cambiarlo o retirarlo.

    _Puede que la otra persona no haya visto nunca esta página. Así que, si no llega nada, eso no dice nada de nadie. Por favor, no preguntes por ello._

# en 142210fa
side__held =
    Tu respuesta espera aquí, y no se ve en ningún lado. A los siete días, más o menos, no queda nada, y hasta entonces puedes cambiarla o retirarla.

    Puede que la otra persona no haya visto nunca esta página. Si no llega nada, eso no dice nada de nadie. Por favor, no preguntes por ello.

# en 514f665f
side__choices__answer = Yo respondería

# en 07442af9
side__choices__ask = Yo preguntaría

# en 60c594cf
lapsed__end = El tiempo para esto terminó. No se mostró nada. Eso tiene muchos motivos corrientes.

# en 7d898542
back__say = Algo ha vuelto. Puede quedarse cerrado unos días.

# en ed077f3d
back__choices__open = Abrir

# en 1a2d60e4
back__choices__drop = Dejarlo ir

# en f7cb35f8
for_answer__say =
    Tú responderías, y la otra persona preguntaría. Media hora, y nada más.

    Con algo corto y verdadero basta. «No lo sé» es una respuesta. También «quiero pensarlo y decírtelo el domingo». Puedes dejar pasar una pregunta: «Esta no, hoy no».

    Responder con otra pregunta cierra un poco la ventana. También «eso ya lo preguntaste». Si notas que te viene algo así, toma aire primero.

    ¿Hay algo grande que la otra persona todavía no sabe? Entonces este no es el lugar para empezarlo. Alguien que conozca charlas así puede ayudarte a prepararlo.

# en 97903f19
for_answer__choices__go = Seguir

# en 1a2d60e4
for_answer__choices__drop = Dejarlo ir

# en 16f9c7d6
for_answer__choices__afraid = Tuve miedo

# en 0ba4f04e
for_ask__say =
    Tú preguntarías, y la otra persona respondería. No debes nada a cambio: ni calma, ni perdón, ni una última pregunta.

    Antes de preguntar, mira cuáles te llevas.

# en 7114c615
sort__say =
    Piensa en una pregunta. No la escribas aquí; en un papel, sí.

    Imagina que ya tienes la respuesta. ¿Pisarías más firme? ¿O se te quedaría delante de los ojos por la noche, sin cambiar nada?

# en 2ad63349
sort__choices__need = La necesito

# en 8f5bfc5a
sort__choices__hurt = Solo dolería

# en 1a2d60e4
sort__choices__drop = Dejarlo ir

# en 308a7f01
need__say = Entonces viene contigo, con las palabras justas.

# en fda4ace7
hurts__say = Entonces puede quedarse fuera de esta media hora. Nadie la prohíbe, y algún día quizá se vea de otra manera.

# en 397ea727
more__say = ¿Hay otra? Una sola pregunta ya es mucho para media hora.

# en f431014f
more__choices__next_one = Otra pregunta

# en aec0498b
more__choices__enough = Con esto basta

# en 1a2d60e4
more__choices__drop = Dejarlo ir

# en 1c8981e5
clock__say = La media hora cabe entre las ocho de la mañana y las nueve de la noche. ¿Queda tiempo para ella donde estás?

# en aaa484e9
clock__choices__there_is = Sí, queda

# en e54eb516
clock__choices__no = Hoy no

# en 1a2d60e4
clock__choices__drop = Dejarlo ir

# en f7c6bf01
late__say =
    Entonces, hoy no. Termina antes de las nueve de la noche, según el reloj de cada quien, para que la noche quede libre de esto.

    Puede esperar unos días. /window vuelve a traerte a esta página.

# en d36feef0
late__choices__again = Volver a mirar

# en 1a2d60e4
late__choices__drop = Dejarlo ir

# en 2b70bf2d
ready__say =
    Acuerden en voz alta cuándo y dónde. Sirve un paseo, y también una llamada.

    Toca cuando las dos personas estén ahí. Empieza en los dos teléfonos cuando ambas han tocado, en diez minutos como mucho, o no empieza. Hasta entonces en el otro no se ve nada.

# en 245cde70
ready__held = Empieza cuando los dos teléfonos están listos: en diez minutos como mucho, o no empieza. Si hay silencio, eso no dice nada de nadie. Puedes dejar la página como está.

# en 5fa7aac5
ready__choices__ready = Aquí estoy

# en 2f8490de
again__say =
    No ha empezado. Eso tiene muchos motivos corrientes, y no responde a nada.

    Puede esperar unos días. /window vuelve a traerte a esta página.

# en d36feef0
again__choices__again = Volver a mirar

# en 1a2d60e4
again__choices__drop = Dejarlo ir

# en 947f0a63
answering__say =
    {"*"}*Media hora.** La otra persona pregunta, tú respondes. Un respiro antes de cada respuesta, y luego la corta y verdadera. Dejar pasar una también es responder.

# en a83df4ca
asking__say =
    {"*"}*Media hora.** Preguntas tú, una cosa cada vez, de las que necesitas. Después de una respuesta, toma aire antes de seguir. Puedes parar después de una.

# en 63533d25
window__say =
    Ahora puedes dejar el teléfono: él avisa cuando se acaba el tiempo.

    _¿Es demasiado? «Terminar ahora» la cierra en los dos teléfonos a la vez. No dice ningún motivo._

# en 9b6c3d20
window__choices__over = Terminar ahora

# en 8712c287
over__say = Por hoy está cerrada.

# en 3c541392
answered__say =
    No hace falta que lo hayas dicho bien, y esta noche nadie te debe nada por ello.

    Si dijiste que ibas a averiguar algo, hazlo para el día que nombraste. Y cuéntalo sin esperar a que te pregunten.

    Ahora algo sencillo para las manos: las tazas, la basura, unos pasos afuera.

# en 7d9eb7ac
answered__choices__close = Cerrar

# en 16f9c7d6
answered__choices__afraid = Tuve miedo

# en c60695ab
asked__say =
    Esta noche no hace falta que sepas qué significan las respuestas. Lo que sigue abierto puede esperar. Se puede preguntar otro día, con ventana o sin ella.

    Ahora algo caliente, o un poco de aire. Si puedes, quédate cerca de alguien que no te pida nada.

# en 7d9eb7ac
asked__choices__close = Cerrar

# en 16f9c7d6
asked__choices__afraid = Tuve miedo

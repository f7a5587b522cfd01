# en 1b00e68b
title = Siete preguntas

# en c83cb41a
begin__say =
    ¿Te da curiosidad ver qué sale? Siete preguntas cortas, con botones, sobre lo que haces cuando la cercanía se pone difícil. Lo que no encaje, sáltalo.

    Aquí nada es mejor ni peor. Esto describe un movimiento, no a una persona, y el año que viene puede ser otro. Tus respuestas desaparecen cuando cierras esto.

    Si te mueves así por miedo de tu pareja, no es un estilo. El miedo tiene su propia página.

# en 09b538d1
begin__choices__go = Empezar

# en 16f9c7d6
begin__choices__afraid = Tuve miedo

# en a0e63d7c
begin__choices__not_now = Ahora no

# en 45a3ee1d
one__say = Después de una discusión, ¿qué es lo primero que sueles hacer?

# en 4ba48f2b
one__choices__reach = Hablarlo

# en 14966e0f
one__choices__room = Estar un rato a solas

# en 151f3c62
one__choices__watch = Ver cómo está

# en 5a688ba2
one__choices__carry = Cocinar, arreglar algo

# en 46784e68
two__say = Un mensaje tuyo se queda sin respuesta. ¿Y entonces?

# en 5848e355
two__choices__reach = Vuelvo a escribir

# en 8290ee6d
two__choices__room = Lo dejo así

# en 825f41a3
two__choices__watch = Pienso qué significa

# en 36b61adc
two__choices__carry = Sigo con mi día

# en b88b0ae8
three__say = Fue un día difícil, y la otra persona te pregunta qué tal. ¿Qué viene primero?

# en 96f48a1a
three__choices__reach = Se lo cuento todo

# en 872ee3d7
three__choices__room = «Bien»

# en cdeec064
three__choices__watch = Miro si va en serio

# en 8b41b4eb
three__choices__carry = Pregunto qué tal el suyo

# en 3e704e09
four__say = Echas de menos a la otra persona. ¿En qué se notaría?

# en 32585977
four__choices__reach = Lo digo

# en 163e8563
four__choices__room = No se notaría

# en 44cbbb9f
four__choices__watch = Espero una señal

# en 34b811f4
four__choices__carry = Tengo un detalle

# en da5bdf3a
five__say = Una mano amable en tu hombro, de la nada. ¿Qué pasa dentro de ti?

# en a0693b6f
five__choices__reach = Me apoyo en ella

# en 04519497
five__choices__room = Necesito un momento

# en 77fcedd8
five__choices__watch = ¿Por qué justo ahora?

# en 5af7711d
five__choices__carry = Sonrío y sigo

# en 4c0c98c2
six__say = Una buena noche entre ustedes, después de mucho tiempo. ¿Qué te gustaría después?

# en 7898c951
six__choices__reach = Más de eso

# en 81674b5f
six__choices__room = Un día para mí

# en 4e086fef
six__choices__watch = Ver si dura

# en 9b9d70ff
six__choices__carry = Planear la siguiente

# en 1e3e89bd
seven__say = Si una cosa pudiera ser más fácil entre ustedes dos, ¿cuál sería?

# en e767a665
seven__choices__reach = Hablar las cosas

# en 440b306d
seven__choices__room = Tener mi tranquilidad

# en 57807fb1
seven__choices__watch = Saber lo que viene

# en 3ae97db5
seven__choices__carry = Sacar las cosas adelante

# en 0f887fcc
reach__say =
    {"*"}*Acercarse.** Cuando hay distancia, quizá tiendas a acercarte más. Preguntas, escribes, prefieres hablar esta noche y no la semana que viene.

    Eso cuida lo que hay entre ustedes. Alguien necesita llamar a la puerta, y a menudo eres tú. Ser quien llama puede dar soledad.

    Desde la otra silla puede parecer mucho de golpe, sobre todo para quien tarda en encontrar palabras.

    Por dónde empezar: haz más pequeño un acercamiento, y después déjalo estar. «Qué bueno verte», y a calentar el agua.

# en ad374d5a
room__say =
    {"*"}*Hacer espacio.** Cuando sube el volumen o algo se acerca mucho, quizá tiendas a dar un paso atrás. Te callas, sales a caminar, respondes mañana.

    Eso evita que las cosas se digan mal, y que sientas otra vez que fallaste. En un silencio así puede haber más cuidado del que se ve.

    Desde la otra silla puede parecer una puerta cerrada.

    Por dónde empezar: da el paso atrás con un camino de vuelta. «Necesito una hora. A las ocho estoy aquí otra vez». Y a las ocho, aparece.

# en 5eb67ade
watch__say =
    {"*"}*Estar alerta.** Quizá tiendas a quedarte, con un ojo abierto. Notas un tono, una pausa, un plan que cambió. Un buen día llega con una pregunta.

    Eso te protege de que el mismo dolor te sorprenda dos veces. Un cuerpo herido lo aprende deprisa, y nadie puede quitárselo con palabras.

    Hacerlo cansa. Desde la otra silla puede sentirse como un examen.

    Por dónde empezar: encuentra hoy una cosa que fue como se dijo, por pequeña que sea. No hace falta que demuestre nada más.

# en 5a61e8e3
carry__say =
    {"*"}*Mantener todo en marcha.** Cuando se pone difícil, quizá tiendas a hacer algo. Cocinas, organizas, arreglas, y los días siguen. El cariño pasa por tus manos.

    Eso protege lo cotidiano, para que todavía haya una casa a la que volver. También puede dejar un sentimiento a cierta distancia hasta que haya tiempo para él.

    Desde la otra silla puede parecer que todo va bien, o que no hay sitio libre a tu lado.

    Por dónde empezar: una vez hoy, siéntate con las manos vacías. Cinco minutos al lado de alguien, o contigo.

# en 033f6682
reach_room__say =
    {"*"}*Entre dos movimientos: acercarse y hacer espacio.** Quizá vayas hacia alguien y, cuando ya hay cercanía, necesites irte.

    Uno cuida lo que hay entre ustedes, el otro te cuida a ti. Los dos están de tu parte, aunque desde la otra silla cueste leerlos.

    Por dónde empezar: di cuál de los dos es ahora. «Quiero estar cerca de ti, y antes necesito diez minutos».

# en f4fac4d3
reach_watch__say =
    {"*"}*Entre dos movimientos: acercarse y estar alerta.** Quizá llames a la puerta y escuches con mucha atención. La esperanza y la cautela salen de la mano.

    Uno cuida lo que hay entre ustedes. El otro vela para que no te hieran dos veces de la misma manera.

    Por dónde empezar: pide una cosa que se pueda ver. «¿Podrías llamar cuando salgas?». Después deja de lado la petición hasta que sea la hora.

# en 4435746d
reach_carry__say =
    {"*"}*Entre dos movimientos: acercarse y mantener todo en marcha.** Quizá digas las cosas y además laves los platos. De ti sale mucho, en palabras y con las manos.

    Eso cuida lo que hay entre ustedes, y la casa. También puede volverse el trabajo de dos.

    Por dónde empezar: deja hoy una cosa sin hacer y una frase sin decir. El hueco puede quedarse vacío, y tú puedes descansar en él.

# en ee308d09
room_watch__say =
    {"*"}*Entre dos movimientos: hacer espacio y estar alerta.** Quizá guardes una distancia desde la que se ve bien.

    Eso te protege de palabras dichas demasiado pronto, y de que te hieran dos veces. Nadie necesita hacerte bajar de ahí.

    Por dónde empezar: un hola al día, desde la distancia que te va bien. Un saludo con la mano cuenta.

# en 588a7551
room_carry__say =
    {"*"}*Entre dos movimientos: hacer espacio y mantener todo en marcha.** Quizá estés ahí con las manos ocupadas y pocas palabras. Hay paz, y la sopa está caliente.

    Eso protege lo cotidiano, y te protege a ti de charlas que salen mal.

    Por dónde empezar: una frase con la próxima taza que pongas en la mesa. «Pensé en ti al mediodía». Después puedes seguir con lo tuyo.

# en 62ac83b5
watch_carry__say =
    {"*"}*Entre dos movimientos: estar alerta y mantener todo en marcha.** Quizá sostengas la casa y veas todo lo que pasa en ella. Nada se escapa.

    Eso evita que los días se vengan abajo, y te protege de las sorpresas. Puede que lleves mucho tiempo sin sentarte.

    Por dónde empezar: por una noche, pon en otro lado una tarea y una preocupación. En manos de una amistad, o en una hoja de papel.

# en 5d0871e9
open__say =
    {"*"}*Ningún movimiento destaca.** Quizá te mueves como pide el día, o de otra manera con cada persona. O estas preguntas no estaban hechas para ti, y eso también es una respuesta.

    Por dónde empezar: nota hoy un momento en el que te mueves. Un poco más cerca, un poco hacia atrás, o nada. Basta con notarlo.

# en 416917a1
after__say = _Puede que encaje, o un poco, o nada. Tú lo sabes mejor. Cualquiera de los dos botones quita este texto._

# en 8f81f61c
after__choices__will = Lo voy a probar

# en a0e63d7c
after__choices__not_now = Ahora no

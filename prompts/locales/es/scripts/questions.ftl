# en dfb8a3d4
title = Preguntas frecuentes

# en cbde97d3
which__say =
    Cinco preguntas que salen a menudo. Cada una tiene una respuesta corta y algo que probar.

    También puedes escribir la tuya, con tus palabras. _Busco una que encaje, y no guardo nada._

# en 4c9d86e9
which__choices__how = ¿Cómo vuelve?

# en c9262c99
which__choices__talk = ¿No basta con hablar?

# en 575fdbad
which__choices__more = Las otras tres

# en a0e63d7c
which__choices__not_now = Ahora no

# en 244d7f95
which_more__say = Y estas.

# en 14f9048e
which_more__choices__toward = ¿«Volverse hacia»?

# en ba631fac
which_more__choices__harder = Si esforzarse sale mal

# en 68bdd80e
which_more__choices__betrayal = ¿Tras una traición?

# en a0e63d7c
which_more__choices__not_now = Ahora no

# en b8814fcf
unfound__say = Ninguna de las cinco encaja con eso, hasta donde puedo ver. Si se trata de miedo, /help está ahí, y /find lleva a personas que pueden escuchar.

# en 463abccc
too_how__say = _Quizá encaje también «¿Cómo vuelve?». Está en «Otra pregunta»._

# en 9367449e
too_talk__say = _Quizá encaje también «¿No basta con hablar?». Está en «Otra pregunta»._

# en 31d567f6
too_toward__say = _Quizá encaje también «¿Qué es volverse hacia alguien?». Está en «Otra pregunta»._

# en 8d6335a2
too_harder__say = _Quizá encaje también «¿Por qué esforzarse más puede salir mal?». Está en «Otra pregunta»._

# en 5f7da30f
how__say =
    {"*"}*¿Cómo vuelve la cercanía?** Donde vuelve, casi todo es repetición. Alguien se acerca un martes y recibe respuesta. El jueves vuelve a pasar. Con el tiempo, puede que un cuerpo deje de tensarse.

    Entender qué salió mal también ayuda. Ayuda más cuando los días empiezan a verse un poco distintos.

    Para probar: elige un momento que llegue cada día, como el primer hola. Esta semana, dale diez segundos de toda tu atención.

# en 5368eb82
talk__say =
    {"*"}*¿No basta con hablar?** Una charla puede ir bien, y la noche después seguir fría. La mente ya dijo que sí. El cuerpo quisiera verlo primero.

    El cuerpo escucha el tono de voz, y si vienes cuando dijiste. Nota lo que pasa la próxima vez que alguien de ustedes está con poco ánimo.

    Para probar: después de la próxima buena charla, haz una cosa sencilla de las que se hablaron. Sin mencionarla.

# en 5f73dc34
toward__say =
    {"*"}*¿Qué es «volverse hacia» alguien?** La idea es de John Gottman, que ha estudiado parejas durante muchos años. Las personas se buscan todo el día de maneras pequeñas: una broma, un suspiro, «mira eso». Él lo llama «bid»; aquí se llama acercamiento. Volverse hacia un acercamiento es mostrar que lo notaste.

    A todo el mundo se le pasan algunos. Lo que desgasta es acercarse muchas veces y no encontrar a nadie.

    Para probar: responde hoy a uno que normalmente dejarías pasar. Un gesto con la cabeza cuenta. Y si algo te da miedo, no es un acercamiento.

# en 794786d9
harder__say =
    {"*"}*¿Por qué esforzarse más puede salir mal?** Quien más echa de menos la cercanía puede empezar a preguntar más, a explicar más, a comprobar más. A menudo nace del cariño. Para la otra persona puede ser como un examen.

    Quien siente que se queda atrás puede entonces callar, por vergüenza. Desde fuera, eso parece indiferencia. Así que las preguntas crecen.

    Para probar, si eres quien pregunta: deja una pregunta para mañana, y haz algo amable que no necesite reacción. Si eres quien se esconde: ofrece algo pequeño, con su hora. «Mañana después de comer, diez minutos».

# en 489c4025
betrayal__say =
    {"*"}*¿Puede volver tras una traición, o tras años de distancia?** Para algunas parejas, sí. Hacen falta dos personas que quieran, y nadie puede prometerlo. Donde pasa, rara vez se parece a lo de antes. Hay quien lo llama más sencillo, y más honesto.

    La persona herida no debe ningún perdón y puede ir despacio. A quien rompió la confianza le toca primero decir la verdad. Después vienen actos que se ven, durante mucho tiempo.

    Para probar, si te hirieron: piensa en una cosa que haría más previsible esta semana. Puedes pedirla. Si tú heriste: aparece donde dijiste, cuando dijiste, y no lo comentes.

# en 666def0e
after__say = _Llévate una cosa, o nada._

# en f431014f
after__choices__again = Otra pregunta

# en aec0498b
after__choices__done = Con esto basta

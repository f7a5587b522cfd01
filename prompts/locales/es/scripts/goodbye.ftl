# en eb8c728c
title = Una última página

# en 997f35fc
which__say =
    Puedes irte cuando quieras, y nadie pregunta por qué. Puede que vaya bien sin esto. Puede que se haya terminado. Puede que simplemente baste.

    ¿Qué palabras te gustaría llevarte?

# en 098d306a
which__choices__well = Para seguir en pareja

# en 8a51b76b
which__choices__apart = Para seguir por mi lado

# en e7b73740
which__choices__plain = Solo los caminos

# en a0e63d7c
which__choices__not_now = Ahora no

# en 2e24164a
well__say =
    Entonces llévate lo más pequeño, lo que haya sido. Un hola en la puerta. «Eso se me pasó, ¿lo intentas otra vez?». Una vuelta a la manzana.

    No necesita ningún bot, y nunca lo necesitó. Algunos días quizá se pierda, y sabes dónde estaba la última vez.

# en e894ab87
apart__say =
    Entonces, gracias por haber venido. Mirar algo de cerca pide valor, se vea lo que se vea.

    Aquí no hace falta terminar nada, y no se debe nada. Para hoy: una comida en la mesa, o una llamada a alguien a quien le alegre tu voz.

# en 72154304
ways__say =
    Estos son los caminos. Solo borrar es definitivo. No se lo digo a nadie, aunque el final de un vínculo puede notarse.

    /stop para de inmediato todo lo que llega por sí solo. Si hay un vínculo, en esa página también se puede deshacer.

    Un descanso tiene una fecha tuya para volver a mirar. Borrar quita todo lo que se guarda aquí sobre ti. O déjalo todo como está, y ven cuando quieras.

# en 48ba7db2
ways__choices__rest = Un descanso con fecha

# en 240a9ada
ways__choices__erase = Borrarlo todo

# en abfe12e4
ways__choices__stay = Dejarlo como está

# en 16dca9b1
stay__say =
    Entonces no cambia nada, y no se espera nada de ti. Lo que elegiste recibir sigue llegando, y lo demás queda en silencio.

    Guarda el teléfono una hora, si puedes. Y al próximo hola que se cruce contigo, dale todo el tiempo que quiera.

# en 7d9eb7ac
stay__choices__close = Cerrar

# en b596d493
title = Mientras hay silencio

# en 22b07854
loudest__say =
    Esperar a alguien puede hacer mucho ruido por dentro. ¿Qué es lo que suena más fuerte ahora?

    _Lo que tocas no se guarda._

# en 81bff281
loudest__choices__urge = Las ganas de preguntar

# en c831578a
loudest__choices__guilt = La culpa

# en cc728431
loudest__choices__more = Otra cosa

# en a0e63d7c
loudest__choices__not_now = Ahora no

# en 88cfd63b
loudest_too__say = Quizá una de estas. Para dejarlo ahí, sáltalo.

# en 0988f0dc
loudest_too__choices__anger = El enfado

# en 0347898b
loudest_too__choices__hopeless = No veo esperanza

# en ccbe0d5e
loudest_too__choices__punished = Siento que me castigan

# en 16f9c7d6
loudest_too__choices__afraid = Tuve miedo

# en 7f783526
urge__say =
    Las ganas de preguntar vienen como una ola, y quizá nunca suben tanto como justo antes de bajar. Deja pasar diez minutos, con las manos en agua tibia o los pies en la calle.

    Después toma lo que dijiste que harías, si hay algo, y hazlo. No lo anuncies. Si no hay nada, nada está bien.

# en 36e281bf
guilt__say =
    «Soy lo peor» deja la mirada en quien lo dice. Otra pregunta mira hacia el otro lado: ¿cómo fue para la otra persona, una mañana cualquiera? No hace falta saberlo. Basta con una suposición, sin aferrarse.

    Esta noche no necesita ninguna confesión. Si queda algo por contar, la luz del día le sienta mejor, y una terapia puede ayudar a encontrar las palabras.

# en 371e8931
anger__say =
    Puede que el enfado tenga su razón, y puede esperar a mañana. Esta noche no hace falta enviar nada ni llamar a ninguna puerta.

    Dale un lugar adonde ir: unas escaleras, un paseo rápido, una hoja que rompes. Si te da miedo lo que puedas hacer, sal primero de ahí. «Ayuda», abajo, tiene más.

# en 2689a48d
hopeless__say =
    Al final del día, «nunca va a pasar» puede sonar como un hecho. Puede que hable el cansancio.

    Si está en tu mano, no te quedes a solas con esto. Llama a alguien que te quiere bien y hablen de cualquier cosa. Si todo se oscurece, o piensas en morir, «Ayuda», abajo, tiene números y cosas que hacer ahora.

# en 779a9169
punished__say =
    Alguien que necesita tiempo puede quedarse en silencio, y eso puede sentirse como un castigo. Aun así puedes comer, dormir, ver a tus amistades y decir lo que necesitas, una vez y con claridad.

    Si el silencio viene con amenazas, o si el dinero, el sueño o la puerta se usan contra ti, eso no es esperar. «Ayuda», abajo, lleva a personas que saben de esto.

# en 6aeb1663
listening__say =
    Si la otra persona saca el tema, basta con dos palabras: «Te escucho». Y entonces escucha hasta el final, en lo que puedas.

    Hasta entonces: deja el teléfono una hora en otra habitación y haz una cosa que sea solo tuya.

# en fd0ede56
after__say = _También puedes tomarte un descanso de todo esto, con una fecha tuya para volver a mirar._

# en 8f81f61c
after__choices__will = Lo voy a probar

# en 48ba7db2
after__choices__date = Un descanso con fecha

# en b79cac92
after__choices__help = Ayuda

# en a0e63d7c
after__choices__not_now = Ahora no

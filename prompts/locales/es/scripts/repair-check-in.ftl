# en 4e122aba
title = Algo que hacer

# en 2b1feef8
still_open__say =
    Algo que dijiste que harías aún tiene días por delante. Hacerlo dice más que pedir perdón por segunda vez.

    Aun así, aquí puedes escribir otra cosa, para decirla por tu cuenta.

# en b2577b45
still_open__choices__own = Escribir otra cosa

# en a0e63d7c
still_open__choices__not_now = Ahora no

# en a709af0b
begin__say = { $opening__line }

# en 74ea3ca6
calm__say =
    ¿Hay calma suficiente ahora, en ti y entre ustedes?

    _Lo que escribes se queda aquí hasta que tú lo hagas llegar._

# en 605af4e9
calm__choices__go = Hay calma suficiente

# en 4055e427
calm__choices__hot = Todavía quema

# en 1b1d9294
calm__choices__fear = Alguien tuvo miedo

# en a0e63d7c
calm__choices__not_now = Ahora no

# en 8cc1b92c
told__say = ¿Ya terminó, y la otra persona sabe lo que importa de eso?

# en 679d3113
told__choices__over = Terminó, y lo sabe

# en 07a2c014
told__choices__going = Todavía sigue

# en 41afac74
told__choices__unsaid = Queda algo por contar

# en a0e63d7c
told__choices__not_now = Ahora no

# en 82466d53
going__say =
    Entonces una disculpa llegaría demasiado pronto. Mientras algo sigue, pedir perdón por ello duele dos veces.

    El siguiente paso puede ser ponerle fin, o contárselo a una persona que pueda ayudarte a hacerlo.

# en 272d29fc
unsaid__say =
    Entonces una disculpa llegaría demasiado pronto. Antes de la verdad, hiere dos veces: ahora, y cuando sale el resto.

    El resto necesita luz del día, tiempo y a ustedes dos, y no un mensaje. Una terapia puede ayudar a encontrar las palabras y la hora.

# en bcd2b8f4
first__say = Hoy no sale nada de aquí. «Ayuda» lleva a alguien con quien hablar.

# en b79cac92
first__choices__help = Ayuda

# en 7d9eb7ac
first__choices__close = Cerrar

# en 9b620aeb
did__say =
    ¿Qué hiciste? Una línea, tal como lo habría visto una cámara, y sin un motivo al lado.

    «Dije que estaba en el trabajo, y no estaba».

# en a0e63d7c
did__choices__not_now = Ahora no

# en ec3b0ac3
did_excuse__say = Puede que haya ahí un «pero», un «si» o un «me obligaste», y eso se lleva la mitad de la línea. Sin ello, la línea se sostiene por sí sola.

# en fb49be06
did_asks__say = Puede que haya ahí el deseo de que vuelva algo. Es un deseo humano, y aquí haría de la línea una pregunta que espera respuesta de la otra persona.

# en 33e53441
did_again__say =
    Esto era:

    «{ $did }»

    Escríbelo otra vez, o sáltalo para dejarlo así.

# en a0e63d7c
did_again__choices__not_now = Ahora no

# en 71af0994
impact__say =
    ¿Y cómo pudo ser para la otra persona? Una suposición, sin aferrarse. Quien lo sabe es ella, no tú.

    «Creo que me esperaste, y que te sentiste en ridículo por eso».

# en 807a4f30
impact__choices__unsure = No lo sé

# en a0e63d7c
impact__choices__not_now = Ahora no

# en e0328a81
listen__say =
    Decir eso es honesto. Entonces lo siguiente es una pregunta, y de aquí no sale nada.

    «Me gustaría oír cómo fue eso para ti. Solo si quieres decirlo». Pregúntalo una vez, cuando nadie necesite irse. Escucha hasta el final, y responde solo «Te escucho». Si prefiere no decirlo, déjalo ahí.

# en 8f81f61c
listen__choices__will = Lo voy a probar

# en a0e63d7c
listen__choices__not_now = Ahora no

# en f6dbd05e
impact_excuse__say = Puede que haya ahí un «pero», un «si» o un «me obligaste», y eso le pasa una parte a la otra persona. Sin ello, la suposición habla solo de cómo fue para ella.

# en bc461c90
impact_asks__say = Puede que haya ahí el deseo de que vuelva algo. Es un deseo humano, y puede esperar a otro día y a otra línea.

# en 92263523
impact_again__say =
    Esto era:

    «{ $impact }»

    Escríbelo otra vez, o sáltalo para dejarlo así.

# en a0e63d7c
impact_again__choices__not_now = Ahora no

# en bc347dfa
act__say =
    Por último, un acto. Es tuyo, se podría ver desde fuera, cabe en siete días, y no necesita nada de la otra persona.

    { $example__line }

# en a0e63d7c
act__choices__not_now = Ahora no

# en 87149553
act_vague__say = No sé si alguien podría ver eso desde el otro lado de la habitación. Un día, un lugar o una cosa pueden ayudar. ¿Qué te vería hacer?

# en a18ff879
act_asks__say = Puede que eso necesite algo de la otra persona. ¿Qué parte podrías hacer por tu cuenta, haga lo que haga ella?

# en ab038eb3
act_again__say =
    Esto era:

    «{ $act }»

    Escríbelo otra vez, o sáltalo para dejarlo así.

# en a0e63d7c
act_again__choices__not_now = Ahora no

# en 96e19f96
remind__say = ¿Ayudaría un recordatorio, solo para ti? Una línea sencilla por la noche, una vez, sin ninguna de tus palabras.

# en 456a73bb
remind__choices__tomorrow = Mañana

# en b2e0b0eb
remind__choices__three = En tres días

# en 5624b743
remind__choices__five = En cinco días

# en 29190edc
remind__choices__none = Sin recordatorio

# en fdee9fd3
for_yourself__say = Desde aquí sale una sola reparación a la vez, así que esta queda para decirla por tu cuenta.

# en cafd55c8
how__say = Ahora, la manera. En voz alta suele ser lo más cálido, si la otra persona quiere oírlo.

# en e6eea521
how__choices__aloud = Decirlo en voz alta

# en fded3c90
how__choices__copy = Copiarlo

# en e2c83980
how__choices__pass = Hacer llegar

# en a0e63d7c
how__choices__not_now = Ahora no

# en cafd55c8
how_alone__say = Ahora, la manera. En voz alta suele ser lo más cálido, si la otra persona quiere oírlo.

# en e6eea521
how_alone__choices__aloud = Decirlo en voz alta

# en fded3c90
how_alone__choices__copy = Copiarlo

# en a0e63d7c
how_alone__choices__not_now = Ahora no

# en e1e6c501
aloud__say =
    Pregunta primero: «Hay algo que hice y que me gustaría reconocer. ¿Te viene bien ahora?». Un no también es una respuesta.

    Luego la línea, la suposición y el acto, y para ahí. No hace falta que vuelva nada. Después haz lo que dijiste, y no lo anuncies.

# en 8f81f61c
aloud__choices__will = Lo voy a probar

# en a0e63d7c
aloud__choices__not_now = Ahora no

# en c7ea166a
copy__say =
    Aquí está, para copiarlo y enviarlo por tu cuenta:

    { $did }

    { $impact }

    { $act }

    Después haz lo que dijiste, y no lo anuncies.

    _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
copy__choices__close = Cerrar

# en ba6bdcc4
reminded_own__say = Esa noche, o una cercana, llega una línea sencilla. Solo una vez.

# en c4a7d341
preview__say =
    Esto es lo que llegaría, exactamente así, y nada más:

    { $did }

    { $impact }

    { $act }

    Se queda aquí diez minutos, y entonces le llega a la otra persona, si quiere y cuando le venga bien. No me entero de si se leyó.

# en e2c83980
preview__choices__pass = Hacer llegar

# en e6b6ce31
preview__choices__change = Cambiarlo

# en a0e63d7c
preview__choices__not_now = Ahora no

# en 393ff082
reminded__say = El recordatorio llega esa noche, o una cercana. Solo una vez.

# en 5a7a88cd
do_it__say = Vuelva algo o no vuelva nada, haz lo que dijiste, y no lo anuncies.

# en 78e14c1e
waits_ten__say = Tus palabras esperan aquí diez minutos.

# en dbd4206f
waits_twenty__say = Tus palabras esperan aquí veinte minutos, en lugar de cualquier nota tuya que esperaba.

# en fedca480
still__say =
    Tus palabras están aquí, y no ha salido nada:

    { $did }

    { $impact }

    { $act }

    Si las haces llegar, esperan veinte minutos. Cualquier nota anterior tuya que aún espere se retira, y esta ocupa su lugar.

# en e2c83980
still__choices__pass = Hacer llegar

# en a0e63d7c
still__choices__not_now = Ahora no

# en f2597561
cards__openings__start__line = Algo que hiciste y te gustaría reparar: dicho con sencillez, junto a un acto que se pueda ver. No pide nada a cambio.

# en 83bd4002
cards__openings__heard__line = «Lo siento» ya se ha oído antes. Junto a un acto pequeño que alguien pueda ver, quizá pese más. Dos o tres líneas, entonces.

# en d09dd1fc
cards__openings__doing__line = Una disculpa es un comienzo. Lo que viene después, un día cualquiera, dice el resto. Aquí van juntas las dos cosas, y ambas se quedan pequeñas.

# en 70577f51
cards__openings__plain__line = Esto es para reconocer una cosa, sin un motivo y sin una súplica. Después, un acto, tan pequeño que quepa en esta semana.

# en 3d9897b1
cards__acts__table__line = «Mi teléfono se queda en la mesa de la cocina desde las ocho, todas las noches de esta semana».

# en 061eb290
cards__acts__brother__line = «El jueves llamo a mi hermano y le digo que lo que conté de ti estuvo mal».

# en e78e945a
cards__acts__school__line = «El lunes y el martes llevo a los niños a la escuela, y salgo del trabajo a tiempo para recogerlos».

# en 4ecf64bf
cards__acts__bill__line = «Mañana pago la factura y dejo el recibo en tu escritorio».

# en 1a8ce84d
cards__acts__surgery__line = «Mañana a las nueve llamo al consultorio y pido la cita».

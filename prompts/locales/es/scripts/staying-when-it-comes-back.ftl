# en 4bafb2f1
title = Quedarse un rato

# en 4691ca74
first__say =
    A la otra persona le ha vuelto a doler, quizá por algo pequeño. No puedes quitárselo. Puedes estar ahí.

    {"*"}*El primer minuto.** Siéntate donde pueda verte la cara. Con una frase sobra: «Estoy aquí. Te escucho». Desde lejos, sigue al teléfono y deja que haya silencio.

    Escucha hasta el final, también la parte que ya has oído. Si te pregunta algo, una respuesta corta y verdadera. Después: «¿Me quieres cerca, o prefieres espacio?». Si es espacio, no vayas detrás.

    _Lo que tocas no se guarda._

# en f1e6e096
first__choices__go = Qué dejar fuera

# en 4a612bb0
first__choices__much = Se me hace demasiado

# en 16f9c7d6
first__choices__afraid = Tuve miedo

# en a0e63d7c
first__choices__not_now = Ahora no

# en 5a0bff2d
without__say =
    {"*"}*Qué dejar fuera.** «Pero». «Otra vez no». «Ya pedí perdón». «Tú también». Puede que sientas todo eso, y esta noche solo haría que la charla girara hacia ti.

    «Soy lo peor» hace lo mismo: entonces la otra persona acabaría consolándote. Si vienen lágrimas, déjalas, y di: «No hace falta que me cuides».

    Ninguna mano que no haya pedido. Ninguna promesa más grande que esta semana.

    Si queda algo por contar, no dejes que le caiga por sorpresa esta noche. Busca pronto una hora de día, y ayuda profesional para las palabras. Si te pregunta sin rodeos, no mientas: «Hay más, y quiero contarlo bien. Mañana a las diez». Y entonces cúmplelo.

# en bc6b0d1d
without__choices__go = ¿Y después?

# en 4a612bb0
without__choices__much = Se me hace demasiado

# en a0e63d7c
without__choices__not_now = Ahora no

# en 8db5fb28
much__say =
    Puede que se te haga demasiado. Una pausa no es irse, si la otra persona sabe cuándo vuelves.

    Dilo antes de salir: «Ahora no me cabe más. Necesito veinte minutos. A las nueve me siento otra vez aquí». Y a las nueve siéntate ahí, aunque solo puedas decir «aquí estoy».

    Si te da miedo lo que puedas hacer, sal primero de la habitación. Si te da miedo la otra persona, ve adonde estés a salvo. /help dice más.

# en e0812155
own__say =
    {"*"}*Después.** Puede terminar sin un gracias, y sin señal de que haya servido. Nadie te debe una. Así que esta noche, nada de «¿ya estamos bien?».

    Mañana haz una cosa que dijiste que harías, y déjala ahí sin una palabra.

    Tú también necesitas a alguien, solo que esta noche no a la otra persona. Una amistad que sepa escuchar, una terapia, un grupo. «No estoy bien. ¿Tienes diez minutos?».

    Por ahora: lávate la cara, bebe un poco de agua, abre una ventana.

# en 8f81f61c
own__choices__will = Lo voy a probar

# en b79cac92
own__choices__help = Ayuda

# en a0e63d7c
own__choices__not_now = Ahora no

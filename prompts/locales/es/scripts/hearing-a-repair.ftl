# en 52174cb3
title = Algo para ti

# en 67e0e2f4
knock__say = Hay algo aquí para ti, cuando te venga bien. También puede quedarse cerrado.

# en ed077f3d
knock__choices__open = Abrir

# en 7d534bba
knock__choices__later = Más tarde…

# en 161f67ca
knock__choices__none = Nada de esto

# en 8ebe8fb5
later__say = Muy bien. Se queda aquí unos días. Nadie se entera de si lo abres.

# en ed077f3d
later__choices__open = Abrir

# en 161f67ca
later__choices__none = Nada de esto

# en ec533989
unread__say =
    Ya no está, sin leer, y no llega nada más de su tipo. La otra persona no se entera.

    /letterbox vuelve a dejar pasar esas notas, el día que quieras.

# en 7d9eb7ac
unread__choices__close = Cerrar

# en 70627ce1
repair__say =
    De la persona con quien tienes el vínculo, sobre algo que hizo. Las palabras son suyas:

    «{ $note }»

    No debes gracias, ni perdón, ni ninguna respuesta. Si te da miedo, no es un acercamiento.

    Si tocas una respuesta, le llega palabra por palabra, después de diez minutos. Para no decir nada, sáltalo. _No se entera de si lees esto._

# en 268bc183
repair__choices__thanks = Gracias

# en a9549d7d
repair__choices__not_yet = Todavía no

# en 40e4c786
repair__choices__would_help = Lo que ayudaría

# en 16f9c7d6
repair__choices__afraid = Tuve miedo

# en 755d79e7
answered_thanks__say = «Gracias» espera aquí diez minutos. No dice más que eso, y no resuelve nada.

# en 1f353520
answered_not_yet__say = «Todavía no» espera aquí diez minutos. Puede seguir siendo así todo el tiempo que necesite.

# en c9c861d0
would_help__say =
    ¿Qué ayudaría? Una línea sobre algo que la otra persona podría hacer. De tu lado no promete nada.

    «Avísame cuando vayas a llegar tarde, antes de que yo pregunte».

# en a0e63d7c
would_help__choices__not_now = Ahora no

# en 03709f06
preview__say =
    Esto es lo que llegaría, exactamente así, y nada más:

    «{ $wish }»

    Se queda aquí diez minutos, y entonces le llega a la otra persona, si quiere y cuando le venga bien.

# en e2c83980
preview__choices__pass = Hacer llegar

# en e6b6ce31
preview__choices__change = Cambiarlo

# en a0e63d7c
preview__choices__not_now = Ahora no

# en 5f035be9
answered_wish__say = Muy bien. Tus palabras esperan aquí diez minutos.

# en cf4a5b8d
alone__say = De tu lado ya no hay vínculo, así que no sale nada.

# en 7d9eb7ac
alone__choices__close = Cerrar

# en f8d7db5d
days__say =
    Hay una cosa que la otra persona dijo que haría:

    «{ $act }»

    Podría preguntarte solo a ti si lo has visto, dentro de diez días y dos veces más. La otra persona no se entera de nada, ni de que pregunto ni de lo que dices. Para eso guardaría esta línea, cifrada con tu clave.

# en 637f6e8b
days__choices__only = Sí, solo a mí

# en 2aa130c3
days__choices__none = No, sin preguntas

# en 14ab9b46
days__choices__enough = No quiero más de esto

# en 7f08eecc
planned__say =
    Te pregunto por la noche, dentro de unos diez días. Con un toque termina, cuando quieras.

    Hasta entonces no hace falta que vigiles nada.

# en 7d9eb7ac
planned__choices__close = Cerrar

# en f57cfa43
refused__say =
    No llega nada más de este tipo. La otra persona no se entera.

    /letterbox vuelve a dejar pasar esas notas, el día que quieras.

# en 7d9eb7ac
refused__choices__close = Cerrar

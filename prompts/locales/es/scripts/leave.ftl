# en fbddd8a0
title = Una página

# en e3856a72
confirm__say =
    Esta página deshace un vínculo, desde un solo lado. Dice lo mismo a todo el mundo, con vínculo o sin él.

    Nadie recibe un mensaje. Lo que espera entre ustedes dos se retira. Las cosas compartidas dejan de llegar, y eso puede notarse. Lo que ya llegó se queda en el chat de la otra persona. Un enlace que enviaste deja de funcionar.

    Si irte pudiera ser peligroso, habla primero con alguien de un servicio de ayuda contra la violencia en la pareja. Allí también hablan con quien se queda. «Antes, ayuda» dice más.

    Durante un día se puede anular.

# en e9fff63e
confirm__choices__leave = Deshacer el vínculo

# en 92c78c61
confirm__choices__help = Antes, ayuda

# en a0e63d7c
confirm__choices__not_now = Ahora no

# en 19d7da16
left__say =
    Hecho, de este lado. No se lo digo a nadie.

    Durante un día, «Anularlo» da marcha atrás. Lo que se retiró queda retirado.

    Solo para ti están /alone, /doubts y /find, cualquier día.

    _«Cerrar» quita este texto y deja una línea sencilla. Si después lo piensas de nuevo, /leave vuelve a traerte aquí._

# en a8283ade
left__choices__undo = Anularlo

# en 7d9eb7ac
left__choices__close = Cerrar

# en 33e2c25e
undone__say =
    Si ha pasado menos de un día, de tu lado está como estaba. Lo que se retiró queda retirado.

    Si ha pasado más tiempo, no cambia nada, y /invite hace un enlace nuevo. En los dos casos, no se lo digo a nadie.

    _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
undone__choices__close = Cerrar

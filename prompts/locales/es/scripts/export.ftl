# en c7d9388a
title = Un archivo

# en 2ef1a4aa
asked__say =
    { $its_language } { $its_zone } { $its_opt_in }

    Un archivo con el resto llega solo después de una palabra discreta. Escríbela aquí, y se quita enseguida de este chat.

# en 7d9eb7ac
asked__choices__close = Cerrar

# en 150c86bb
stays__say =
    Esto sigue cerrado. Lo que se escribió no se guarda.

    Después de algunos intentos queda cerrado una hora, para cualquiera. Si una palabra se olvida, solo queda /forget, que lo borra todo.

# en d8b8392e
stays__choices__again = Intentarlo otra vez

# en 7d9eb7ac
stays__choices__close = Cerrar

# en 90f5395e
how__say =
    Un archivo con lo que guardo sobre ti, en una forma que también leen las máquinas (JSON). Lo que escribió otra persona nunca está en él.

    Llega a este chat y se queda hasta que lo borres. Algunos teléfonos guardan archivos por sí solos, y quien lo abra lo lee todo. Tus propias palabras solo están en él si lo dices.

# en e186e1df
how__choices__plain = Sin mis palabras

# en 58efad05
how__choices__all = Con mis palabras

# en a0e63d7c
how__choices__not_now = Ahora no

# en a09ee0cd
sent__say =
    Llega en un mensaje aparte. Cuando lo tengas donde quieras, puedes borrar ese mensaje aquí.

    Lejos del teléfono, si quieres: abre una ventana y respira allí tres veces, despacio.

# en 7d9eb7ac
sent__choices__close = Cerrar

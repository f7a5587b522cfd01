# en d0917f75
title = Una pausa

# en d2452eb6
told__say =
    Una pausa por ahora, para ti. Esta se queda contigo: al chat compartido no llega ninguna línea.

    Si están en la misma habitación, pueden servir tus propias palabras. «Necesito parar un rato. Me gustaría volver a esto».

# en 15c0aa49
then__say = _/break muestra otra vez la vuelta. «Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
then__choices__close = Cerrar

# en 765a09a6
then__choices__end = Luego no me preguntes

# en 16f9c7d6
then__choices__afraid = Tuve miedo

# en e34a4080
ended__say = Muy bien, no te pregunto. Nadie se entera.

# en 7d9eb7ac
ended__choices__close = Cerrar

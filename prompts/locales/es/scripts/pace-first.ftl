# en fef24201
title = Una pregunta pequeña

# en db88c05c
level__say =
    ¿Cuánta cercanía te va bien ahora? Se queda contigo, y se puede cambiar con /pace.

    {"*"}*Silencio**: por ahora, cada quien por su lado.
    {"*"}*Palabras**: una frase amable, una pregunta.
    {"*"}*Gestos**: un té preparado, un paseo.
    {"*"}*Contacto**: una mano, un abrazo en la puerta.

    _A ustedes dos no les ofrezco nada por encima de lo de quien va más despacio._

# en c0ebb7d6
level__choices__quiet = Silencio

# en 0a8be89a
level__choices__words = Palabras

# en dd75bf6e
level__choices__closer = Más que palabras

# en a0e63d7c
level__choices__not_now = Ahora no

# en 82093a90
closer__say = ¿Gestos, o también contacto?

# en 0b38b24a
closer__choices__acts = Gestos

# en 69f68950
closer__choices__touch = Contacto

# en a0e63d7c
closer__choices__not_now = Ahora no

# en 26b6287a
waits__say = Eso espera a un domingo por la noche, dentro de un día como mínimo. Entonces te pregunto una vez más, aquí y a solas.

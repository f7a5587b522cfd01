# en fbddd8a0
title = Una página

# en b35314c3
menu = Cuánta cercanía va bien ahora

# en 35a63706
thanks__say = _/pace vuelve a traerte aquí, el día que quieras. «Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
thanks__choices__close = Cerrar

# en 53fc3283
levels_quiet__say =
    Cuánta cercanía va bien ahora, con ejemplos. Lo tuyo está en **negrita**.

    {"*"}*Silencio: por ahora, cada quien por su lado.**
    Palabras: una frase amable, una pregunta.
    Gestos: un té preparado, un paseo.
    Contacto: una mano, un abrazo en la puerta.

# en c67bc7bb
levels_words__say =
    Cuánta cercanía va bien ahora, con ejemplos. Lo tuyo está en **negrita**.

    Silencio: por ahora, cada quien por su lado.
    {"*"}*Palabras: una frase amable, una pregunta.**
    Gestos: un té preparado, un paseo.
    Contacto: una mano, un abrazo en la puerta.

# en f727bd2d
levels_acts__say =
    Cuánta cercanía va bien ahora, con ejemplos. Lo tuyo está en **negrita**.

    Silencio: por ahora, cada quien por su lado.
    Palabras: una frase amable, una pregunta.
    {"*"}*Gestos: un té preparado, un paseo.**
    Contacto: una mano, un abrazo en la puerta.

# en 0ef4e1d5
levels_touch__say =
    Cuánta cercanía va bien ahora, con ejemplos. Lo tuyo está en **negrita**.

    Silencio: por ahora, cada quien por su lado.
    Palabras: una frase amable, una pregunta.
    Gestos: un té preparado, un paseo.
    {"*"}*Contacto: una mano, un abrazo en la puerta.**

# en a7d845c3
closer_waits__say = Aquí se eligió más cercanía, y todavía no ha cambiado nada. Un domingo por la noche te pregunto una vez más, a solas. Sin tu sí, se queda como está.

# en e7dd2b19
closer_waits__choices__undo = Retirarlo

# en cc728431
closer_waits__choices__other = Otra cosa

# en 6f9bf303
closer_waits__choices__leave_it = Dejarlo así

# en 2aff2b16
way_quiet__say =
    Más despacio no hay. Lo de más cerca espera a un domingo por la noche, y entonces te pregunto una vez más.

    El ritmo es para la cercanía. No retrasa ninguna disculpa ni ninguna respuesta sincera.

# en ba86ba12
way_quiet__choices__closer = Más cerca

# en c55e278e
way_quiet__choices__stay = Como está

# en cc728431
way_quiet__choices__more = Otra cosa

# en 875dc312
way_words__say =
    Más despacio vale desde ahora, para lo que te llega. Lo de más cerca espera a un domingo por la noche, y entonces te pregunto una vez más.

    El ritmo es para la cercanía. No retrasa ninguna disculpa ni ninguna respuesta sincera.

# en 4eda52fe
way_words__choices__slower = Más despacio

# en ba86ba12
way_words__choices__closer = Más cerca

# en c55e278e
way_words__choices__stay = Como está

# en cc728431
way_words__choices__more = Otra cosa

# en 875dc312
way_acts__say =
    Más despacio vale desde ahora, para lo que te llega. Lo de más cerca espera a un domingo por la noche, y entonces te pregunto una vez más.

    El ritmo es para la cercanía. No retrasa ninguna disculpa ni ninguna respuesta sincera.

# en 4eda52fe
way_acts__choices__slower = Más despacio

# en ba86ba12
way_acts__choices__closer = Más cerca

# en c55e278e
way_acts__choices__stay = Como está

# en cc728431
way_acts__choices__more = Otra cosa

# en 60c3fd56
way_touch__say =
    Más despacio vale desde ahora, para lo que te llega. Más cerca no hay.

    El ritmo es para la cercanía. No retrasa ninguna disculpa ni ninguna respuesta sincera.

# en 4eda52fe
way_touch__choices__slower = Más despacio

# en c55e278e
way_touch__choices__stay = Como está

# en cc728431
way_touch__choices__more = Otra cosa

# en 31de73d7
slower_acts__say = ¿Cuál?

# en 0a8be89a
slower_acts__choices__words = Palabras

# en c0ebb7d6
slower_acts__choices__quiet = Silencio

# en a0e63d7c
slower_acts__choices__not_now = Ahora no

# en 31de73d7
slower_touch__say = ¿Cuál?

# en 0b38b24a
slower_touch__choices__acts = Gestos

# en 0a8be89a
slower_touch__choices__words = Palabras

# en c0ebb7d6
slower_touch__choices__quiet = Silencio

# en a0e63d7c
slower_touch__choices__not_now = Ahora no

# en 31de73d7
closer_quiet__say = ¿Cuál?

# en 0a8be89a
closer_quiet__choices__words = Palabras

# en 0b38b24a
closer_quiet__choices__acts = Gestos

# en 69f68950
closer_quiet__choices__touch = Contacto

# en a0e63d7c
closer_quiet__choices__not_now = Ahora no

# en 31de73d7
closer_words__say = ¿Cuál?

# en 0b38b24a
closer_words__choices__acts = Gestos

# en 69f68950
closer_words__choices__touch = Contacto

# en a0e63d7c
closer_words__choices__not_now = Ahora no

# en 355a2e9f
slowed__say =
    Vale desde ahora, para lo que te llega. Si aún esperaba un sí tuyo a algo más cercano, ya no espera.

    No se lo digo a nadie. Que haya más silencio puede notarse.

# en b365d405
waits__say =
    Todavía no cambia nada. Lo que elegiste espera a un domingo por la noche, dentro de un día como mínimo. Entonces te pregunto una vez más, aquí y a solas: mantenerlo o anularlo.

    Si no tocas nada, queda en nada.

# en 96492489
as_it_is__say = Muy bien. Está como estaba.

# en 3a68e58e
more__say = O una de estas. Si ir más despacio tiene un precio en casa, eso importa más que cualquier ritmo de aquí.

# en c403527a
more__choices__together = ¿Qué tenemos?

# en fdbd7ffd
more__choices__price = Ir lento tiene un precio

# en 16f9c7d6
more__choices__afraid = Tuve miedo

# en 7d9eb7ac
more__choices__close = Cerrar

# en 72bd6475
together__say =
    Donde dos tienen un vínculo, no les ofrezco nada por encima del ritmo de quien va más despacio. Algunas semanas elijo yo uno más lento, al azar.

    Lo que resulta no se lo muestro a nadie. A veces se puede adivinar, y no puedo descartarlo. Por favor, no se lo pregunten entre ustedes.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

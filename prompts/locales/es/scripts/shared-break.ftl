# en d0917f75
title = Una pausa

# en dc9de03d
menu = Una pausa, con una hora para volver

# en b1242db8
private = A mi propio chat

# en c03950ba
late__say = Una pausa, si alguien de ustedes la quiere. ¿Son más de las nueve y media de la noche donde están?

# en bf7d4668
late__choices__earlier = No, más temprano

# en 61235f7d
late__choices__later = Sí, o de madrugada

# en a0e63d7c
late__choices__not_now = Ahora no

# en 71b19b9b
when_day__say =
    { $opening__line }

    ¿Cuándo se podría volver a mirar? Basta una suposición.

# en ee7d2b55
when_day__choices__soon = Unos veinte minutos

# en dfdb3a2d
when_day__choices__hour = Una hora, más o menos

# en 456a73bb
when_day__choices__tomorrow = Mañana

# en a0e63d7c
when_day__choices__not_now = Ahora no

# en d77bdc2e
when_evening__say =
    { $opening__line }

    ¿Cuándo se podría volver a mirar? Dentro de una hora sería tarde.

# en ee7d2b55
when_evening__choices__soon = Unos veinte minutos

# en 456a73bb
when_evening__choices__tomorrow = Mañana

# en a0e63d7c
when_evening__choices__not_now = Ahora no

# en abb73b87
when_late__say =
    { $opening__line }

    Es tarde. Pocas charlas se vuelven más amables de noche, así que esta puede esperar a la luz del día.

# en 456a73bb
when_late__choices__night = Mañana

# en a0e63d7c
when_late__choices__not_now = Ahora no

# en e8872772
called__say = Una pausa por ahora, para ustedes dos. No es culpa de nadie, y por ahora no se les pide nada.

# en fc1d451c
soon__say = Dentro de unos veinte minutos le pregunto a cada quien a solas.

# en 9b16fcb3
hour__say = Dentro de una hora, más o menos, le pregunto a cada quien a solas.

# en d7e79425
tomorrow__say = Mañana le pregunto a cada quien a solas.

# en 563af528
told__end = Eso pasa en el chat propio de cada quien, y nunca de noche. Allí, /break muestra la vuelta, y se puede pedir que no haya pregunta.

# en ed309ec5
cards__openings__either__line = Una pausa, si alguien de ustedes la quiere. No necesita motivo, ni un sí de la otra persona.

# en 7860f5db
cards__openings__tap__line = Aquí cualquiera de ustedes puede pedir una pausa. Basta tocar una vez, sin motivo y sin un sí de la otra persona.

# en 59a19d8e
cards__openings__pause__line = Aquí hay una pausa para quien la quiera. Nadie da un motivo, y no hace falta que nadie esté de acuerdo.

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

# en 276a5088
when_day__say =
    Una pausa, si alguien de ustedes la quiere. No necesita motivo, ni un sí de la otra persona.

    ¿Cuándo se podría volver a mirar? Basta una suposición.

# en ee7d2b55
when_day__choices__soon = Unos veinte minutos

# en dfdb3a2d
when_day__choices__hour = Una hora, más o menos

# en 456a73bb
when_day__choices__tomorrow = Mañana

# en a0e63d7c
when_day__choices__not_now = Ahora no

# en acddd7dc
when_evening__say =
    Una pausa, si alguien de ustedes la quiere. No necesita motivo, ni un sí de la otra persona.

    ¿Cuándo se podría volver a mirar? Dentro de una hora sería tarde.

# en ee7d2b55
when_evening__choices__soon = Unos veinte minutos

# en 456a73bb
when_evening__choices__tomorrow = Mañana

# en a0e63d7c
when_evening__choices__not_now = Ahora no

# en 6909c2a7
when_late__say =
    Una pausa, si alguien de ustedes la quiere. No necesita motivo, ni un sí de la otra persona.

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

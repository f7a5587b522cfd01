# en d0917f75
title = Una pausa

# en d9323c9e
minutes__say = Dentro de unos minutos te pregunto cómo estás.

# en d595ab07
soon__say = Dentro de unos veinte minutos te pregunto cómo estás.

# en 5587220b
hour__say = Dentro de una hora, más o menos, te pregunto cómo estás.

# en ddf59e4c
hours__say = Dentro de unas horas te pregunto cómo estás.

# en 0988b782
tomorrow__say = Mañana te pregunto cómo estás.

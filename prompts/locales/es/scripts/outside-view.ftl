# en 3d3961f0
title = Lápiz y papel

# en 0815ef1c
begin__say =
    Siete minutos con lápiz y papel: una discusión, mirada como la miraría alguien amable, que les desea lo mejor a ustedes dos. Aquí no se escribe nada.

    Antes, una pregunta. ¿Tienes, o tuviste, miedo de tu pareja? ¿Miedo de una mano, de una voz, de lo que puede costar un no?

    _Lo que tocas no se guarda._

# en 1ea442a1
begin__choices__none = No

# en f412305a
begin__choices__afraid = Sí, ahora o antes

# en 9fdc1d35
begin__choices__unsure = No lo sé bien

# en a0e63d7c
begin__choices__not_now = Ahora no

# en c36e0970
afraid__say =
    Entonces esta no. Donde hubo miedo, nadie necesita ver el otro lado, y no le debes una mirada justa a lo que te asustó.

    Lo que sigue es la misma página para todo el mundo.

# en 5076a8a3
paper__say =
    Hace falta un lápiz, papel y un reloj en la cocina. Entre página y página, el teléfono puede quedarse boca abajo.

    Elige una discusión de los últimos meses. Una mediana: por los platos, por un tono, por una noche que se alargó. Una traición no va aquí, y la peor noche tampoco.

    Un papel se puede encontrar. Escribe de modo que puedas romperlo.

# en 2fcf9fe9
paper__choices__go = Tengo un lápiz

# en a0e63d7c
paper__choices__not_now = Ahora no

# en db276cb8
seen__say =
    {"*"}*Tres minutos.** Imagina que aquella noche había alguien amable en la habitación. Les tiene cariño a ustedes dos y no toma partido.

    ¿Qué vio y qué oyó? ¿Cómo se veía desde la otra silla, y cómo desde la tuya? Escríbelo como lo contaría esa persona.

    Entender algo no es disculparlo.

# en 1ff57a29
seen__choices__next_one = Siguiente

# en 86308604
seen__choices__heavy = Pesa más de lo que creía

# en a0e63d7c
seen__choices__not_now = Ahora no

# en e729670c
hinders__say =
    {"*"}*Dos minutos.** En plena discusión, cuesta verlo así. ¿Qué estorba, de tu lado?

    Pies cansados, un miedo viejo, cierta palabra. Apunta lo que encuentres. No hace falta arreglar nada.

# en 1ff57a29
hinders__choices__next_one = Siguiente

# en 86308604
hinders__choices__heavy = Pesa más de lo que creía

# en a0e63d7c
hinders__choices__not_now = Ahora no

# en b121f474
helps__say =
    {"*"}*Dos minutos.** En las semanas que vienen, ¿dónde podría servirte un poco de esa mirada amable?

    Basta un lugar. «Cuando las llaves golpean la mesa, primero miro por la ventana».

# en 11a6767d
helps__choices__done = Hecho

# en 86308604
helps__choices__heavy = Pesa más de lo que creía

# en a0e63d7c
helps__choices__not_now = Ahora no

# en a7e0f3ad
over__say =
    Eso fue todo. Algunas personas que escribieron así unas cuantas veces al año encontraron menos amargas sus discusiones. Puede que a ti te pase, o no.

    Guarda la hoja, o rómpela. Es tuya, y nadie necesita saber de ella. Después estírate, y mira por una ventana el tiempo que quieras.

    Otra vez dentro de unos meses, si te parece.

# en 7d9eb7ac
over__choices__close = Cerrar

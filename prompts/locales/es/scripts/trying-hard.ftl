# en 15fa2071
title = Un paso más lento

# en 50003dce
slower__say =
    Más despacio, un momento. Te has acercado muchas veces en poco tiempo, y querer una respuesta puede hacerle eso a cualquiera.

    Para quien las recibe, muchas notas pueden sentirse como una sola pregunta larga. También las amables. Una sola se oye mejor.

    Así que primero dos minutos para el cuerpo, y luego tus palabras otra vez. No se pierden.

# en fe0bb073
body__say =
    Pon los dos pies en el suelo y el teléfono boca abajo. Suelta el aire más despacio de lo que entró. Luego otra vez.

    Busca en la habitación tres cosas que llevan años ahí. Vuelvo en dos minutos.

# en db503537
rested__say = Han pasado dos minutos. Si el deseo sigue ahí, puede salir una vez.

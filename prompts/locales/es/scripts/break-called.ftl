# en d0917f75
title = Una pausa

# en e8872772
called__say = Una pausa por ahora, para ustedes dos. No es culpa de nadie, y por ahora no se les pide nada.

# en 2f9d26ef
then__say = _A cada quien se le pregunta a solas, y lo que respondas se queda contigo._

# en 0d95e635
then__choices__meanwhile = Algo para ahora

# en 7d9eb7ac
then__choices__close = Cerrar

# en 16f9c7d6
then__choices__afraid = Tuve miedo

# en 6c9a9485
meanwhile__say =
    { $idea__line }

    { $idea__do }

    _/break muestra la vuelta, y allí también puedes decir que prefieres que no te pregunte._

# en 7d9eb7ac
meanwhile__choices__close = Cerrar

# en 16f9c7d6
meanwhile__choices__afraid = Tuve miedo

# en ec602ba1
cards__ideas__feet__line = Una pausa que viene de fuera puede doler. No dice nada de quién tiene razón.

# en 5c69c294
cards__ideas__feet__do = Pon los dos pies en el suelo. Suelta el aire despacio, una vez y luego otra. Después, algo sencillo para las manos: un vaso de agua, una planta, un cajón.

# en 5d50f254
cards__ideas__colours__line = Que algo se corte a la mitad puede sentirse como una puerta cerrada. Es una pausa, y no juzga a nadie.

# en ca9e94c5
cards__ideas__colours__do = Busca en la habitación algo azul, algo redondo y algo que tenga más años que tú. Después, una tarea pequeña que pida las dos manos.

# en 9951f827
cards__ideas__cold__line = Puede que quedara algo por decir. Todavía se puede decir en otro momento, y más despacio.

# en 59819e06
cards__ideas__cold__do = Sostén algo frío, o algo caliente, hasta que tu mano tenga bastante. Después unos pasos, hasta donde quieras.

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

# en 435e566a
meanwhile__say =
    Una pausa que viene de fuera puede doler. No dice nada de quién tiene razón.

    Pon los dos pies en el suelo. Suelta el aire despacio, una vez y luego otra. Después, algo sencillo para las manos: un vaso de agua, una planta, un cajón.

    _/break muestra la vuelta, y allí también puedes decir que prefieres que no te pregunte._

# en 7d9eb7ac
meanwhile__choices__close = Cerrar

# en 16f9c7d6
meanwhile__choices__afraid = Tuve miedo

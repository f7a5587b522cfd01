# en defb3c91
title = Un descanso

# en 6a9c7ed4
free__say =
    Un descanso no necesita motivo. Tú eliges cuándo volver a mirar. Entonces pregunto una vez, con una línea sencilla, y dejarla pasar también está bien.

    Hasta entonces aquí no debes nada. Todo sigue abierto para ti, y no se lo digo a nadie.

# en 1f7085f9
resting__say =
    Hay un descanso en marcha, y una fecha para volver a mirar.

    Puedes terminarlo, moverlo o dejarlo. No se lo digo a nadie.

# en 7069c73b
resting__choices__end = Terminar el descanso

# en ebf6a8cb
resting__choices__other = Otra fecha

# en abfe12e4
resting__choices__leave_it = Dejarlo como está

# en 9eca1bc9
ended__say =
    El descanso terminó, y su fecha ya no está. Mientras tanto no se ha acumulado nada.

    Si quieres, empieza lejos del teléfono: un hola sin prisa, a la próxima persona que se cruce contigo.

# en 8f81f61c
ended__choices__will = Lo voy a probar

# en a0e63d7c
ended__choices__not_now = Ahora no

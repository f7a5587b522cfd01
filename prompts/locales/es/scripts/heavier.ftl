# en a1fc5e2c
title = Un momento

# en 5601cd92
down__say =
    Entonces déjala a un lado. Era solo una pregunta, y no necesita respuesta, ni hoy ni otro día.

    No hiciste nada malo al mirar, ni al parar.

# en ca2fba57
here__say = _Parar aquí está bien. Lo que tocas no se guarda._

# en 1d395804
here__choices__ground = Un momento de calma

# en 0b205b9f
here__choices__stop = Parar aquí

# en b79cac92
here__choices__help = Ayuda

# en 11f67030
ground__say =
    Pon los dos pies en el suelo. Suelta el aire más despacio de lo que entró. Luego otra vez.

    Busca en la habitación tres cosas que llevan años ahí. Toca una de ellas. Es hoy, y estás aquí.

    Si el ruido sigue, no te quedes a solas con él. Puede que alguien que te quiere bien se alegre de una llamada sobre casi nada.

# en 6d6462d0
title = Una página propia

# en 8fa263ed
begin__say =
    Esta página es para una sola persona, y no pide nada a nadie más. Tiene tres cosas: lo que es mío, un límite, y pedir una vez.

    Si tienes miedo de tu pareja, déjalas por hoy. El miedo va primero.

    _Lo que tocas no se guarda._

# en 97903f19
begin__choices__go = Seguir

# en 16f9c7d6
begin__choices__afraid = Tuve miedo

# en a0e63d7c
begin__choices__not_now = Ahora no

# en 36d3fd58
which__say = ¿Cuál te haría bien ahora mismo?

# en e31d9033
which__choices__mine = Lo que es mío

# en 44c51b55
which__choices__limit = Un límite mío

# en 698bb90d
which__choices__once = Pedir una vez

# en a0e63d7c
which__choices__not_now = Ahora no

# en b38ee42c
mine__say =
    Mío: cómo hablo, a qué respondo, a qué digo que no. Cuándo duermo, a quién llamo, qué pido.

    De la otra persona: si quiere esto, a qué velocidad, y qué hace con el día de hoy. Sería suyo aunque yo lo hiciera todo bien.

    Quien empieza por su cuenta puede acabar cargando con las dos mitades. La palabra amable y su respuesta. El plan y el recordatorio. El cumpleaños de su madre. El doble de trabajo no es el doble de posibilidades, y puede ir encogiendo a una persona.

    Así que hoy, una cosa más y una cosa menos. Algo que te haga bien, sin nadie a quien agradecérselo. Y una cosa pequeña de la otra persona que se queda donde está, si es seguro. No hace falta anunciarlo.

# en 87e9c3f7
limit__say =
    Un límite dice lo que hago yo. No dice lo que ha de hacer la otra persona, así que no necesita el sí de nadie.

    «Cuando sube el volumen, salgo a caminar y vuelvo a las nueve».
    «Después de las diez no hablo de lo nuestro».
    «Si hubo alcohol, duermo en casa de mi hermana».

    Uno bueno es lo bastante pequeño para cumplirlo en un mal día. Se puede decir una vez, en una hora tranquila, o solo para ti. No es un castigo, ni un anzuelo.

    Hoy: termina una frase que empiece con «Cuando…, yo…». Dila en voz alta, a solas, y mira si a tus hombros les gusta.

    Si en casa un no tiene un precio, habla primero con alguien de un servicio de ayuda contra la violencia en la pareja. «Ayuda», abajo, dice más.

# en 137964dd
once__say =
    Pedir una vez, con claridad, y después nada más. Un deseo, en una frase, con una manera fácil de decir que no.

    «Me gustaría que fuéramos a terapia. ¿Lo piensas hasta el domingo?».

    Y entonces está dicho. Sin indirectas, sin otro intento con otras palabras, sin leer caras. «No» es una respuesta. También el silencio, cuando ha pasado el domingo, aunque pueda doler.

    Antes de pedir, elige lo que haces por ti en cualquiera de los dos casos. «Voy por mi cuenta». «Paso el domingo con mi hermano». Así el día no depende de lo que te digan.

    Hoy: elige solo lo que haces por ti. Pedir puede esperar hasta que sientas el suelo firme.

# en e23baba6
after__say = _«Lo voy a probar» y «Ahora no» quitan este texto. /find lleva a personas con quienes hablar, solo para ti._

# en 8f81f61c
after__choices__will = Lo voy a probar

# en f094c401
after__choices__another_one = Otra de estas

# en b79cac92
after__choices__help = Ayuda

# en a0e63d7c
after__choices__not_now = Ahora no

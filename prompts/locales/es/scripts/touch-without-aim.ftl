# en 691b4d83
title = Una página suave

# en 9915d87f
begin__say =
    Donde el contacto o el sexo han empezado a sentirse como una deuda, lo primero que puede irse es la deuda.

    No debes nada. Ni por la paz, ni por amabilidad, ni porque haya pasado mucho tiempo, ni por haber dicho que sí antes. Tampoco para demostrar que algo mejora. Un no no necesita motivo, y puede llegar a la mitad.

    _Lo que tocas no se guarda._

# en a41e7541
begin__choices__go = Solo para mí

# en 9c3aefe7
begin__choices__two = Para dos

# en 16f9c7d6
begin__choices__afraid = Tuve miedo

# en a0e63d7c
begin__choices__not_now = Ahora no

# en 90daab2c
how__say =
    Piensa en una mano que no quiere nada, y en lo que dura una canción. ¿Cómo recibe tu cuerpo esa idea?

    Si no lo sabes, sáltalo.

# en 622b605b
how__choices__afraid = Con miedo

# en 6a35e360
how__choices__tight = Tenso, o entumecido

# en 35d309ba
how__choices__guarded = En guardia

# en 316f2428
how__choices__warm = A gusto

# en ed0faf2d
afraid__say =
    Entonces nada de contacto, y hoy nada con tu pareja. No debes un motivo, ni palabras amables para el no.

    Si puedes, ve a donde te sientas más a salvo, o con alguien de confianza. Si donde estás un no no se escucha, «Ayuda», abajo, lleva a personas que saben de eso.

# en c892122e
tight__say =
    Entonces hoy, nada de contacto. La tensión y el no sentir pueden ser una manera de decir «esto no», y nadie necesita convencerlos.

    Con decir «hoy no» basta. También puedes no decir nada, e irte a la cama a tu propia hora.

    Algo cálido que no quiera nada: un baño, una manta, una taza caliente entre las manos.

# en 0f35834f
guarded__say =
    Entonces, cercanía con espacio. Dos sillas y una radio. Un paseo con el ancho del camino en medio. Si viven en dos lugares, cinco minutos al teléfono, sin imagen.

    Di antes cuándo termina: «Hasta que termine esta canción». Y levántate mientras está bien. Hoy las manos no participan.

# en c67bcd90
warm__say =
    Entonces un poco, y menos de lo que podrías. Tu mano sobre la suya, o su mano en tu espalda, por encima de la ropa, lo que dure una canción. Di antes: «Solo esto, y nada después».

    Pregunta, y deja que un no sea un no. Cada quien puede parar a la mitad sin una palabra. Cuando termine la canción, levántate mientras está bien.

    Si viven en dos lugares, puede hacerlo una voz. La lámpara apagada, casi sin palabras, y «buenas noches» a los cinco minutos.

# en 9f924737
unsure__say =
    No saberlo es una respuesta, y por hoy puede valer como un no. Nadie necesita averiguarlo probando.

    Mira un rato por la ventana, o ponte algo suave.

# en d4f3bfa0
after__say = _Mañana puede ser distinto, o igual. Nada de esto se debe._

# en 8f81f61c
after__choices__will = Lo voy a probar

# en b79cac92
after__choices__help = Ayuda

# en a0e63d7c
after__choices__not_now = Ahora no

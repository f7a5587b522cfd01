# en b79cac92
title = Ayuda

# en de474a55
card__say =
    Por ahora paro aquí. Algunas cosas que la gente escribe pueden significar peligro, y entonces muestro esta página. Puede equivocarse. Ninguna persona lee este chat.

    {"*"}*Si es ahora, llama al número de emergencias de donde estés.** 112 en Europa, el Reino Unido y la India. 911 en Estados Unidos, Canadá y México. 000 en Australia, 111 en Nueva Zelanda, 190 en Brasil. En Japón, 110 para la policía y 119 para una ambulancia. _Los números pueden cambiar, así que comprueba el de donde vives._

    findahelpline.com reúne líneas a las que llamar o escribir, país por país.

    {"*"}*Dos cosas que hacer ahora.** Busca a alguien que esté contigo, o que se quede al teléfono. Y pon distancia: con lo que podrías usar, o con quien te da miedo. Para eso, espera un momento seguro.

    _Lo que escribiste ya no está en este chat, y no se guarda nada de ello._

# en 5e62a09a
card__choices__more = Más ayuda

# en 7d9eb7ac
card__choices__close = Cerrar

# en cf1d7698
title = Algo que empezaste

# en e8a0f812
before__say =
    Antes, dos páginas para leer, iguales para las dos personas.

    Un vínculo es para lo que ustedes dos eligen compartir. Notas que has releído y confirmado. Respuestas que muestro cuando ambas personas han dado una.

    No le digo a nadie lo que hace aquí la otra persona.

    No puedo saber quién tiene este teléfono. Quien lo abra puede leer este chat. Un código para Telegram ayuda, y en Ajustes → Dispositivos ves dónde más está abierta tu cuenta.

# en 97903f19
before__choices__go = Seguir

# en a0e63d7c
before__choices__not_now = Ahora no

# en 4f6a078c
before_too__say =
    Si tienes miedo de tu pareja, la parte para dos puede empeorar las cosas. Lo mismo si te revisa el teléfono, o si un no tiene un precio.

    Aquí cabes por tu cuenta, o no hace falta que entres. A nadie se le debe un vínculo. Di que no, y simplemente caduca; nadie se entera.

    /leave y un toque más deshacen un vínculo. No sale ningún mensaje, pero puede notarse. Si irte pudiera ser peligroso, habla primero con alguien de un servicio de ayuda contra la violencia en la pareja. /help dice más.

# en 31958d2d
ready__say =
    Un vínculo es para dos personas adultas, y los chats de Telegram con bots no están cifrados de extremo a extremo.

    Si sigues, envío el enlace como un mensaje aparte. Cuando haya llegado a la persona indicada, guardo que ustedes dos tienen un vínculo, hasta que una de las dos personas lo deshaga.

# en 7fc4275c
ready__choices__make = Crear el enlace

# en a0e63d7c
ready__choices__not_now = Ahora no

# en f9193dc8
made__say =
    El enlace está en un mensaje aparte, para que se lo reenvíes a tu pareja, o no. Si habías creado uno antes, ese ya no funciona.

    Cuando esa persona haya aceptado, te pregunto si era la indicada. Hasta entonces no pasa nada. También puede haber silencio, por muchos motivos corrientes. Por favor, no preguntes por ello.

    Un vínculo solo puede empezar donde no siga vigente otro anterior. Quien tenía aquí un vínculo lo deshace primero, con /leave.

    _«Cerrar» quita este texto. El mensaje con el enlace se queda hasta que lo borres._

# en e7dd2b19
made__choices__revoke = Retirarlo

# en 7d9eb7ac
made__choices__close = Cerrar

# en d165a777
revoked__say = Ese enlace ya no funciona. Quien lo abra solo lee eso. El mensaje en sí puedes borrarlo tú.

# en 7d9eb7ac
revoked__choices__close = Cerrar

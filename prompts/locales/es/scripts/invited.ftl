# en 160957bc
title = Algo que abriste

# en 197abf78
hello__say =
    Hola. Esto es Toward: charlas breves para parejas que han perdido algo de cercanía, por distancia o por una herida. Una persona sola también puede empezar.

    Alguien te hizo llegar un enlace. Al abrirlo no has aceptado nada, y no le digo a nadie que lo abriste. Puede esperar a un momento tranquilo: vale tres días desde que se creó.

    Esto es para personas adultas. No es terapia, y nadie vigila este chat. Los chats de Telegram con bots no están cifrados de extremo a extremo.

    Envío pocos mensajes y no guardo casi nada. Lo que escribes desaparece cuando termina su charla, salvo que me pidas guardarlo. /stop y /forget funcionan en cualquier momento.

    Si tienes miedo de tu pareja, abre primero /help.

# en 97903f19
hello__choices__go = Seguir

# en a0e63d7c
hello__choices__not_now = Ahora no

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

# en df4616a2
consent__say =
    Al aceptar dices que tienes la mayoría de edad, y que puedo usar lo que me cuentes solo para estas charlas. También dices que sí al vínculo. Quien envió el enlace se entera entonces de que aceptaste, y de tu nombre en Telegram. Cuando confirme que eres tú, guardo que ustedes dos tienen un vínculo, hasta que una de las dos personas lo deshaga.

    Para empezar por tu cuenta, sin el enlace, está /start.

# en 99955b75
consent__choices__agree = Acepto

# en a0e63d7c
consent__choices__not_now = Ahora no

# en 8aabad84
accepted__say =
    Todavía no hay vínculo. A quien envió el enlace le pregunto si era para ti. Si dice que sí, escribo aquí una línea. Puede tardar un rato, o no llegar.

    Hasta entonces, /today tiene algo pequeño, solo para ti.

# en 1a932f94
refused__say =
    Este enlace ya no funciona, o no para este teléfono. Si alguien te lo envió, puede crear otro.

    En los dos casos, /today tiene algo pequeño, solo para ti.

# en 3de4e878
own__say = Este enlace es para el otro teléfono. Puedes reenviar el mensaje en el que llegó. Abierto aquí, no hace nada.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

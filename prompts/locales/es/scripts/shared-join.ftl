# en 46a30504
title = El chat compartido

# en 0fe7e629
knock__say = Hay una pregunta sobre un chat al que te uniste.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en 7ce80749
hello__say =
    Hola. Esto es Toward: charlas breves para parejas que han perdido algo de cercanía, por distancia o por una herida.

    En un grupo tocaste «Unirme», y { $name } también. Antes de que algo empiece ahí, le pregunto a cada quien a solas. Todavía no has aceptado nada.

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

# en 3a66453e
consent__say =
    Al aceptar dices que tienes la mayoría de edad, y que puedo usar lo que me cuentes solo para estas charlas. Dices que sí a un vínculo con { $name }, y a que el grupo sea un chat para ustedes dos. El nombre viene de Telegram, donde cada quien elige el suyo.

    Si { $name } también dice que sí, guardo que ustedes dos tienen un vínculo, hasta que una de las dos personas lo deshaga. Si no, simplemente caduca.

# en 99955b75
consent__choices__agree = Acepto

# en a0e63d7c
consent__choices__not_now = Ahora no

# en 14f745e9
waiting__say =
    Anotado. Empieza en el grupo si las dos personas dicen que sí. Puede tardar un rato, o no llegar.

    Hasta entonces, /today tiene algo pequeño, solo para ti.

# en 57ee66f0
linked__say =
    Ustedes dos tienen ahora un vínculo, y el grupo es un chat para las dos personas. No resuelve nada, y no les pide nada.

    Sigo sin decirle a nadie lo que hace aquí la otra persona. Donde hay silencio, hay muchos motivos corrientes.

    /leave y un toque más deshacen el vínculo. No sale ningún mensaje, pero puede notarse.

# en 8d3a0050
refused__say =
    Eso ya no es posible, y no pasó nada. Puede que haya caducado.

    En cualquier caso, /today tiene algo pequeño, solo para ti.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

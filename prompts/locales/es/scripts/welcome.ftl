# en 92cb8ca8
title = La bienvenida

# en 4bca0bca
hello__say =
    Hola. Esto es Toward: charlas breves para parejas que han perdido algo de cercanía, por distancia o por una herida. Una persona sola también puede empezar.

    Cada una dura unos minutos y termina con algo pequeño que hacer lejos del teléfono.

    Si tienes miedo de tu pareja, abre primero /help. Aquí cabes también por tu cuenta, o no hace falta que entres.

# en 97903f19
hello__choices__go = Seguir

# en b71e078a
hello__choices__language = English · Deutsch

# en a0e63d7c
hello__choices__later = Ahora no

# en 57119c9d
terms__say =
    Algunas cosas sencillas antes de empezar.

    Esto no es terapia, y nadie vigila este chat. Es para personas adultas.

    Los chats de Telegram con bots no están cifrados de extremo a extremo. Quien abra este teléfono puede leer este. Un código para Telegram ayuda, y en Ajustes → Dispositivos ves dónde más está abierta tu cuenta.

    Envío pocos mensajes y no guardo casi nada. Lo que escribes desaparece cuando termina su charla, salvo que me pidas guardarlo. Por mi cuenta no le llevo nada a nadie. /stop y /forget funcionan en cualquier momento.

    Al aceptar dices que tienes la mayoría de edad, y que puedo usar lo que me cuentes solo para estas charlas.

# en 99955b75
terms__choices__agree = Acepto

# en a0e63d7c
terms__choices__later = Ahora no

# en 0f6b8e33
closest__say =
    Gracias. ¿Cuál de estas se acerca más? A grandes rasgos basta.

    _Guardo la respuesta, cifrada, para que lo que venga después encaje. En «Otra cosa» también puedes no decirlo._

# en ba9291e0
closest__choices__drifted = Nos fuimos alejando

# en e60b2d5d
closest__choices__hurt = Me hicieron daño

# en e361f569
closest__choices__hurting = Yo hice daño

# en cc728431
closest__choices__more = Otra cosa

# en e943c8d1
closest_too__say = Entonces, quizá una de estas.

# en 4c2000b4
closest_too__choices__fights = Discutimos mucho

# en 90dc933f
closest_too__choices__alone = Estoy aquí por mi cuenta

# en ea1cfdc3
closest_too__choices__unsaid = Prefiero no decirlo

# en b60c6520
for_drifted__say =
    La distancia suele llegar en migajas. Una broma que nadie recoge. Un suspiro que pasa de largo. Un mensaje que se responde mañana, y luego ya no. Puede encogerse del mismo modo, una respuesta tras otra.

    Para hoy: cuando tu pareja diga o escriba algo que no necesita respuesta, dale una. Unas palabras sobre el tiempo bastan.

# en 2a72096b
for_hurt__say =
    Entonces aquí no le debes nada a nadie. Ni perdón, ni paciencia para cierta fecha, ni una señal de que lo intentas.

    Después de una herida, un cuerpo puede tensarse con una voz o una mano que antes le gustaba. Eso es información, y puede marcar el ritmo.

    Para hoy, algo que sea solo tuyo. Busca un lugar donde tus hombros bajen un poco, a solas o con una amistad. Quédate unos minutos más. No hace falta que se lo cuentes a nadie.

# en 487da2d1
for_hurting__say =
    Después de una herida, lo que la otra persona puede ver suele contar más que las palabras. Llegaste cuando dijiste. Respondiste la pregunta y no suspiraste. Te quedaste en la habitación.

    Su ritmo puede ser más lento que el tuyo. Eso puede ser difícil, y una amistad es un buen lugar para decirlo.

    Para hoy: una cosa que dijiste que harías y no has hecho. Hazla, y déjala ahí sin una palabra.

# en ec2298fa
for_fights__say =
    En caliente, casi todo el mundo oye algo peor de lo que se dijo. Es cosa de un cuerpo en alarma, que puede necesitar veinte minutos o más para calmarse.

    Por eso una pausa ayuda más mientras todavía puedes hablar con amabilidad, y cuando las dos personas saben a qué hora se vuelve.

    Para hoy, en un momento tranquilo, una frase: «Cuando esto se caliente mucho, me gustaría parar y decirte cuándo vuelvo».

    Si las discusiones te dan miedo, deja esto y abre /help.

# en 3237a85d
for_alone__say =
    Una persona puede empezar. Cómo hablas es tuyo. También lo que respondes, a qué dices que no y en quién te apoyas. El resto es de la otra persona, y puede quedarse como está.

    Para hoy, algo que no necesita el sí de nadie: escribe unas líneas a una persona que te hace bien. Sobre lo que sea.

# en 0859dce9
for_anyone__say =
    También está bien.

    La cercanía suele vivir en lugares sencillos: el hola, las últimas palabras del día, un mensaje sobre casi nada.

    Para hoy: cuando saludes a alguien a quien quieres, quédate un respiro antes de seguir.

# en 250650c5
until__say = _Los dos botones quitan este texto. /today tiene otra cosa, el día que quieras._

# en 8f81f61c
until__choices__will = Lo voy a probar

# en a0e63d7c
until__choices__not_now = Ahora no

# en 0d2ff4b2
once__say =
    Una última cosa. ¿Quieres que vuelva una vez, por mi cuenta, con algo pequeño? Empieza con una línea sencilla que no le dice a nadie de qué se trata, y puede quedarse cerrada.

    Si no, vengo solo cuando vengas tú.

# en f54a7a9e
once__choices__tomorrow = Mañana por la tarde

# en f17d8869
once__choices__week = En una semana

# en 08b8d5ea
once__choices__own = Vendré por mi cuenta

# en 74483ac5
planned__say = Entonces vengo una vez. /stop lo anula.

# en 0f6df77f
declined__end = Muy bien. /start abre esto de nuevo, cualquier día.

# en b79cac92
title = Ayuda

# en b94e2daf
menu = Ayuda, y qué es esto

# en 9872aac2
now__say =
    Si tú o alguien cerca de ti está en peligro ahora, llama { $emergency }.

    { $helplines }

    Los botones llevan a unas pocas cosas que hacer ahora, o a la ayuda corriente. Lo que tocas no se guarda.

# en 9a3f21b7
now__choices__life = Suicidio o autolesión

# en c0e6516a
now__choices__afraid = Miedo de alguien

# en ba6fd607
now__choices__myself = Miedo de lo que yo haga

# en cc728431
now__choices__other = Otra cosa

# en 669ccef5
life__say =
    {"*"}*Busca compañía.** Ve adonde haya alguien, o llama a alguien. «¿Puedes quedarte conmigo, o al teléfono?». Basta con decir eso.

    {"*"}*Pon distancia con lo que podrías usar.** Dáselo a alguien, o déjalo y vete a otro lugar.

    Las líneas de findahelpline.com están para esto. No hace falta saber con seguridad si es lo bastante grave.

# en 31772886
afraid__say =
    No le debes una respuesta a nadie. Nada de este bot vale un riesgo.

    {"*"}*Espera un momento seguro.** Llama o escribe a alguien cuando estés a solas, o desde un lugar donde nadie escuche.

    {"*"}*Piensa en los rastros.** Las llamadas se quedan en la lista de llamadas, y las búsquedas, en el navegador. El teléfono de una amistad no deja nada en el tuyo. Este chat se puede borrar, aunque eso también puede notarse. /hide quita de inmediato lo reciente y deja una sola línea sencilla.

    También cuenta si un no al sexo no se escucha, o si temes por una niña o un niño. Si irte pudiera ser peligroso, habla primero con alguien de un servicio de ayuda contra la violencia en la pareja. Allí también hablan con quien se queda.

# en 2f9f4c64
myself__say =
    {"*"}*Sal de ahí.** Suelta lo que tengas en las manos. Sal de la habitación, y después de la casa si puedes, y deja que haya distancia.

    {"*"}*Llama a alguien antes de volver.** Una amistad que conserve la calma, un centro médico, una línea de findahelpline.com. «Tengo miedo de lo que pueda hacer». Basta con decir eso.

    Si alguien ya tiene heridas, llama primero { $emergency }.

    Hay servicios para quienes temen lo que puedan hacerle a su pareja. { $own }

# en b1dff6e7
ordinary__say = ¿Qué te ayudaría?

# en 08e6e3b7
ordinary__choices__talk = Alguien con quien hablar

# en 66a64a73
ordinary__choices__about = Qué es este bot

# en 68ef8c14
ordinary__choices__commands = Los comandos

# en 7d9eb7ac
ordinary__choices__close = Cerrar

# en b07b1595
talk__say =
    Para esta noche hay líneas en findahelpline.com, muchas de ellas gratuitas.

    Para un trecho más largo, una terapia de pareja, o una solo para ti. En una consulta médica o en un centro de orientación familiar a menudo pueden darte nombres. Si tienes miedo de tu pareja, ve primero por tu cuenta.

    En la primera llamada podrías preguntar tres cosas. ¿Han trabajado con parejas después de algo así? ¿Reciben a las dos personas a la vez, o por separado? ¿Cuánto cuesta?

# en a9ea183a
about__say =
    Toward es un conjunto de charlas breves, escritas de antemano. Ninguna persona las lee, y ninguna máquina inventa las respuestas. No es terapia.

    No guarda casi nada, y por su cuenta no le lleva nada a nadie. No le dice a nadie si lo usas, salvo en un caso: tu sí a un vínculo se le muestra a quien envió el enlace.

    Los chats de Telegram con bots no están cifrados de extremo a extremo, y quien abra este teléfono puede leer este. Un código para Telegram ayuda.

# en adb9fbf1
commands__say =
    /today – algo pequeño para hoy
    /break – una pausa en una charla difícil
    /notice – escenas pequeñas para adivinar
    /answer – una respuesta pequeña a algo
    /questions – cinco que salen a menudo
    /waiting – mientras hay silencio
    /news – algo bueno
    /alone – una página propia
    /style – siete preguntas
    /outside – lápiz y papel
    /find – alguien con quien hablar
    /body – una mirada breve
    /moment – una cosa que vale la pena guardar
    /list – cosas pequeñas para dos
    /rest – un descanso, con fecha
    /pace – cuánta cercanía es bienvenida
    /together – una pregunta para dos, los domingos
    /letterbox – cuándo llegan las notas
    /settings – lo que llega por sí solo
    /clock – qué hora es para ti
    /country – de qué país son los números
    /invite – un enlace, para dos
    /leave – deshacer un vínculo
    /help – esta página
    /hide – un chat ordenado
    /stop – no más mensajes
    /resume – después de parar
    /goodbye – una última página
    /mirror – lo que se guarda sobre ti
    /export – lo mismo como archivo
    /forget – borrar lo que se guarda
    /start – para empezar

# en 52f50d10
after__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
after__choices__close = Cerrar

# en cf1ccad0
after__choices__first = La primera página

# en 08e6e3b7
title = Alguien con quien hablar

# en 8b99e63b
which__say =
    Alguien con quien hablar, fuera de este chat. ¿Qué buscas?

    Si hay peligro ahora, llama { $emergency }. findahelpline.com reúne líneas a las que llamar o escribir, país por país.

    _Lo que tocas no se guarda._

# en f68c7eb5
which__choices__therapist = Una terapia

# en 6837e8c1
which__choices__advocate = Si hay miedo

# en 46189756
which__choices__line = Línea para esta noche

# en a0e63d7c
which__choices__not_now = Ahora no

# en e5903833
therapist__say =
    {"*"}*Una terapia** puede ser para dos, o solo para ti. En una consulta médica o en un centro de orientación familiar a menudo pueden darte nombres. Una amistad que haya ido a terapia quizá conozca a alguien bueno.

    En la primera llamada podrías preguntar:

    – ¿Han trabajado con parejas después de una infidelidad, o de años de distancia?
    – ¿Reciben a las dos personas a la vez, por separado, o de ambas maneras?
    – ¿Cuándo habría un lugar, y cuánto cuesta?

    En la primera cita tú también miras. Si no te convence, puedes probar con otra persona.

    {"*"}*Para dos, por ahora no**, si tienes miedo de tu pareja. Tampoco si hubo violencia, si un no tiene un precio, o si lo que digas allí pudiera usarse después contra ti. Entonces ve primero por tu cuenta, y dilo al llamar.

    Para hoy: pregunta a una persona de tu confianza si conoce a alguien.

# en 8f0d98b6
advocate__say =
    {"*"}*Un servicio de ayuda contra la violencia en la pareja.** Allí alguien escucha, y sabe qué hay donde vives. No presiona a nadie para que se vaya, y también habla con quien se queda.

    Para esto no hace falta que haya habido golpes. El miedo cuenta. También un no al sexo que no se escucha. También alguien que vigila tu teléfono, tu dinero o tus amistades.

    «No sé si esto cuenta» es una buena manera de empezar. Después podrías preguntar:

    – ¿Quién se entera de esta llamada?
    – ¿Qué podría hacer más seguros los próximos días?
    – Si alguna vez me voy, ¿cuál sería la manera más segura?

    {"*"}*Espera un momento seguro.** Las llamadas se quedan en la lista de llamadas, y las búsquedas, en el navegador. El teléfono de una amistad no deja nada en el tuyo.

    La terapia de pareja puede esperar. Con miedo en casa, puede empeorar las cosas.

    { $helplines }

    Si es a ti a quien alguien teme, también hay servicios para eso. En una consulta médica o en una línea de ayuda pueden decirte uno. { $own }

# en 908d6865
line__say =
    {"*"}*Una línea de ayuda** es para esta noche. Alguien escucha, por teléfono y a menudo también por chat, y no hace falta dar un motivo.

    { $helplines }

    «No sé por dónde empezar» es un buen comienzo. No hace falta saber con seguridad si es lo bastante grave, y puedes colgar en cualquier momento.

    Puede sonar un rato. Si nadie contesta, prueba otra vez, o con otra línea.

    Hasta entonces no te quedes a solas con esto, si hay alguien con quien sentarte o a quien llamar.

# en c4f33e78
where__say =
    Abajo hay números, país por país. _Pueden cambiar, así que compruébalos donde vives._

    _«Cerrar» quita este texto y deja una línea sencilla._

# en ec531a8c
where__choices__europe = Números en Europa

# en 6979664b
where__choices__elsewhere = Números en otros países

# en cf1ccad0
where__choices__first = La primera página

# en 7d9eb7ac
where__choices__close = Cerrar

# en 76ce528e
europe__say =
    Primero una línea para una mala noche, después una sobre miedo o violencia en casa.

    { $europe }

# en 0492e723
elsewhere__say =
    Primero una línea para una mala noche, después una sobre miedo o violencia en casa.

    { $elsewhere }

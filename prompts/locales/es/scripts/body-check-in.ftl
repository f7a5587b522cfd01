# en c6800583
title = Una mirada breve

# en 4d3bf920
begin__say =
    Un minuto para el cuerpo, solo con botones: dos preguntas breves, y algo que quizá encaje.

    _Lo que tocas no se guarda._

# en 09b538d1
begin__choices__go = Empezar

# en a0e63d7c
begin__choices__not_now = Ahora no

# en 5657d662
where__say = Con tu pareja, ¿dónde notas más el cuerpo estos días? Si en ningún lado, o si prefieres no decirlo, sáltalo.

# en 3d983c9d
where__choices__eyes = Cuando me mira

# en 69f68950
where__choices__touch = Con el contacto

# en c3759fa4
where__choices__comfort = Al pedir consuelo

# en 953dd6f2
where__choices__sex = En el sexo

# en e330af1a
eyes__say = Que te miren puede ser mucho, o un alivio. A una mirada se le puede responder un segundo, y soltarla.

# en e798efc1
touch__say = Una mano puede ser amable y aun así llegar demasiado pronto. Puedes decir cuándo, dónde y cuánto, y cambiar de idea a la mitad.

# en 00f8af30
comfort__say = Pedir consuelo es mostrar dónde duele. Tú eliges a quién se lo pides, y no hace falta que sea tu pareja.

# en 2bd1a670
sex__say = Si sientes que el sexo se debe, no debes nada. Ni por la paz, ni por amor, ni por haber dicho que sí antes. Un no no necesita motivo.

# en 3286cda2
nowhere__say = «En ningún lado» también es una respuesta.

# en 13e16d2b
how__say =
    Cuando piensas en la cercanía con tu pareja, ¿cómo está ahora tu cuerpo?

    Si no lo sabes, o si es otra cosa, sáltalo.

# en 622b605b
how__choices__afraid = Con miedo

# en 6a35e360
how__choices__tight = Tenso, o entumecido

# en 35d309ba
how__choices__guarded = En guardia

# en 316f2428
how__choices__warm = A gusto

# en f2706150
afraid__say =
    Entonces hoy, con tu pareja, nada. No debes cercanía, ni charla, ni motivo.

    Si puedes, ve a donde te sientas más a salvo, o con alguien de confianza. Siente el suelo, mira alrededor y nombra cinco cosas que ves.

    «Ayuda», abajo, lleva a personas que saben del miedo en casa.

# en 715c024d
tight__say =
    La tensión es información, y no sentir también. Ninguna de las dos es un fallo, y ninguna necesita irse hoy.

    Los dos pies en el suelo. Suelta el aire más despacio de lo que entra, unas cuantas veces. El contacto puede quedar para otro día.

    Si quieres algo de cercanía, basta un mensaje corto, o sentarse lado a lado con una película. Nada también está bien.

# en 2533fc9a
guarded__say =
    Un cuerpo en guardia está vigilando. Puede tener sus razones, y nadie necesita convencerlo.

    Quizá la misma habitación, cada quien con lo suyo, cinco minutos. O la misma hora al teléfono, con pocas palabras. Vete cuando quieras.

# en 25d99122
warm__say =
    Bien. Puede quedarse en algo pequeño.

    Una mirada que dure un respiro, o una mano en la manga, si es bienvenida. Desde lejos, tu voz y «pensé en ti». Para mientras está bien. No hace falta que lleve a nada.

# en 8e284601
unsure__say =
    Eso es una respuesta. Un cuerpo no habla cuando se le manda.

    Bebe un poco de agua, mira un rato por la ventana y déjalo ahí.

# en 75a8aca3
after__say = _«Lo voy a probar» y «Ahora no» quitan este texto y dejan una línea sencilla._

# en 8f81f61c
after__choices__will = Lo voy a probar

# en b79cac92
after__choices__help = Ayuda

# en a0e63d7c
after__choices__not_now = Ahora no

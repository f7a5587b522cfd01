# en 6d6462d0
title = Una página para ti

# en 921cf80d
begin__say =
    «¿Me quedo?» es una pregunta legítima, y puede seguir abierta mucho tiempo. No me inclino hacia ningún lado y no doy consejos. Aquí solo hay algunas maneras de mirarla.

    No hay nada que escribir. Nadie se entera, nada se guarda, y no trae ninguna consecuencia.

# en 09b538d1
begin__choices__go = Empezar

# en 16f9c7d6
begin__choices__afraid = Tuve miedo

# en a0e63d7c
begin__choices__not_now = Ahora no

# en f3aef45b
week__say =
    Solo para esta semana, y no para siempre: ¿qué se acerca más?

    Hay quien siente todo esto en una sola hora. Si nada encaja, sáltalo.

# en d92f644a
week__choices__stay = Más bien un sí

# en b62d8f1d
week__choices__leave = Más bien un no

# en a9549d7d
week__choices__not_yet = Todavía no

# en ec2fdec2
week__choices__price = Mi no tiene un precio

# en 6da8934b
stay__say =
    Un sí por una semana puede ser pequeño. Respondes a unos buenos días. Te sientas a la misma mesa. Dices lo que necesitas, una vez y con claridad. No perdona nada, y no te ata a nada.

    Si quieres saber cómo te sienta un sí: vive una noche como si estuviera decidido, sin contárselo a nadie. Y pregúntale a tu cuerpo a la mañana siguiente.

# en 74157c79
leave__say =
    Un no por una semana no tiene por qué ser un adiós. Puede ser una noche en casa de una amistad, una cama propia, una noche sin hablar de ustedes dos.

    Si quieres saber cómo te sienta un no: vive una noche como si estuviera decidido, sin contárselo a nadie. Y pregúntale a tu cuerpo a la mañana siguiente.

    No le debes a nadie un motivo. Si pudiera caer mal, lee «Una salida segura» antes de decir nada.

# en 7f024e44
not_yet__say =
    «Todavía no» es una respuesta. Puede cansar, así que puede tener una fecha: un día que guardas en tu mente, en el que vuelves a mirar. Hasta entonces no hace falta sopesar nada por la noche.

    Mientras tanto quizá haya algo en lo que fijarse. ¿Cómo estás en una noche corriente, cuando no se dice nada especial?

# en f02adc5b
price__say =
    Si en casa un no tiene un precio, en gritos, dinero, sueño o miedo, esto es ante todo una cuestión de seguridad. No es culpa tuya, y no te toca resolverlo a solas.

    No hace falta que le digas nada. Alguien que sabe de esto puede pensarlo contigo, vayas hacia donde vayas. «Una salida segura» tiene un poco, y /help dice más.

# en 0a327dec
none__say = Que nada encaje también está bien. Una pregunta no necesita tener un lado.

# en f9a059fc
after__say =
    _Algo más, si quieres, en cualquier orden._

    O déjalo por hoy. Una hora en la que nadie pregunta, tú tampoco: un paseo, una comida, una mala película.

# en 44c51b55
after__choices__limit = Un límite mío

# en 08e6e3b7
after__choices__somebody = Alguien con quien hablar

# en 7a7bd681
after__choices__out = Una salida segura

# en aec0498b
after__choices__close = Con esto basta

# en c02d9049
limit__say =
    {"*"}*Un límite** dice lo que tú vas a hacer. No obliga a nadie más a nada, y no necesita acuerdo.

    «Cuando hay gritos, me voy a pasar la noche con mi hermana». «Por ahora duermo en la otra habitación». «No leo mensajes después de las diez de la noche».

    Elige uno que podrías cumplir en un mal día. Dilo una vez, en una hora tranquila, o simplemente cúmplelo. Si decirlo pudiera ponerte en peligro, no lo digas.

# en b33bc26b
somebody__say =
    {"*"}*Alguien con quien hablar.** Lo mejor es alguien que aguante que aún no lo sabes, y que no haya decidido por ti. «No busco consejo. ¿Puedo pensar en voz alta?».

    Una terapia propia es un camino. En una primera cita para parejas puedes decir: «No sé si quiero esto». Hay terapeutas que trabajan justo con esa pregunta. Si tienes miedo de la otra persona, ve primero por tu cuenta.

    Para esta noche, findahelpline.com reúne líneas a las que llamar o escribir.

# en 50ac0f1c
out__say =
    {"*"}*Una salida segura.** Puedes irte, en cualquier momento y sin motivo.

    Si tienes miedo, o si antes un no ha tenido un precio, el momento de irse puede ser el más peligroso. No lo anuncies. Habla primero con alguien de un servicio de ayuda contra la violencia en la pareja. Allí también hablan con quien se queda.

    Usa un teléfono que nadie mire. Piensa en un lugar adonde ir, en alguien que vendría de noche, y en papeles, llaves y medicinas.

    Si hay peligro ahora, llama al número de emergencias. /help tiene algunos.

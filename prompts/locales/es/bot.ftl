# en fcd7ef73
neutral-end = Cerrado. /today y /help están aquí en cualquier momento.

# en 820559da
silent-close = Cerrado, para que este chat quede ordenado. /today y /help están aquí en cualquier momento.

# en 3a06144a
old-button = Ese botón ya cumplió. /today abre algo nuevo.

# en e8578b9b
unknown-command = Eso no lo conozco. /today tiene algo pequeño, y /help muestra lo que hay.

# en 0e411e33
unreadable = Solo puedo leer palabras. Lo que enviaste no se guardó.

# en bcd59e06
not-a-question = Eso no lo guardo. Aquí se responde con los botones, y /help siempre está.

# en 4427c60c
not-a-question-on-help = Nada de eso se guarda, y ninguna persona lo lee aquí. Los botones de abajo llevan a lo que se puede hacer ahora. Si es urgente, llama.

# en f22ab844
answer-too-long = Eso es más largo de lo que puedo recibir. Caben hasta { $limit } caracteres. No se guardó nada.

# en b485370b
answer-number = Aquí encajaría un número de { $low } a { $high }.

# en ccce13a9
answer-time = Aquí encajaría una hora, como 19:30.

# en 8ba0c968
trouble = Algo falló de nuestro lado. No se perdió nada tuyo. Por favor, inténtalo de nuevo dentro de un rato.

# en b2562b08
parked = «{ $title }» sigue abierto. Puede esperar, o irse.

# en ada7cbee
let-go = Muy bien. Eso queda cerrado.

# en 9c47d2b0
control-back = ‹ Atrás

# en 28d03596
control-skip = Saltar

# en b9eb18a8
control-another = Otra cosa

# en 32c3162f
control-keep-card = Guardar esta tarjeta

# en 9dfd1b9c
control-never-this = Esta nunca más

# en 788e4d83
control-pick-up = Retomar

# en 1a2d60e4
control-let-go = Dejarlo ir

# en e6b6ce31
control-change-answer = Cambiarlo

# en e7dd2b19
control-take-back = Retirarlo

# en 015f3a99
taken-back = Retirado. No se guarda nada.

# en 348a4660
card-kept = Guardado, solo para ti. /moment muestra lo que guardas, una cosa cada vez.

# en 9bcc4427
moments-full = Ahora mismo no cabe una más. En /moment puedes sacar una, y entonces hay sitio.

# en 91140f23
other-language = _Las palabras de la otra persona llegan como se escribieron, en otro idioma._

# en 6a00dfc1
day-monday = lunes

# en 7d8af1de
day-tuesday = martes

# en c0a6cc82
day-wednesday = miércoles

# en fc266206
day-thursday = jueves

# en e21f3f37
day-friday = viernes

# en dbe35c73
day-saturday = sábado

# en 873fef76
day-sunday = domingo

# en 060f2c13
consent-first = Antes, una breve bienvenida. Dura unos dos minutos.

# en 0d377d95
forgotten = Todo lo que se guardaba aquí sobre ti está borrado. Lo que queda de este chat puedes borrarlo en Telegram. Si alguna vez quieres empezar de nuevo, está /start.

# en a2541c20
invite-link =
    Un enlace para ti, para mirarlo o dejarlo.

    Abre un chat con un bot, Toward, que primero dice qué es. Nada empieza sin tu sí.

    { $link }

    Funciona una vez, y durante tres días. Decir que no también está bien: déjalo, y simplemente caduca. Nadie se entera.

# en 0c0c706b
help-emergency = al { $numbers }

# en dfab0279
help-emergency-unknown = al número de emergencias de donde estés

# en 52c734ca
help-emergencies = 112 en Europa, el Reino Unido y la India. 911 en Estados Unidos, Canadá y México. 000 en Australia, 111 en Nueva Zelanda, 190 en Brasil. En Japón, 110 para la policía y 119 para una ambulancia. Los números pueden cambiar, así que comprueba el de donde vives.

# en 34db48a7
help-find = findahelpline.com reúne líneas a las que llamar o escribir, país por país.

# en 77ac8571
help-choose = /country trae a esta página los números de un país.

# en 6f86f85b
help-despair = Para una mala noche: { $numbers }

# en b259dfa7
help-violence = Para el miedo o la violencia en casa: { $numbers }

# en 1eba71a9
help-child = Para una niña, un niño o alguien joven: { $numbers }

# en 574aab90
help-own-behaviour = Para quien teme lo que pueda hacer: { $numbers }

# en d8cd4660
help-country = { $country }, y /country lo cambia. findahelpline.com tiene más líneas.

# en 5a6f275b
help-own-known = Donde estás: { $numbers }.

# en a2bdc41e
help-own-general = En el Reino Unido es Respect, 0808 802 4040. Los números pueden cambiar, así que compruébalo antes.

# en 106a0d31
help-own-none = findahelpline.com reúne a quién llamar, país por país.

# en 1987c978
help-row = { $country }: { $despair } · { $violence }

# en ba58697b
helpline-call = { $number }

# en 557ee23e
helpline-police = { $number } para la policía

# en 3593456d
helpline-ambulance = { $number } para una ambulancia

# en 0a5723ca
helpline-men = { $number } para hombres

# en 648d0be1
helpline-call-or-text = { $number } por llamada o SMS

# en 3824d13f
helpline-text-start = un SMS con START al { $number }

# en 3a82a0de
helpline-whatsapp = { $number } por WhatsApp

# en b8db4eaf
helpline-unverified = { $number } (compruébalo donde vives)

# en 49dca65f
country-us = Estados Unidos

# en 8d23a6e3
country-gb = Reino Unido

# en 80db4ccd
country-de = Alemania

# en 8ef41e6f
country-es = España

# en a7d355b2
country-mx = México

# en 7a1ca4ef
country-fr = Francia

# en 5a9cf672
country-it = Italia

# en 07f62b02
country-br = Brasil

# en abd14921
country-in = India

# en be55ef3f
country-ca = Canadá

# en c1ef40ce
country-au = Australia

# en 7f69649a
country-pl = Polonia

# en 580eedc6
country-ua = Ucrania

# en 3a386c13
country-nl = Países Bajos

# en 3e049d78
country-za = Sudáfrica

# en 64729438
country-jp = Japón

# en c9cab023
country-at = Austria

# en 22755831
country-ch = Suiza

# en 02bf1dfa
country-ie = Irlanda

# en 2898e16d
country-nz = Nueva Zelanda

# en e407c98c
country-eu = Otro país de la UE

# en 3fecf095
group-neutral-end = Cerrado. /week, /break y /help están aquí en cualquier momento.

# en c885e20f
group-silent-close = Cerrado, para que este chat quede ordenado. /week y /help están aquí en cualquier momento.

# en 60f871bf
group-crowded =
    Ahora hay más de dos personas aquí. Funciono para dos, así que me quedo en silencio.

    /help siempre responde, y su página llega por sí sola cada cuatro semanas. Cuando vuelvan a ser dos, /week sigue adelante.

# en 253ca792
group-old-button = Ese botón ya cumplió. /week abre algo nuevo.

# en 45642a36
group-crowded-tap = Mientras haya más de dos personas aquí, me quedo en silencio. No pasó nada.

# en 1f6a00a6
group-not-yours = Estos botones son para las dos personas de este chat. No pasó nada.

# en eca0fa7f
group-not-joined = Eso no funciona aquí ahora mismo. No pasó nada, y nadie se entera.

# en 76541e3c
group-break-only-you = Esta pausa es solo tuya, y aquí no se dice nada. Hay una página para ti en nuestro propio chat.

# en 2f2a78ea
group-break-running = Ya tienes una pausa en marcha. No sale nada nuevo. En nuestro propio chat, /break muestra la vuelta.

# en 98ee6c4c
group-answer = Aquí no leo. /help siempre está.

# en 671b63ca
group-help =
    Una página para todo el mundo, siempre la misma.

    Si alguien está en peligro, llama al número de emergencias de donde estés: 112 en Europa, el Reino Unido y la India, 911 en Estados Unidos, Canadá y México, 000 en Australia, 111 en Nueva Zelanda, 190 en Brasil, 110 o 119 en Japón. Los números pueden cambiar, así que comprueba el de donde vives.

    findahelpline.com reúne líneas a las que llamar o escribir, país por país.

    En un chat privado conmigo, /help dice más. No leo nada de lo que escribes aquí.

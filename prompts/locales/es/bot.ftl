# en fcd7ef73
neutral-end = Cerrado. /today y /help están aquí en cualquier momento.

# en f25281f8
hidden = Hola. /today tiene algo pequeño, y /help muestra lo que hay.

# en 820559da
silent-close = Cerrado, para que este chat quede ordenado. /today y /help están aquí en cualquier momento.

# en 3a06144a
old-button = Ese botón ya cumplió. /today abre algo nuevo.

# en e8578b9b
unknown-command = Eso no lo conozco. /today tiene algo pequeño, y /help muestra lo que hay.

# en 5d4e3c3d
too-much-at-once = Fue mucho de una vez, así que hago una pausa de hasta un minuto. Lo último no se leyó. /help y /stop funcionan igual.

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

# en 428f4d00
mirror-you = Sobre ti

# en b5677c6f
mirror-chosen = Lo que elegiste

# en 8e6a3f4a
mirror-by-itself = Lo que llega por sí solo

# en e86b18ea
mirror-pauses = Descansos y pausas

# en b19ad787
mirror-letterbox = El buzón

# en 223cfebe
mirror-two = Tú y alguien más

# en c90d1afa
mirror-cards = Páginas y tarjetas

# en a9d3cbd7
mirror-open = Lo que está abierto

# en 60e2924e
mirror-chat = Este chat

# en bf07c9c6
mirror-left-out = Lo que no se muestra

# en 6f30c499
mirror-nothing = De esto no se guarda nada: { $what }.

# en 89b07d00
mirror-language = Mi idioma contigo: { $language }.

# en 3bade7f7
mirror-zone = Tu reloj es el de { $zone }.

# en 72899f81
mirror-zone-unknown = No sé qué hora es para ti.

# en ca034ac4
mirror-opt-in = Puede llegar algo por sí solo, porque lo pediste.

# en 3ab40b66
mirror-opt-out = Nada llega por sí solo.

# en 672e1d52
mirror-numbers = En Telegram eres { $telegram }, y este chat es { $chat }.

# en f06b0f5f
mirror-agreed = Aceptaste las condiciones, versión { $version }: { $when }.

# en d1f198c4
mirror-since = Tu primera vez aquí: { $when }.

# en b0c6ffd6
mirror-last = Lo último que hiciste aquí: { $when }.

# en a7535f85
mirror-start = Lo más cercano al empezar: «{ $start }».

# en e7271ccb
mirror-start-unsaid = No se guarda ningún punto de partida.

# en 5bbc60f1
mirror-pace = Tu propio ritmo: { $pace }.

# en 9dcf9124
mirror-pace-unsaid = No has dicho ningún ritmo.

# en 0c33517e
mirror-closer = Elegiste un ritmo más cercano: { $pace }. Se te pregunta una vez más: { $when }.

# en 307b3d51
mirror-spoken = Cómo hablo de ti: { $how }.

# en 2e47136f
mirror-country = Las páginas de ayuda muestran los números de este país: { $country }.

# en 96219267
mirror-shown-at = Lo que respondieron las dos personas te gusta verlo a las { $time }.

# en 1cb550db
mirror-zone-asked = Te pregunté una vez qué hora es para ti.

# en a3e8b7e7
mirror-clock-said = Dijiste una hora, y no quedó claro si antes o después de mediodía: { $when }.

# en c22069f0
mirror-word = Una palabra discreta está delante de estas páginas. De la palabra misma solo se guarda un hash lento.

# en 68a8720d
mirror-its-time = Su momento: { $day }, dentro de la hora desde las { $hour }.

# en a4a75f3f
mirror-together = La pregunta para dos está activada.

# en 237ab094
mirror-together-off = La pregunta para dos está desactivada.

# en b5c687bc
mirror-stopped = Dijiste /stop. Hasta que vuelvas a empezar, no llega nada.

# en 4d107e51
mirror-chosen-on = Elegiste por última vez con qué frecuencia: { $when }.

# en 472558e8
mirror-asks-next = La próxima pregunta también pregunta con qué frecuencia puede llegar.

# en be947b78
mirror-last-came = Lo último que llegó por sí solo: { $when }.

# en 849d54b0
mirror-week-used = Empezó una semana en la que algo llegó por sí solo: { $when }.

# en e86c19aa
mirror-week-of-question = La última semana con una pregunta empezó: { $when }.

# en 72da1cd5
mirror-unshared = Las semanas en las que no llega a este chat nada de ustedes dos se cuentan desde: { $when }.

# en a4f412e1
mirror-asked = Pedido: «{ $title }», { $when }, porque { $why }.

# en 4c2b1d2e
mirror-next = Lo próximo: { $when }, porque { $why }.

# en 8a660bee
mirror-why-rest = entonces termina tu descanso

# en 0521d0fc
mirror-why-closer = elegiste un ritmo más cercano

# en be62e469
mirror-why-quiet = tu ritmo es silencio, y después de seis semanas pregunto

# en ee9b9600
mirror-why-follow-up = querías que te preguntara por una promesa

# en 0428b4de
mirror-why-once = lo pediste una vez

# en 8c39adbc
mirror-why-moments = pediste una mirada atrás

# en 105e4570
mirror-why-weekly = pediste una pregunta para la semana

# en 3a0f91fd
mirror-why-choice = después de doce semanas pregunto si continúa

# en 89ccf5d6
mirror-why-unshared = pasaron seis semanas sin que llegara nada de ustedes dos

# en 8cd553cd
mirror-why-silence = llegaron algunas, no siguió nada, y se queda en silencio

# en a6b6f17a
mirror-rest = Un descanso tiene esta fecha para volver a mirar: { $when }.

# en dc1fa8ee
mirror-rest-since = Los descansos se suceden desde: { $when }.

# en a2c3cdd3
mirror-call-back = Después de una pausa pregunto cómo estás: { $when }.

# en cbc4ac43
mirror-call-back-again = Después de una pausa pregunto una vez más cómo estás: { $when }.

# en 6a0e4045
mirror-break = Pediste una pausa: { $when }. Eso se guarda un día.

# en f3dcf6bb
mirror-box-hour = Las notas llegan a tu hora, las { $time }.

# en f4da0a23
mirror-box-look = Las notas llegan cuando miras. Tu hora antes de eso: { $time }.

# en 6226b6af
mirror-box-none = No llegan notas. Tu hora antes de eso: { $time }.

# en c67e3046
mirror-box-two = Llegan dos en siete días, como mucho.

# en 5852bc87
mirror-box-all = Llegan según se hacen llegar.

# en 18c21e7d
mirror-box-refused = No quieres más de esto: { $kind }.

# en 01756389
mirror-kind-bid = un deseo de contacto

# en db910c5d
mirror-kind-hurt = lo que le dolió a alguien

# en b5e34ba4
mirror-kind-news = buenas noticias

# en b91412ea
mirror-kind-repair = una reparación

# en 5d10030b
mirror-kind-answer = una respuesta corta

# en 7d0a1c8c
mirror-box-came = Llegó una nota: { $when }. Eso se guarda una semana.

# en 44c45ee8
mirror-linked = Hay un vínculo, desde { $when }.

# en 75e36e8d
mirror-left = Deshiciste el vínculo: { $when }. Durante un día se puede revertir.

# en 803f8679
mirror-passed = Algo que hiciste llegar, que se puede retirar hasta { $when } como tarde.

# en 26293bd0
mirror-passed-answer = Una respuesta corta que hiciste llegar, que se puede retirar hasta { $when } como tarde.

# en 44e96cdb
mirror-repair = Una reparación tuya cuenta como abierta hasta { $when }.

# en d3d642b2
mirror-reached = Te acercaste a alguien: { $when }. Eso se guarda un día.

# en bf381459
mirror-invite = Un enlace tuyo funciona una vez, hasta { $when }.

# en a01c13e3
mirror-seat = Tocaste para entrar en un grupo conmigo.

# en d10de5f2
mirror-seat-agreed = Allí aceptaste un vínculo.

# en 479e3a27
mirror-seat-away = Ese grupo lo dejaste.

# en 156f9c96
mirror-hidden = Algo de la lista de dos está oculto para ti.

# en 11693b7d
mirror-wish = Para la semana desde { $when } el azar te dio un deseo para mirar.

# en 47d2ea35
mirror-no-wish = Para la semana desde { $when } el azar no te dio ningún deseo.

# en 63a4e516
mirror-walked = Páginas que tomaste o dejaste ir: { $titles }.

# en 94e1a8b8
mirror-seen = Tarjetas que viste en «{ $title }», por sus nombres cortos: { $cards }.

# en 3265f5b4
mirror-never = Tarjetas que no vuelven en «{ $title }»: { $cards }.

# en 64655cad
mirror-page = «{ $title }», desde { $when }.

# en 1b2dd5da
mirror-page-parked = «{ $title }», desde { $when }. Espera a que se retome.

# en bc6e344d
mirror-page-until = Eso sigue por sí solo: { $when }.

# en 9e0664cf
mirror-page-tapped = En ella hasta ahora: { $answers }.

# en c1a1f4a4
mirror-coming = Algo tuyo se abre, «{ $title }»: { $when }.

# en 1da9b965
mirror-messages = Mensajes míos en este chat que todavía se pueden borrar, de: { $whens }.

# en 1f35c7c8
mirror-buttons = Botones míos que todavía funcionan, hasta: { $whens }.

# en 921a2c88
mirror-sent-reply = Una respuesta mía, sin sus palabras: { $when }, { $state }.

# en 09d2278d
mirror-sent-nudge = Algo por sí solo, sin sus palabras: { $when }, { $state }.

# en 80cfa3e7
mirror-state-pending = en espera

# en a305100c
mirror-state-sending = en camino

# en 7afbb334
mirror-state-sent = enviado

# en 02bd2fa4
mirror-state-unknown = quizá enviado

# en 8513a9ec
mirror-state-failed = no enviado

# en fe7679e2
mirror-state-expired = demasiado tarde, no enviado

# en fd60c459
mirror-state-cancelled = retirado

# en 7c610e57
mirror-others = Lo que otra persona escribió o eligió, antes de que te llegue.

# en 8028b854
mirror-chance = Lo que el azar le dio a cada quien, y qué cercanía supone entre ustedes dos.

# en d5846ced
mirror-keys = Las claves con que se cifran tus palabras, y lo que envían tus botones.

# en 0a62e524
mirror-words-moment = Un momento que guardas, solo para ti.

# en 6693c110
mirror-words-moment-shared = Un momento que guardas. Se puede compartir algún día, si las dos personas dicen que sí.

# en bd9c6208
mirror-words-list = Algo que pusiste en la lista de dos.

# en 81f8bc13
mirror-words-answer = Una respuesta tuya a una pregunta para dos, «{ $title }». Espera.

# en 1dbcab58
mirror-words-typed = Algo que escribiste en «{ $title }», que sigue abierto.

# en 412afd4b
mirror-words-shown = Palabras que están en «{ $title }», que sigue abierto.

# en 163c5fdd
mirror-words-promised = Una promesa que alguien te hizo. Querías que te preguntara por ella.

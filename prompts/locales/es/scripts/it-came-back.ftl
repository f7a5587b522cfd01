# en 9dd8e1bb
title = Unos minutos despacio

# en 3a7514ed
came__say =
    Un olor, una calle, un nombre en una pantalla, y todo está ahí otra vez. Un recuerdo puede venir como una ola. Puede sentirse como si pasara ahora.

    Primero el suelo. Los dos pies en él. Suelta el aire más despacio de lo que entró. Luego di a media voz qué día es, y dónde estás.

# en b7bc0323
land__say = _Quédate con eso el tiempo que quieras. Lo que tocas no se guarda._

# en 97903f19
land__choices__on = Seguir

# en 377b2741
land__choices__more = Un poco más de suelo

# en 16f9c7d6
land__choices__afraid = Tuve miedo

# en a0e63d7c
land__choices__not_now = Ahora no

# en 1607be15
more__say =
    Toma algo frío en la mano: una cuchara, una piedra, agua corriente. Apoya la espalda en una pared y deja que te sostenga.

    Recorre con la mirada los bordes de la habitación, despacio, de esquina a esquina. No hace falta que mejore enseguida. Solo estás buscando el suelo.

# en 0989a629
name__say =
    Ahora un nombre sencillo para esto, si lo hay. Un nombre puede hacerlo un poco más pequeño.

    ¿Qué es, sobre todo? Si no es nada de esto, sáltalo.

# en 3698404e
name__choices__scene = Una imagen de entonces

# en 0062d495
name__choices__circles = Pensamientos en bucle

# en 023be850
name__choices__body = Solo el cuerpo

# en d1229c8b
name__choices__new = Salió algo nuevo

# en c0fb7942
scene__say =
    Una imagen de entonces. Podrías decirle: «Eres un recuerdo. Haces mucho ruido, y eres de entonces».

    Deja que se haga pequeña, como una pantalla al otro lado de una calle. Después mira tus propias manos, y lo que pueden sostener ahora: una taza, una manga, el borde de la mesa.

    Puede que vuelva. Entonces puedes hacer esto otra vez.

# en 7b1c1968
circles__say =
    Pensamientos en bucle. De noche, una pregunta puede sonar como si no pudiera esperar a la mañana. Sí puede.

    Escribe en un papel la que suena más fuerte y guárdalo en un cajón. Ahí aguanta hasta la luz del día. Esta noche no hace falta revisar ningún teléfono.

    Después, algo que ocupe las dos manos: las tazas, la ropa, una baraja.

# en 45333be4
body__say =
    Solo el cuerpo. El pecho apretado, las manos frías, ni rastro de sueño. Después de una herida, un cuerpo puede quedarse vigilando. No es ninguna tontería, ni es debilidad.

    Hay a quien le ayuda el calor: una manta, una taza caliente, agua sobre las muñecas. Si cuesta seguir en la cama, camina despacio por la casa y toca el marco de cada puerta.

# en adbd4727
new__say =
    Salió algo nuevo. Entonces no es una ola vieja. Es una noticia, y puede doler como la primera vez.

    Esta noche no hace falta decidir nada. Ni si te quedas, ni si te vas, ni si quieres oír más. «Esta noche no» es una frase completa.

    Si puedes, llama a alguien que esté de tu lado, o ve con esa persona. No hace falta contarlo todo: «Pasó algo. ¿Puedes quedarte un rato conmigo?».

# en 1ebb3f65
unnamed__say = No necesita nombre. «Algo duele» basta, y también una mano sobre tu propio pecho.

# en 2c50c1b3
after__say = _El consuelo se puede pedir, o dejar. Todo lo que aquí es de dos puede descansar una semana, y no se lo digo a nadie._

# en c3759fa4
after__choices__comfort = Pedir consuelo

# en db77c638
after__choices__rest = Que descanse lo de dos

# en b79cac92
after__choices__help = Ayuda

# en aec0498b
after__choices__close = Con esto basta

# en 24cf12d5
comfort__say =
    A quién, lo eliges tú: la otra persona, una amistad, un hermano, alguien en una línea nocturna. Si la otra persona te da miedo, elige a alguien distinto.

    Di de qué tipo, así nadie tiene que adivinar. «Me volvió a doler. ¿Te sientas un rato conmigo? No hay nada que explicar». Desde lejos: «¿Me llamas y me lees algo?».

    Puede que ahora no le sea posible. Entonces puede haber un segundo nombre. /bid ayuda a ponerlo en palabras tuyas.

# en ef2c4ad5
hour__say = Descansa desde ahora. Una pregunta sencilla, para que nada llegue a mala hora. «Ahora no» está bien.

# en 6f34ae98
rested__say =
    Durante una semana por lo menos, nada compartido te llega por sí solo: ni pregunta para dos, ni notas, ni nada sobre lo prometido. Una respuesta tuya que aún espera se retira. No se lo digo a nadie, aunque el silencio puede notarse. Lo que está en un grupo se queda allí como está.

    Cuando llegue la fecha pregunto una vez, con una línea sencilla. /rest la mueve o termina el descanso. La pregunta de los domingos sigue apagada hasta que la quieras otra vez.

    Por ahora, solo la próxima hora. Algo caliente para beber, una lámpara encendida, una voz que te gusta.

# en 7d9eb7ac
rested__choices__close = Cerrar

# en b79cac92
rested__choices__help = Ayuda

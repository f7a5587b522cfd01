# en 74d23590
title = Una página tuya

# en 8b8b3541
what__say =
    Una cosa buena y sencilla, o una para recordar. Una risa que nadie planeó, o el autobús que esperó.

    Puedes escribirla aquí, en una o dos líneas. Sale de este chat de inmediato, y entonces puedes guardarla o soltarla.

# en f93385a5
what__choices__look = Lo que guardo

# en 77d26db1
what__choices__look_back = Una mirada atrás

# en a0e63d7c
what__choices__not_now = Ahora no

# en 1a860b7c
sure__say =
    «{ $words }»

    ¿Guardarlo, o soltarlo? Lo que guardas es solo para ti.

# en fdce5da2
sure__choices__keep = Guardarlo

# en 1a2d60e4
sure__choices__drop = Soltarlo

# en ba03eae7
kept__say = Está guardado. /moment lo muestra otra vez, cuando te venga bien.

# en d0000cb3
gone__say = Ya no está, y no se guarda nada.

# en f29a9777
after__say = Lejos del teléfono, si quieres: fíjate en otra cosa así antes de que acabe el día. Cuanto más sencilla, mejor.

# en c178b378
after__choices__will = Voy a fijarme

# en a0e63d7c
after__choices__not_now = Ahora no

# en f3325ded
full__say = No cupo, así que no está guardado. Una o dos líneas caben. Si ya no queda sitio, al quitar uno se hace hueco.

# en f93385a5
full__choices__look = Lo que guardo

# en 7d9eb7ac
full__choices__close = Cerrar

# en 91659196
own__say =
    { $moment }

    _Solo para ti._

# en d70d819b
own__choices__before = El anterior

# en c5368855
own__choices__share = Se puede compartir

# en 5a1e3134
own__choices__remove = Quitarlo

# en 7d9eb7ac
own__choices__close = Cerrar

# en aa05262c
shared__say =
    { $moment }

    _Se puede compartir: algún día, con alguien con quien tengas un vínculo, y solo después de un sí de las dos personas. Hasta entonces nadie más lo ve._

# en d70d819b
shared__choices__before = El anterior

# en a41e7541
shared__choices__share = Solo para mí

# en 5a1e3134
shared__choices__remove = Quitarlo

# en 7d9eb7ac
shared__choices__close = Cerrar

# en 945938e7
remove__say =
    { $moment }

    ¿Lo quito? No se puede recuperar.

# en 5a1e3134
remove__choices__go = Quitarlo

# en f76681f2
remove__choices__stay = Dejarlo donde está

# en 3e45c92e
went__say = Ya no está.

# en 7d2b3c2e
oldest__say = Ese era el más antiguo. No hace falta hacer nada con ninguno.

# en 0dc77b77
oldest__choices__again = Desde el más nuevo

# en 7d9eb7ac
oldest__choices__close = Cerrar

# en 7283538a
none__say = Ahora no hay nada guardado aquí. Cualquier día hay sitio para una cosa sencilla.

# en 078c6713
none__choices__type = Escribir una

# en 7d9eb7ac
none__choices__close = Cerrar

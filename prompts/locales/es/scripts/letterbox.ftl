# en b19ad787
title = El buzón

# en c8f3b59f
is_hour__say = Tu buzón es para las notas que te hace llegar alguien con quien tienes un vínculo. Llegan por sí solas, a una hora tuya, una al día como mucho.

# en 302fd4e9
is_look__say = Tu buzón es para las notas que te hace llegar alguien con quien tienes un vínculo. Nada llega por sí solo. Las notas esperan aquí una semana, por si quieres mirar, o no.

# en 566df21b
is_resting__say = Tu buzón es para las notas que te hace llegar alguien con quien tienes un vínculo. Estás en descanso, así que nada llega por sí solo. Las notas esperan aquí una semana, por si quieres mirar, o no.

# en 2299ee44
is_none__say =
    Tu buzón es para las notas que te hace llegar alguien con quien tienes un vínculo. Está cerrado: no llega ninguna, y ninguna espera.

    Esta página solo la ves tú. Nadie se entera de lo que eliges.

# en 70169188
is_none__choices__when = Cuándo llegan

# en 6f9bf303
is_none__choices__close = Dejarlo así

# en ba3d082d
is_two__say = En siete días llegan dos como mucho.

# en 5c321433
is_all__say = No hay límite para la semana.

# en a541f5c2
change__say = Esta página solo la ves tú. Nadie se entera de lo que eliges.

# en 70169188
change__choices__when = Cuándo llegan

# en e2a6ff2c
change__choices__often = Cuántas

# en 6f9bf303
change__choices__close = Dejarlo así

# en ba3d082d
is_two_look__say = En siete días llegan dos como mucho.

# en 5c321433
is_all_look__say = No hay límite para la semana.

# en e0ded131
change_look__say = Esta página solo la ves tú. Nadie se entera de lo que eliges, ni de si miras.

# en 9f4ccc46
change_look__choices__look = Mirar si hay algo

# en 70169188
change_look__choices__when = Cuándo llegan

# en e2a6ff2c
change_look__choices__often = Cuántas

# en 6f9bf303
change_look__choices__close = Dejarlo así

# en 10e0d351
when__say =
    ¿Cuándo pueden llegar las notas? A una hora tuya, cuando mires, o no llegar. Lo que ya espera también se guía por eso.

    Quien hace llegar una nota lee lo mismo, elijas lo que elijas.

# en 78ed46a2
when__choices__hour = A mi hora

# en 658a9849
when__choices__look = Cuando yo mire

# en dc937b59
when__choices__none = Ninguna

# en 6f9bf303
when__choices__keep = Dejarlo así

# en 695bc694
hour__say = ¿Cuál es tu hora? También puedes escribir una, como 18:30.

# en 97da1acb
hour__choices__morning = Nueve de la mañana

# en aad10726
hour__choices__midday = Doce y media

# en ca05b099
hour__choices__evening = Siete de la tarde

# en b324a831
outside__say = Las notas llegan entre las ocho de la mañana y las diez de la noche. Otra hora, entonces.

# en 7e86a39d
how_often__say =
    ¿Cuántas? Dos en siete días, o según lleguen. Las que llegan por sí solas siguen siendo una al día como mucho.

    Si alguna vez dijiste «No quiero más de esto», «De todo otra vez» lo anula.

# en e4067ba9
how_often__choices__two = Dos en siete días

# en 29113141
how_often__choices__all = Según lleguen

# en 9b85d770
how_often__choices__again = De todo otra vez

# en 6f9bf303
how_often__choices__keep = Dejarlo así

# en 846ed00d
found__say = Hay algo. Llega como un mensaje aparte.

# en 7d9eb7ac
found__choices__close = Cerrar

# en c05f6a47
nothing__say = Ahora no hay nada.

# en 7d9eb7ac
nothing__choices__close = Cerrar

# en 74a883a0
title = Ajustes

# en 3989c171
menu = Lo que llega por sí solo, y cuándo

# en a99a65e2
is_off__say = Una pregunta solo para ti: por ahora, no.

# en 1e6ac5da
is_silent__say = Una pregunta solo para ti: se quedó en silencio por sí sola y puede empezar de nuevo.

# en 68f0b10e
is_weekly__say = Una pregunta solo para ti: cada semana.

# en 42d4cbe5
is_fewer__say = Una pregunta solo para ti: cada dos semanas.

# en 309be7d9
is_monthly__say = Una pregunta solo para ti: cada cuatro semanas.

# en 8cb2fc61
comes__say = Llega el { $its_day }, en algún momento de la hora que empieza a las { $its_hour }.

# en 3d41dbed
rings__say = Lo que llega por sí solo puede sonar.

# en edd877a7
silent__say = Lo que llega por sí solo no suena.

# en 72220c0b
quiet_hours__say = Las horas de silencio van de las { $quiet_from } a las { $quiet_until }.

# en e127bd0e
page__say =
    La pregunta para dos, /together, tiene su propia noche: el domingo hacia las siete, la misma para las dos personas. Si está activa, la tuya llega también esa noche.

    _Esto solo lo ves tú. Nadie se entera de lo que eliges._

# en af891258
page__choices__question = La pregunta para mí

# en ff4337d8
page__choices__hours = Horas y sonido

# en 2f834121
page__choices__others = Otras páginas

# en 7d9eb7ac
page__choices__close = Cerrar

# en 89680dfc
begin__say =
    Una pregunta sobre tus propios días, nunca sobre cambiar a nadie. Puedes pensarla, escribirla o dejarla estar.

    Empieza con una línea sencilla y puede quedarse cerrada. ¿Con qué frecuencia puede llegar?

# en 1b7e1851
begin__choices__weekly = Cada semana

# en 539677af
begin__choices__fewer = Cada dos semanas

# en b261981c
begin__choices__monthly = Cada cuatro semanas

# en a0e63d7c
begin__choices__not_now = Ahora no

# en e3bf30c5
begun__say = Está activa. Si no eliges otra cosa, llega el domingo hacia las siete de la tarde.

# en 8431530e
change__say = La pregunta solo para ti: ¿qué te gustaría cambiar?

# en 7710cdf1
change__choices__often = La frecuencia

# en eccf5fa5
change__choices__day = El día

# en fd26561e
change__choices__hour = La hora

# en 7d9eb7ac
change__choices__close = Cerrar

# en cc2e0d8d
often__say = ¿Con qué frecuencia, desde la próxima vez?

# en 1b7e1851
often__choices__weekly = Cada semana

# en 539677af
often__choices__fewer = Cada dos semanas

# en b261981c
often__choices__monthly = Cada cuatro semanas

# en da97849a
often__choices__stop = No más preguntas

# en 1d2c5326
day__say = ¿Qué día te viene bien? Ahora llega el { $its_day }. Para dejarlo así, sáltalo.

# en 6a00dfc1
day__choices__monday = Lunes

# en 7d8af1de
day__choices__tuesday = Martes

# en c0a6cc82
day__choices__wednesday = Miércoles

# en d79582b0
day__choices__later = Otro día

# en a126b057
day_later__say = Entonces, uno de estos. Para dejarlo como está, sáltalo.

# en fc266206
day_later__choices__thursday = Jueves

# en e21f3f37
day_later__choices__friday = Viernes

# en dbe35c73
day_later__choices__saturday = Sábado

# en 873fef76
day_later__choices__sunday = Domingo

# en 78ff2a9b
day_set__say = Ya tiene su día.

# en 66734d36
hour__say = ¿A qué hora? Ahora está a las { $its_hour }. También puedes escribir una, como 18:00. Para dejarla así, sáltalo.

# en 97da1acb
hour__choices__morning = Nueve de la mañana

# en e227fdfa
hour__choices__noon = Mediodía

# en ca05b099
hour__choices__evening = Siete de la tarde

# en 18ff8cce
hour_set__say = Llega dentro de esa hora.

# en 11b95048
hour_outside__say = Eso cae en tus horas de silencio, y en ellas no llega nada. Cualquier hora fuera de ellas sirve. Las de silencio están en «Horas y sonido».

# en 1a23c5ad
hours__say = Las horas y el sonido de lo que llega por sí solo. ¿Cuál de estas cosas?

# en bf0671dd
hours__choices__quiet = Horas de silencio

# en b01d81f3
hours__choices__both = Cuándo lo ven ambas

# en 4ae48731
hours__choices__clock = Qué hora es

# en 46124e02
hours__choices__sound = Sonido

# en 66e5f55c
quiet__say =
    En las horas de silencio no llega nada por sí solo, salvo el final de una pausa que se pidió. Ahora las tuyas van de las { $quiet_from } a las { $quiet_until }.

    ¿Cuáles serían las tuyas? Para dejarlas como están, sáltalo.

# en 13fa06a6
quiet__choices__early = De nueve a siete

# en e5453a3a
quiet__choices__usual = De diez a ocho

# en 765f3387
quiet__choices__late = De once a nueve

# en 716e01de
quiet__choices__own = Otras horas

# en a25d36b6
begins__say = ¿Cuándo empieza el silencio? Escribe una hora, como 21:30.

# en 6f9bf303
begins__choices__keep = Dejarlo así

# en 5876b9f0
ends__say = ¿Y cuándo termina? Escribe una hora, como 7:30.

# en 6f9bf303
ends__choices__keep = Dejarlo así

# en 302f6d2c
quiet_set__say = Esas son tus horas de silencio desde ahora.

# en 73ab3140
quiet_short__say = No ha cambiado nada. Entre el final del silencio y su siguiente comienzo hacen falta al menos cuatro horas, todas antes de la medianoche.

# en 5044b9de
both__say =
    Lo que dos han respondido se muestra a las dos personas a la misma hora. Es a las ocho de la noche, o lo más cerca posible de lo que le va bien a cada quien. Esta página es igual para todo el mundo.

    ¿Qué hora te gustaría? Ahora tienes las { $shown_at }. También puedes escribir una, como 20:30. Para dejarla como está, sáltalo.

# en ca05b099
both__choices__seven = Siete de la tarde

# en a37badd7
both__choices__eight = Ocho de la noche

# en a25f03b7
both__choices__nine = Nueve de la noche

# en 28113f60
both_set__say = Desde ahora me guío por eso. No se lo digo a nadie, aunque una hora puede notarse.

# en 1026f7ef
both_outside__say = Eso cae en tus horas de silencio. Cualquier hora fuera de ellas sirve.

# en 6cb89bae
ring__say = Lo que llega por sí solo puede sonar, o llegar sin sonido.

# en f1b6547b
ring__choices__on = Puede sonar

# en 0c08def0
ring__choices__off = Sin sonido

# en 6f9bf303
ring__choices__keep = Dejarlo así

# en 0274eff2
others__say = Estas cosas tienen su propia página. También puedes escribirlas: /pace, /letterbox, /together, /language y /country. Una mirada atrás una vez al mes se ajusta en /moment. Lo que se guarda sobre ti está en /mirror, y allí hay también una palabra discreta para cerrarlo.

# en 6aab874b
others__choices__pace = Cuánta cercanía va bien

# en b19ad787
others__choices__letterbox = El buzón

# en af4e65e5
others__choices__together = La pregunta para dos

# en 6b202219
others__choices__speaking = Idioma y país

# en 08f97002
speaking__say = Cómo hablo contigo y de ti, y el país cuyos números están en /help.

# en a4fe6526
speaking__choices__language = Idioma

# en 5ecd5912
speaking__choices__you = Cómo hablo de ti

# en 701d021d
speaking__choices__country = País

# en 7d9eb7ac
speaking__choices__close = Cerrar

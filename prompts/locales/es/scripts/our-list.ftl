# en 9cea8fcd
title = Una lista

# en 9e20ec4e
alone__say =
    Esta lista es para dos personas que tienen un vínculo, y ahora no lo hay. No se le debe a nadie.

    Una lista tuya cabe en un papelito: tres cosas pequeñas que hacen bien a solas. Haz la más pequeña esta semana.

# en 8f81f61c
alone__choices__will = Lo voy a probar

# en a0e63d7c
alone__choices__not_now = Ahora no

# en 9ec52119
what__say =
    Una lista para ustedes dos: cosas pequeñas para hacer en compañía, algún día. Las dos personas pueden añadir, y cada una puede mirar, a solas.

    Nadie se entera de cuándo miras, y nada de lo que hay es un acuerdo.

# en 09e4bf7c
what__choices__draw = Sacar una

# en 156e294d
what__choices__add = Añadir una

# en a0e63d7c
what__choices__not_now = Ahora no

# en bb5ef6de
add__say = ¿Qué podrían hacer ustedes dos, tan pequeño que quepa en una noche? Escríbelo aquí, en una línea. También puede ser algo para hacer desde dos lugares.

# en a0e63d7c
add__choices__not_now = Ahora no

# en f3f04f54
sure__say =
    «{ $thing }»

    Las dos personas pueden ver esto. Aparece cuando una de las dos mira, y no sale ningún mensaje. No digo quién lo puso, aunque puede adivinarse.

    Durante diez minutos puedes retirarlo. Después se queda con las dos, como algo que se dijo.

# en 3813df45
sure__choices__put = Ponerlo en la lista

# en 1a2d60e4
sure__choices__drop = Soltarlo

# en cfbf37db
added__say =
    Está en la lista. Puede salir o no, esta semana o nunca. Por favor, no preguntes por ello.

    Lejos del teléfono: haz hoy algo pequeño que no necesite el sí de nadie.

# en 503b4279
added__choices__undo = Quitarlo de la lista

# en be909b3a
added__choices__more = Añadir otra

# en 7d9eb7ac
added__choices__close = Cerrar

# en cbbb01cd
taken_back__say = Ya no está en la lista. Nadie lo ha visto.

# en 156e294d
taken_back__choices__more = Añadir una

# en 7d9eb7ac
taken_back__choices__close = Cerrar

# en 8e3db1c2
late__say = Los diez minutos ya pasaron, así que se queda en la lista. No obliga a nadie a nada.

# en 7d9eb7ac
late__choices__close = Cerrar

# en d32c1f75
found__say =
    {"*"}*Salió esta semana, para quien mire**

    «{ $item }»

    Una idea, no un acuerdo. Podrías proponerla en una frase, y un no es tan bueno como un sí. Si te da miedo, déjala; /help está ahí.

# en 12a0cce7
found__choices__will = Quizá la proponga

# en b9eb18a8
found__choices__more = Otra cosa

# en d81123b5
found__choices__hide = No es para mí

# en a0e63d7c
found__choices__not_now = Ahora no

# en 5effa03f
hidden__say = Esa ya no te va a aparecer. Nadie se entera.

# en 71c11118
last__say = Eso era todo lo que había para sacar esta semana.

# en 31abf7ef
last__choices__again = Desde la primera

# en 7d9eb7ac
last__choices__close = Cerrar

# en 185c89f0
none__say = Ahora no hay nada que sacar. Eso tiene muchos motivos corrientes.

# en 156e294d
none__choices__add = Añadir una

# en 7d9eb7ac
none__choices__close = Cerrar

# en 77d26db1
title = Una mirada atrás

# en e9a0c847
found__say =
    { $moment }

    _Uno que guardaste. No hay nada que hacer con él._

# en 2dd014c1
found__choices__next = El siguiente

# en 71c5e167
found__choices__both = Con la otra persona

# en 4be69bb3
found__choices__often = ¿Una vez al mes?

# en aec0498b
found__choices__enough = Con esto basta

# en d7252a22
last__say = Ese fue el último por ahora.

# en 6ec6777d
act__say =
    Muchas veces es así: algo sencillo, que en un minuto ya pasó.

    Lejos del teléfono, si quieres: siéntate un minuto donde ocurrió uno de ellos, o donde podría ocurrir.

# en 8f81f61c
act__choices__will = Lo voy a probar

# en a0e63d7c
act__choices__not_now = Ahora no

# en 8c463f34
none__say =
    Ahora no hay nada guardado aquí. Cualquier día, /moment recibe una cosa sencilla, en una línea.

    Lejos del teléfono: busca lo bueno más sencillo de este día. No hace falta guardarlo.

# en 7bb8fbe7
none__choices__will = Voy a buscarlo

# en 4be69bb3
none__choices__often = ¿Una vez al mes?

# en a0e63d7c
none__choices__not_now = Ahora no

# en 96a96723
is_on__say = Una mirada atrás llega por sí sola, más o menos una vez al mes, por la noche, y empieza con una línea sencilla. Si varias seguidas se quedan sin abrir, deja de llegar.

# en c063704d
is_on__choices__off = Que deje de llegar

# en 6f9bf303
is_on__choices__keep = Dejarlo así

# en 6dc13068
is_off__say = Ahora no llega por sí sola. Podría llegar más o menos una vez al mes, por la noche, primero con una línea sencilla. Si varias seguidas se quedan sin abrir, deja de llegar.

# en 13b9e185
is_off__choices__on = Una vez al mes

# en a0e63d7c
is_off__choices__keep = Ahora no

# en 589166ef
changed__say = Queda así. Nadie se entera. En /moment, en «Una mirada atrás», se puede cambiar cualquier día.

# en 7d9eb7ac
changed__choices__close = Cerrar

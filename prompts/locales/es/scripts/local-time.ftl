# en 4ae48731
title = Qué hora es

# en 620ebd58
time__say =
    ¿Qué hora es donde estás? Escríbela, como 19:30 o 7:30 pm. También sirve el nombre de una zona, como Europe/Madrid.

    Me guío por ella para que lo que envío por mi cuenta llegue a buena hora. Guardo la zona, no el lugar.

# en a0e63d7c
time__choices__not_now = Ahora no

# en d9ea8cd8
unknown__say = De ahí no logro leer una hora. Basta una hora del día, como 19:30. No hace falta que sea exacta.

# en a0e63d7c
unknown__choices__not_now = Ahora no

# en 8c14f9cb
half__say = ¿Es antes o después del mediodía?

# en 2dd342f6
half__choices__am = Antes del mediodía

# en 43323606
half__choices__pm = Después del mediodía

# en a0e63d7c
half__choices__not_now = Ahora no

# en 5f74ed67
place__say = ¿Cuál de estos lugares tiene la misma hora que el tuyo, en verano y en invierno? También puedes escribir otra ciudad. Para dejarlo abierto, sáltalo.

# en bbf38914
place__choices__one = { $place_one }

# en 0de03506
place__choices__two = { $place_two }

# en ce2c01da
place__choices__three = { $place_three }

# en be842add
place__choices__four = { $place_four }

# en 6b165e62
seasons__say = ¿Y allí cambia la hora, en verano y en invierno?

# en ac308029
seasons__choices__change = Sí, cambia

# en c08a35ff
seasons__choices__stay = No, no cambia

# en 807a4f30
seasons__choices__unsure = No lo sé

# en e809129c
done__say = Gracias. Desde ahora me guío por eso, y /clock lo cambia.

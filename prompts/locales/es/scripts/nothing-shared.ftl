# en fef24201
title = Una pregunta pequeña

# en 5e8f8a7b
knock__say = Algo para mirar, solo para ti. También puede quedarse cerrado.

# en ed077f3d
knock__choices__open = Abrir

# en a0e63d7c
knock__choices__not_now = Ahora no

# en 4bbd097b
how__say =
    Desde hace unas semanas no ha llegado a este chat nada compartido, ni dos respuestas ni una nota. Eso tiene muchos motivos corrientes: tardes llenas, una hora que se pasa, un tiempo en que el silencio hace bien. Y el azar deja fuera algunas semanas.

    Miro solo tu propio chat y nada más. Así que no es señal de nada, y por favor no preguntes por ello.

    ¿Cómo puede seguir, para ti? Nadie se entera. Si tienes miedo de alguien, abre /help. Mientras siga así, no vuelvo a preguntar esto.

# en c55e278e
how__choices__as_is = Como está

# en 247c10cb
how__choices__mine = Algo para mí

# en defb3c91
how__choices__rest = Un descanso

# en b0df5593
how__choices__stop = No más preguntas

# en 277eeb96
as_is__say =
    Entonces sigue como está, y no necesita motivo.

    Esta semana, lejos del teléfono: una cosa que siempre fue tuya. Un paseo, un disco, una llamada a alguien que te quiere bien.

# en 1cd808bc
stopped__say =
    La pregunta para dos se terminó para ti. Lo que ya respondiste se queda hasta que se acabe su tiempo. /together la empieza de nuevo, la semana que quieras.

    El domingo a las siete ahora es tuyo. Un baño, una película, pan con queso, o nada.

# en 52f50d10
until__say = _«Cerrar» quita este texto y deja una línea sencilla._

# en 7d9eb7ac
until__choices__close = Cerrar

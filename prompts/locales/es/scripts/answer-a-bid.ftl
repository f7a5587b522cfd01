# en 399a1042
title = Una respuesta pequeña

# en a25f4084
recall__say =
    Piensa en el último día, más o menos. ¿Se te acercó tu pareja de alguna manera pequeña?

    _Si te dio miedo, no fue un acercamiento, y no debes ninguna respuesta._

# en b373e9c9
recall__choices__joke = Una broma

# en 22f51f46
recall__choices__sigh = Un suspiro, una mirada

# en cc728431
recall__choices__more = Otra cosa

# en 16f9c7d6
recall__choices__afraid = Tuve miedo

# en 2b871fff
recall_more__say = Quizá te llegó una de estas cosas.

# en 1f4d1674
recall_more__choices__complaint = Una queja

# en 23377586
recall_more__choices__touch = Una caricia

# en d0fc7c50
recall_more__choices__text = Un mensaje

# en 9fdc1d35
recall_more__choices__unsure = No lo sé bien

# en 8d15ea52
joke__say =
    Una broma puede ser una manera de decir «ven un segundo». Ríete si tiene gracia. Resopla si no la tiene. Las dos cosas son una respuesta.

    «Esa la tenías guardada».

# en 2d952708
sigh__say =
    Un suspiro, o cierta mirada, puede cerrar un día largo o abrir una charla. No hace falta adivinar cuál.

    «Te oí suspirar. ¿Quieres compañía, o un poco de calma?». A una mirada le responde una mirada.

# en cd0a5e09
complaint__say =
    Debajo de una queja puede haber dolor. También puede que simplemente tenga razón. La parte verdadera más pequeña es un buen comienzo.

    «La basura, sí. Se me olvidó, y la bajaste tú».

    _Las palabras que te dan miedo, o te hacen de menos, son otra cosa. No necesitan respuesta tuya._

# en 120703c0
touch__say =
    Una mano en la espalda pide poco. Tu mano sobre la suya, o «qué bien», y tiene respuesta.

    Donde es demasiado, pueden responder las palabras. «Ahora no. Qué bien que te acercaste». Di solo lo que sea verdad.

# en 25d90598
text__say =
    Un mensaje sin ninguna noticia puede estar buscando una señal de vida. Basta una línea. También una foto de lo que tienes delante.

    «Aquí llueve. Me acordé de tu paraguas».

# en 61a58f85
unsure__say =
    Hay días en que no llega nada. Otros, llega con ropa tan sencilla que pasa de largo.

    Toma cualquier cosa corriente que tu pareja dijo o escribió desde ayer, hasta «¿hay leche?». Imagina que era un hola.

# en 979ad969
own__say = ¿Cómo sonaría una respuesta tuya? Puedes escribir una línea. No la guardo.

# en b41c43ef
own__choices__head = Lo tengo en mente

# en a0e63d7c
own__choices__pass = Ahora no

# en 9f21b3dc
typed__say = No la guardé. Es tuya, para decirla o dejarla.

# en ad89759b
act__say = Si el momento ya pasó, se puede devolver, aunque sea un día tarde: «Eso se me pasó. ¿Otra vez?».

# en 2b9d277f
missed__say = Puede que se ría. Puede que se encoja de hombros. Podrías decirlo de pasada, en la puerta o por teléfono, y seguir con tu noche. O responder al próximo que llegue.

# en 8f81f61c
missed__choices__will = Lo voy a probar

# en 2ac01d85
missed__choices__remind = Recuérdamelo una vez

# en a0e63d7c
missed__choices__not_now = Ahora no

# en 0aa2f12b
reminded__say = Una de las próximas noches, entonces, y solo una vez.

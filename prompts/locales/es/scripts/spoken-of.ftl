# en b8325d0d
title = Cómo hablo

# en 6bd21f6b
which__say =
    En algunos idiomas una frase deja ver si habla de una mujer o de un hombre. Casi siempre doy un rodeo. Donde no puedo, ¿cómo quieres que hable de ti?

    _Guardo la respuesta, cifrada, y nadie más la lee. Hasta que digas algo, no es ni lo uno ni lo otro._

# en 128edc79
which__choices__feminine = En femenino

# en 349acd20
which__choices__masculine = En masculino

# en 572710bc
which__choices__other = Ni lo uno ni lo otro

# en 6f9bf303
which__choices__keep = Dejarlo así

# en ee51d8cd
chosen__say = Así hablo desde ahora.

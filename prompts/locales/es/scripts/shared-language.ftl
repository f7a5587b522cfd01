# en ec5274ed
title = Un idioma

# en b1242db8
private = A mi propio chat

# en 5b7d21d9
which__say =
    ¿En qué idioma hablo aquí?

    Es uno para este chat, y quien toque de ustedes lo cambia para las dos personas. En su propio chat cada quien tiene su propio idioma.

# en ba118bf7
which__choices__en = English

# en 94b382b6
which__choices__es = Español

# en 801cfe0f
which__choices__de = Deutsch

# en 6f9bf303
which__choices__keep = Dejarlo así

# en fa9f67a7
chosen__say = Así hablo aquí desde ahora. Con /language se puede cambiar de nuevo.

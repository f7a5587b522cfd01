# en ec5274ed
title = Un idioma

# en ba786530
which__say =
    ¿En qué idioma quieres que te hable?

    _Se trata de mis propias palabras. Cuando haces llegar las tuyas, una línea al lado puede decir que vienen en otro idioma._

# en ba118bf7
which__choices__en = English

# en 94b382b6
which__choices__es = Español

# en 801cfe0f
which__choices__de = Deutsch

# en 6f9bf303
which__choices__keep = Dejarlo así

# en 678224f4
chosen__say = Así hablo desde ahora. Con /language se puede cambiar de nuevo.

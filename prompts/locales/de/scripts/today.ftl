# en fcc8a376
title = Etwas für heute

# en 1c96853c
menu = Etwas Kleines für heute

# en 0d370433
offer__say =
    Für heute, wenn du magst: „{ $title }“.

    _Ein paar Minuten, und du kannst überall aufhören. „Anderes“ fängt bei dem an, was gerade ist._

# en 91db54b5
offer__choices__begin = Das nächste Kleine

# en b9eb18a8
offer__choices__other = Etwas anderes

# en cc728431
offer__choices__situation = Anderes

# en a0e63d7c
offer__choices__not_now = Nicht jetzt

# en cc323e6a
hello__say = Was würde gerade passen?

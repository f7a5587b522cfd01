# en fcc8a376
title = Etwas für heute

# en 1c96853c
menu = Etwas Kleines für heute

# en cc323e6a
hello__say = Was würde gerade passen?

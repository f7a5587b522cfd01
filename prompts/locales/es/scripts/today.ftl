# en fcc8a376
title = Algo para hoy

# en 1c96853c
menu = Algo pequeño para hoy

# en cc323e6a
hello__say = ¿Qué te vendría bien ahora?

# en fbddd8a0
title = Una página

# en 815fe679
hello__say =
    Qué bien que pasaste a mirar. Lo que se detuvo sigue apagado, y tú eliges qué puede volver a llegar: una cosa, o ninguna.

    Solo el buzón sigue como lo habías puesto. «Otras páginas» lleva a él.

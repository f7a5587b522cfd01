# en 3eb7e622
title = Algo tuyo

# en f91ff0f3
passed__say =
    Hasta entonces puedes retirarlo. Después le llega a la otra persona, si quiere y cuando le venga bien, o no le llega.

    No me entero de si se leyó, y tú tampoco. El silencio tiene muchos motivos corrientes. Por favor, no preguntes por ello.

    _«Cerrar» quita este texto y deja una línea sencilla._

# en e7dd2b19
passed__choices__back_it = Retirarlo

# en 7d9eb7ac
passed__choices__close = Cerrar

# en b1e6c771
taken_back__say = Está retirado, y no sale nada. Si otro día todavía lo quieres, /today está aquí.

# en 7d9eb7ac
taken_back__choices__close = Cerrar

# en fd85f6c0
late__say = El tiempo para retirarlo terminó. Lo que salga de ahí, y cuándo, ya es cosa de la otra persona.

# en 7d9eb7ac
late__choices__close = Cerrar

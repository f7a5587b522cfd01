# en e15e9f94
title = Etwas Kleines

# en 5233c04c
knock__say = Noch einmal ich, wie von dir gewünscht. Das hier kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en 08290790
hello__say =
    Hallo noch einmal. Es gibt nichts nachzuholen, und niemand sieht nach, was aus dem letzten Mal geworden ist.

    Das ist das eine Mal, um das du gebeten hast. Also etwas Kleines, oder gar nichts.

# en d265b9da
title = Eine Zeile

# en 7180204c
knock__say = Eine Zeile, wie von dir gewünscht. Sie kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en c4717b69
short__say =
    Ungefähr jetzt wolltest du wieder hinschauen. Die Ruhezeit kann weitergehen oder zu Ende sein. Beides ist in Ordnung, und es hat sich nichts angestaut.

    Wenn du es hier lässt, frage ich nicht noch einmal. /rest und /today bleiben offen.

# en 35c1a158
short__choices__come = Wiederkommen

# en deaeeec4
short__choices__on = Weiter ruhen

# en a0e63d7c
short__choices__not_now = Nicht jetzt

# en 7d1f08d1
long__say =
    Seit einigen Wochen folgt eine Ruhezeit auf die andere. Vielleicht ist das genau, was du brauchst.

    Eine Ruhezeit kann auch zu einer Antwort werden, die niemand laut gesagt hat. Deshalb stehen hier die Wege nebeneinander. Keiner ist besser als ein anderer.

    Bei „Verlassen“ geht es um eine Verbindung, und es fragt nach, bevor etwas geschieht. Wenn nichts davon passt, lass die Seite, wie sie ist. Ich frage nicht noch einmal.

# en deaeeec4
long__choices__on = Weiter ruhen

# en 0040669e
long__choices__small = Etwas Kleines

# en fc6e4a40
long__choices__leave = Verlassen

# en 606c05d9
long__choices__talk = Mit jemandem reden

# en bec7a519
came__say = Gut, dass du hereinschaust. Dann etwas Kleines, oder gar nichts.

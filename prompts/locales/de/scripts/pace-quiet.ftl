# en fef24201
title = Eine kleine Frage

# en b1a96ce9
knock__say = Eine kleine Frage, nur für dich. Sie kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en f30afcda
how__say =
    Seit einigen Wochen ist dein Tempo hier die Stille. Das kann genau richtig sein. Stille kann auch zu einer Antwort werden, die niemand laut gesagt hat.

    Deshalb stehen hier die Wege nebeneinander. Keiner ist besser als ein anderer, und niemand erfährt, welchen du nimmst. Bei „Verlassen“ geht es um eine Verbindung, und es fragt nach, bevor etwas geschieht.

    Wenn es still ist, weil du Angst hast, öffne /help. Wenn nichts davon passt, lass die Seite, wie sie ist. Ich frage nicht noch einmal.

# en d15a04ca
how__choices__right = Für mich stimmt es so

# en 569afa12
how__choices__little = Etwas näher

# en defb3c91
how__choices__rest = Eine Ruhezeit

# en fc6e4a40
how__choices__leave = Verlassen

# en 8184a1af
right__say = Dann bleibt es still. Das braucht keinen Grund und kein Ende.

# en c8c57945
waits__say =
    Etwas näher also: Worte. Ein freundlicher Satz, eine Frage. Noch ändert sich nichts. An einem Sonntagabend, frühestens in einem Tag, frage ich dich noch einmal.

    Ohne dass du tippst, bleibt es still.

# en 4c62cb93
changed__say = Dein Tempo hat sich seither geändert. /pace zeigt, wie es ist.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

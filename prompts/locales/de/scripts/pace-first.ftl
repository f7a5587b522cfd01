# en fef24201
title = Eine kleine Frage

# en db88c05c
level__say =
    Wie nah ist jetzt willkommen? Es bleibt bei dir und lässt sich mit /pace ändern.

    {"*"}*Stille**: fürs Erste jeder Mensch für sich.
    {"*"}*Worte**: ein freundlicher Satz, eine Frage.
    {"*"}*Gesten**: eine Tasse Tee, ein Spaziergang.
    {"*"}*Berührung**: eine Hand, eine Umarmung an der Tür.

    _Ich biete euch beiden nichts an, was über dem langsameren Tempo liegt._

# en c0ebb7d6
level__choices__quiet = Stille

# en 0a8be89a
level__choices__words = Worte

# en dd75bf6e
level__choices__closer = Näher als Worte

# en a0e63d7c
level__choices__not_now = Nicht jetzt

# en 82093a90
closer__say = Gesten, oder auch Berührung?

# en 0b38b24a
closer__choices__acts = Gesten

# en 69f68950
closer__choices__touch = Berührung

# en a0e63d7c
closer__choices__not_now = Nicht jetzt

# en 26b6287a
waits__say = Das wartet auf einen Sonntagabend, frühestens in einem Tag. Dann frage ich dich noch einmal, hier und dich allein.

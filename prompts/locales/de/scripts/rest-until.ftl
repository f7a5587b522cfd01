# en defb3c91
title = Eine Ruhezeit

# en 3966f6d8
dates__say = Wann möchtest du wieder hinschauen?

# en b5dcc060
dates__choices__few = In ein paar Tagen

# en f17d8869
dates__choices__week = In einer Woche

# en d11ee4eb
dates__choices__more = Später

# en a0e63d7c
dates__choices__not_now = Nicht jetzt

# en 1b2dff6d
dates_later__say = Dann eines hiervon.

# en 51e0c0b7
dates_later__choices__two = In zwei Wochen

# en 3b3e76e6
dates_later__choices__three = In drei Wochen

# en a0e63d7c
dates_later__choices__not_now = Nicht jetzt

# en 1600a97f
resting__say =
    Es steht fest. Wenn der Tag da ist, frage ich einmal, mit einer Zeile, die sonst niemandem etwas verrät.

    /rest verschiebt es oder beendet es. /stop beendet es auch.

    Für heute etwas, das nichts in Ordnung bringt: ein Bad, ein alter Film, ein kurzer Gang ohne Thema.

# en 8f81f61c
resting__choices__will = Ich probiere es

# en 7d9eb7ac
resting__choices__close = Schließen

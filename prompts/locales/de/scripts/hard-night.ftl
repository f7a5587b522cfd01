# en b79cac92
title = Hilfe

# en 509689bc
calm__say =
    Ich höre hier erst einmal auf. Manches, was Menschen tippen, kann Gefahr bedeuten, und dann zeige ich diese Seite. Sie kann sich irren. Kein Mensch liest diesen Chat.

    {"*"}*Wenn es jetzt ist, ruf an: { $emergency }.**

    { $helplines }

    {"*"}*Zwei Dinge für jetzt.** Geh zu jemandem, oder bitte jemanden, am Telefon zu bleiben. Und schaff Abstand: zu dem, was du benutzen könntest, oder zu dem Menschen, der dir Angst macht. Wenn es um einen Menschen geht, warte dafür auf einen sicheren Moment.

# en f78e0897
first__say = _Was du geschrieben hast, ist aus diesem Chat verschwunden, und nichts davon wird behalten._

# en 5e62a09a
first__choices__more = Mehr Hilfe

# en 7d9eb7ac
first__choices__close = Schließen

# en 85ce647a
card__say =
    _Was du geschrieben hast, ist aus diesem Chat verschwunden, und nichts davon wird behalten._

    Für eine stille Woche genügt ein Tippen. Bis sie vorbei ist, kommt keine Frage, keine Erinnerung und keine Nachricht von selbst. Ich sage es niemandem.

# en 5e62a09a
card__choices__more = Mehr Hilfe

# en 40270591
card__choices__quiet = Eine stille Woche

# en 7d9eb7ac
card__choices__close = Schließen

# en c67f49d2
resting__say =
    Von jetzt an ist es hier still. Wenn das vorbei ist, frage ich einmal, mit einer schlichten Zeile. /rest zeigt das an und kann es jederzeit beenden.

    Für heute Nacht: etwas Warmes zu trinken, und jemand in der Nähe oder am Telefon.

# en 5e62a09a
resting__choices__more = Mehr Hilfe

# en 7d9eb7ac
resting__choices__close = Schließen

# en b79cac92
title = Hilfe

# en de474a55
card__say =
    Ich höre hier erst einmal auf. Manches, was Menschen tippen, kann Gefahr bedeuten, und dann zeige ich diese Seite. Sie kann sich irren. Kein Mensch liest diesen Chat.

    {"*"}*Wenn es jetzt ist, ruf die Notrufnummer an, die bei dir gilt.** 112 in Europa, auch in Großbritannien, und in Indien. 911 in den USA, in Kanada und Mexiko. 000 in Australien, 111 in Neuseeland, 190 in Brasilien. In Japan 110 für die Polizei und 119 für einen Krankenwagen. _Nummern können sich ändern. Sieh nach, welche bei dir gilt._

    Auf findahelpline.com stehen Sorgentelefone und Chats, Land für Land.

    {"*"}*Zwei Dinge für jetzt.** Geh zu jemandem, oder bitte jemanden, am Telefon zu bleiben. Und schaff Abstand: zu dem, was du benutzen könntest, oder zu dem Menschen, der dir Angst macht. Wenn es um einen Menschen geht, warte dafür auf einen sicheren Moment.

    _Was du geschrieben hast, ist aus diesem Chat verschwunden, und nichts davon wird behalten._

# en 5e62a09a
card__choices__more = Mehr Hilfe

# en 7d9eb7ac
card__choices__close = Schließen

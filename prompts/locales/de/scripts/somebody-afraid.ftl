# en b79cac92
title = Hilfe

# en 3406dd73
who__say =
    Angst kommt vor allem anderen, und von dieser Seite geht nichts hinaus.

    Wenn es dir Angst macht, ist es kein Schritt auf dich zu. Du schuldest keine Antwort, und auch keine Entschuldigung.

    Was kommt am nächsten? _Was du antippst, wird nicht behalten._

# en 16f9c7d6
who__choices__me = Ich hatte Angst

# en 9cf0b478
who__choices__them = Ich habe Angst gemacht

# en deeaa914
who__choices__control = Ich verlor die Kontrolle

# en a0e63d7c
who__choices__not_now = Nicht jetzt

# en 5197dff1
them__say =
    Dass du das sagst, zählt. Für einen Menschen, der Angst hatte, kann eine Nachricht, ein Geschenk oder eine Umarmung noch etwas sein, bei dem Vorsicht nötig ist. Darum geht nichts hinaus.

    Gib der anderen Person Raum, und lass sie aus dem Zimmer gehen. Frag nicht, ob sie noch Angst hat.

    Was du tun kannst, geht ohne sie. Es gibt Stellen für Menschen, die jemandem in einer Beziehung Angst gemacht oder wehgetan haben, und eine Arztpraxis kann dir eine nennen. { $own }

# en 6fb51cf1
control__say =
    {"*"}*Wenn jemand verletzt ist, ruf zuerst dort an: { $emergency }.** Dann schaff Abstand zwischen euch: ein anderes Zimmer, oder aus dem Haus, wenn es geht. Bleib weg, bis du ruhig bist, und setz dich nicht ans Steuer.

    Ruf jemanden an, der ruhig bleibt. „Ich habe die Kontrolle verloren und habe Angst davor, was ich tun könnte“ genügt.

    Später gibt es Stellen für Menschen, die jemandem in einer Beziehung Angst gemacht oder wehgetan haben. Eine Arztpraxis kann dir eine nennen. { $own }

# en 08488534
after__say =
    Wenn jetzt Gefahr ist, ruf an: { $emergency }.

    { $helplines }

    _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en b79cac92
after__choices__help = Hilfe

# en 7d9eb7ac
after__choices__close = Schließen

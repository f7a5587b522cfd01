# en 0faef383
title = Ein Spiegel

# en 94f19b4a
front__say =
    { $its_language } { $its_zone } { $its_opt_in }

    Das ist der Anfang von dem, was ich über dich behalte. Der Rest kommt in kurzen Seiten, die sich von selbst schließen.

    _Wer dieses Telefon in der Hand hat, kann das hier öffnen. Ein stilles Wort von dir kann vor dem Rest stehen, und vor einer Datei._

# en 96bd1e80
front__choices__rest = Der Rest

# en 10aa444d
front__choices__file = Als Datei

# en 3d4430c4
front__choices__word = Ein stilles Wort

# en 7d9eb7ac
front__choices__close = Schließen

# en 0b0ecb60
asked__say = Der Rest öffnet sich mit einem stillen Wort. Tippe es hier ein, es wird gleich aus diesem Chat genommen.

# en 7d9eb7ac
asked__choices__close = Schließen

# en 150c86bb
stays__say =
    Das bleibt geschlossen. Was getippt wurde, wird nicht behalten.

    Nach ein paar Versuchen bleibt es eine Stunde lang zu, für alle. Ist ein Wort vergessen, gibt es nur noch /forget, und das löscht alles.

# en d8b8392e
stays__choices__again = Noch einmal versuchen

# en 7d9eb7ac
stays__choices__close = Schließen

# en eed82845
facts__say = { $page }

# en e39c89f9
facts__choices__more = Die nächste Seite

# en 7d9eb7ac
facts__choices__close = Schließen

# en b33a60c9
last__say =
    Das ist alles, was da ist. Nichts davon braucht etwas von dir.

    Ohne Telefon, wenn du magst: Mach ein Fenster auf und nimm dort drei langsame Atemzüge.

# en 597ae116
last__choices__again = Von vorn

# en 7d9eb7ac
last__choices__close = Schließen

# en 2f02c7b7
words__say =
    { $page }

    _Nach einem Antippen zeigen sich die Worte zwei Minuten lang._

# en 74484e01
words__choices__show = Zeigen

# en 2dd014c1
words__choices__more = Weiter zum Nächsten

# en 7d9eb7ac
words__choices__close = Schließen

# en 1c6205ca
own__say =
    { $words }

    _Das geht nach zwei Minuten von selbst._

# en 35f18d1e
own__choices__remove = Das hier löschen

# en 4f435468
own__choices__hide = Jetzt verbergen

# en 2dd014c1
own__choices__more = Weiter zum Nächsten

# en 1c6205ca
other__say =
    { $words }

    _Das geht nach zwei Minuten von selbst._

# en 4f435468
other__choices__hide = Jetzt verbergen

# en 2dd014c1
other__choices__more = Weiter zum Nächsten

# en 04ece16b
hidden__say = Es ist wieder verborgen.

# en 74484e01
hidden__choices__show = Zeigen

# en 2dd014c1
hidden__choices__more = Weiter zum Nächsten

# en 7d9eb7ac
hidden__choices__close = Schließen

# en fcb2f3d4
gone__say = Es ist nicht mehr da.

# en 597ae116
gone__choices__again = Von vorn

# en 7d9eb7ac
gone__choices__close = Schließen

# en a175f2d4
sure__say = Soll es weg? Es lässt sich nicht zurückholen.

# en 2fac7d57
sure__choices__go = Löschen

# en 77096d02
sure__choices__stay = Dalassen

# en 3e45c92e
went__say = Es ist weg.

# en 597ae116
went__choices__again = Von vorn

# en 7d9eb7ac
went__choices__close = Schließen

# en b5380e55
word__say =
    Ein stilles Wort ist eins von dir. Es wird eingetippt, bevor sich der Rest dieser Seiten öffnet oder eine Datei kommt.

    Es hilft, wenn andere dieses Telefon in die Hand nehmen. Gegen jemanden, der dich zum Eintippen bringt, hilft es nicht.

    {"**"}Ist es vergessen, kann niemand diese Seiten mehr öffnen, auch ich nicht.** Dann gibt es nur noch /forget, und das löscht alles.

# en 56bc95ea
word__choices__set = Festlegen oder ändern

# en 175b3121
word__choices__remove = Wegnehmen

# en a0e63d7c
word__choices__not_now = Nicht jetzt

# en de87bdaa
old__say = Zuerst das Wort, das jetzt gilt. Tippe es hier ein, es wird gleich aus diesem Chat genommen.

# en 7d9eb7ac
old__choices__close = Schließen

# en c60389ab
stays_too__say =
    Nichts hat sich geändert. Was getippt wurde, wird nicht behalten.

    Nach ein paar Versuchen bleibt das eine Stunde lang so, für alle. Ist ein Wort vergessen, gibt es nur noch /forget, und das löscht alles.

# en 7d9eb7ac
stays_too__choices__close = Schließen

# en a2dca3d2
new__say =
    Tippe das neue ein: vier Zeichen oder mehr, oder ein paar Wörter. Groß, klein und Leerzeichen machen keinen Unterschied.

    Es wird gleich aus diesem Chat genommen. Das Wort behalte ich nicht, nur einen Hash, an dem ich es erkenne.

# en a0e63d7c
new__choices__not_now = Nicht jetzt

# en ee15f780
short__say = Das ist zu kurz. Nichts hat sich geändert.

# en dc861f10
once_more__say = Bitte noch einmal dasselbe, damit kein Tippfehler darin ist.

# en a0e63d7c
once_more__choices__not_now = Nicht jetzt

# en f9c95df7
other_word__say = Die beiden waren nicht gleich. Nichts hat sich geändert.

# en 4daf72cc
kept__say = Es gilt. /mirror und /export fragen von jetzt an danach, und sonst nichts.

# en 7d9eb7ac
kept__choices__close = Schließen

# en 247e4d55
old_too__say = Tippe das Wort ein, das jetzt gilt. Es wird gleich aus diesem Chat genommen.

# en 7d9eb7ac
old_too__choices__close = Schließen

# en 9eab7340
taken__say = Vor diesen Seiten steht jetzt kein stilles Wort.

# en 7d9eb7ac
taken__choices__close = Schließen

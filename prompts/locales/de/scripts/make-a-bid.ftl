# en e15e9f94
title = Etwas Kleines

# en 419e356d
what__say =
    Auf jemanden zugehen, das kann klein sein. Was davon möchtest du losschicken?

    _Was du hier wählst und tippst, bleibt hier, bis du selbst es weitergibst._

# en bb1c6eb4
what__choices__hello = Ein Hallo

# en 9f07bc76
what__choices__thanks = Ein Danke

# en cc728431
what__choices__more = Etwas anderes

# en a0e63d7c
what__choices__not_now = Nicht jetzt

# en 2622162c
what_more__say = Oder eins von diesen.

# en b373e9c9
what_more__choices__joke = Ein Witz

# en c3759fa4
what_more__choices__comfort = Um Trost bitten

# en 0ffea692
what_more__choices__minutes = Zehn Minuten

# en a0e63d7c
what_more__choices__not_now = Nicht jetzt

# en 921bb6c2
hello__say = Ein Hallo braucht keinen Grund. „Ich bin am Bäcker vorbeigegangen und habe an dich gedacht.“

# en b85e3c2c
thanks__say = Danke für eine schlichte Sache, ohne etwas dahinter. „Du hast getankt. Das habe ich gemerkt.“

# en 8d990105
joke__say = Ein Witz auf niemandes Kosten, oder etwas Albernes, das du gesehen hast. „Hier ist ein Hund mit einem schöneren Mantel als meinem.“

# en dd9dd8aa
comfort__say = Sag, welche Art, dann braucht niemand zu raten. „Schwerer Tag. Setzt du dich kurz zu mir? Reden ist nicht nötig.“

# en f0069763
minutes__say = Zehn Minuten von etwas Schlichtem, zu dem ein Nein leicht ist. „Heute Abend Tee auf der Treppe? Ein anderer Tag geht auch.“

# en 92f20f88
hope__say = Was erhoffst du dir, wenn du genau hinsiehst?

# en de4743c8
hope__choices__company = Gesellschaft

# en 69fa6ed3
hope__choices__smile = Ein Lächeln

# en 4660e17a
hope__choices__known = Gesehen werden

# en eadd56d9
hope__choices__care = Ob ich noch zähle

# en 8399121e
test__say =
    Dann ist es vielleicht eine Prüfung, und die kann heute ruhen. Eine Prüfung fragt im Geheimen, und die Antwort ist schwer zu lesen. Stille kann müde heißen, oder verletzt, oder dass das Handy im anderen Zimmer liegt.

    Der Wunsch darunter ist ein guter. Irgendwann lässt er sich offen stellen, von Angesicht zu Angesicht: „Hast du mich noch gern um dich?“

# en 0d95e635
test__choices__now = Etwas für jetzt

# en 7d9eb7ac
test__choices__close = Schließen

# en aecca81d
words__say = Wie klingt das bei dir? Ein, zwei Zeilen. Du kannst sie tippen oder im Kopf behalten.

# en b41c43ef
words__choices__head = Es ist im Kopf

# en a0e63d7c
words__choices__not_now = Nicht jetzt

# en d18ca2b5
quiet__say = Danach kann es still bleiben. Könntest du das heute aushalten?

# en d3158a32
quiet__choices__quite = Ja, ich denke schon

# en e825b35f
quiet__choices__unsure = Nein, heute nicht

# en a0e63d7c
quiet__choices__not_now = Nicht jetzt

# en ae2daa2c
held_head__say = Gut, dass du hingesehen hast. Dann kann es bis morgen im Kopf bleiben. Vielleicht hat es sich bis dahin verändert.

# en 0d95e635
held_head__choices__now = Etwas für jetzt

# en 7d9eb7ac
held_head__choices__close = Schließen

# en e01ce47d
held__say = Gut, dass du hingesehen hast. Ich behalte deine Worte bis morgen und frage dich dann. Bis dahin haben sie sich vielleicht verändert, und der Tag auch.

# en 0d95e635
held__choices__now = Etwas für jetzt

# en 6562270e
held__choices__keep = Bis morgen behalten

# en c089807f
held__choices__drop = Loslassen

# en 5abd12b7
keep__say = Bis morgen behalten.

# en 66541048
kept__say = Etwas von dir von gestern ist noch hier. Es kann auch gehen.

# en ed077f3d
kept__choices__open = Öffnen

# en 1a2d60e4
kept__choices__drop = Loslassen

# en ce8d4f68
again__say =
    Das waren deine Worte:

    „{ $note }“

# en 2a7d9bf0
how__say = Nun zum Weg. Laut ist oft am wärmsten, wo es möglich ist.

# en e6eea521
how__choices__aloud = Laut sagen

# en fded3c90
how__choices__copy = Kopieren

# en e2c83980
how__choices__pass = Weitergeben

# en a0e63d7c
how__choices__not_now = Nicht jetzt

# en 2a7d9bf0
how_alone__say = Nun zum Weg. Laut ist oft am wärmsten, wo es möglich ist.

# en e6eea521
how_alone__choices__aloud = Laut sagen

# en fded3c90
how_alone__choices__copy = Kopieren

# en a0e63d7c
how_alone__choices__not_now = Nicht jetzt

# en 34a778cb
aloud__say = An der Tür, beim Abwasch, am Telefon. Sag es nebenbei und mach weiter mit dem, was du gerade tust. So verlangt es nichts.

# en c36ea349
aloud_then__say = _Es eilt nicht. Es kann auch ungesagt bleiben._

# en 8f81f61c
aloud_then__choices__will = Ich probiere es

# en 2ac01d85
aloud_then__choices__remind = Einmal erinnern

# en a0e63d7c
aloud_then__choices__not_now = Nicht jetzt

# en 0aa2f12b
reminded__say = Also an einem der nächsten Abende, und nur einmal.

# en 63a5ea8d
copy__say =
    Hier ist es, zum Kopieren und Selberschicken:

    { $note }

    _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
copy__choices__close = Schließen

# en d9dfe74b
preview__say =
    Das würde gehen, genau so, und nichts daneben:

    „{ $note }“

    Es wartet zehn Minuten. Dann erreicht es die andere Person, falls und wann es ihr passt. Ich erfahre nicht, ob es gelesen wurde.

# en e2c83980
preview__choices__pass = Weitergeben

# en e6b6ce31
preview__choices__change = Ändern

# en a0e63d7c
preview__choices__not_now = Nicht jetzt

# en 5f035be9
passed__say = Gut. Es wartet hier zehn Minuten.

# en b423dee0
still__say =
    Deine Worte sind hier, und nichts ist hinausgegangen:

    „{ $note }“

    Wenn du sie weitergibst, warten sie zwanzig Minuten. Frühere Zeilen von dir, die noch warten, werden zurückgenommen, und diese stehen an ihrer Stelle.

# en e2c83980
still__choices__pass = Weitergeben

# en a0e63d7c
still__choices__not_now = Nicht jetzt

# en 77775ab2
passed_slowly__say = Gut. Das hier wartet zwanzig Minuten, anstelle von allem, was noch wartete.

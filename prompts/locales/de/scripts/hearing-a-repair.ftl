# en 52174cb3
title = Etwas für dich

# en 67e0e2f4
knock__say = Hier ist etwas für dich, wann immer es dir passt. Es kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en 7d534bba
knock__choices__later = Später …

# en 161f67ca
knock__choices__none = Nichts davon

# en 8ebe8fb5
later__say = Gut. Es wartet hier ein paar Tage. Niemand erfährt, ob du es öffnest.

# en ed077f3d
later__choices__open = Öffnen

# en 161f67ca
later__choices__none = Nichts davon

# en ec533989
unread__say =
    Es ist weg, ungelesen, und mehr von dieser Art kommt nicht. Die andere Person erfährt davon nichts.

    /letterbox lässt so etwas wieder herein, an welchem Tag du magst.

# en 7d9eb7ac
unread__choices__close = Schließen

# en 70627ce1
repair__say =
    Von der Person, mit der du verbunden bist, über etwas, das sie getan hat. Die Worte sind ihre:

    „{ $note }“

    Du schuldest dafür keinen Dank, kein Verzeihen und keine Antwort. Wenn es dir Angst macht, ist es kein Schritt auf dich zu.

    Eine Antwort, die du antippst, geht nach zehn Minuten Wort für Wort hinaus. Soll es ohne Antwort bleiben, dann überspring das. _Niemand erfährt, ob du das hier liest._

# en 268bc183
repair__choices__thanks = Danke

# en a9549d7d
repair__choices__not_yet = Noch nicht

# en 40e4c786
repair__choices__would_help = Was helfen würde

# en 16f9c7d6
repair__choices__afraid = Ich hatte Angst

# en 755d79e7
answered_thanks__say = „Danke.“ wartet hier zehn Minuten. Mehr sagt es nicht, und erledigt ist damit nichts.

# en 1f353520
answered_not_yet__say = „Noch nicht.“ wartet hier zehn Minuten. Es darf so bleiben, so lange es braucht.

# en c9c861d0
would_help__say =
    Was würde helfen? Eine Zeile über etwas, das die andere Person tun könnte. Von deiner Seite verspricht sie nichts.

    „Sag mir von dir aus Bescheid, wenn es später wird, bevor ich frage.“

# en a0e63d7c
would_help__choices__not_now = Nicht jetzt

# en 03709f06
preview__say =
    Das würde gehen, genau so, und nichts daneben:

    „{ $wish }“

    Es wartet zehn Minuten. Dann erreicht es die andere Person, falls und wann es ihr passt.

# en e2c83980
preview__choices__pass = Weitergeben

# en e6b6ce31
preview__choices__change = Ändern

# en a0e63d7c
preview__choices__not_now = Nicht jetzt

# en 5f035be9
answered_wish__say = Gut. Es wartet hier zehn Minuten.

# en cf4a5b8d
alone__say = Auf deiner Seite gibt es keine Verbindung mehr, also geht nichts hinaus.

# en 7d9eb7ac
alone__choices__close = Schließen

# en f8d7db5d
days__say =
    Eine Sache hat die andere Person zugesagt:

    „{ $act }“

    Ich könnte dich, und nur dich, in zehn Tagen und danach noch zweimal fragen, ob du sie gesehen hast. Die andere Person erfährt davon nichts, weder dass ich frage noch was du sagst. Dafür würde ich diese Zeile behalten, verschlossen mit deinem Schlüssel.

# en 637f6e8b
days__choices__only = Ja, frag nur mich

# en 2aa130c3
days__choices__none = Nein, frag nicht

# en 14ab9b46
days__choices__enough = Nichts mehr davon

# en 7f08eecc
planned__say =
    Ich frage dich am Abend, in etwa zehn Tagen. Ein Tippen beendet es, wann immer du magst.

    Bis dahin brauchst du auf nichts zu achten.

# en 7d9eb7ac
planned__choices__close = Schließen

# en f57cfa43
refused__say =
    Mehr von dieser Art kommt nicht. Die andere Person erfährt davon nichts.

    /letterbox lässt solche Zeilen wieder herein, an welchem Tag du magst.

# en 7d9eb7ac
refused__choices__close = Schließen

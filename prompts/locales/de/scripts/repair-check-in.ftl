# en 4e122aba
title = Etwas zu tun

# en 2b1feef8
still_open__say =
    Etwas, das du zugesagt hast, hat noch ein paar Tage Zeit. Es zu tun sagt mehr, als ein zweites Mal um Entschuldigung zu bitten.

    Etwas Weiteres kannst du hier trotzdem aufschreiben, um es selbst zu sagen.

# en b2577b45
still_open__choices__own = Noch eins schreiben

# en a0e63d7c
still_open__choices__not_now = Nicht jetzt

# en a709af0b
begin__say = { $opening__line }

# en 74ea3ca6
calm__say =
    Ist es gerade ruhig genug, in dir und zwischen euch?

    _Was du tippst, bleibt hier, bis du selbst es weitergibst._

# en 605af4e9
calm__choices__go = Ruhig genug

# en 4055e427
calm__choices__hot = Es ist noch heiß

# en 1b1d9294
calm__choices__fear = Jemand hatte Angst

# en a0e63d7c
calm__choices__not_now = Nicht jetzt

# en 8cc1b92c
told__say = Ist es vorbei, und weiß die andere Person, was daran wichtig ist?

# en 679d3113
told__choices__over = Vorbei, und gesagt

# en 07a2c014
told__choices__going = Es geht noch weiter

# en 41afac74
told__choices__unsaid = Noch nicht alles gesagt

# en a0e63d7c
told__choices__not_now = Nicht jetzt

# en 82466d53
going__say =
    Dann käme eine Entschuldigung zu früh. Solange etwas weitergeht, tut es doppelt weh, zu hören, dass es dir leidtut.

    Der nächste Schritt kann sein, es zu beenden, oder einem Menschen davon zu erzählen, der dir dabei helfen kann.

# en 272d29fc
unsaid__say =
    Dann käme eine Entschuldigung zu früh. Vor der Wahrheit verletzt sie zweimal: jetzt, und wenn der Rest herauskommt.

    Der Rest braucht Tageslicht, euch beide und Zeit, und keine Nachricht. Eine Beratung kann helfen, die Worte und die Stunde zu finden.

# en bcd2b8f4
first__say = Von hier geht heute nichts hinaus. „Hilfe“ führt zu jemandem zum Reden.

# en b79cac92
first__choices__help = Hilfe

# en 7d9eb7ac
first__choices__close = Schließen

# en 9b620aeb
did__say =
    Was hast du getan? Eine Zeile, so wie eine Kamera es gesehen hätte, und kein Grund daneben.

    „Ich habe gesagt, ich sei bei der Arbeit, und das stimmte nicht.“

# en a0e63d7c
did__choices__not_now = Nicht jetzt

# en ec3b0ac3
did_excuse__say = Vielleicht steckt darin ein „aber“, ein „wenn“ oder ein „du hast mich dazu gebracht“. Das nimmt die halbe Zeile wieder zurück. Ohne das steht sie für sich.

# en fb49be06
did_asks__say = Vielleicht steckt darin der Wunsch, dass etwas zurückkommt. Das ist ein menschlicher Wunsch. Hier macht er aus der Zeile eine Frage, die eine Antwort verlangt.

# en 33e53441
did_again__say =
    Das hast du geschrieben:

    „{ $did }“

    Schreib es noch einmal, oder überspring das, dann bleibt es so.

# en a0e63d7c
did_again__choices__not_now = Nicht jetzt

# en 71af0994
impact__say =
    Und wie war das vielleicht für die andere Person? Eine Vermutung, locker gehalten. Sie weiß es, und du weißt es nicht.

    „Ich glaube, du hast gewartet und bist dir dumm vorgekommen.“

# en 807a4f30
impact__choices__unsure = Ich weiß es nicht

# en a0e63d7c
impact__choices__not_now = Nicht jetzt

# en e0328a81
listen__say =
    Das ist ein ehrlicher Ort. Dann ist das Nächste eine Frage, und von hier geht nichts hinaus.

    „Ich möchte gern hören, wie das für dich war. Nur wenn du es sagen willst.“ Frag das einmal, wenn niemand wegmuss. Hör es zu Ende, und antworte nur: „Ich verstehe.“ Wenn die andere Person lieber nicht mag, lass es dabei.

# en 8f81f61c
listen__choices__will = Ich probiere es

# en a0e63d7c
listen__choices__not_now = Nicht jetzt

# en f6dbd05e
impact_excuse__say = Vielleicht steckt darin ein „aber“, ein „wenn“ oder ein „du hast mich dazu gebracht“. Das schiebt einen Teil davon der anderen Person zu. Ohne das geht es in der Vermutung nur um sie.

# en bc461c90
impact_asks__say = Vielleicht steckt darin der Wunsch, dass etwas zurückkommt. Das ist ein menschlicher Wunsch, und er kann auf einen anderen Tag und eine andere Zeile warten.

# en 92263523
impact_again__say =
    Das hast du geschrieben:

    „{ $impact }“

    Schreib es noch einmal, oder überspring das, dann bleibt es so.

# en a0e63d7c
impact_again__choices__not_now = Nicht jetzt

# en bc347dfa
act__say =
    Zuletzt etwas, das du tust. Es liegt bei dir, jemand könnte es sehen, es passt in sieben Tage, und es braucht nichts von der anderen Person.

    { $example__line }

# en a0e63d7c
act__choices__not_now = Nicht jetzt

# en 87149553
act_vague__say = Ich bin nicht sicher, ob jemand das vom anderen Ende des Zimmers sehen könnte. Ein Tag, ein Ort oder ein Ding kann helfen. Was würde die andere Person dich tun sehen?

# en a18ff879
act_asks__say = Dafür braucht es vielleicht etwas von der anderen Person. Welchen Teil davon könntest du allein tun, ganz gleich, was sie tut?

# en ab038eb3
act_again__say =
    Das hast du geschrieben:

    „{ $act }“

    Schreib es noch einmal, oder überspring das, dann bleibt es so.

# en a0e63d7c
act_again__choices__not_now = Nicht jetzt

# en 96e19f96
remind__say = Würde es helfen, wenn ich dich erinnere, nur dich? Eine schlichte Zeile am Abend, einmal, und keins von deinen Worten darin.

# en 456a73bb
remind__choices__tomorrow = Morgen

# en b2e0b0eb
remind__choices__three = In drei Tagen

# en 5624b743
remind__choices__five = In fünf Tagen

# en 29190edc
remind__choices__none = Nicht erinnern

# en fdee9fd3
for_yourself__say = Von hier geht so etwas nur einzeln hinaus, eins nach dem anderen. Dieses hier ist zum Selbersagen.

# en cafd55c8
how__say = Nun zum Weg. Laut ist oft am wärmsten, wenn die andere Person es hören mag.

# en e6eea521
how__choices__aloud = Laut sagen

# en fded3c90
how__choices__copy = Kopieren

# en e2c83980
how__choices__pass = Weitergeben

# en a0e63d7c
how__choices__not_now = Nicht jetzt

# en cafd55c8
how_alone__say = Nun zum Weg. Laut ist oft am wärmsten, wenn die andere Person es hören mag.

# en e6eea521
how_alone__choices__aloud = Laut sagen

# en fded3c90
how_alone__choices__copy = Kopieren

# en a0e63d7c
how_alone__choices__not_now = Nicht jetzt

# en e1e6c501
aloud__say =
    Frag zuerst: „Es gibt etwas, zu dem ich stehen möchte. Passt es jetzt?“ Ein Nein ist auch eine Antwort.

    Dann die Zeile, die Vermutung und die Tat, und hör dort auf. Es braucht nichts zurückzukommen. Danach tu, was du zugesagt hast, und kündige es nicht an.

# en 8f81f61c
aloud__choices__will = Ich probiere es

# en a0e63d7c
aloud__choices__not_now = Nicht jetzt

# en c7ea166a
copy__say =
    Hier ist es, zum Kopieren und Selberschicken:

    { $did }

    { $impact }

    { $act }

    Danach tu, was du zugesagt hast, und kündige es nicht an.

    _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
copy__choices__close = Schließen

# en ba6bdcc4
reminded_own__say = An jenem Abend kommt eine schlichte Zeile, oder an einem nahe dabei. Nur einmal.

# en c4a7d341
preview__say =
    Das würde gehen, genau so, und nichts daneben:

    { $did }

    { $impact }

    { $act }

    Es wartet zehn Minuten. Dann erreicht es die andere Person, falls und wann es ihr passt. Ich erfahre nicht, ob es gelesen wurde.

# en e2c83980
preview__choices__pass = Weitergeben

# en e6b6ce31
preview__choices__change = Ändern

# en a0e63d7c
preview__choices__not_now = Nicht jetzt

# en 393ff082
reminded__say = Die Erinnerung kommt an jenem Abend, oder an einem nahe dabei. Nur einmal.

# en 5a7a88cd
do_it__say = Was auch zurückkommt, oder nichts: Tu, was du zugesagt hast, und kündige es nicht an.

# en 78e14c1e
waits_ten__say = Deine Worte warten hier zehn Minuten.

# en dbd4206f
waits_twenty__say = Deine Worte warten hier zwanzig Minuten, anstelle von allem, was noch wartete.

# en fedca480
still__say =
    Deine Worte sind hier, und nichts ist hinausgegangen:

    { $did }

    { $impact }

    { $act }

    Wenn du sie weitergibst, warten sie zwanzig Minuten. Frühere Zeilen von dir, die noch warten, werden zurückgenommen, und diese stehen an ihrer Stelle.

# en e2c83980
still__choices__pass = Weitergeben

# en a0e63d7c
still__choices__not_now = Nicht jetzt

# en f2597561
cards__openings__start__line = Eine Sache, die du getan hast und gern in Ordnung bringen würdest: schlicht gesagt, mit einer Tat, die zu sehen ist. Zurück verlangt es nichts.

# en 83bd4002
cards__openings__heard__line = „Es tut mir leid“ war schon zu hören. Neben einer kleinen Tat, die jemand sehen kann, wiegt es vielleicht mehr. Also zwei, drei Zeilen.

# en d09dd1fc
cards__openings__doing__line = Eine Entschuldigung ist ein Anfang. Was an einem gewöhnlichen Tag darauf folgt, sagt den Rest. Hier gehört beides zusammen, und beides bleibt klein.

# en 70577f51
cards__openings__plain__line = Hier stehst du zu einer Sache, ohne Grund und ohne zu flehen. Dann eine Tat, klein genug für diese Woche.

# en 3d9897b1
cards__acts__table__line = „Mein Handy liegt diese Woche jeden Abend ab acht auf dem Küchentisch.“

# en 061eb290
cards__acts__brother__line = „Am Donnerstag sage ich meinem Bruder am Telefon, dass nicht stimmt, was ich über dich gesagt habe.“

# en e78e945a
cards__acts__school__line = „Am Montag und Dienstag bringe ich die Kinder zur Schule und gehe rechtzeitig von der Arbeit, um sie abzuholen.“

# en 4ecf64bf
cards__acts__bill__line = „Morgen bezahle ich die Rechnung und lege dir die Quittung auf den Schreibtisch.“

# en 1a8ce84d
cards__acts__surgery__line = „Morgen um neun rufe ich in der Arztpraxis an und mache den Termin aus.“

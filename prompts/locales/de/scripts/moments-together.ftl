# en fbddd8a0
title = Eine Seite

# en 588891c6
none__say =
    Wo zwei verbunden sind, kann manches von dem, was sie behalten, der anderen Person gezeigt werden, wenn beide Ja sagen. Gerade ist nichts von dir zu zeigen. In /moment hat jeder Moment einen Knopf dafür.

    Gezeigt werden muss keiner. Was nur dir gehört, darf deines bleiben. Ohne Handy: Denk an einen davon, und lächle allein darüber.

# en 8f81f61c
none__choices__will = Ich probiere es

# en a0e63d7c
none__choices__not_now = Nicht jetzt

# en 76bad82e
question__say =
    {"*"}*Das von dir würde gezeigt**

    { $mine }

    Wenn ihr innerhalb einer Woche beide Ja sagt, seht ihr beide etwas von dem, was die andere Person behält, zur selben Stunde. Sonst sieht niemand etwas. Bis es gezeigt wird, kannst du es zurücknehmen.

    Ist es gezeigt, könnt ihr es beide auch als Bild haben.

    _Vielleicht behält die andere Person nichts, oder sie kommt nie auf diese Seite. Wenn also nichts kommt, sagt das nichts über irgendwen. Frag bitte nicht danach._

# en 6d002a53
question__held =
    Es wartet hier und ist nirgends zu sehen. Erst ein Ja von beiden zeigt etwas. Bis dahin kannst du es ändern oder zurücknehmen.

    Vielleicht behält die andere Person nichts, oder sie kommt nie auf diese Seite. Wenn nichts kommt, sagt das nichts über irgendwen. Frag bitte nicht danach.

# en 495afb1a
question__choices__yes = Ja, zeigen

# en 6f3efa36
question__choices__no = Diesmal nicht

# en 27819c53
back__say = Etwas Schlichtes ist zurückgekommen. Es kann ein paar Tage zubleiben.

# en ed077f3d
back__choices__open = Öffnen

# en 1a2d60e4
back__choices__drop = Loslassen

# en 46fa1e2d
shown__say =
    {"*"}*Du hast behalten**

    { $mine }

    {"*"}*Die andere Person hat behalten**

    { $mine__theirs }

    Niemand schuldet ein Wort darüber. Wenn es dir Angst macht, ist /help da.

    Ohne Handy, wenn du magst: Sei diese Woche bei so einer Minute in der Nähe, und lass sie vorbeigehen.

# en 8f81f61c
shown__choices__will = Ich probiere es

# en a0e63d7c
shown__choices__not_now = Nicht jetzt

# en 60c594cf
lapsed__end = Die Zeit dafür ist um. Nichts davon wurde gezeigt. Das hat viele gewöhnliche Gründe.

# en 85513c80
shown__choices__picture = Als Bild

# en e35c3242
covered__say =
    Diese Zeilen können als Bild kommen: die Worte, und sonst nichts. Es kommt ohne Ton in diesen Chat und bleibt verdeckt, bis du es berührst.

    Einige der Worte sind von der anderen Person und wurden nur dir gezeigt. Manche Handys speichern Bilder von selbst, wo jemand anders sie finden könnte. Und es bleibt in diesem Chat, wenn diese Seite zu ist, außer du lässt es dort wegnehmen oder löschst es.

# en eecc12f2
covered__choices__send = Das Bild schicken

# en 7234c903
covered__choices__leave = Als Text lassen

# en e4e96ef7
drawn__say =
    Es kommt unten, verdeckt, bis du es berührst. Wenn Zeichen darin sind, die ich nicht zeichnen kann, kommt es als Text, auch verdeckt.

    Ohne Handy, wenn du magst: Sei diese Woche bei so einer Minute in der Nähe, und lass sie vorbeigehen.

# en 8f81f61c
drawn__choices__will = Ich probiere es

# en 2c4376ba
drawn__choices__take = Das Bild wegnehmen

# en a0e63d7c
drawn__choices__not_now = Nicht jetzt

# en 1947ac03
gone__say = Es ist aus diesem Chat genommen. Hat ein Handy es von selbst gespeichert, ist diese Kopie noch da.

# en 966afc93
late__say = Es ist seit zwei Tagen hier, und dann kann ich es nicht mehr wegnehmen. Du kannst es selbst löschen; bis dahin bleibt es verdeckt.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

# en c6800583
title = Kurz innehalten

# en 4d3bf920
begin__say =
    Eine Minute für den Körper, nur mit Knöpfen: zwei kurze Fragen, und etwas, das vielleicht passt.

    _Was du antippst, wird nicht behalten._

# en 09b538d1
begin__choices__go = Anfangen

# en a0e63d7c
begin__choices__not_now = Nicht jetzt

# en 5657d662
where__say = Mit dem Menschen an deiner Seite: Wobei spürst du deinen Körper zurzeit am meisten? Wenn bei nichts, oder wenn du es lieber nicht sagst, überspring das.

# en 3d983c9d
where__choices__eyes = Angesehen werden

# en 69f68950
where__choices__touch = Berührung

# en c3759fa4
where__choices__comfort = Um Trost bitten

# en 953dd6f2
where__choices__sex = Sex

# en e330af1a
eyes__say = Angesehen zu werden kann viel sein, oder eine Erleichterung. Einem Blick kannst du eine Sekunde lang begegnen und ihn dann loslassen.

# en e798efc1
touch__say = Eine Hand kann lieb gemeint sein und trotzdem zu früh kommen. Du darfst sagen, wann, wo und wie lange, und es dir mittendrin anders überlegen.

# en 00f8af30
comfort__say = Um Trost zu bitten heißt zu zeigen, wo es wehtut. Wen du bittest, wählst du, und es kann auch jemand anders sein als der Mensch an deiner Seite.

# en 2bd1a670
sex__say = Wenn sich Sex geschuldet anfühlt: Du schuldest nichts. Nicht für den Frieden, nicht für die Liebe, nicht, weil du früher Ja gesagt hast. Ein Nein braucht keinen Grund.

# en 3286cda2
nowhere__say = Bei nichts davon ist auch eine Antwort.

# en 13e16d2b
how__say =
    Wenn du daran denkst, dem Menschen an deiner Seite nah zu sein: Wie ist dein Körper gerade?

    Wenn du es nicht sagen kannst, oder wenn es etwas anderes ist, überspring das.

# en 622b605b
how__choices__afraid = Er hat Angst

# en 6a35e360
how__choices__tight = Eng, oder taub

# en 35d309ba
how__choices__guarded = Auf der Hut

# en 316f2428
how__choices__warm = Warm

# en f2706150
afraid__say =
    Dann heute nichts mit der anderen Person. Du schuldest keine Nähe, kein Gespräch und keinen Grund.

    Wenn es geht, sei dort, wo du dich sicherer fühlst, oder bei jemandem, dem du vertraust. Spür den Boden, sieh dich um und nenn fünf Dinge, die du siehst.

    „Hilfe“ unten führt zu Leuten, die sich mit Angst zu Hause auskennen.

# en 715c024d
tight__say =
    Eng ist eine Auskunft, und taub auch. Keins davon ist ein Versagen, und keins braucht heute wegzugehen.

    Beide Füße auf den Boden. Atme ein paarmal länger aus, als du eingeatmet hast. Berührung kann auf einen anderen Tag warten.

    Wenn du etwas Kontakt magst, genügt eine kurze Nachricht, oder ihr sitzt nebeneinander, und ein Film läuft. Gar nichts ist genauso gut.

# en 2533fc9a
guarded__say =
    Ein Körper auf der Hut hält Wache. Vielleicht hat er seine Gründe, und niemand braucht ihn umzustimmen.

    Vielleicht dasselbe Zimmer, und beide tun etwas Eigenes, fünf Minuten lang. Oder zur selben Stunde am Telefon, mit wenig Worten. Geh, wann du magst.

# en 25d99122
warm__say =
    Schön. Es kann klein bleiben.

    Ein Blick, einen Atemzug lang, oder eine Hand auf dem Ärmel, wenn sie willkommen ist. Aus der Ferne deine Stimme, und „Ich habe an dich gedacht“. Hör auf, solange es gut ist. Es braucht nirgends hinzuführen.

# en 8e284601
unsure__say =
    Das ist eine Antwort. Ein Körper spricht nicht auf Befehl.

    Trink etwas Wasser, sieh eine Weile aus dem Fenster, und lass es dabei.

# en 75a8aca3
after__say = _„Ich probiere es“ und „Nicht jetzt“ räumen beide diesen Text weg und lassen eine schlichte Zeile stehen._

# en 8f81f61c
after__choices__will = Ich probiere es

# en b79cac92
after__choices__help = Hilfe

# en a0e63d7c
after__choices__not_now = Nicht jetzt

# en 498450bb
title = Ein Gespräch mit Uhr

# en 4a68549f
before__say =
    Etwa fünfzehn Minuten für eine Sache, die schwer zu sagen ist. Zwei Teile, dann je eine Frage. Ich achte nur auf die Zeit, und nichts von dem, was ihr sagt, kommt hierher.

    Es braucht eine halbwegs ruhige Stunde und zwei, die beide laut Ja gesagt haben. Ein Nein ist eine gute Antwort, heute und beim nächsten Mal.

    Wenn du Angst hast vor dem, was auf so ein Gespräch folgt, lass es.

# en 97903f19
before__choices__go = Weiter

# en a0e63d7c
before__choices__not_now = Nicht jetzt

# en 16f9c7d6
before__choices__afraid = Ich hatte Angst

# en e7809db4
rules__say =
    Macht laut aus, wer beginnt. Diese Person spricht fünf Minuten lang über eine einzige Sache und fängt mit „Ich“ an. Die andere hört zu und antwortet noch nicht. Dann wechselt ihr.

    Ihr könnt beide jederzeit aufhören, mit einem Wort. Niemand schuldet einen Grund.

    _Zwei Handys messen die Zeit nebeneinander, wenn es eine Verbindung gibt. Ein Handy kann es für beide._

# en 09ec5439
rules__choices__two = Zwei Handys

# en d6588b14
rules__choices__one = Ein Handy für beide

# en a0e63d7c
rules__choices__not_now = Nicht jetzt

# en 44df24d3
ready__say = Tipp, wenn du sitzt. Es beginnt auf beiden Handys, sobald ihr beide getippt habt, und bis dahin ist auf dem anderen nichts zu sehen.

# en 3dae0e1c
ready__held = Es beginnt, wenn beide Handys bereit sind, innerhalb von zwei Stunden oder gar nicht. Bleibt es still, sagt das nichts über irgendwen. Du kannst die Seite lassen, wie sie ist.

# en 5fa7aac5
ready__choices__ready = Bereit

# en 438ce065
first__say =
    {"*"}*Der erste Teil.** Eine Person spricht, die andere hört zu. Leg das Handy jetzt weg; es meldet sich.

    Wer zuhört, braucht nicht zuzustimmen und nichts in Ordnung zu bringen. Wer spricht, darf auch eine Weile still sein.

    _Zu viel? Sag „Stopp“. Mit /break legt ihr fest, wann ihr weiterredet._

# en 604c09ae
change__say =
    Zeit zu wechseln. Atmet einmal aus, beide.

    Wenn es zu heiß geworden ist, hört hier auf. Rechtzeitig aufzuhören ist kein Scheitern.

# en 7afbf26a
change__choices__over = Wechseln

# en 0b205b9f
change__choices__stop = Hier aufhören

# en 16f9c7d6
change__choices__afraid = Ich hatte Angst

# en 5265a16f
second__say =
    {"*"}*Der zweite Teil.** Jetzt spricht die andere Person, darüber, wie es war, das zu hören, oder wie dieselbe Sache für sie war. Keine Erwiderung auf jeden Punkt, und nichts, was zu gewinnen wäre.

    Wer zuerst gesprochen hat, hört nur zu.

    _Zu viel? Sag „Stopp“. Mit /break legt ihr fest, wann ihr weiterredet._

# en 6485c0a9
question__say =
    Nun je eine Frage, eine, die wirklich etwas wissen will. „Wie war das für dich?“ Nach der Antwort kommt keine nächste.

    Eine kurze Antwort genügt. „Ich weiß es noch nicht“ ist auch eine, und „Das möchte ich heute lieber nicht sagen“.

    Nehmt euch ein paar Minuten dafür. Tipp, wenn ihr durch seid, oder lass das Handy, wo es ist.

# en 8313272d
question__choices__done = Wir sind durch

# en 0b205b9f
question__choices__stop = Hier aufhören

# en 16f9c7d6
question__choices__afraid = Ich hatte Angst

# en e05be228
done__say =
    Das war ein schweres Gespräch, und ihr habt es beide hinter euch. Es braucht nicht gelöst zu sein, und niemand braucht sich deswegen besser zu fühlen.

    Jetzt etwas Schlichtes, nebeneinander oder jeder Mensch für sich: ein Glas Wasser, das Fenster, ein paar Schritte draußen. Keine zweite Runde heute Abend.

# en 7d9eb7ac
done__choices__close = Schließen

# en 27a8b0ed
stopped__say =
    Dann endet es hier, und das ist in Ordnung.

    Wenn noch ein letzter Satz in dir ist: „Ich möchte darauf zurückkommen.“ Ein wenig Abstand kann für eine Weile guttun. Mit /break legt ihr eine Zeit fest, wenn ihr eine wollt.

    _Wo zwei Handys die Zeit messen, hat jedes sein eigenes „Hier aufhören“._

# en 7d9eb7ac
stopped__choices__close = Schließen

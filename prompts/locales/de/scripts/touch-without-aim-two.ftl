# en c29b1e38
title = Ein paar Minuten

# en 0ed33d6d
before__say =
    Je drei Minuten für eine Hand, die nichts will. Sie führt nirgends hin, und das steht fest, bevor es beginnt. Danach heute kein Sex, und kein Gespräch darüber, wie es war.

    Fragt laut, jedes Mal: „Möchtest du das jetzt?“ Ein Ja von letzter Woche zählt nicht, und ein Achselzucken ist ein Nein. Wer mehr möchte, hebt es für einen anderen Tag auf.

    Wenn der Gedanke dich eng oder taub macht, ist heute nicht der Tag dafür. Wenn ein Nein einen Preis hätte, lass es.

# en 9fc6a596
before__choices__here = In einem Zimmer

# en 21bda47e
before__choices__apart = An zwei Orten

# en 16f9c7d6
before__choices__afraid = Ich hatte Angst

# en a0e63d7c
before__choices__not_now = Nicht jetzt

# en e8316bdd
rules__say =
    Macht laut aus, wer zuerst an der Reihe ist, und wo: eine Hand, oder der Rücken, durch die Kleidung. Nirgends sonst heute.

    Wer berührt wird, darf „sanfter“, „da“ oder „Stopp“ sagen. Ein Stopp braucht keinen Grund und bekommt keinen Blick.

    _Zwei Handys messen die Zeit nebeneinander, wenn es eine Verbindung gibt. Ein Handy kann es für beide._

# en 09ec5439
rules__choices__two = Zwei Handys

# en d6588b14
rules__choices__one = Ein Handy für beide

# en a0e63d7c
rules__choices__not_now = Nicht jetzt

# en 97549617
ready__say = Tipp, wenn ihr beide laut Ja gesagt habt. Es beginnt auf beiden Handys, sobald ihr beide getippt habt, und bis dahin ist auf dem anderen nichts zu sehen.

# en 3dae0e1c
ready__held = Es beginnt, wenn beide Handys bereit sind, innerhalb von zwei Stunden oder gar nicht. Bleibt es still, sagt das nichts über irgendwen. Du kannst die Seite lassen, wie sie ist.

# en 5fa7aac5
ready__choices__ready = Bereit

# en f2c5a137
first__say =
    {"*"}*Drei Minuten.** Leg das Handy jetzt weg; es meldet sich. Ihr könnt beide auch vorher aufhören.

    Die Hand bleibt dort, wo ihr es ausgemacht habt, und sie bleibt langsam. Sie sucht nichts: nur, wie warm es ist, oder wie sich der Ärmel anfühlt.

# en 18e597ef
change__say =
    Die drei Minuten sind um. Ihr könnt wechseln oder es dabei lassen. Niemand schuldet den zweiten Teil.

    Lasst jetzt los, solange es gut ist.

# en 7afbf26a
change__choices__over = Wechseln

# en 9e070cb9
change__choices__enough = Genug für heute

# en 16f9c7d6
change__choices__afraid = Ich hatte Angst

# en 07d61fde
second__say =
    {"*"}*Drei Minuten für die andere Person.** Fragt noch einmal, wo. Es kann eine andere Stelle sein als vorhin, und es kann gar keine sein: Dann sitzt nebeneinander, bis die Zeit um ist.

    Leg das Handy jetzt weg; es meldet sich.

# en 6126473d
far_rules__say =
    An zwei Orten ist statt einer Hand eine Stimme da. Ruft einander an, ohne Bild und bei wenig Licht.

    Drei Minuten lang sagt eine Person, was es da zu sehen, zu hören und zu halten gibt: den Regen, die Treppe, eine Tasse. Die andere hört nur zu. Dann wechselt ihr. Nichts über euch beide, und nichts über Körper.

    _Zwei Handys messen die Zeit nebeneinander, wenn es eine Verbindung gibt. Ein Handy kann es für beide._

# en 09ec5439
far_rules__choices__two = Zwei Handys

# en d6588b14
far_rules__choices__one = Ein Handy für beide

# en a0e63d7c
far_rules__choices__not_now = Nicht jetzt

# en a9e19e1d
far_ready__say = Tipp, wenn ihr miteinander telefoniert und beide laut Ja gesagt habt. Es beginnt auf beiden Handys, sobald ihr beide getippt habt, und bis dahin ist auf dem anderen nichts zu sehen.

# en 3dae0e1c
far_ready__held = Es beginnt, wenn beide Handys bereit sind, innerhalb von zwei Stunden oder gar nicht. Bleibt es still, sagt das nichts über irgendwen. Du kannst die Seite lassen, wie sie ist.

# en 5fa7aac5
far_ready__choices__ready = Bereit

# en c9d99985
far_first__say =
    {"*"}*Drei Minuten.** Halt das Handy ans Ohr, oder leg es neben dich; es meldet sich. Ihr könnt beide auch vorher aufhören.

    Eine einzige Stimme, und langsam. Pausen sind willkommen, und das Brodeln vom Teewasser auch.

# en 894fc3a3
far_change__say =
    Die drei Minuten sind um. Ihr könnt wechseln oder es dabei lassen. Niemand schuldet den zweiten Teil.

    Hört an dieser Stelle erst einmal auf, solange es gut ist.

# en 7afbf26a
far_change__choices__over = Wechseln

# en 9e070cb9
far_change__choices__enough = Genug für heute

# en 16f9c7d6
far_change__choices__afraid = Ich hatte Angst

# en 435c5980
far_second__say =
    {"*"}*Drei Minuten für die andere Stimme.** Was gibt es da zu sehen, zu hören, zu halten? Wenn nichts kommt, bleibt still in der Leitung.

    Das Handy meldet sich.

# en 62fd322b
done__say =
    Das war alles. Hört hier auf, und am meisten dann, wenn es gut war.

    Nun etwas Schlichtes, beide mit den eigenen Händen: das Teewasser, der Hund, das Geschirr. Heute Abend kein „Wie war es?“.

# en 7d9eb7ac
done__choices__close = Schließen

# en 16f9c7d6
done__choices__afraid = Ich hatte Angst

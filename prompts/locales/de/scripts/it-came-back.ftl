# en 9dd8e1bb
title = Ein paar langsame Minuten

# en 3a7514ed
came__say =
    Ein Geruch, eine Straße, ein Name auf einem Bildschirm, und alles ist wieder da. Eine Erinnerung kann kommen wie eine Welle. Es fühlt sich vielleicht an, als geschähe es jetzt.

    Zuerst der Boden. Stell beide Füße darauf. Lass einen Atemzug hinaus, länger, als er hereinkam. Dann sag halblaut, welcher Tag heute ist und wo du bist.

# en b7bc0323
land__say = _Bleib dabei, so lange du magst. Was du antippst, wird nicht behalten._

# en 97903f19
land__choices__on = Weiter

# en 377b2741
land__choices__more = Etwas mehr Boden

# en 16f9c7d6
land__choices__afraid = Ich hatte Angst

# en a0e63d7c
land__choices__not_now = Nicht jetzt

# en 1607be15
more__say =
    Nimm etwas Kaltes in die Hand: einen Löffel, einen Stein, Wasser aus dem Hahn. Lehn den Rücken an eine Wand und lass dich von ihr tragen.

    Sieh an den Kanten des Zimmers entlang, langsam, von Ecke zu Ecke. Es braucht nicht gleich besser zu werden. Du suchst nur den Boden.

# en 0989a629
name__say =
    Nun ein schlichter Name dafür, wenn es einen gibt. Ein Name kann es ein wenig kleiner machen.

    Was ist es am ehesten? Wenn nichts davon passt, überspring das.

# en 3698404e
name__choices__scene = Ein Bild von damals

# en 0062d495
name__choices__circles = Kreisende Gedanken

# en 023be850
name__choices__body = Nur der Körper

# en d1229c8b
name__choices__new = Etwas Neues kam heraus

# en c0fb7942
scene__say =
    Ein Bild von damals. Du könntest zu ihm sagen: „Du bist eine Erinnerung. Du bist laut, und du bist von damals.“

    Lass es klein werden, wie einen Bildschirm auf der anderen Straßenseite. Dann sieh deine eigenen Hände an, und was sie gerade halten können: eine Tasse, einen Ärmel, die Tischkante.

    Vielleicht kommt es wieder. Dann kannst du das hier wieder tun.

# en 7b1c1968
circles__say =
    Kreisende Gedanken. Nachts kann eine Frage klingen, als bräuchte sie noch vor dem Morgen eine Antwort. Sie kann warten.

    Schreib die lauteste auf einen Zettel und leg ihn in eine Schublade. Dort hält sie sich bis zum Tageslicht. Heute Nacht braucht niemand ein Handy zu durchsuchen.

    Dann etwas für beide Hände: die Tassen, die Wäsche, ein Kartenspiel.

# en 45333be4
body__say =
    Nur der Körper. Eine enge Brust, kalte Hände, kein Schlaf in Sicht. Nach einer Verletzung hält ein Körper vielleicht Wache. Das ist nicht albern, und es ist keine Schwäche.

    Manchen tut Wärme gut: eine Decke, eine heiße Tasse, Wasser über die Handgelenke. Wenn es schwer ist, still zu liegen, geh langsam durch die Zimmer und berühr jeden Türrahmen.

# en adbd4727
new__say =
    Etwas Neues ist herausgekommen. Dann ist es keine alte Welle. Es ist neu, und es tut vielleicht weh wie beim ersten Mal.

    Heute Nacht braucht nichts entschieden zu werden. Nicht, ob du bleibst, nicht, ob du gehst, nicht, ob du mehr davon hörst. „Heute nicht“ ist ein ganzer Satz.

    Wenn es geht, ruf jemanden an, der auf deiner Seite ist, oder geh hin. Du brauchst nicht alles zu erzählen: „Es ist etwas passiert. Kannst du eine Weile bei mir bleiben?“

# en 1ebb3f65
unnamed__say = Es braucht keinen Namen. „Etwas tut weh“ genügt, und eine Hand auf der eigenen Brust auch.

# en 2c50c1b3
after__say = _Um Trost kannst du bitten, oder es lassen. Alles Gemeinsame hier kann eine Woche lang ruhen, und ich sage es niemandem._

# en c3759fa4
after__choices__comfort = Um Trost bitten

# en db77c638
after__choices__rest = Gemeinsames ruhen lassen

# en b79cac92
after__choices__help = Hilfe

# en aec0498b
after__choices__close = Das genügt

# en 24cf12d5
comfort__say =
    Wen du bittest, wählst du: die andere Person, eine Freundin, einen Bruder, nachts jemanden am Sorgentelefon. Wenn dir die andere Person Angst macht, wähl jemand anderen.

    Sag, welche Art, dann braucht niemand zu raten. „Es ist wieder da. Setzt du dich ein bisschen zu mir? Es gibt nichts zu erklären.“ Aus der Ferne: „Könntest du mich anrufen und mir etwas vorlesen?“

    Vielleicht geht es dort gerade nicht. Dann fällt dir vielleicht ein zweiter Name ein. /bid hilft, es in eigene Worte zu fassen.

# en ef2c4ad5
hour__say = Ab jetzt ruht es. Noch eine schlichte Frage, damit nichts zu einer schlechten Stunde kommt. „Nicht jetzt“ ist in Ordnung.

# en 6f34ae98
rested__say =
    Mindestens eine Woche lang kommt nichts Gemeinsames von selbst zu dir: keine Frage für zwei, keine Zeilen, nichts über Versprochenes. Eine Antwort von dir, die noch wartet, wird zurückgenommen. Ich sage es niemandem, auch wenn Stille auffallen kann. Was in einer Gruppe ist, bleibt dort, wie es ist.

    Wenn der Tag da ist, frage ich einmal, mit einer schlichten Zeile. /rest verschiebt es oder beendet es. Die Frage am Sonntag bleibt aus, bis du sie wieder willst.

    Für jetzt nur die nächste Stunde. Etwas Warmes zu trinken, eine Lampe, die an bleibt, eine Stimme, die du magst.

# en 7d9eb7ac
rested__choices__close = Schließen

# en b79cac92
rested__choices__help = Hilfe

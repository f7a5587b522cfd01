# en b596d493
title = Solange es still ist

# en 22b07854
loudest__say =
    Auf jemanden zu warten kann innen laut sein. Was ist gerade am lautesten?

    _Was du antippst, wird nicht behalten._

# en 81bff281
loudest__choices__urge = Der Drang zu fragen

# en c831578a
loudest__choices__guilt = Schuld

# en cc728431
loudest__choices__more = Etwas anderes

# en a0e63d7c
loudest__choices__not_now = Nicht jetzt

# en 88cfd63b
loudest_too__say = Vielleicht eines hiervon. Um es dabei zu lassen: überspringen.

# en 0988f0dc
loudest_too__choices__anger = Wut

# en 0347898b
loudest_too__choices__hopeless = Es ist hoffnungslos

# en ccbe0d5e
loudest_too__choices__punished = Ich werde bestraft

# en 16f9c7d6
loudest_too__choices__afraid = Ich hatte Angst

# en 7f783526
urge__say =
    Der Drang zu fragen kommt wie eine Welle, und am höchsten ist sie vielleicht, kurz bevor sie fällt. Lass zehn Minuten vergehen, die Hände in warmem Wasser oder die Füße auf der Straße.

    Dann nimm dir vor, was du zugesagt hast, falls es so etwas gibt, und tu es. Kündige es nicht an. Gibt es nichts, ist auch nichts in Ordnung so.

# en 36e281bf
guilt__say =
    „Ich bin schrecklich“ hält den Blick bei einem selbst. Eine andere Frage schaut hinüber: Wie war es für die andere Person, an einem ganz gewöhnlichen Morgen? Du brauchst es nicht zu wissen. Eine Vermutung, locker gehalten, genügt.

    Heute Abend braucht es kein Geständnis. Wenn noch etwas ungesagt ist, passt Tageslicht besser dazu, und eine Beratung kann helfen, die Worte zu finden.

# en 371e8931
anger__say =
    Wut kann recht haben, und bis morgen hält sie sich. Heute Abend braucht nichts abgeschickt zu werden, und an keine Tür braucht jemand zu klopfen.

    Gib ihr einen Weg: Treppen, ein schneller Gang, ein Blatt Papier, das du zerreißt. Wenn du fürchtest, was du tun könntest, geh zuerst weg von dort. Unter „Hilfe“ steht mehr.

# en 2689a48d
hopeless__say =
    Spät am Tag kann „es wird nie“ wie eine Tatsache klingen. Vielleicht ist es ein Gefühl, das müde ist.

    Bleib damit nicht allein, wenn es irgend geht. Ruf jemanden an, der dich mag, und redet über irgendetwas. Wenn es dunkel wird oder du ans Sterben denkst: Unter „Hilfe“ stehen Nummern und was jetzt zu tun ist.

# en 779a9169
punished__say =
    Wer Zeit braucht, wird vielleicht still, und das kann sich wie eine Strafe anfühlen. Du darfst trotzdem essen, schlafen, Freunde sehen und sagen, was du brauchst, einmal und klar.

    Wenn zum Schweigen Drohungen kommen, oder wenn Geld, Schlaf oder die Tür gegen dich verwendet werden, ist das kein Warten. „Hilfe“ führt zu Leuten, die sich damit auskennen.

# en 6aeb1663
listening__say =
    Wenn die andere Person von selbst darauf kommt, genügen zwei Worte: „Ich höre.“ Dann hör es zu Ende, so weit du kannst.

    Bis dahin: Lass das Handy eine Stunde in einem anderen Zimmer und tu etwas, das nur dir gehört.

# en fd0ede56
after__say = _Du kannst von all dem auch eine Ruhezeit nehmen, mit einem Tag von dir, um wieder hinzuschauen._

# en 8f81f61c
after__choices__will = Ich probiere es

# en 48ba7db2
after__choices__date = Ruhezeit mit Datum

# en b79cac92
after__choices__help = Hilfe

# en a0e63d7c
after__choices__not_now = Nicht jetzt

# en d381c45b
title = Zwei kleine Momente

# en 7823b637
where__say =
    Zehn Sekunden für ein „Hallo“, zehn für ein „Bis dann“. Beides kommt an den meisten Tagen ohnehin vor. Ein kleines Ritual kann aus Verkehr im Flur einen Moment machen.

    Es geht für zwei, die es beide mögen. Es geht auch für eine Person: Dann ist es deine Hälfte und verlangt nichts zurück.

    _Wenn es dir Angst macht, dass jemand heimkommt, schuldest du kein Hallo._

# en aae1e1df
where__choices__home = Unter einem Dach

# en 21bda47e
where__choices__apart = An zwei Orten

# en 16f9c7d6
where__choices__afraid = Ich hatte Angst

# en a0e63d7c
where__choices__not_now = Nicht jetzt

# en a71501e0
card__say =
    Für das Kommen und das Gehen, je zehn Sekunden.

    {"*"}*Hallo.** { $ritual__hello }

    {"*"}*Bis dann.** { $ritual__goodbye }

# en 9c3aefe7
card__choices__two = Für uns beide

# en ad93ea81
card__choices__alone = Nur meine Hälfte

# en a0e63d7c
card__choices__not_now = Nicht jetzt

# en d1acab35
far_card__say =
    Für die erste Nachricht des Tages und für die letzte, je zehn Sekunden.

    {"*"}*Hallo.** { $ritual__hello }

    {"*"}*Bis dann.** { $ritual__goodbye }

# en 9c3aefe7
far_card__choices__two = Für uns beide

# en ad93ea81
far_card__choices__alone = Nur meine Hälfte

# en a0e63d7c
far_card__choices__not_now = Nicht jetzt

# en e0a3e9a2
two__say =
    Für euch beide, wenn ihr es beide mögt:

    {"*"}*Hallo.** { $ritual__hello }

    {"*"}*Bis dann.** { $ritual__goodbye }

    Lies es vor, in einem Zimmer oder am Telefon, und frag: „Möchtest du das, diese Woche?“ Ein Nein ist eine gute Antwort, und „nur das Hallo“ auch.

    Wenn es ein Ja ist, fangt beim nächsten Mal an. Niemand zählt mit, und wenn es einmal ausfällt, braucht das kein Wort. Morgen kommt wieder eins.

# en 8f81f61c
two__choices__will = Ich probiere es

# en 2ac01d85
two__choices__remind = Einmal erinnern

# en a0e63d7c
two__choices__not_now = Nicht jetzt

# en d0fb118d
alone__say =
    Deine eigene Hälfte, vom nächsten Mal an:

    {"*"}*Hallo.** { $ritual__hello }

    {"*"}*Bis dann.** { $ritual__goodbye }

    Kündige es nicht an, und halt nicht nach einer Antwort Ausschau. Wenn keine kommt, hat das viele gewöhnliche Gründe.

    Wenn du es vergisst: Morgen kommt wieder eins.

# en 8f81f61c
alone__choices__will = Ich probiere es

# en 2ac01d85
alone__choices__remind = Einmal erinnern

# en a0e63d7c
alone__choices__not_now = Nicht jetzt

# en 6b020127
reminded__say = Also an einem der nächsten Abende, und nur einmal. Bis dahin hat das Handy nichts damit zu tun.

# en 09dad35d
cards__under_one_roof__breath__hello = An der Tür ein Atemzug, den Schlüssel noch in der Hand. Dann „Hallo“ und der Name.

# en 323eff79
cards__under_one_roof__breath__goodbye = Dreh dich noch einmal um, bevor die Tür zufällt.

# en 61692881
cards__under_one_roof__coat__hello = Such die andere Person, bevor der Mantel aus ist, und sag es von der Tür des Zimmers aus, in dem sie gerade ist.

# en cfd9f99b
cards__under_one_roof__coat__goodbye = Sag es dort, wo die andere Person ist, und nicht durch den Flur.

# en 48c56722
cards__under_one_roof__tea__hello = „Tee?“ kommt vor allen Neuigkeiten. Die halten sich, bis das Wasser kocht.

# en c8afc6bc
cards__under_one_roof__tea__goodbye = Stell die andere Tasse neben deine, bevor du gehst.

# en cab60b92
cards__under_one_roof__look__hello = Schau auf, wenn die andere Person hereinkommt, und bleib dabei, bis die Tasche steht.

# en 86c21f2a
cards__under_one_roof__look__goodbye = Schau auf, wenn die andere Person geht, auch mitten in einer Zeile.

# en 3b273f5d
cards__under_one_roof__light__hello = Wenn du Schritte auf der Treppe hörst, mach das Licht bei der Tür an.

# en 7d7a9d2b
cards__under_one_roof__light__goodbye = Einmal winken vom Fenster aus. Vielleicht dreht sich jemand um, vielleicht nicht.

# en 545ecb7f
cards__under_one_roof__ahoy__hello = Ein albernes Wort, jeden Tag dasselbe. „Ahoi“ ist noch frei.

# en 297600ba
cards__under_one_roof__ahoy__goodbye = Dasselbe Wort, mit großem Ernst.

# en f3fb6131
cards__under_one_roof__day__hello = Der erste Satz handelt vom Wetter oder von der anderen Person. Was zu erledigen ist, kommt dran, wenn die Schuhe aus sind.

# en cee97430
cards__under_one_roof__day__goodbye = Nenn etwas, das heute auf die andere Person zukommt. „Viel Glück beim Zahnarzt.“

# en 2ae362d7
cards__under_one_roof__stand__hello = Steh zur Begrüßung auf, wie für einen Gast.

# en ac1bb4cc
cards__under_one_roof__stand__goodbye = Geh mit bis zur Tür, oder bis ans Ende des Tisches.

# en 2cc85302
cards__under_one_roof__whistle__hello = Zwei Töne, auf den letzten Stufen gepfiffen. Sie dürfen schief sein.

# en 5beb286f
cards__under_one_roof__whistle__goodbye = Dieselben zwei, andersherum.

# en 3d15e19f
cards__under_one_roof__slip__hello = Wenn du zu anderen Zeiten heimkommst: ein Zettel dort, wo die Schlüssel liegen. „Suppe auf dem Herd.“

# en f6e6f391
cards__under_one_roof__slip__goodbye = Ein Zettel am Morgen. „Um sechs zurück. Der Schirm gehört mir.“

# en 841c3ba1
cards__under_one_roof__lamp__hello = „Guten Morgen“, vor dem Handy und vor jeder Frage.

# en 4d95b92e
cards__under_one_roof__lamp__goodbye = „Gute Nacht“, auch an einem schlechten Tag. Es ist kein Friedensvertrag, nur eine gute Nacht.

# en 5af39cec
cards__under_one_roof__first__hello = Zuerst die andere Person, zehn Sekunden lang. Dann der Hund, die Kinder und die Post.

# en 95ea020b
cards__under_one_roof__first__goodbye = Zuletzt die andere Person, die Hand schon auf der Klinke.

# en da88d40e
cards__under_one_roof__listening__hello = Nimm etwas aus den Ohren oder aus der Hand, bevor du es sagst.

# en 35dfa77d
cards__under_one_roof__listening__goodbye = Sag, wann du zurück bist, ungefähr. Dann sei zurück, ungefähr.

# en e2b38f92
cards__under_one_roof__table__hello = Setz dich zehn Sekunden dazu, an die andere Seite des Tisches, zur Not im Mantel.

# en de245fbe
cards__under_one_roof__table__goodbye = Schieb den Stuhl der anderen Person an den Tisch. Das ist alles.

# en 2f7c2b61
cards__in_two_places__window__hello = Was vor deinem Fenster ist, in fünf Wörtern. „Nebel. Eine tapfere Taube. Mülltonnen.“

# en 9600da8f
cards__in_two_places__window__goodbye = Dasselbe Fenster bei Nacht, in drei.

# en a4aae61e
cards__in_two_places__name__hello = Der Name der anderen Person, und ein Punkt. Der Rest des Tages kann danach kommen.

# en 5191826b
cards__in_two_places__name__goodbye = Noch einmal der Name, und „Gute Nacht“.

# en 8344dd47
cards__in_two_places__clock__hello = „Guten Morgen in deinen Abend.“ Oder andersherum.

# en 16008a69
cards__in_two_places__clock__goodbye = „Jetzt hast du das Tageslicht.“

# en 44ec6b70
cards__in_two_places__voice__hello = Eine Sprachnachricht von drei Sekunden. „Guten Morgen.“ Ein Gähnen darf darin sein.

# en bd420728
cards__in_two_places__voice__goodbye = Noch einmal drei Sekunden: der Regen, das Radio, ein Lichtschalter.

# en 6ac10d69
cards__in_two_places__cup__hello = Ein Bild von deiner Tasse. Es braucht keine Antwort.

# en f8a16a41
cards__in_two_places__cup__goodbye = Die Tasse, abgewaschen.

# en 57433161
cards__in_two_places__breakfast__hello = Dein Frühstück, als Schlagzeile. „Toast gewinnt schon wieder.“

# en 9597b887
cards__in_two_places__breakfast__goodbye = „Lampe aus“, als letztes Wort des Tages.

# en c4eb77f8
cards__in_two_places__sign__hello = Ein Zeichen für „Ich habe an dich gedacht, keine Antwort nötig“. Ein Punkt genügt.

# en d5a6f250
cards__in_two_places__sign__goodbye = Dasselbe Zeichen, zweimal.

# en 68be5aed
cards__in_two_places__book__hello = Die erste Zeile der Seite, auf der du gerade bist, was auch immer dort steht.

# en efbb44f3
cards__in_two_places__book__goodbye = Die letzte Zeile, die du liest, bevor dir die Augen zufallen.

# en 86b6ddd1
cards__in_two_places__before__hello = Eine Zeile, bevor es am Morgen ans Erledigen geht. „Hallo. Die Liste kommt mittags.“

# en 86afa0ee
cards__in_two_places__before__goodbye = Lass Ungeklärtes für morgen, und sag es auch. „Genug für heute. Gute Nacht.“

# en 637e54b3
cards__in_two_places__call__hello = Ruf an, sag in zehn Sekunden Hallo, und leg auf. Macht vorher aus, dass das erlaubt ist.

# en e50c93e4
cards__in_two_places__call__goodbye = Vor dem Auflegen ein Atemzug Stille. Dann „Bis dann“, und leg auf, oder lass der anderen Person den Vortritt.

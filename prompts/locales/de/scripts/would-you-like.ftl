# en fef24201
title = Eine kleine Frage

# en b19e2c02
none__say =
    Gerade gibt es keinen Wunsch anzusehen. Wünsche sind für zwei, die verbunden sind, und /invite sagt, was das ist. Auch dann gibt es in etwa jeder zweiten Woche keinen. Das entscheidet der Zufall, für jeden Menschen getrennt, und es sagt nichts darüber, was sich jemand wünscht.

    Ein Wunsch nur für dich braucht kein zweites Ja. Schwimmen gehen, eine Stunde mit einem Menschen, den du magst, das gute Brot. Fang mit den ersten fünf Minuten davon an.

# en 8f81f61c
none__choices__will = Ich probiere es

# en a0e63d7c
none__choices__not_now = Nicht jetzt

# en 479d50ac
wish__say =
    {"*"}*{ $card__wish }**

    Hättest du das gern, in nächster Zeit einmal? Ein Wunsch, keine Abmachung.

    Was du antippst, bleibt bei dir. Gezeigt wird nur ein Ja von beiden, und ein Nein nie. Ein Ja läuft nach etwa sieben Tagen ab, und vorher kannst du es zurücknehmen.

    _Vielleicht wird die andere Person gar nicht gefragt: Das entscheidet jede Woche der Zufall, für euch beide getrennt. Wenn also nichts kommt, sagt das nichts über irgendwen. Bitte frag nicht danach._

# en 3c3b1aca
wish__held =
    Es wartet hier und ist nirgends zu sehen. Gezeigt wird nur ein Ja von beiden. Nach etwa sieben Tagen ist nichts mehr davon da, und bis dahin kannst du es ändern oder zurücknehmen.

    Vielleicht wird die andere Person gar nicht gefragt. Wenn nichts kommt, sagt das nichts über irgendwen. Bitte frag nicht danach.

# en 8dcc94bc
wish__choices__yes = Ja, das hätte ich gern

# en d98bc36c
wish__choices__no = Für mich gerade nicht

# en a5fb7f50
back__say = Eine kleine Frage ist zurückgekommen. Sie kann ein paar Tage zubleiben.

# en ed077f3d
back__choices__open = Öffnen

# en 1a2d60e4
back__choices__drop = Loslassen

# en 2ab511cb
shown__say =
    Etwas, das ihr beide gern hättet:

    {"*"}*{ $card__wish }**

    Ein Wunsch, keine Abmachung. Ihr könnt beide noch Nein sagen oder mittendrin aufhören, ohne Grund. Niemand schuldet es, und es braucht nicht diese Woche zu sein. Wenn ein Nein einen Preis hätte, lass es; /help ist da.

    So könnte es anfangen, wenn ihr es beide noch mögt. { $card__small }

    _„Ich probiere es“ und „Nicht jetzt“ räumen beide diesen Text weg und lassen eine schlichte Zeile stehen._

# en 8f81f61c
shown__choices__will = Ich probiere es

# en a0e63d7c
shown__choices__not_now = Nicht jetzt

# en 60c594cf
lapsed__end = Die Zeit dafür ist um. Nichts davon wurde gezeigt. Das hat viele gewöhnliche Gründe.

# en 7148ab83
cards__at_quiet__sunday__wish = Ein Morgen ohne Pläne.

# en 27ce3803
cards__at_quiet__sunday__small = Sucht den Tag aus. Wenn doch ein Plan dazwischenkommt, sagt es früh.

# en ea37fe45
cards__at_quiet__evening__wish = Ein Abend, der feststeht, sodass niemand zu fragen braucht.

# en 1647fd49
cards__at_quiet__evening__small = Sucht den Abend aus. Es kann einer sein, an dem nicht viel geschieht.

# en 81e67404
cards__at_quiet__tea__wish = Eine Tasse Tee zur selben Stunde, beide dort, wo ihr gerade seid.

# en da7aa71f
cards__at_quiet__tea__small = Nennt eine Stunde, und trinkt ihn. Ein Wort als Nachricht, oder keines.

# en aca4b1f4
cards__at_quiet__room__wish = Eine halbe Stunde in einem Zimmer, beide mit etwas Eigenem zu tun.

# en c4425b2f
cards__at_quiet__room__small = Macht aus, wo und bis wann. Ein Buch genügt, und ein Korb Socken auch.

# en 24bf54e9
cards__at_quiet__light__wish = Ein Licht, das an bleibt, für die Person, die später heimkommt.

# en 1ca42dfd
cards__at_quiet__light__small = Lass es einmal an. Niemand braucht etwas dazu zu sagen.

# en f98f4b2f
cards__at_quiet__window__wish = Ein paar Minuten am Fenster, beide mit demselben vor Augen.

# en 34756712
cards__at_quiet__window__small = Von zwei Orten aus kann es der Mond sein. Macht eine Zeit aus, schaut hin, und dann geht der Tag weiter.

# en 92cf300f
cards__at_quiet__road__wish = Ein Stück Weg nebeneinander, ohne zu reden.

# en 898859f6
cards__at_quiet__road__small = Zehn Minuten hin und zehn zurück. Wenn etwas lustig ist, darf gelacht werden.

# en 7fe9364c
cards__at_quiet__night__wish = Jeden Abend „Gute Nacht“, gesagt oder geschickt, und sonst nichts.

# en ce120d42
cards__at_quiet__night__small = Macht aus, dass es keine Antwort braucht. Probiert es drei Abende lang, und dann seht weiter.

# en dca08068
cards__at_quiet__picture__wish = Ab und zu ein Bild von etwas Schlichtem, ohne Worte.

# en a400703e
cards__at_quiet__picture__small = Eine Tasse, ein Randstein, der Himmel. Schick das erste, und erwarte keins zurück.

# en c6b2136c
cards__at_quiet__breakfast__wish = Frühstück an einem Tisch, und das Radio läuft.

# en e4b5dcf2
cards__at_quiet__breakfast__small = An einem Morgen. Reden ist willkommen, und Toast auch.

# en 1d6dbd07
cards__at_quiet__song__wish = Von euch beiden je ein Lied, gespielt oder geschickt, und nichts dazu zu sagen.

# en 07cc6f78
cards__at_quiet__song__small = Nimm eins, das du jetzt gerade magst, lieber als eins von früher.

# en e0d7cb39
cards__at_quiet__film__wish = Derselbe Film, auf einem Sofa mit Platz dazwischen, oder an zwei Orten zugleich.

# en 7375066b
cards__at_quiet__film__small = Eine Person sucht drei aus. Die andere nimmt einen davon. Auf Stopp drücken dürft ihr beide.

# en ee1cfe18
cards__at_quiet__plant__wish = Eine Pflanze, um die ihr euch beide kümmert.

# en 7729b8cd
cards__at_quiet__plant__small = Ein Topf Basilikum genügt. Eine Person kauft ihn, die andere sucht ihm einen Platz.

# en 890b492a
cards__at_quiet__market__wish = Über einen Markt schlendern, beide im eigenen Tempo.

# en bee23ec8
cards__at_quiet__market__small = Macht aus, wo ihr euch am Ende trefft. Niemand braucht etwas zu kaufen oder herzuzeigen.

# en 3621f436
cards__at_quiet__card__wish = Eine Postkarte, von Hand geschrieben und wirklich eingeworfen.

# en 2182650d
cards__at_quiet__card__small = Zwei Zeilen darüber, wo du bist. Es dauert vielleicht Tage. Das gehört dazu.

# en ad675c20
cards__at_words__saw__wish = Die Frage „Was hast du heute gesehen?“, und nichts dahinter.

# en 83ff6ec3
cards__at_words__saw__small = Frag es einmal. Was auch kommt, ist die ganze Antwort. Dann darf die Frage zurückkommen.

# en 54e9811a
cards__at_words__voice__wish = Eine halbe Minute von deiner Stimme als Nachricht, über nichts.

# en 9145b163
cards__at_words__voice__small = Was vor dem Fenster ist. Was auf dem Herd steht. Es braucht keine Antwort.

# en 086dec53
cards__at_words__page__wish = Eine Seite, die jemand von euch vorliest.

# en 277c4742
cards__at_words__page__small = Alles Gedruckte geht, sogar die Rückseite einer Schachtel. Aus der Ferne als Sprachnachricht.

# en a146402e
cards__at_words__well__wish = Von einer Sache hören, die der anderen Person gut gelungen ist.

# en 49231d49
cards__at_words__well__small = „Erzähl mehr“ ist alles, was es beim Zuhören braucht. Dann wechselt ihr.

# en f694def8
cards__at_words__call__wish = Ein Anruf von fünf Minuten, zu einer festen Stunde.

# en 35c2071f
cards__at_words__call__small = Macht die Stunde aus, und legt nach fünf Minuten auf, solange es noch gut ist.

# en 60453c8b
cards__at_words__tell__wish = Je zehn Minuten, um vom Tag zu erzählen, ohne Rat.

# en 58f3fd21
cards__at_words__tell__small = Frag zuerst: „Passt es jetzt?“ /stress kann auf die Zeit achten.

# en f2c43806
cards__at_words__list__wish = Ein Blatt Papier, und darauf eine Liste, was dieses Jahr schön sein könnte.

# en 647d57ca
cards__at_words__list__small = Hängt sie an den Kühlschrank, oder macht ein Foto. Ihr schreibt beide eine Zeile dazu, wann immer eine kommt.

# en e4c2ddf6
cards__at_words__voices__wish = Ein Abendessen mit albernen Stimmen.

# en 22f6cde4
cards__at_words__voices__small = Ein Abendessen, oder ein Anruf. Wer zuerst aus der Stimme fällt, holt das Salz.

# en 5386f325
cards__at_words__others__wish = Gehen und reden, über alles, nur nicht über euch beide.

# en 5653d99e
cards__at_words__others__small = Einmal um den Block. Hunde, Dächer, Filme. Wenn es abdriftet, sagt jemand „Hunde“.

# en 83132d69
cards__at_words__story__wish = Dieselbe kurze Geschichte oder dieselbe Sendung, und ein paar Worte darüber.

# en f833c77d
cards__at_words__story__small = Eine Person schlägt etwas vor, das keine zwanzig Minuten dauert. Es zu mögen gehört nicht zum Plan.

# en d055731d
cards__at_words__inside__wish = Ein Wort für das Wetter innen, einmal am Tag, und keine Frage danach.

# en 8bee980b
cards__at_words__inside__small = „Nebel.“ „Sonne bis Mittag.“ Die andere Person sagt „Gehört“, und das ist alles.

# en 0db142dc
cards__at_words__name__wish = Hallo, mit dem Namen darin.

# en aa663162
cards__at_words__name__small = An der Tür oder am Telefon. Der Name, ein Atemzug, und dann erst die Neuigkeiten.

# en f714ad39
cards__at_words__later__wish = Ein eigenes Wort für „nicht jetzt“, das ihr beide kennt.

# en dd05d6ae
cards__at_words__later__small = Es darf albern sein. „Kürbis“ geht auch. Niemand fragt, was dahintersteckt.

# en 681d1a72
cards__at_words__learn__wish = Etwas erzählt bekommen, womit sich die andere Person gut auskennt.

# en efc25eb2
cards__at_words__learn__small = Zehn Minuten über Motoren, Stricken oder Vögel. Alberne Fragen sind erlaubt.

# en 665c8bc3
cards__at_words__goodbye__wish = Ein „Bis dann“, das einen Atemzug länger dauert.

# en 1357d285
cards__at_words__goodbye__small = An der Tür oder am Ende eines Anrufs. Lass liegen, was du gerade tust, sag es, und geh.

# en 133b4a3f
cards__at_acts__soup__wish = Ein Essen, nebeneinander gekocht.

# en 99faa9b4
cards__at_acts__soup__small = Suppe. Eine Person schneidet, die andere rührt. Beim Essen darf es still sein.

# en d8b9705b
cards__at_acts__errand__wish = Zu zweit etwas besorgen, das sonst eine Person allein besorgt.

# en e205300d
cards__at_acts__errand__small = Die Post genügt. Wer mitkommt, hat dort nichts zu tun.

# en f01e4c33
cards__at_acts__swap__wish = Für eine Woche eine Aufgabe zu Hause tauschen.

# en 440dcf36
cards__at_acts__swap__small = Ihr nennt beide eine. Mach es auf deine Art, und lass der anderen Person ihre.

# en 83bc02c5
cards__at_acts__coffee__wish = Einmal morgens einen Kaffee gebracht bekommen, beide an einem eigenen Tag.

# en c488be61
cards__at_acts__coffee__small = Ihr sucht euch beide einen Morgen aus. Hinstellen, und gehen. Aus der Ferne: Schick, was einer kostet.

# en e770d633
cards__at_acts__mend__wish = Etwas Kleines, das kaputt ist, zu zweit repariert.

# en f5e8d5ca
cards__at_acts__mend__small = Der Hahn, der tropft, der Stuhl, der wackelt. Eine Person hält die Lampe. Es darf auch kaputt bleiben.

# en 0cfbc3d8
cards__at_acts__bench__wish = Eine Bank, auf der ihr beide noch nie gesessen habt.

# en c8a433c7
cards__at_acts__bench__small = Geht los und sucht eine. Zehn Minuten darauf, mit Thermoskanne oder ohne.

# en d5ba8c5d
cards__at_acts__kitchens__wish = Dasselbe Rezept in zwei Küchen, und der Anruf läuft dabei weiter.

# en 8adf47ff
cards__at_acts__kitchens__small = Einigt euch auf etwas mit fünf Zutaten. Angebrannt ist in Ordnung.

# en 2e20742f
cards__at_acts__cards__wish = Ein Kartenspiel oder ein Puzzle, und das Radio läuft.

# en b1dbb671
cards__at_acts__cards__small = Eine Runde. Wer verliert, sucht die Musik für die nächste aus.

# en 0cd9f8a6
cards__at_acts__load__wish = Etwas abgenommen bekommen. Die schwere Tasche, das Formular, den Anruf.

# en bfd99e78
cards__at_acts__load__small = Ihr nennt beide eine Sache und einen Tag. Wer sie übernimmt, tut sie bis dahin, ohne dass jemand nachfragt.

# en d887d272
cards__at_acts__soil__wish = Hände in Erde. Ein Topf, ein Beet, ein Kasten am Fenster.

# en 9a5850d9
cards__at_acts__soil__small = Ein Sack Erde und ein paar Samen. Aus der Ferne dieselben Samen an zwei Orten.

# en 32a10e32
cards__at_acts__outing__wish = Ein kurzer Ausflug an einen Ort, mit dem ihr beide keine Geschichte habt.

# en 9b7d8872
cards__at_acts__outing__small = Höchstens eine Stunde, hin und zurück. Macht vorher aus, wann er endet.

# en 2ee9626a
cards__at_acts__drawer__wish = Eine Schublade, zu zweit aufgeräumt.

# en aad53813
cards__at_acts__drawer__small = Zwanzig Minuten, und nur die eine. Was ein Gespräch braucht, kommt wieder hinein.

# en 1694f791
cards__at_acts__parcel__wish = Ein kleines Päckchen mit der Post, und darin etwas, das nichts gekostet hat.

# en 2cc0b3d7
cards__at_acts__parcel__small = Ein Blatt vom Baum, etwas aus der Zeitung, ein guter Bleistift. Schick es ab, und kündige es nicht an.

# en 8788d27c
cards__at_acts__knot__wish = Nebeneinander etwas Kleines, Nutzloses lernen.

# en 6dadb46c
cards__at_acts__knot__small = Ein Knoten. Ein Kartentrick. Auf den Fingern pfeifen. Zehn Minuten lang darf es misslingen.

# en ee460ef5
cards__at_acts__baker__wish = Ein Gang zum Bäcker, bevor der Tag beginnt.

# en bc4a58f5
cards__at_acts__baker__small = Macht am Abend vorher aus, welcher Morgen, und wer weckt. Mantel über den Pyjama.

# en ce950ef0
cards__at_touch__blanket__wish = Eine Decke für zwei, einen Film lang.

# en b00cf5ea
cards__at_touch__blanket__small = Beide halten einen Zipfel. Mehr als die Decke ist nicht gemeint.

# en 727c033d
cards__at_touch__sleeve__wish = Eine Hand auf dem Ärmel, im Vorbeigehen.

# en 43cb72af
cards__at_touch__sleeve__small = Höchstens einmal am Tag, und leicht. Der Ärmel darf auch weitergehen.

# en a9106326
cards__at_touch__song__wish = Schulter an Schulter sitzen, ein Lied lang.

# en a803b105
cards__at_touch__song__small = Wenn das Lied endet, steht ihr beide auf. Ein zweites Lied braucht ein neues Ja.

# en 2d7e2c03
cards__at_touch__hug__wish = Eine Umarmung, drei Atemzüge lang, beim Kommen oder beim Gehen.

# en 458ff106
cards__at_touch__hug__small = Frag jedes Mal, mit offenen Armen. Ein Kopfschütteln ist auch eine Antwort.

# en 920e475a
cards__at_touch__palm__wish = Handfläche an Handfläche, einen Atemzug lang.

# en 71980577
cards__at_touch__palm__small = Im Sitzen, die Augen, wo sie mögen. Ein Atemzug. Dann dürft ihr lachen.

# en 92eafdb4
cards__at_touch__kettle__wish = Eine Hand auf dem Rücken, während das Teewasser kocht.

# en 3737acf7
cards__at_touch__kettle__small = Macht aus, für wen sie heute ist. Wenn der Wasserkocher klickt, ist es vorbei.

# en ec7cbc24
cards__at_touch__arm__wish = Arm in Arm gehen, bis zur Ecke.

# en 88220651
cards__at_touch__arm__small = Bis zur Ecke. Dort lasst ihr los, oder fragt noch einmal.

# en 2c8834d1
cards__at_touch__lamp__wish = Ein „Gute Nacht“ am Telefon, die Lampe aus, und kaum ein Wort.

# en a7d22bb8
cards__at_touch__lamp__small = Fünf Minuten. Regen genügt, oder Atem. Sagt „Gute Nacht“ und legt auf.

# en 1c82a83b
cards__at_touch__hands__wish = Kalte Hände, zwischen warmen gewärmt.

# en f8c72b44
cards__at_touch__hands__small = Streck deine aus, oder biete deine an. Eine Minute ist lang. Handschuhe gehen auch.

# en b13a328e
cards__at_touch__dance__wish = Ein langsamer Tanz in der Küche, in Socken.

# en c6f97fa0
cards__at_touch__dance__small = Ein Lied. Wer sich lieber allein wiegt, wiegt sich allein.

# en d1f1a19c
cards__at_touch__scarf__wish = Ein Schal oder ein Pullover der anderen Person, für eine Weile.

# en c7e7b6df
cards__at_touch__scarf__small = Leg ihn hin, oder schick ihn. Ihn zu haben ist alles. Er kann jederzeit zurück.

# en 0ccef8db
cards__at_touch__stool__wish = Die Füße auf demselben Hocker.

# en 38ecda37
cards__at_touch__stool__small = Mit Socken, und mit je einer Tasse. Kekse holen dürft ihr beide, jederzeit.

# en 2639d69f
cards__at_touch__head__wish = Ein Kopf auf einer Schulter, auf dem Sofa oder im Zug.

# en e7a7d3d4
cards__at_touch__head__small = Frag: „Ist hier frei?“ Wieder aufsetzen dürft ihr euch beide, wann ihr wollt.

# en cf42b735
cards__at_touch__dressed__wish = Zehn Minuten nebeneinander liegen, angezogen, und danach nichts.

# en 078c6387
cards__at_touch__dressed__small = Stellt einen Wecker. Wenn er klingelt, steht ihr beide auf. Das ist vorher ausgemacht.

# en 32a953b1
cards__at_touch__eye__wish = Ein Blick, der einen Atemzug lang hält.

# en 680b8c18
cards__at_touch__eye__small = Über den Tisch, oder bei einem Videoanruf. Ein Atemzug, dann schaut ihr beide weg.

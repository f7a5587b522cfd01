# en 379869a3
title = Eine Sache diese Woche

# en 654cca1a
whose__say =
    Viele Worte sind vielleicht schon gesagt. Was ein Körper sucht, ist vielleicht etwas Kleines, das zu sehen ist und das wiederkommt.

    Also eine Sache für diese Woche. Klein genug, dass sie auch an einem schlechten Tag geht, und so schlicht, dass niemand etwas dazu zu sagen braucht.

    _Wer verletzt wurde, schuldet keine. „Etwas für mich“ gibt es auch. Wenn du Angst vor der anderen Person hast, öffne zuerst /help._

# en db6d35c0
whose__choices__other = Für die andere Person

# en dd93e1c8
whose__choices__own = Etwas für mich

# en 1c249689
whose__choices__two = Etwas für uns beide

# en a0e63d7c
whose__choices__not_now = Nicht jetzt

# en 8a521896
act_for_two__say =
    Für euch beide, wenn ihr es beide mögt:

    {"*"}*{ $card__act }**

    Oder kleiner. { $card__smaller }

    Lies es vor, in einem Zimmer oder am Telefon, und frag einmal: „Möchtest du das, diese Woche?“ Ein Nein ist eine gute Antwort. Wenn ein Nein einen Preis hätte, lass es.

# en ecc113fe
act_for_two__choices__will = Wir probieren es

# en 2ac01d85
act_for_two__choices__remind = Einmal erinnern

# en a0e63d7c
act_for_two__choices__not_now = Nicht jetzt

# en fd83bbbc
act__say =
    Eine Sache, irgendwann diese Woche:

    {"*"}*{ $card__act }**

    Wie sicher bist du, dass es dazu käme, an einem gewöhnlichen Tag?

# en 49b7eb3c
act__choices__sure = Ziemlich sicher

# en 3725c3e4
act__choices__unsure = Nicht so sicher

# en b9eb18a8
act__choices__more = Etwas anderes

# en a0e63d7c
act__choices__not_now = Nicht jetzt

# en fd83bbbc
act_own__say =
    Eine Sache, irgendwann diese Woche:

    {"*"}*{ $card__act }**

    Wie sicher bist du, dass es dazu käme, an einem gewöhnlichen Tag?

# en 49b7eb3c
act_own__choices__sure = Ziemlich sicher

# en 3725c3e4
act_own__choices__unsure = Nicht so sicher

# en a0e63d7c
act_own__choices__not_now = Nicht jetzt

# en ac02c770
smaller__say =
    Dann kleiner. Klein zählt ganz.

    {"*"}*{ $card__smaller }**

    Wenn auch das zu viel ist, kann es auf eine andere Woche warten.

# en 2075bf2e
smaller__choices__will = Ich mache es

# en 2ac01d85
smaller__choices__remind = Einmal erinnern

# en a0e63d7c
smaller__choices__not_now = Nicht jetzt

# en ebf87682
once__say =
    Gut. Wähl jetzt den Moment, im Kopf: nach welcher Tür, vor welchem Essen?

    {"*"}*{ $card__act }**

    Dann tu es, und lass es dastehen. Kündige es nicht an, und sieh dich nicht nach einem Danke um. Wenn es niemand sieht, ist es trotzdem getan.

# en 2075bf2e
once__choices__will = Ich mache es

# en 2ac01d85
once__choices__remind = Einmal erinnern

# en a0e63d7c
once__choices__not_now = Nicht jetzt

# en e4d60eb0
reminded__say = Also an einem der nächsten Abende, und nur einmal. Einen Bericht braucht es nicht.

# en 414b4f49
cards__for_oneself__bed__act = Geh an ein, zwei Abenden zu einer Zeit ins Bett, die du selbst gewählt hast.

# en f36ff1b9
cards__for_oneself__bed__smaller = Bring zuerst das Handy ins Bett, eine Viertelstunde vor dir.

# en a4fa2def
cards__for_oneself__friend__act = Eine Stunde mit einem Menschen, der dich zum Lachen bringt oder dich still sein lässt.

# en 37a11ac1
cards__for_oneself__friend__smaller = Schreib einem Menschen, der dir guttut, eine Zeile. Ein Plan ist nicht nötig.

# en 0ff155da
cards__for_oneself__errand__act = Sag einmal Nein zu etwas Kleinem, das du nur um des Friedens willen tätest. Wenn ein Nein zu Hause einen Preis hat, lass das hier.

# en 7d965933
cards__for_oneself__errand__smaller = Sag einmal „Ich überlege es mir“, und überleg.

# en 0e229be5
cards__for_oneself__door__act = Mach eine halbe Stunde lang eine Tür hinter dir zu und tu, was du magst.

# en 8a738da1
cards__for_oneself__door__smaller = Fünf Minuten. Das Bad zählt auch.

# en 608f8b55
cards__for_oneself__appointment__act = Mach den Termin aus, den du vor dir herschiebst.

# en 0e6efbab
cards__for_oneself__appointment__smaller = Such die Nummer heraus und leg sie neben den Wasserkocher.

# en 96f16078
cards__for_oneself__need__act = Finde eine Sache, durch die du besser weißt, was in deiner Woche kommt. Du kannst um sie bitten oder selbst dafür sorgen.

# en 471de686
cards__for_oneself__need__smaller = Finde nur diese eine Sache. Sie kann im Kopf bleiben.

# en 5935e9c8
cards__for_oneself__walk__act = Geh einmal den langen Weg nach Hause.

# en a477588f
cards__for_oneself__walk__smaller = Steig eine Haltestelle früher aus.

# en 0b7a863a
cards__for_oneself__list__act = Schreib drei Dinge auf, die wahr sind und von niemandem ein Ja brauchen, und behalt den Zettel in einer Tasche.

# en 376c615d
cards__for_oneself__list__smaller = Ein wahrer Satz. Eine Tasche.

# en 7cec8f57
cards__at_quiet__time__act = Sei da, wo und wann du es gesagt hast, auf die Minute.

# en 39f49935
cards__at_quiet__time__smaller = Nenn nur eine Zeit, die für dich sicher ist. Dann halt sie ein.

# en 46fbdf92
cards__at_quiet__late__act = Wenn es später wird, sag vor der ausgemachten Zeit Bescheid, nicht danach.

# en c468a6bc
cards__at_quiet__late__smaller = Tu das an einem Abend. „Neun, nicht acht“ genügt.

# en 91fe41e1
cards__at_quiet__bins__act = Erledige etwas, womit du diese Woche nicht dran bist. Erwähn es nicht.

# en da4075cd
cards__at_quiet__bins__smaller = Die Hälfte davon.

# en 907a8f63
cards__at_quiet__question__act = Lass eine Frage bis nächste Woche ruhen.

# en 91e4508f
cards__at_quiet__question__smaller = Lass eine Frage heute Abend ruhen.

# en 687d41e8
cards__at_quiet__mend__act = Reparier das, was du einmal zu reparieren zugesagt hast.

# en 42fbab3d
cards__at_quiet__mend__smaller = Such das Werkzeug und leg es an die Tür.

# en 35f9c103
cards__at_quiet__knock__act = Klopf an, bevor du hineingehst, auch wo die Tür offen steht.

# en cfb201d2
cards__at_quiet__knock__smaller = Heute, an einer Tür.

# en 58ac1a46
cards__at_quiet__phone__act = Lass beim Essen dein Handy in einem anderen Zimmer.

# en 481d3b4e
cards__at_quiet__phone__smaller = In den ersten zehn Minuten einer Mahlzeit.

# en 5e6cb33f
cards__at_quiet__light__act = Leg hin, was die andere Person jeden Morgen sucht, wo es zu finden ist. Niemand braucht es zu bemerken.

# en c1c9646e
cards__at_quiet__light__smaller = An einem Abend.

# en 8b89f1db
cards__at_quiet__day__act = Wenn ihr getrennt wohnt, schreib nur, wenn bei der anderen Person Tag ist.

# en af44b409
cards__at_quiet__day__smaller = Sieh nach, wie spät es dort ist, bevor du heute schreibst.

# en 9f2c0f7c
cards__at_quiet__pay__act = Kümmere dich um ein Schreiben, das für euch beide schon länger daliegt.

# en c66a8b4f
cards__at_quiet__pay__smaller = Mach den Umschlag auf und schreib ein Datum darauf.

# en a5191f73
cards__at_words__thanks__act = Bedank dich für eine schlichte Sache, ohne etwas dahinter.

# en 0e75f2ad
cards__at_words__thanks__smaller = „Das habe ich gesehen.“ Und ein Nicken.

# en ec107cad
cards__at_words__ask__act = Stell eine Frage, die wirklich etwas wissen will, und nach der Antwort keine nächste.

# en 1d8ba61a
cards__at_words__ask__smaller = „Wie war es?“ Und dann hör zu, bis der Satz zu Ende ist.

# en 37b0fb43
cards__at_words__answer__act = Antworte auf eine Bemerkung, die du sonst hättest vorbeigehen lassen.

# en 95bf888d
cards__at_words__answer__smaller = „Hm. Wirklich?“ ist eine Antwort.

# en 72271b89
cards__at_words__hear__act = Wenn die Rede auf die Verletzung kommt, hör zu Ende zu. Dann sag vor allem anderen, was du gehört hast.

# en e550e4af
cards__at_words__hear__smaller = „Das habe ich gehört.“ Und eine Pause.

# en 2464650f
cards__at_words__noon__act = Eine Zeile mitten am Tag, über die Suppe oder das Wetter.

# en a5e23290
cards__at_words__noon__smaller = Ein Bild vom Himmel. Es braucht keine Zeile dazu.

# en bd0ad87c
cards__at_words__missed__act = Komm auf etwas zurück, das dir entgangen ist. „Du hast beim Frühstück etwas gesagt. Was war das?“

# en 7d8c779b
cards__at_words__missed__smaller = „Das habe ich nicht mitbekommen. Tut mir leid.“

# en 597b2586
cards__at_words__no__act = Nimm ein Nein mit „In Ordnung“ an, und mit nichts danach.

# en 4cbb4048
cards__at_words__no__smaller = Nimm ein Nein mit einem Nicken an, und atme aus.

# en a05cfc88
cards__at_words__before__act = Sag vorher, wie ein Abend für dich wird. „Ich bin müde, und das hat nichts mit dir zu tun.“

# en c11de927
cards__at_words__before__smaller = Ein Wort an der Tür. „Müde.“ „Gut.“ „Nebel.“

# en 23af15c4
cards__at_acts__cup__act = Bring eine Tasse, stell sie hin und geh.

# en a49c2217
cards__at_acts__cup__smaller = Stell die andere Tasse neben deine.

# en 558e332d
cards__at_acts__errand__act = Nimm der anderen Person eine Besorgung ab, bis zu einem Tag, den du nennst.

# en 8b54b469
cards__at_acts__errand__smaller = Trag die schwere Tasche die letzten Stufen hinauf.

# en 00ef4a96
cards__at_acts__cook__act = Koch etwas Schlichtes und deck für zwei. Der zweite Platz darf leer bleiben.

# en 60eaea83
cards__at_acts__cook__smaller = Brot, Butter und zwei Teller.

# en 3da41624
cards__at_acts__hour__act = Halt an einem festen Abend eine Stunde frei. Sag es einmal.

# en 0792a263
cards__at_acts__hour__smaller = Eine Viertelstunde. Sag es einmal.

# en 1b136532
cards__at_acts__tank__act = Füll auf, was leer wird: den Tank, die Reifen, die Kaffeedose.

# en ee98ba48
cards__at_acts__tank__smaller = Die Kaffeedose.

# en a37875c8
cards__at_acts__company__act = Biete an, zu etwas Langweiligem mitzukommen, und nimm die Antwort, wie sie ist.

# en 03483978
cards__at_acts__company__smaller = Bis zur Ecke.

# en 06fb43bc
cards__at_acts__post__act = Steck etwas Flaches in einen Umschlag für die andere Person: ein Blatt, eine Karte, eine Zeichnung.

# en 44325310
cards__at_acts__post__smaller = Schreib die Adresse und such die Briefmarke.

# en a94c376b
cards__at_acts__morning__act = Übernimm an einem Morgen, was sonst die andere Person tut: das Brot, die Kinder, den Hund.

# en b58f1f37
cards__at_acts__morning__smaller = Zehn Minuten davon.

# en 0ca449d4
cards__at_touch__ask__act = Wo Umarmungen zwischen euch gerade willkommen sind, frag vor jeder, von da aus, wo du stehst. Ein Kopfschütteln ist eine gute Antwort.

# en c2cb5420
cards__at_touch__ask__smaller = Frag vor einer einzigen Umarmung.

# en a62b4010
cards__at_touch__end__act = Wo eine Berührung willkommen ist, hör auf, solange sie gut ist.

# en 1141decd
cards__at_touch__end__smaller = Einen Atemzug früher, als du möchtest.

# en 5bbb4b55
cards__at_touch__slow__act = Lass deine Hände diese Woche langsam sein. An Türen, an Tassen, an Ärmeln.

# en d5eeca74
cards__at_touch__slow__smaller = Eine Tür, ganz ohne Geräusch zugemacht.

# en 199974aa
cards__at_touch__room__act = Setz dich so, dass neben dir Platz ist. Lass es dabei.

# en f44bf8c5
cards__at_touch__room__smaller = Rück um ein Kissen weiter.

# en 6316bfc5
cards__at_touch__welcome__act = Wenn eine Hand zu dir kommt und du es magst, sag es in zwei Worten.

# en 9ef0beb3
cards__at_touch__welcome__smaller = Bleib nur, einen Atemzug lang.

# en 72d68cde
cards__at_touch__stop__act = Macht ein Wort für „Stopp“ aus, und sag Danke, wenn es gebraucht wird.

# en af400283
cards__at_touch__stop__smaller = Denk dir ein Wort für „Stopp“ aus, das leicht zu sagen ist.

# en cfec3966
cards__at_touch__unasked__act = Einen Tag lang keine Berührung, ohne vorher zu fragen. Sei auf andere Art warm.

# en 8aed2a23
cards__at_touch__unasked__smaller = Einen Abend lang.

# en 82586021
cards__for_two__supper__act = Ein Essen, bei dem das Radio läuft und beide Handys in einer Schublade liegen.

# en 18e3960a
cards__for_two__supper__smaller = Nur die ersten zehn Minuten davon.

# en 4d002953
cards__for_two__bench__act = Zehn Minuten auf einer Bank, die ihr beide nicht kennt.

# en 85adf9db
cards__for_two__bench__smaller = Fünf Minuten auf der nächsten Stufe.

# en 831aa13c
cards__for_two__fixed__act = Ein Abend mit einem festen Ende, an dem nichts besprochen wird.

# en d5efd7d0
cards__for_two__fixed__smaller = Eine Stunde davon.

# en 1ac19728
cards__for_two__list__act = Ein Blatt Papier am Kühlschrank, oder ein Bild davon. Darauf schreibt ihr beide je eine Sache, die dieses Jahr schön wäre.

# en 985f9548
cards__for_two__list__smaller = Hängt das leere Blatt und einen Stift auf.

# en e9c9f291
cards__for_two__plant__act = Kauft einen Topf Basilikum und macht aus, wer ihn an welchen Tagen gießt.

# en 2b24ff20
cards__for_two__plant__smaller = Gießt, was da ist.

# en 634d9d15
cards__for_two__song__act = Ihr sucht beide Musik für eine Viertelstunde aus. Dann ist es wieder still.

# en f17ffb01
cards__for_two__song__smaller = Ein Lied für diese Woche. Werft eine Münze.

# en de443f63
cards__for_two__papers__act = Eine halbe Stunde für ein langweiliges Formular, das schon wartet, mit Tee. Dann hört auf, fertig oder nicht.

# en 9814f327
cards__for_two__papers__smaller = Legt es auf den Tisch, neben die Teekanne.

# en 59e6949c
cards__for_two__same__act = Derselbe Spaziergang zur selben Zeit, von zwei Türen aus oder von einer.

# en 636099ce
cards__for_two__same__smaller = Dieselbe Minute an zwei Fenstern.

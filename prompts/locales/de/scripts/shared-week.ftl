# en 8c4eef5a
title = Diese Woche

# en 724b719b
menu = Etwas Leichtes für euch zwei

# en b1242db8
private = In meinen eigenen Chat

# en 886a7008
tonight__say =
    {"**"}Eine Sache für heute Abend.** { $idea__do }

    _Oder ihr lasst es, wie es ist. Ein Abend ohne ist auch ein Abend, und diese Seite geht von selbst._

# en 5b242ea9
tonight__choices__pick = Spaziergang, Tee, Sofa

# en dedaa3ce
tonight__choices__question = Eine Frage

# en d0917f75
tonight__choices__break = Eine Pause

# en 398db031
pick__say =
    Ein Spaziergang, Tee oder das Sofa. Ihr tippt beide eins an, und es zeigt sich, sobald ihr beide getippt habt.

    _Diese Woche nicht am selben Ort? Am Telefon gehen auch alle drei._

# en 647caf63
pick__held = Notiert, und nur auf deinem Handy zu sehen. Es zeigt sich, sobald ihr beide getippt habt. Tippst du noch einmal, gilt das Neue.

# en 8628f37d
pick__choices__walk = Ein Spaziergang

# en 017979e8
pick__choices__tea = Tee

# en 7bf51159
pick__choices__sofa = Das Sofa

# en 523c7a67
same__say =
    „{ $plan__one }“, sagt ihr beide.

    Es kann kurz sein. Zehn Minuten sind reichlich.

# en cc728431
same__choices__other = Etwas anderes

# en d0917f75
same__choices__break = Eine Pause

# en 7710cdf1
same__choices__often = Wie oft

# en 7d9eb7ac
same__choices__close = Schließen

# en 333d049f
different__say =
    „{ $plan__one }“, sagt eine Person. „{ $plan__other }“, sagt die andere.

    Beides passt in eine Woche, egal in welcher Reihenfolge. Oder eine Münze sagt, was zuerst kommt.

# en cc728431
different__choices__other = Etwas anderes

# en d0917f75
different__choices__break = Eine Pause

# en 7710cdf1
different__choices__often = Wie oft

# en 7d9eb7ac
different__choices__close = Schließen

# en 6a7949bb
lapsed__end = Das ist abgelaufen. /week bringt etwas Neues, an welchem Tag ihr mögt.

# en 5faa159b
question__say =
    { $about__ask }

    _Für den Tisch, das Auto oder das Telefon. Wer keine Lust hat, lässt sie aus, und niemand macht etwas daraus._

# en cc728431
question__choices__other = Anderes

# en d0917f75
question__choices__break = Eine Pause

# en 7710cdf1
question__choices__often = Wie oft

# en 7d9eb7ac
question__choices__close = Schließen

# en 4f69c12c
cards__evenings__oldest__do = Sucht dort, wo ihr seid, etwas, das älter ist als ihr. Erzählt einander, wo es schon überall war.

# en f80b34d0
cards__evenings__guess__do = Spaziergang, Tee oder Sofa? Ihr sagt beide laut, was die andere Person nehmen wird. Dann seht nach, und wer recht hatte, ist egal.

# en 2b70b0a2
cards__evenings__wave__do = Macht ein Hallo für diese Woche aus. Ein Winken, ein Wort, zweimal Klopfen am Türrahmen. Je seltsamer, desto besser.

# en 5a1412c0
cards__evenings__pocket__do = Leert eine Hosentasche aus, oder eine Ecke im Rucksack. Was ist das Seltsamste darin, und wie kam es zu euch?

# en 32b788f7
cards__evenings__word__do = Sucht euch ein albernes Wort aus. Vor dem Schlafengehen kommt es einmal in etwas vor, das ihr sagt.

# en 80fc944e
cards__evenings__joke__do = Erzählt den schlechtesten Witz, den ihr kennt. Stöhnen zählt als Applaus.

# en 7f1d575e
cards__evenings__sweet__do = Süß oder salzig heute Abend? Ratet laut, beide für die andere Person. Falsch geraten ist genauso gut.

# en 7e8d3a98
cards__evenings__headline__do = Gebt dem Tag beide eine Schlagzeile, wie in der Zeitung. Höchstens sechs Wörter.

# en 65675ff9
cards__evenings__song__do = Eine Person spielt die ersten Sekunden eines Liedes vor. Die andere sagt, welches es ist, oder erfindet etwas.

# en b88b427d
cards__evenings__light__do = Macht das große Licht eine halbe Stunde früher aus. Eine kleine Lampe reicht zum Reden.

# en 776ad039
cards__evenings__toast__do = Frühstück zum Abendessen, an einem Tisch oder an zweien.

# en ebbf4304
cards__evenings__coin__do = Eine Münze entscheidet heute Abend eine Sache. Film oder Musik, Marmelade oder Käse, Treppe oder Lift.

# en 94d8b916
cards__evenings__fingers__do = Suppe, Brot oder Eier? Bei „drei“ zeigt ihr beide einen, zwei oder drei Finger. Was dabei herauskommt, gibt es zum Abendessen, notfalls zweierlei.

# en 1c2497e1
cards__evenings__map__do = Tippt beide mit geschlossenen Augen auf einen Ort auf einer Landkarte. Wo würdet ihr dort essen?

# en e2f08c96
cards__evenings__nothing_much__do = Fragt: „Was war heute dein schönstes Stückchen Nichts?“ Eine Bank, eine Warteschlange, ein leeres Blatt, das zählt alles.

# en 28c590d6
cards__evenings__swap__do = Tauscht heute Abend die Plätze am Tisch. Seid ihr nicht am selben Ort, nehmt einen anderen Stuhl als sonst. Wie sieht das Zimmer von dort aus?

# en 1fd88c73
cards__evenings__kitchen__do = Macht nebeneinander eine Hausarbeit. Oder ihr macht dieselbe in zwei Wohnungen, und der Anruf läuft dabei weiter.

# en 6953d5d3
cards__evenings__cup__do = Eine Person macht etwas zu trinken. Die andere rät mit geschlossenen Augen, was es ist, oder am Telefon nach dem Geräusch.

# en 87e7127e
cards__evenings__photo__do = Schickt ein Bild von etwas, aus solcher Nähe, dass es alles sein könnte. Einmal raten ist erlaubt.

# en 320cf2db
cards__evenings__hello__do = Wer später nach Hause kommt, sagt zuerst Hallo, noch bevor die Tasche abgestellt ist. Am Telefon vor allen Neuigkeiten.

# en 2e25bcb0
cards__evenings__last__do = Sucht euch ein letztes Wort für eure Anrufe, oder für den Lichtschalter. Diese Woche jeden Abend dasselbe.

# en 04edfaeb
cards__evenings__pairs__do = Zwei Suppen, zwei Filme, zwei Lieder. Eine Person nennt zwei, die andere sucht eins davon aus. Dann wechselt ihr.

# en 7ffa8593
cards__evenings__list__do = Schreibt beide eine kleine Leckerei für die andere Person auf den Einkaufszettel. Mit der Post dauert es länger und schmeckt genauso.

# en 6c91e6dd
cards__evenings__goodbye__do = Bleibt morgen für den Abschied einmal stehen. Der Name, ein Atemzug, und erst dann die Tür. In einer Nachricht geht es auch.

# en 1614daf7
cards__evenings__nothing__do = Eine Minute lang nichts, nebeneinander oder am Telefon. Wer zuerst lacht, setzt Wasser auf.

# en 2eee6aa3
cards__evenings__bread__do = Schneidet das Brot, das Obst oder den Kuchen in eine alberne Form, und tischt es so auf. Ein Bild davon genügt auch.

# en 215c90fa
cards__evenings__drawing__do = Eine Minute, zwei Stifte, ein Motiv. Eine Katze, ein Fahrrad, der Hut von nebenan. Zeigt beide Bilder zugleich.

# en 43e16a35
cards__evenings__bus__do = Die Leute im Bus, oder auf der anderen Straßenseite. Worüber reden sie wohl? Denkt es euch zu zweit aus.

# en 75548522
cards__evenings__teach__do = Zeigt einander, wie ihr Butter aufs Brot streicht, einen Schuh bindet oder ein Hemd faltet. Es gibt mehr als eine Art.

# en 14d23564
cards__evenings__plane__do = Faltet beide einen Papierflieger, hier oder bei einem Anruf. Wer weniger weit fliegt, sucht die Musik aus.

# en 0b75c05a
cards__evenings__outside__do = Zehn Minuten vor die Tür, in einer Stadt oder in zweien. Bringt beide etwas mit, das nichts kostet.

# en a1b703f4
cards__questions__guest__ask = Ein Tier darf eine Woche lang bleiben. Welches würdest du hereinlassen?

# en d7698453
cards__questions__bread__ask = Regen, Brot, ein neues Buch. Welchen Geruch würdest du in eine Flasche füllen?

# en 460c9838
cards__questions__postcard__ask = Von wo soll deine nächste Postkarte kommen?

# en ebfd0228
cards__questions__soup__ask = Wonach hat es in der Küche gerochen, in der du groß geworden bist?

# en a04bca63
cards__questions__bus__ask = Welche Strecke mit Bus oder Bahn könntest du mit geschlossenen Augen fahren?

# en 3c456225
cards__questions__cake__ask = In deiner Straße gibt es einen Kuchenwettbewerb. Was reichst du ein?

# en 65b3203c
cards__questions__believed__ask = Was ganz Falsches hast du als Kind geglaubt, und wie lange?

# en 30d90906
cards__questions__century__ask = Ein Abend in einem anderen Jahrhundert. Was siehst du dir zuerst an?

# en 9033b9d8
cards__questions__winter__ask = Was ist das Beste, das in einer Manteltasche stecken kann?

# en b6a2957f
cards__questions__shop__ask = Welchen Laden, der zugemacht hat, würdest du zurückholen?

# en 1b3be89e
cards__questions__chore__ask = Es gibt einen Knopf, der für alle Zeit eine Hausarbeit erledigt. Welche?

# en 427feac0
cards__questions__holiday__ask = Ein freier Tag ohne Plan, und Regen. Wie fängt er an?

# en 20b21f49
cards__questions__borrowed__ask = Was hast du einmal ausgeliehen und bis heute behalten?

# en 07a033e5
cards__questions__game__ask = Welches Spiel mochtest du als Kind, obwohl du meistens verloren hast?

# en 30afec15
cards__questions__window__ask = Aus welchem Fenster hast du gern hinausgeschaut?

# en 8ab45cc0
cards__questions__seat__ask = Vorne, hinten oder am Gang? Und was läuft?

# en ef5fe9e5
cards__questions__noise__ask = Kühlschrank, Uhr, Treppe, Regen. Welches Geräusch zu Hause darf bleiben?

# en fd7707f9
cards__questions__skill__ask = Was völlig Nutzloses kannst du ziemlich gut?

# en 3e4fab33
cards__questions__tree__ask = Welchen Baum kennst du am besten?

# en 8c8e9b6d
cards__questions__snow__ask = Über Nacht Schnee, und nichts hat offen. Wer macht was zum Frühstück?

# en 5cc7ed3e
cards__questions__boat__ask = Wie würde ein Boot bei dir heißen?

# en 59068422
cards__questions__picnic__ask = Picknick bei Regen, unter einer Brücke oder im Auto? Und was ist im Korb?

# en 04f28072
cards__questions__rule__ask = An welche Regel aus der Schule hältst du dich bis heute?

# en 2025af0c
cards__questions__shoes__ask = Welches Paar Schuhe hat dich am weitesten getragen?

# en 0bb2fd75
cards__questions__money__ask = Was hast du dir vom ersten eigenen Geld gekauft?

# en bb454859
cards__questions__sweets__ask = Für welche Süßigkeit von damals würdest du heute noch anstehen?

# en 6c9ee26a
cards__questions__museum__ask = Ein Museum der kleinen Dinge. Was von dir stünde darin?

# en d80f8729
cards__questions__volume__ask = Bei welchem Lied drehst du lauter, wenn sonst niemand da ist?

# en 3215a72e
cards__questions__supper__ask = Was könntest du an drei Abenden hintereinander essen?

# en dccf1a43
cards__questions__pet__ask = Welches Tier in deiner Straße hat seinen Namen von dir?

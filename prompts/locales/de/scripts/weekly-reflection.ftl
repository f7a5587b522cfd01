# en 9fe1992c
title = Eine Frage für die Woche

# en e8300ec9
knock__say =
    Ein stiller Moment für die Woche, wie von dir gewünscht. Er kann auch zubleiben.

    _„Willkommen, wie es ist“ sagt, dass es wiederkommen darf. Dann ist nichts weiter zu tun._

# en ed077f3d
knock__choices__open = Öffnen

# en 9a53c1b8
knock__choices__not_now = Diese Woche nicht

# en c7d7ddfb
knock__choices__welcome = Willkommen, wie es ist

# en b01c85ba
welcome__say = Gut. Es darf wiederkommen, und heute ist nichts zu tun.

# en bafd49b9
question__say =
    {"*"}*{ $card__ask }**

    Denk darüber nach, sag es dir selbst, oder tipp es hier. „Nichts“ ist auch eine Antwort.

    _Was du tippst, verschwindet sofort aus diesem Chat. Dann kannst du es behalten oder loslassen._

# en 59615f8a
question__choices__head = Im Kopf

# en 107b2928
question__choices__aloud = Laut, für mich

# en 86308604
question__choices__heavy = Schwerer als gedacht

# en 3dc5274a
head__say = Nimm dir die Zeit, die es braucht. Das Handy kann so lange mit dem Gesicht nach unten liegen.

# en 7178a230
aloud__say = Zur Wand, zum Hund oder zum Wasserkocher. Wart, bis niemand in der Nähe ist, wenn das besser ist.

# en 253e9e2d
thinking__say =
    {"*"}*{ $card__ask }**

    _Niemand hört, was du findest, und es braucht nicht viel zu sein._

# en aec0498b
thinking__choices__enough = Das genügt

# en 86308604
thinking__choices__heavy = Schwerer als gedacht

# en c6d8e087
typed__say =
    Es ist aus diesem Chat verschwunden. Vielleicht ist es schon viel, dass du Worte dafür gesucht hast.

    Du kannst es jetzt loslassen, oder für dich allein behalten. Was du behältst, zeigt /moment, eins nach dem anderen und nur, wenn du tippst.

# en 1a2d60e4
typed__choices__drop = Loslassen

# en fdce5da2
typed__choices__keep = Behalten

# en 86308604
typed__choices__heavy = Schwerer als gedacht

# en 3e45c92e
gone__say = Es ist fort.

# en b6ca6553
kept__say = Ich behalte es für dich.

# en 3cc48e79
not_kept__say = Es hat nicht hineingepasst, also wird es nicht behalten. Ein, zwei Zeilen passen, und /moment sagt, ob noch Platz ist.

# en d2c06426
small__say =
    { $act__act }

    _Ohne Handy, und nur, wenn du magst. „Einmal erinnern“ bringt eine schlichte Zeile, an einem der nächsten Abende._

# en 8f81f61c
small__choices__will = Ich probiere es

# en 2ac01d85
small__choices__remind = Einmal erinnern

# en a0e63d7c
small__choices__not_now = Nicht jetzt

# en 86308604
small__choices__heavy = Schwerer als gedacht

# en 0aa2f12b
reminded__say = Also an einem der nächsten Abende, und nur einmal.

# en 3f59ae48
often__say =
    Noch etwas, wie hin und wieder: Wie oft darf das hier kommen? Jede Antwort ist so gut wie jede andere, und niemand erfährt davon.

    „Eine Ruhezeit“ hat einen Tag von dir, um wieder hinzuschauen. /settings ändert das alles, an welchem Tag du magst.

# en c55e278e
often__choices__as_is = So, wie es ist

# en aca243be
often__choices__fewer = Seltener

# en defb3c91
often__choices__rest = Eine Ruhezeit

# en 7d9eb7ac
often__choices__close = Schließen

# en f8274305
stays__say = Es bleibt, wie es ist.

# en 04991f0e
every_other__say = Also jede zweite Woche.

# en 5db71978
every_fourth__say = Also jede vierte Woche.

# en 45dbd33d
fewest__say = Seltener als jede vierte Woche gibt es nicht. /settings kann es ganz beenden.

# en c0c17521
off__say = Von selbst kommt keine mehr. /settings beginnt sie wieder, an welchem Tag du magst.

# en bd8fd342
cards__at_quiet__friend__ask = Wenn ein Mensch, den du magst, deine Woche gehabt hätte: Was würdest du ihm sagen?

# en 1e1f952d
cards__at_quiet__no__ask = Wozu hast du diese Woche Nein gesagt, auch wenn es klein war?

# en 7cc01713
cards__at_quiet__down__ask = Für heute Abend: Was könntest du weglegen?

# en 50891dbc
cards__at_quiet__evening__ask = Was macht dir die letzte Stunde vor dem Schlaf ein wenig sanfter?

# en 85bfd3df
cards__at_quiet__feared__ask = Gibt es etwas, das ein wenig besser ging, als du befürchtet hattest?

# en 76bd778b
cards__at_quiet__bench__ask = Welches Zimmer, welche Straße oder Bank war in letzter Zeit gut zu dir?

# en 0dd8a431
cards__at_quiet__time__ask = Worüber hast du diese Woche die Zeit vergessen?

# en 384d9bc2
cards__at_quiet__breath__ask = Wann hast du zuletzt ganz ausgeatmet, und wo war das?

# en 482d51a7
cards__at_quiet__tasted__ask = Was hast du diese Woche gegessen oder getrunken und wirklich geschmeckt?

# en 34fc8aa0
cards__at_quiet__company__ask = Mit wem, nah oder fern, ist es gerade leicht?

# en 2695c146
cards__at_quiet__after__ask = Welche Stunde des Tages verlangt dir am meisten ab, und was tust du gleich danach?

# en d228c92b
cards__at_quiet__enough__ask = Was war diese Woche genug, so wie es war?

# en df90ee26
cards__at_quiet__shoulders__ask = Wo sind deine Schultern diese Woche ein wenig gesunken?

# en b266ca45
cards__at_quiet__asleep__ask = Unter welcher Decke, welchem Mantel oder Dach kommst du am besten zur Ruhe?

# en b1a5af4a
cards__at_quiet__slow__ask = Wann warst du diese Woche langsam, und es hat nichts geschadet?

# en 105fa670
cards__at_quiet__sign__ask = An welchem kleinen Zeichen merkst du, dass ein Tag ganz gut läuft?

# en f83aca8e
cards__at_quiet__later__ask = Nicht alles braucht diese Woche geklärt zu werden. Was nicht?

# en a6222af6
cards__at_quiet__undone__ask = Was hast du liegen gelassen, und der Tag ging trotzdem weiter?

# en 6e7302d5
cards__at_quiet__kept__ask = Welche kleine Sache hast du dir selbst vorgenommen und dann getan?

# en 0bc3ae96
cards__at_quiet__alone__ask = Eine Stunde, die nur dir gehört. Was magst du an ihr?

# en 14d04fa8
cards__at_quiet__minute__ask = Wenn der heutige Tag eine Pausentaste gehabt hätte, wann hättest du sie gedrückt?

# en 35394e7e
cards__at_quiet__soft__ask = Brot, Rinde, ein kalter Schlüssel. Was hattest du diese Woche gern in der Hand?

# en 3adc8358
cards__at_quiet__again__ask = Was hast du diese Woche mehr als einmal getan, weil es dir guttut?

# en 8e544487
cards__at_quiet__laugh__ask = Wann kam diese Woche ein Lachen, bevor du darüber nachdenken konntest?

# en 1099facc
cards__at_quiet__helped__ask = Was würdest du für einen schweren Tag einpacken, wenn du ihn kommen sähest?

# en 25992de9
cards__at_quiet__sound__ask = Welches Geräusch sagt dir, dass fürs Erste alles gut ist?

# en de6f729e
cards__at_quiet__view__ask = Wovon gab es diese Woche reichlich? Regen, Post, Tauben, Pflaumen?

# en adf65c0f
cards__at_quiet__found__ask = Hast du in letzter Zeit etwas über dich herausgefunden, das keine schlechte Nachricht ist?

# en 1879747c
cards__at_quiet__self__ask = Wann warst du in letzter Zeit am meisten du selbst?

# en 6d2b70b9
cards__at_quiet__true__ask = Welcher schlichte Satz ist heute wahr und braucht keine Antwort?

# en 3dd16d01
cards__at_quiet__more__ask = Wovon hättest du nächsten Monat gern ein wenig mehr, für dich?

# en 679d3466
cards__at_words__voice__ask = Wie klang deine eigene Stimme diese Woche für dich?

# en cbcc934c
cards__at_words__language__ask = In welcher Sprache, welchem Dialekt oder Ton bist du am meisten zu Hause?

# en 8157ce07
cards__at_words__silent_with__ask = Mit wem kannst du schweigen, und sei es nur die Katze?

# en ecf27e5b
cards__at_words__not_asked__ask = Gibt es eine Frage, bei der du froh bist, dass sie diese Woche niemand gestellt hat?

# en e51e975f
cards__at_words__passed__ask = Welche kleine Zuwendung ist diese Woche an dir vorbeigegangen, und wie würdest du jetzt antworten?

# en 49cd8ee0
cards__at_words__own__ask = Wann bist du diese Woche selbst auf jemanden zugegangen, auch nur ein wenig?

# en 1fc055d0
cards__at_words__stranger__ask = Was habt ihr zuletzt zueinander gesagt, du und ein fremder Mensch?

# en e6d7c99f
cards__at_words__company__ask = Allein oder in Gesellschaft: Wovon hättest du diese Woche gern mehr gehabt?

# en 6ecc2ca5
cards__at_words__phone__ask = Zu welchen Stunden darf das Handy still sein, wenn es nach dir geht?

# en b3c91ab2
cards__at_words__reached__ask = Wer hat sich dir diese Woche zugewandt, mit einem Wort, einem Blick oder einer Nachricht? Auch die Leute von nebenan zählen.

# en 17d2b86b
cards__at_words__tell__ask = Welche Geschichte erzählst du gern, und wer kennt sie noch nicht?

# en 52fc511a
cards__at_words__listened__ask = Wann hast du diese Woche zugehört und nichts anderes in der Hand gehabt?

# en 3c436125
cards__at_words__asked__ask = Wonach könnte man dich mitten in der Nacht fragen, und du wüsstest es?

# en ed24296a
cards__at_words__hand__ask = Was wäre leichter, wenn du jemanden bätest, mit anzupacken?

# en 29cf429d
cards__at_words__need__ask = Was brauchst du, das in einen schlichten Satz passen würde, zu wem auch immer gesagt?

# en bdf51830
cards__at_words__heard__ask = Wann hat dir in letzter Zeit jemand richtig zugehört, ganz gleich, wer?

# en c109da81
cards__at_words__write_again__ask = Wem würdest du gern wieder einmal schreiben? Eine Postkarte genügt.

# en 1d03a3cd
cards__at_words__going_well__ask = Woran merkst du früh, dass ein Gespräch gut läuft?

# en 9e560995
cards__at_words__overheard__ask = Was hast du diese Woche zufällig mitgehört und mit nach Hause genommen?

# en b0c9695a
cards__at_words__unseen__ask = Welche Arbeit von dir blieb diese Woche ohne Dank? Du kannst ihr selbst zunicken.

# en 8bad636f
cards__at_words__carried__ask = Wann hat diese Woche eine kurze Antwort von dir genügt?

# en 487b0b16
cards__at_words__till__ask = An der Kasse, auf der Treppe, am Gartentor. Wo hat dir ein wenig Geplauder über nichts gutgetan?

# en ce51dc87
cards__at_words__hello__ask = Wer hat dich diese Woche gegrüßt? Hunde zählen.

# en b4e4bc2e
cards__at_words__meant__ask = Was hast du diese Woche genau so gesagt, wie du es gemeint hast?

# en 76e92a30
cards__at_words__word__ask = Welches Wort hast du diese Woche oft gebraucht?

# en 9614a5f3
cards__at_words__waited__ask = Wann hast du einen Moment gewartet, bevor du geantwortet hast, und wie war das?

# en d29fe734
cards__at_acts__learning__ask = Was lernst du noch, mit den Händen oder mit den Füßen?

# en bbea05c1
cards__at_acts__known_for__ask = Mit welchen kleinen Aufgaben kommen die Leute zu dir?

# en 81b4efd2
cards__at_acts__minute__ask = Was hast du diese Woche für jemanden getan, das keine Minute gedauert hat?

# en 28ca702f
cards__at_acts__easier__ask = Wo hast du dir diese Woche Mühe erspart?

# en 9685376b
cards__at_acts__next__ask = Welcher Wunsch von dir ist klein genug, um in zwei Tagen erfüllt zu sein?

# en f6c9aac5
cards__at_acts__left__ask = Was überlässt du leichten Herzens anderen?

# en 9a048e65
cards__at_acts__tool__ask = Die Pfanne, der Stift, das Werkzeug, das du am liebsten hast: Was hat es diese Woche für dich getan?

# en 0f3bd209
cards__at_acts__done__ask = Was kam diese Woche zu dir, ohne dass du darum gebeten hast? Ein Platz, ein Tipp, das letzte Stück Kuchen?

# en 9e517fcf
cards__at_acts__habit__ask = Welche kleine Gewohnheit hält deine Woche zusammen?

# en c7f9521c
cards__at_acts__came__ask = Was hast du zuletzt kleiner zugesagt, damit du es halten kannst?

# en 9d656b44
cards__at_acts__five__ask = Fünf freie Minuten. Was tust du gern mit ihnen?

# en de8f215f
cards__at_acts__rely__ask = Worauf kann sich bei dir jemand verlassen?

# en 1e26fb13
cards__at_acts__morning__ask = Wie beginnst du einen Tag, an dem dich nichts drängt?

# en fff0675b
cards__at_acts__care__ask = Worum hast du dich diese Woche gekümmert? Einen Husten, eine Rechnung, eine Pfanne?

# en b5c73ec2
cards__at_acts__way__ask = Welchen Weg gehst du, wenn du nachdenken willst, oder gerade nicht nachdenken?

# en 488c0fe9
cards__at_acts__plain__ask = Was hält in einer schlichten Woche, ohne dass du es hältst?

# en f7dc7936
cards__at_acts__finished__ask = Was hast du in letzter Zeit fertig bekommen?

# en 46fe19b6
cards__at_acts__beside__ask = Bei welcher Arbeit wird dein Kopf still? Schälen, Schleifen, Rechnen?

# en 192e1eaf
cards__at_acts__put_right__ask = Was hast du diese Woche in Ordnung gebracht? Eine Socke, eine Rechnung, ein Wort?

# en 4c5359d4
cards__at_acts__half__ask = Halb fertig ist auch in Ordnung. Was ist bei dir halb fertig?

# en f8d8b298
cards__at_touch__before__ask = Bevor jemand näher kommt: Was wünschst du dir? Anklopfen, fragen, winken?

# en 7c0bf8a3
cards__at_touch__sun__ask = Sonne, Regen oder Wind: Was davon kam diese Woche bei dir an, und wo?

# en 496e9195
cards__at_touch__hold__ask = Was halten deine Hände gern, wenn du ausruhst?

# en bb810024
cards__at_touch__hug__ask = Welche Art Umarmung ist für dich jetzt richtig? Eine lange, eine kurze, keine?

# en 65296845
cards__at_touch__near__ask = Wie nah dürfen Menschen zurzeit bei dir sitzen?

# en 4db13293
cards__at_touch__space__ask = Wann bist du diese Woche ein wenig zurückgetreten, und war der Abstand der richtige?

# en e9e7c197
cards__at_touch__comfort__ask = Wohin gehst du, wenn es dir schlecht geht? In die Wanne, auf die Treppe, unter eine Decke?

# en 9da12d2d
cards__at_touch__eyes__ask = Wessen Blick ist dir gerade leicht? Der eines Tieres zählt.

# en 8ef2e2b8
cards__at_touch__good__ask = Was tut dein Körper gern allein? Schwimmen, sich strecken, weit gehen?

# en f29981eb
cards__at_touch__feet__ask = Welche Musik geht dir in die Füße?

# en b6cce841
cards__at_touch__yes__ask = Wie fühlt sich ein Ja in deinem Körper an, und wie ein Nein?

# en 8bbbe446
cards__at_touch__ease__ask = Wann war dein Körper diese Woche einfach da, und nichts wurde von ihm verlangt?

# en 5da3500b
cards__at_touch__animal__ask = Eine Katze auf dem Schoß, ein Hund zu deinen Füßen, keins von beiden. Was hättest du gerade gern?

# en 6bcaafd7
cards__at_touch__skin__ask = Was spürst du gern auf der Haut? Wolle, Wind, Wasser?

# en 2ee36fb9
cards__at_touch__speed__ask = Welches Tempo ist für dich gerade richtig, bei einer Hand, einem Schritt, einem Gespräch?

# en 9032a58d
cards__at_touch__room__ask = Wo in einem Zimmer bist du gern, wenn andere da sind?

# en 17cc72f0
cards__at_touch__stop__ask = Woran merkst du, dass es Zeit ist aufzuhören, solange es noch gut ist?

# en 11e88545
cards__at_touch__cared__ask = Wann hast du dir zuletzt etwas Gutes tun lassen? Beim Haareschneiden oder in der Bäckerei zählt auch.

# en 0dc4eefe
cards__at_touch__jaw__ask = Was lockert deinen Kiefer? Ein Gähnen, eine Melodie, ein Witz?

# en 8f1f50f4
cards__at_touch__clothes__ask = Welches Kleidungsstück ist zurzeit auf deiner Seite?

# en cb52627a
cards__small__surface__act = Räum eine kleine Fläche frei, und nur die eine.

# en 12fc6ee8
cards__small__floor__act = Setz dich ein paar Minuten auf den Boden, mit etwas im Rücken.

# en 6d28ebe8
cards__small__paper__act = Schreib eine Zeile auf Papier. Dann zerreiß es.

# en ff65983c
cards__small__line__act = Schreib einem Menschen von früher eine Zeile. Sie braucht keine Antwort.

# en 9314244e
cards__small__grows__act = Kümmere dich um etwas, das wächst, oder um etwas, das eine Schraube braucht.

# en 6333a1fc
cards__small__tomorrow__act = Lass eine kleine Sache für morgen liegen, mit Absicht.

# en cfb15037
cards__small__window__act = Mach ein Fenster auf und schau hinaus, bis sich etwas bewegt.

# en df839f63
cards__small__block__act = Geh einmal um den Block, und schau zu den Dächern hinauf.

# en 66a5b3ca
cards__small__door__act = Wenn du das nächste Mal heimkommst, bleib einen Atemzug lang an der Tür stehen, bevor du hineingehst.

# en af3d7bce
cards__small__hands__act = Halt die Hände in warmes Wasser, länger, als sie es brauchen.

# en 4adbc78e
cards__small__table__act = Iss heute eine Sache an einem Tisch, ohne etwas zu lesen.

# en 13417383
cards__small__song__act = Spiel ein Lied ab und tu nichts anderes, solange es dauert.

# en 76585b2f
cards__small__hello__act = Sag heute ein Hallo, als hättest du alle Zeit der Welt.

# en a11a9957
cards__small__water__act = Trink ein Glas Wasser, langsam, und setz dich dazu hin.

# en 8f969a05
cards__small__bed__act = Geh einmal diese Woche eine Viertelstunde früher ins Bett.

# en 34a8767a
cards__small__call__act = Ruf einen Menschen an, den du magst, oder jemanden aus der Familie, und redet über nichts Besonderes.

# en 75d3531c
title = Die Woche

# en b917a971
knock__say = Etwas für die Woche, wie von dir gewünscht. Es kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en 4c9ca970
question__say =
    {"*"}*{ $week__ask }**

    Eine Zeile genügt. Du kannst sie hier tippen oder überspringen.

    _Ihr seht beide beide Antworten, zur selben Stunde, oder niemand sieht etwas. In einer von vier Wochen geht das hier nur an eine Person, durch Zufall. Wenn also nichts kommt, sagt das nichts über irgendwen. Bitte frag nicht danach. Bis es gezeigt wird, kannst du es ändern oder zurücknehmen._

# en 0eba9112
question__held =
    Es wartet hier und ist nirgends zu sehen. Bis es gezeigt wird, kannst du es ändern oder zurücknehmen.

    Wenn nichts kommt, sagt das nichts über irgendwen. Bitte frag nicht danach.

# en 58ee99a3
back__say = Etwas für die Woche ist zurückgekommen. Es kann ein paar Tage zubleiben.

# en ed077f3d
back__choices__open = Öffnen

# en 1a2d60e4
back__choices__drop = Loslassen

# en 71c8354a
shown__say =
    {"*"}*{ $week__ask }**

    Du: „{ $line }“

    Die andere Person: „{ $line__theirs }“

    Niemand schuldet eine Antwort auf eine Antwort. Sie kann dich freuen, oder wehtun, oder einfach eine Zeile sein. Wenn sie dir Angst macht, ist /help da.

    Ohne Handy, wenn du magst: Mach irgendwann diese Woche ein wenig Platz für das, was die andere Person genannt hat. Du brauchst es nicht zu sagen.

    _„Ich probiere es“ und „Nicht jetzt“ räumen beide diesen Text weg und lassen eine schlichte Zeile stehen._

# en 8f81f61c
shown__choices__will = Ich probiere es

# en a0e63d7c
shown__choices__not_now = Nicht jetzt

# en 60c594cf
lapsed__end = Die Zeit dafür ist um. Nichts davon wurde gezeigt. Das hat viele gewöhnliche Gründe.

# en 902348c8
cards__at_quiet__begins__ask = Woran merkst du, dass eine Woche beginnt? An einem Geruch, einer Tasche, einem leeren Kühlschrank?

# en 7dc3905a
cards__at_quiet__room__ask = In welches Zimmer gehst du, wenn niemand etwas von dir will?

# en b2cf5d3d
cards__at_quiet__ordinary__ask = Was war das Gewöhnlichste, das in deiner Woche gut war?

# en a02a7e62
cards__at_quiet__hour__ask = Welche Stunde des Tages ist für dich gerade die leichteste?

# en 6728964d
cards__at_quiet__laugh__ask = Worüber würdest du gern wieder einmal lachen? Ein alter Film, ein schlechtes Wortspiel, eine Geschichte unter Freunden?

# en 32e82189
cards__at_quiet__waited__ask = Wo hast du diese Woche gewartet, und was gab es da zu sehen?

# en 8576bea0
cards__at_quiet__same__ask = Was war diese Woche so wie immer, und gerade so gut?

# en 9111a26d
cards__at_quiet__meal__ask = Welches Essen dieser Woche würdest du noch einmal nehmen, ganz genauso?

# en cd765d6c
cards__at_quiet__furniture__ask = Wenn deine Woche ein Möbelstück gewesen wäre, welches?

# en 468cd918
cards__at_quiet__light__ask = Früh, spät, eine Lampe, ein Bildschirm im Dunkeln. Welches Licht magst du am liebsten?

# en 1afc31b9
cards__at_quiet__song__ask = Welches Lied hat dich diese Woche begleitet?

# en d0d8e182
cards__at_quiet__silence__ask = Was für eine Stille magst du?

# en 576a7cb2
cards__at_quiet__ahead__ask = Auf welche schlichte Sache in den nächsten Tagen freust du dich?

# en 92a2b045
cards__at_quiet__seen__ask = Was hast du diese Woche gesehen, auf das du gern gezeigt hättest?

# en 80d1865b
cards__at_words__read__ask = Von dem, was du zuletzt gelesen oder gehört hast: Was würdest du unter Freunden weitergeben?

# en 5ea26ccf
cards__at_words__hello__ask = Welches Hallo magst du am liebsten? Ein Wort, einen Namen, ein Nicken, eine Nachricht?

# en 122b69f6
cards__at_words__noon__ask = Was findest du mittags gern in einer Nachricht, die keine Neuigkeit enthält?

# en 4a198169
cards__at_words__reach__ask = Zwischen irgendwelchen zwei Menschen diese Woche: Wo hast du gesehen, dass sich jemand ein wenig zugewandt hat?

# en 058442d5
cards__at_words__listening__ask = Woran merkst du, dass dir jemand zuhört?

# en d1385a3a
cards__at_words__not_now__ask = „Später“, „um neun“, „wenn ich gegessen habe“. Mit welchen Worten wartest du leichter?

# en e28ccf46
cards__at_words__sentence__ask = Welcher Satz hat dir diese Woche gutgetan? Einer aus einem Buch oder von einem Kind zählt auch.

# en f62bb074
cards__at_words__silly__ask = Was hast du diese Woche Albernes gesehen oder gehört?

# en 0c0f2234
cards__at_words__night__ask = Wie soll ein Tag für dich am liebsten enden? Mit einem Wort, einer Nachricht, oder still?

# en e21a34ab
cards__at_words__easy__ask = Worüber zu reden fällt dir zurzeit leicht?

# en fb3a34a6
cards__at_words__question__ask = Wenn du von einem Tag heimkommst: Was wirst du dann gern gefragt?

# en 6b265e24
cards__at_words__news__ask = Nach welcher kleinen Neuigkeit von dir hat noch niemand gefragt?

# en 12c66e61
cards__at_words__anybody__ask = Was hat dir diese Woche einen Tag leichter gemacht? Hilfe von Fremden zählt auch.

# en b3b1463f
cards__at_words__postcard__ask = Welcher Teil deiner Woche würde auf eine Postkarte passen?

# en 796214ae
cards__at_acts__hard_day__ask = Was ist an einem schweren Tag für dich das Beste? Gesellschaft, Essen, Ruhe, oder Hilfe bei der Arbeit?

# en 55213c09
cards__at_acts__morning__ask = Welche Kleinigkeit macht einen Morgen besser, egal, wer sie tut?

# en cbdaff0b
cards__at_acts__clock__ask = Was darf für dich gern jeden Tag zur selben Stunde geschehen?

# en 4ad2c32e
cards__at_acts__task__ask = Welche der Aufgaben zu Hause macht dir am wenigsten aus?

# en 2c347a28
cards__at_acts__heavy__ask = Was ist diese Woche schwer, in einer Tasche oder auf einer Liste?

# en 002b5c10
cards__at_acts__sign__ask = Eine Tasse, eine Tür, ein Licht, das noch brennt. Welches kleine Zeichen, dass jemand da ist, magst du?

# en 3cf9c9ff
cards__at_acts__mend__ask = Etwas tropft, quietscht oder wackelt. Worum würdest du dich zuerst kümmern?

# en 109d2e15
cards__at_acts__supper__ask = Was würdest du an einem langsamen Abend gern essen?

# en 9ddf6051
cards__at_acts__surprise__ask = Magst du kleine Überraschungen, oder weißt du lieber vorher Bescheid?

# en ca01392b
cards__at_acts__hour__ask = Wenn dir jemand diese Woche eine Stunde schenken würde, was würdest du damit tun?

# en eadad4b4
cards__at_acts__glad__ask = Was hast du diese Woche getan, worüber du froh bist?

# en 023fd5fe
cards__at_acts__afar__ask = Was lässt sich aus der Ferne tun und kommt trotzdem gut an?

# en 8c8804a5
cards__at_acts__small__ask = Welcher der nächsten Tage darf ein kleiner sein?

# en 9cb96c73
cards__at_acts__beside__ask = Was geht gut zu zweit und fast ohne ein Wort? Erbsen, ein Puzzle, eine Wand zum Streichen?

# en 2406319e
cards__at_touch__room__ask = Welches Zimmer, welcher Ort lässt sich am leichtesten teilen?

# en 60163154
cards__at_touch__music__ask = Ein Radio, eine Uhr, Seiten beim Umblättern. Was darf in einem Zimmer zu hören sein, in dem zwei sind?

# en bf70f5ca
cards__at_touch__warm__ask = Was ist für dich zurzeit warm? Eine Tasse, ein Mantel, die Sonne auf einer Stufe?

# en 28ed6480
cards__at_touch__door__ask = Wie soll eine Tür aufgehen, wenn du im Zimmer bist? Mit einem Klopfen, mit einem Wort?

# en 20fae6d1
cards__at_touch__seat__ask = Wo sitzt es sich gut zu zweit? Nebeneinander, gegenüber, oder mit einem Stuhl dazwischen?

# en 573483cc
cards__at_touch__look__ask = Wann ist ein Blick etwas Gutes? Im Vorbeigehen, quer durchs Zimmer, über eine Tasse hinweg?

# en 5a9b1059
cards__at_touch__end__ask = Nähe kann auf viele Arten enden. Welche magst du? Ein Wort, ein Nicken, einen Scherz?

# en 2b395962
cards__at_touch__hands__ask = Was haben deine Hände diese Woche gemacht oder repariert?

# en 6877b757
cards__at_touch__asked__ask = Wie möchtest du um ein wenig Nähe gebeten werden?

# en 35b01453
cards__at_touch__plenty__ask = Welche kleine Nähe ist für dich reichlich? Ein Mantel, der gehalten wird, eine Schulter im Vorbeigehen, eine Bank für zwei?

# en d3e5e277
cards__at_touch__watch__ask = Was lässt sich gut nebeneinander ansehen? Ein Film, ein Feuer, eine Straße?

# en 1eaffc25
cards__at_touch__voice__ask = Wann tut es gut, einfach eine Stimme zu hören?

# en eb030e9b
cards__at_touch__kind_no__ask = Wie lässt sich ein Nein so sagen, dass es freundlich bleibt?

# en 5c0c7f22
cards__at_touch__sofa__ask = Was macht einen Abend auf dem Sofa zu einem guten?

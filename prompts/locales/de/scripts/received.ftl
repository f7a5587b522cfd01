# en 52174cb3
title = Etwas für dich

# en 67e0e2f4
knock__say = Hier ist etwas für dich, wann immer es dir passt. Es kann auch zu bleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en 7d534bba
knock__choices__later = Später …

# en 161f67ca
knock__choices__none = Nichts davon

# en 8ebe8fb5
later__say = Gut. Es wartet hier ein paar Tage. Niemand erfährt, ob du es öffnest.

# en ed077f3d
later__choices__open = Öffnen

# en 161f67ca
later__choices__none = Nichts davon

# en ec533989
unread__say =
    Es ist weg, ungelesen, und mehr von dieser Art kommt nicht. Die andere Person erfährt davon nichts.

    /letterbox lässt so etwas wieder herein, an welchem Tag du magst.

# en 7d9eb7ac
unread__choices__close = Schließen

# en ede558a3
foreign__say = Die Worte kommen so, wie sie getippt wurden, in einer anderen Sprache als der, in der ich mit dir spreche.

# en 71a610a5
bid__say =
    Von der Person, mit der du verbunden bist, in ihren eigenen Worten:

    „{ $note }“

# en 6444e75e
hurt__say =
    Von der Person, mit der du verbunden bist, über etwas, das wehgetan hat. Die Worte sind ihre:

    „{ $note }“

    Du brauchst nicht zuzustimmen und heute nicht zu antworten. Falls du antwortest, genügt es, zugehört zu haben.

# en d7352f09
news__say =
    Von der Person, mit der du verbunden bist, etwas Gutes:

    „{ $note }“

# en 777eeb32
way__say =
    Drei warme Arten, dem zu begegnen, wenn du magst. Du schuldest keine davon, und auch keine Freude. Soll es dabei bleiben, dann überspring das.

    _Niemand erfährt, ob du es liest. Wenn du es schließt, ist es hier weg._

# en d0747a97
way__choices__more = Nachfragen

# en 87a89817
way__choices__glad = Sich mitfreuen

# en c479230f
way__choices__evening = Für einen Abend behalten

# en cc728431
way__choices__others = Etwas anderes

# en 9b2d1ca7
to_ask__say =
    { $idea__line }

    Laut ist oft am wärmsten. Oder ich gebe diese Worte für dich weiter: „Erzählst du mir mehr?“

# en dded1b22
to_ask__choices__will = Ich sage es

# en d5cbb8d3
to_ask__choices__pass = Worte weitergeben

# en a0e63d7c
to_ask__choices__not_now = Nicht jetzt

# en fc7e5d36
answered_more__say = „Erzählst du mir mehr?“ wartet hier zehn Minuten.

# en 020ddb98
to_be_glad__say =
    { $idea__line }

    Laut ist oft am wärmsten. Oder ich gebe diese Worte für dich weiter: „Ich freue mich mit dir.“

# en dded1b22
to_be_glad__choices__will = Ich sage es

# en d5cbb8d3
to_be_glad__choices__pass = Worte weitergeben

# en a0e63d7c
to_be_glad__choices__not_now = Nicht jetzt

# en 216989b2
answered_glad__say = „Ich freue mich mit dir.“ wartet hier zehn Minuten.

# en 570d62cf
to_keep__say =
    { $idea__line }

    Oder ich gebe diese Worte für dich weiter: „Erzählst du mir alles, bald, an einem Abend?“

# en 8f81f61c
to_keep__choices__will = Ich probiere es

# en d5cbb8d3
to_keep__choices__pass = Worte weitergeben

# en a0e63d7c
to_keep__choices__not_now = Nicht jetzt

# en 2c92efb8
answered_evening__say = „Erzählst du mir alles, bald, an einem Abend?“ wartet hier zehn Minuten.

# en b4071f8f
answer__say =
    Du schuldest keine Antwort. Eine, die du antippst, geht nach zehn Minuten Wort für Wort hinaus. Soll es ohne Antwort bleiben, dann überspring das.

    _Niemand erfährt, ob du es liest. Wenn du es schließt, ist es hier weg._

# en 268bc183
answer__choices__thanks = Danke

# en ade22143
answer__choices__later = Gesehen. Später.

# en 14ab9b46
answer__choices__enough = Nichts mehr davon

# en 16f9c7d6
answer__choices__afraid = Ich hatte Angst

# en 396d005e
answered_thanks__say = „Danke.“ wartet hier zehn Minuten.

# en 8a23d4cd
answered_later__say = „Gesehen. Später.“ wartet hier zehn Minuten. Wann später ist, bleibt dir überlassen.

# en cf4a5b8d
alone__say = Auf deiner Seite gibt es keine Verbindung mehr, also geht nichts hinaus.

# en 7d9eb7ac
alone__choices__close = Schließen

# en 1346e94a
thanks__say = Eine Antwort auf etwas, das du weitergegeben hast. „Danke.“

# en 62016ab3
saw_it__say =
    Eine Antwort auf etwas, das du weitergegeben hast. „Gesehen. Später.“

    Wann später ist, bleibt der anderen Person überlassen. Es verlangt nichts von dir, und bitte frag auch nicht danach.

# en 685b17da
asks_back__say =
    Eine Antwort auf etwas, das du weitergegeben hast. „Erzählst du mir mehr?“

    Laut, mit ein paar weiteren Zeilen, oder an einem anderen Tag.

# en 3b319718
is_glad__say = Eine Antwort auf etwas, das du weitergegeben hast. „Ich freue mich mit dir.“

# en 32c8c89a
keeps_it__say =
    Eine Antwort auf etwas, das du weitergegeben hast. „Erzählst du mir alles, bald, an einem Abend?“

    Welcher Abend, das macht ihr zwei aus. Es kann am Tag selbst noch ein Nein sein, auf jeder Seite.

# en 0b1ce7e0
not_yet__say =
    Eine Antwort auf etwas, das du weitergegeben hast. „Noch nicht.“

    Das ist weder ein Ja noch ein Nein, und es darf lange so bleiben. Es verlangt nichts von dir als das, was du zugesagt hast.

# en 14d35307
would_help__say =
    Eine Antwort auf etwas, das du weitergegeben hast. Was helfen würde, in den Worten der anderen Person:

    „{ $note }“

    Es ist ein Wunsch. Du kannst ihn erfüllen, oder einen Teil davon, oder laut sagen, dass es nicht geht.

# en 98a6c348
read__say = _Wenn du das schließt, ist es hier weg._

# en 7d9eb7ac
read__choices__close = Schließen

# en 14ab9b46
read__choices__enough = Nichts mehr davon

# en 16f9c7d6
read__choices__afraid = Ich hatte Angst

# en f57cfa43
refused__say =
    Mehr von dieser Art kommt nicht. Die andere Person erfährt davon nichts.

    /letterbox lässt solche Zeilen wieder herein, an welchem Tag du magst.

# en 7d9eb7ac
refused__choices__close = Schließen

# en fe70d411
cards__ask_back__part__line = Frag nach einem kleinen Stück davon. „Und was wurde dann gesagt?“

# en e9ce18eb
cards__ask_back__moment__line = Fang bei dem Moment an. „Wo warst du, als du es gehört hast?“

# en 1d82aa77
cards__ask_back__felt__line = Frag, wie es war. „Hast du gelacht, oder hat es eine Weile gebraucht, bis es ankam?“

# en df8b4e84
cards__ask_back__after__line = Schau mit nach vorn. „Was machst du als Erstes?“

# en 06caea0e
cards__be_glad__plainly__line = Sag es schlicht und lass es so stehen. „Das freut mich so für dich.“ Kein Rat und kein „aber“.

# en 0dc7394b
cards__be_glad__work__line = Nenn, was darin steckt. „Da bist du wochenlang drangeblieben.“

# en b49b09b2
cards__be_glad__face__line = Lass es sehen. Leg weg, was du in der Hand hast, schau auf, und lass dein Gesicht sprechen. Aus der Ferne eine Minute deine Stimme.

# en d36137ff
cards__be_glad__again__line = Bitte darum, das Schönste noch einmal zu hören. „Sag den letzten Teil noch mal.“

# en e2b83aad
cards__keep_it__cups__line = Gutes hält sich ein paar Stunden. Heute Abend zwei Tassen und ein Satz dazu: „Auf deinen Tag.“

# en bddd3264
cards__keep_it__walk__line = „Nachher einmal um den Block, und dann möchte ich es richtig hören.“ Aus der Ferne derselbe Weg am Telefon.

# en ea90a03f
cards__keep_it__table__line = Stell eine Kerze, eine Blume oder die guten Teller dahin, wo erzählt wird. Mehr braucht es nicht.

# en b4218798
cards__keep_it__write__line = Schreib eine Zeile darüber auf Papier und leg sie dahin, wo sie heute Abend gefunden wird.

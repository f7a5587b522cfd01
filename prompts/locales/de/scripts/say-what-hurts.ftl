# en bef6b0ab
title = Ein paar Worte

# en bf27ea7f
calm__say =
    Hier geht es um eine Sache, die wehgetan hat. Du schuldest niemandem ein sanftes Wort und kein Verzeihen. Die Form hier macht nur wahrscheinlicher, dass es gehört wird.

    Ist es gerade ruhig genug in dir? Wenn es noch heiß ist, kommt zuerst eine Pause.

    _Was du tippst, bleibt hier, bis du selbst es weitergibst._

# en 605af4e9
calm__choices__go = Ruhig genug

# en 4055e427
calm__choices__hot = Es ist noch heiß

# en 16f9c7d6
calm__choices__afraid = Ich hatte Angst

# en a0e63d7c
calm__choices__not_now = Nicht jetzt

# en 5aab0b1a
start__say =
    Zuerst ein sanfter Anfang. Er sagt, dass es um dich geht und dass es kein Angriff ist.

    „Ich möchte, dass du etwas weißt. Ich will nicht streiten.“

    Wie würde deiner klingen? Eine Zeile genügt.

# en a0e63d7c
start__choices__not_now = Nicht jetzt

# en 67c47bf9
hurt__say =
    Nun diese Verletzung, die eine Sache und nichts von früher. Was eine Kamera gesehen hätte, und wie es für dich war.

    „Als du beim Essen die ganze Zeit auf dein Handy gesehen hast, habe ich mich allein gefühlt.“

    „Immer“ und „nie“ können wegbleiben, und auch, was du vielleicht tust, wenn es wieder passiert.

# en a0e63d7c
hurt__choices__not_now = Nicht jetzt

# en e5c8da24
request__say =
    Zuletzt eine Bitte. Etwas Kleines, das die andere Person tun könnte und zu dem sie auch Nein sagen könnte.

    „Könnten wir am Sonntag ohne Handys essen?“

# en a0e63d7c
request__choices__not_now = Nicht jetzt

# en c8838aac
quiet__say =
    „{ $start }“

    „{ $hurt }“

    „{ $request }“

    Wenn eine Drohung darin steckt, lass sie weg: Sie würde nicht gehört, nur gefürchtet. Und danach kann es still bleiben. Könntest du das heute aushalten?

# en d3158a32
quiet__choices__quite = Ja, ich denke schon

# en e825b35f
quiet__choices__unsure = Nein, heute nicht

# en e6b6ce31
quiet__choices__change = Ändern

# en a0e63d7c
quiet__choices__not_now = Nicht jetzt

# en 8b411df4
held__say = Dann kann es warten. Was wehgetan hat, war echt, und morgen ist es das nicht weniger. Ich behalte deine Worte bis dahin und frage dich dann.

# en 0d95e635
held__choices__now = Etwas für jetzt

# en 6562270e
held__choices__keep = Bis morgen behalten

# en c089807f
held__choices__drop = Loslassen

# en 5abd12b7
keep__say = Bis morgen behalten.

# en 66541048
kept__say = Etwas von dir von gestern ist noch hier. Es kann auch gehen.

# en ed077f3d
kept__choices__open = Öffnen

# en 1a2d60e4
kept__choices__drop = Loslassen

# en 2a7d9bf0
how__say = Nun zum Weg. Laut ist oft am wärmsten, wo es möglich ist.

# en e6eea521
how__choices__aloud = Laut sagen

# en fded3c90
how__choices__copy = Kopieren

# en e2c83980
how__choices__pass = Weitergeben

# en a0e63d7c
how__choices__not_now = Nicht jetzt

# en 2a7d9bf0
how_alone__say = Nun zum Weg. Laut ist oft am wärmsten, wo es möglich ist.

# en e6eea521
how_alone__choices__aloud = Laut sagen

# en fded3c90
how_alone__choices__copy = Kopieren

# en a0e63d7c
how_alone__choices__not_now = Nicht jetzt

# en 58a757dc
aloud__say = Wähl eine Viertelstunde, in der niemand wegmuss, und frag zuerst: „Passt es jetzt?“ Sag die drei Teile, dann lass es dabei. Was zurückkommt, braucht vielleicht Zeit.

# en c36ea349
aloud_then__say = _Es eilt nicht. Es kann auch ungesagt bleiben._

# en 8f81f61c
aloud_then__choices__will = Ich probiere es

# en 2ac01d85
aloud_then__choices__remind = Einmal erinnern

# en a0e63d7c
aloud_then__choices__not_now = Nicht jetzt

# en 0aa2f12b
reminded__say = Also an einem der nächsten Abende, und nur einmal.

# en 4db5dff4
copy__say =
    Hier ist es, zum Kopieren und Selberschicken:

    { $start }

    { $hurt }

    { $request }

    _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
copy__choices__close = Schließen

# en 7ce3f455
preview__say =
    Das würde gehen, genau so, und nichts daneben:

    { $start }

    { $hurt }

    { $request }

    Es wartet zehn Minuten. Dann erreicht es die andere Person, falls und wann es ihr passt. Ich erfahre nicht, ob es gelesen wurde.

# en e2c83980
preview__choices__pass = Weitergeben

# en e6b6ce31
preview__choices__change = Ändern

# en a0e63d7c
preview__choices__not_now = Nicht jetzt

# en 5f035be9
passed__say = Gut. Es wartet hier zehn Minuten.

# en 7a805441
still__say =
    Deine Worte sind hier, und nichts ist hinausgegangen:

    { $start }

    { $hurt }

    { $request }

    Wenn du sie weitergibst, warten sie zwanzig Minuten. Frühere Zeilen von dir, die noch warten, werden zurückgenommen, und diese stehen an ihrer Stelle.

# en e2c83980
still__choices__pass = Weitergeben

# en a0e63d7c
still__choices__not_now = Nicht jetzt

# en 77775ab2
passed_slowly__say = Gut. Das hier wartet zwanzig Minuten, anstelle von allem, was noch wartete.

# en dd1df404
title = Eine halbe Stunde

# en eaaaba1d
before__say =
    Wenn Vertrauen gebrochen ist, können Fragen zu jeder Stunde kommen. Ein Fenster ist eine halbe Stunde für sie, zu der beide Ja gesagt haben. Es begrenzt die halbe Stunde, nicht dein Leben: Was zählt, darf auch an anderen Tagen gefragt werden.

    Es gibt nur eins, wenn die Person, die das Vertrauen gebrochen hat, antworten würde, und die andere fragen würde. Ihr sagt es beide hier, jeder Mensch für sich.

    Es ist für zwei, die verbunden sind, und /invite sagt, was das ist. Ohne Verbindung zeigt sich davon nirgends etwas. Eine Frage kann auch allein ihren Platz finden: auf Papier, bis morgen.

    Fragen werden gedacht und gesprochen, nie getippt. Kein Handy wird dafür geöffnet, und niemand wird im Bett verglichen. Jede Frage darf übergangen werden. Ein Tippen genügt, um es zu beenden, von jeder Seite.

    Wenn jemand will, dass du hier tippst, oder wenn ein Nein einen Preis hat, lass es.

# en 97903f19
before__choices__go = Weiter

# en a0e63d7c
before__choices__not_now = Nicht jetzt

# en 16f9c7d6
before__choices__afraid = Ich hatte Angst

# en e449ff7f
side__say =
    Was davon wäre es bei dir?

    Was du antippst, bleibt bei dir. Es zeigt sich nur, wenn eine Person von euch antworten und die andere fragen würde, und dann beiden zur selben Stunde. Nach etwa sieben Tagen ist nichts mehr davon da, und bis dahin kannst du es ändern oder zurücknehmen.

    _Vielleicht hat die andere Person diese Seite nie gesehen. Wenn also nichts kommt, sagt das nichts über irgendwen. Bitte frag nicht danach._

# en 142210fa
side__held =
    Es wartet hier und ist nirgends zu sehen. Nach etwa sieben Tagen ist nichts mehr davon da, und bis dahin kannst du es ändern oder zurücknehmen.

    Vielleicht hat die andere Person diese Seite nie gesehen. Wenn nichts kommt, sagt das nichts über irgendwen. Bitte frag nicht danach.

# en 514f665f
side__choices__answer = Ich würde antworten

# en 07442af9
side__choices__ask = Ich würde fragen

# en 60c594cf
lapsed__end = Die Zeit dafür ist um. Nichts davon wurde gezeigt. Das hat viele gewöhnliche Gründe.

# en 7d898542
back__say = Etwas ist zurückgekommen. Es kann ein paar Tage zubleiben.

# en ed077f3d
back__choices__open = Öffnen

# en 1a2d60e4
back__choices__drop = Loslassen

# en f7cb35f8
for_answer__say =
    Du würdest antworten, und die andere Person würde fragen. Eine halbe Stunde, und nicht mehr.

    Kurz und wahr ist reichlich. „Ich weiß es nicht“ ist eine Antwort. „Ich möchte nachdenken und es dir am Sonntag sagen“ auch. Eine Frage darfst du übergehen: „Diese nicht, nicht heute.“

    Eine Gegenfrage macht das Fenster ein Stück zu. „Das hast du schon gefragt“ auch. Wenn du merkst, dass so etwas kommt, hol erst Atem.

    Gibt es etwas Großes, das die andere Person noch nicht weiß? Dann ist hier nicht der Ort, damit anzufangen. Wer sich mit solchen Gesprächen auskennt, kann dir beim Vorbereiten helfen.

# en 97903f19
for_answer__choices__go = Weiter

# en 1a2d60e4
for_answer__choices__drop = Loslassen

# en 16f9c7d6
for_answer__choices__afraid = Ich hatte Angst

# en 0ba4f04e
for_ask__say =
    Du würdest fragen, und die andere Person würde antworten. Du schuldest nichts dafür: keine Ruhe, kein Verzeihen, keine letzte Frage.

    Sortier, bevor du fragst.

# en 7114c615
sort__say =
    Denk an eine Frage. Tipp sie nicht. Papier geht gut.

    Angenommen, du hättest die Antwort. Hättest du dann festeren Boden? Oder stünde sie dir nachts vor Augen und würde nichts ändern?

# en 2ad63349
sort__choices__need = Das brauche ich

# en 8f5bfc5a
sort__choices__hurt = Das täte nur weh

# en 1a2d60e4
sort__choices__drop = Loslassen

# en 308a7f01
need__say = Dann kommt sie mit, in so wenigen Worten, wie sie braucht.

# en fda4ace7
hurts__say = Dann kann sie aus dieser halben Stunde draußen bleiben. Niemand verbietet sie, und vielleicht sieht sie eines Tages anders aus.

# en 397ea727
more__say = Gibt es noch eine? Eine einzige Frage ist reichlich für eine halbe Stunde.

# en f431014f
more__choices__next_one = Noch eine Frage

# en aec0498b
more__choices__enough = Das genügt

# en 1a2d60e4
more__choices__drop = Loslassen

# en 1c8981e5
clock__say = Die halbe Stunde liegt zwischen acht Uhr früh und neun Uhr abends. Ist dafür bei dir noch Zeit?

# en aaa484e9
clock__choices__there_is = Ja, ist noch

# en e54eb516
clock__choices__no = Heute nicht

# en 1a2d60e4
clock__choices__drop = Loslassen

# en f7c6bf01
late__say =
    Dann heute nicht. Das Fenster endet vor neun Uhr abends, nach der Uhr von euch beiden, damit die Nacht davon frei bleibt.

    Ein paar Tage hält es sich. /window führt zu dieser Seite zurück.

# en d36feef0
late__choices__again = Noch einmal schauen

# en 1a2d60e4
late__choices__drop = Loslassen

# en 2b70bf2d
ready__say =
    Macht laut aus, wann und wo. Ein Spaziergang geht, und das Telefon auch.

    Tippt, wenn ihr beide da seid. Auf beiden Handys beginnt es, sobald ihr beide getippt habt, innerhalb von zehn Minuten oder gar nicht. Bis dahin zeigt sich auf dem anderen nichts.

# en 245cde70
ready__held = Es beginnt, wenn beide Handys so weit sind, innerhalb von zehn Minuten oder gar nicht. Bleibt es still, sagt das nichts über irgendwen. Du kannst die Seite lassen, wie sie ist.

# en 5fa7aac5
ready__choices__ready = Ich bin so weit

# en 2f8490de
again__say =
    Es hat nicht begonnen. Das hat viele gewöhnliche Gründe, und es ist auf nichts eine Antwort.

    Ein paar Tage hält es sich. /window führt zu dieser Seite zurück.

# en d36feef0
again__choices__again = Noch einmal schauen

# en 1a2d60e4
again__choices__drop = Loslassen

# en 947f0a63
answering__say =
    {"**"}Eine halbe Stunde.** Die andere Person fragt, du antwortest. Vor jeder Antwort ein Atemzug, dann die kurze, die wahr ist. Eine Frage zu übergehen ist auch eine Antwort.

# en a83df4ca
asking__say =
    {"**"}Eine halbe Stunde.** Du fragst, eine Frage nach der anderen, von denen, die du brauchst. Nach einer Antwort hol Atem, bevor es weitergeht. Du darfst nach einer aufhören.

# en 63533d25
window__say =
    Du kannst das Handy jetzt weglegen. Es sagt dir, wann die Zeit um ist.

    _Zu viel? „Jetzt beenden“ beendet es auf beiden Handys zugleich. Einen Grund nennt es nicht._

# en 9b6c3d20
window__choices__over = Jetzt beenden

# en 8712c287
over__say = Für heute ist es geschlossen.

# en 3c541392
answered__say =
    Du brauchst es nicht gut gesagt zu haben, und heute Abend schuldet dir niemand etwas dafür.

    Wenn du zugesagt hast, etwas herauszufinden, tu es bis zu dem Tag, den du genannt hast. Dann sag es, ohne dass jemand fragt.

    Jetzt etwas Schlichtes für die Hände: die Tassen, der Müll, ein paar Schritte vor die Tür.

# en 7d9eb7ac
answered__choices__close = Schließen

# en 16f9c7d6
answered__choices__afraid = Ich hatte Angst

# en c60695ab
asked__say =
    Du brauchst heute Abend nicht zu wissen, was die Antworten bedeuten. Was noch offen ist, hält sich. Es darf an einem anderen Tag gefragt werden, mit Fenster oder ohne.

    Jetzt etwas Warmes, oder etwas frische Luft. Wenn es geht, sei bei einem Menschen, der nichts von dir will.

# en 7d9eb7ac
asked__choices__close = Schließen

# en 16f9c7d6
asked__choices__afraid = Ich hatte Angst

# en d0917f75
title = Eine Pause

# en dc9de03d
menu = Eine Pause, mit einer Zeit zum Weiterreden

# en 9bd02c43
signs__say =
    { $opening__signs }

    Eine Pause hilft am meisten, wenn es eine Zeit zum Weiterreden gibt. Gibt es eine Verbindung, geht dieselbe kurze Zeile in beide Chats, ohne einen Grund.

# en d0917f75
signs__choices__go = Eine Pause

# en a0e63d7c
signs__choices__not_now = Nicht jetzt

# en 16f9c7d6
signs__choices__afraid = Ich hatte Angst

# en 0dd9b66e
late__say = Ist es bei dir später als halb zehn am Abend?

# en bf7d4668
late__choices__earlier = Nein, früher

# en 61235f7d
late__choices__later = Ja, oder schon Nacht

# en a0e63d7c
late__choices__not_now = Nicht jetzt

# en 42f3a3f5
when_day__say = Wann könntest du wieder darauf schauen? Ungefähr genügt.

# en ee7d2b55
when_day__choices__soon = In etwa zwanzig Minuten

# en dfdb3a2d
when_day__choices__hour = In etwa einer Stunde

# en 456a73bb
when_day__choices__tomorrow = Morgen

# en a0e63d7c
when_day__choices__not_now = Nicht jetzt

# en 39f995a6
when_evening__say = Wann könntest du wieder darauf schauen? In einer Stunde wäre es spät.

# en ee7d2b55
when_evening__choices__soon = In etwa zwanzig Minuten

# en 456a73bb
when_evening__choices__tomorrow = Morgen

# en a0e63d7c
when_evening__choices__not_now = Nicht jetzt

# en 3778d637
when_late__say = Es ist spät. Nur wenige Gespräche werden nachts freundlicher, also kann dieses auf Tageslicht warten.

# en 456a73bb
when_late__choices__night = Morgen

# en a0e63d7c
when_late__choices__not_now = Nicht jetzt

# en e8872772
called__say = Eine Pause für jetzt, für euch beide. Niemand ist schuld daran, und fürs Erste wird von niemandem etwas verlangt.

# en 7ce6394b
told__say = Dieselbe Zeile geht in den anderen Chat, wenn sie dort ankommen kann. Ob sie gelesen wurde, erfahre ich nicht. Ich frage euch beide, jeden Menschen für sich, und was du antwortest, bleibt bei dir.

# en 8fc131cf
only_you__say =
    Eine Pause für jetzt, für dich. Diese bleibt bei dir: In den anderen Chat geht keine Zeile.

    Wenn ihr im selben Zimmer seid, genügen deine eigenen Worte. „Ich brauche kurz eine Pause. Ich möchte darauf zurückkommen.“

# en 44e1921d
alone__say = Eine Pause für jetzt, für dich. Falls jemand wartet, genügen deine eigenen Worte. „Ich brauche kurz eine Pause. Ich möchte darauf zurückkommen.“

# en 917433cb
running__say = Es läuft schon eine Pause. Es geht nichts Neues hinaus.

# en 8074cce3
meanwhile__say =
    { $idea__do }

    _/break zeigt noch einmal, wann ich frage. „Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
meanwhile__choices__close = Schließen

# en 765a09a6
meanwhile__choices__end = Frag mich dann nicht

# en 16f9c7d6
meanwhile__choices__afraid = Ich hatte Angst

# en e34a4080
ended__say = Gut, ich frage dich nicht. Niemand erfährt davon.

# en 7d9eb7ac
ended__choices__close = Schließen

# en 64bcfc93
cards__openings__jaw__signs = Ein fester Kiefer. Heiße Ohren. Worte, die zu schnell kommen oder gar nicht. Eins davon genügt, und keins ist nötig.

# en 7c5a4ac0
cards__openings__breath__signs = Kurzer Atem, eine laute Stimme, ein leerer Kopf. Alles davon zählt, und der schlichte Wunsch aufzuhören zählt auch.

# en 322be204
cards__openings__round__signs = Zum dritten Mal derselbe Satz. Eine Hand schon an der Tür. Oder einfach genug für jetzt, und das ist ein ebenso gutes Zeichen.

# en b05f4a9e
cards__openings__shoulders__signs = Hohe Schultern. Ein Knoten im Bauch. Der Wunsch, recht zu haben oder weit weg zu sein. Nichts davon ist verkehrt, und nichts davon braucht da zu sein.

# en 1762e1d2
cards__ideas__cups__do = Bis dahin kann das Gespräch ruhen. Trink etwas. Geh kurz vor die Tür, oder spül ein paar Tassen. Wenn der Streit im Kopf weitergeht, such dir fünf Dinge ringsum und nenn sie beim Namen.

# en f75d9253
cards__ideas__street__do = Bis dahin braucht nichts geklärt zu werden. Geh bis ans Ende der Straße, oder die Treppe hinauf und hinunter. Wenn die Worte mitkommen, lass deine Füße das Tempo bestimmen.

# en 0e58a06d
cards__ideas__water__do = Was es auch war, es kann jetzt warten. Mach ein Fenster auf. Lass kaltes Wasser über die Handgelenke laufen. Wenn der Kopf weiterstreitet, sag dir leise vor, was deine Hände gerade tun.

# en 331cb69b
cards__ideas__chair__do = Bis dahin hast du frei. Setz dich auf etwas, das fest steht, und lehn dich an. Such ein Geräusch in der Nähe und eins weit weg, und lass einen Atemzug langsam hinaus.

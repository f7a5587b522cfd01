# en 74d23590
title = Eine Seite für dich

# en 8b8b3541
what__say =
    Etwas Schlichtes, das gut war, oder das im Gedächtnis bleiben soll. Ein Lachen, das niemand geplant hat, oder der Bus, der gewartet hat.

    Du kannst es hier tippen, in ein, zwei Zeilen. Es verschwindet sofort aus diesem Chat, und dann kannst du es behalten oder loslassen.

# en f93385a5
what__choices__look = Was ich behalte

# en 77d26db1
what__choices__look_back = Ein Blick zurück

# en a0e63d7c
what__choices__not_now = Nicht jetzt

# en 1a860b7c
sure__say =
    „{ $words }“

    Behalten oder loslassen? Was du behältst, ist nur für dich.

# en fdce5da2
sure__choices__keep = Behalten

# en 1a2d60e4
sure__choices__drop = Loslassen

# en ba03eae7
kept__say = Behalten. /moment zeigt es wieder, wann immer du magst.

# en d0000cb3
gone__say = Es ist fort, und nichts davon wird behalten.

# en f29a9777
after__say = Ohne Handy, wenn du magst: Halt Ausschau nach noch etwas von der Art, bevor der Tag vorbei ist. Je schlichter, desto besser.

# en c178b378
after__choices__will = Ich halte Ausschau

# en a0e63d7c
after__choices__not_now = Nicht jetzt

# en f3325ded
full__say = Es hat nicht hineingepasst und wird also nicht behalten. Ein, zwei Zeilen passen. Falls kein Platz mehr ist: Nimm einen anderen Moment heraus, dann ist wieder welcher.

# en f93385a5
full__choices__look = Was ich behalte

# en 7d9eb7ac
full__choices__close = Schließen

# en 91659196
own__say =
    { $moment }

    _Nur für dich._

# en d70d819b
own__choices__before = Der davor

# en c5368855
own__choices__share = Darf geteilt werden

# en 5a1e3134
own__choices__remove = Herausnehmen

# en 7d9eb7ac
own__choices__close = Schließen

# en aa05262c
shared__say =
    { $moment }

    _Darf geteilt werden: irgendwann, mit jemandem, mit dem du verbunden bist, und erst, wenn ihr beide Ja dazu gesagt habt. Bis dahin sieht es sonst niemand._

# en d70d819b
shared__choices__before = Der davor

# en a41e7541
shared__choices__share = Nur für mich

# en 5a1e3134
shared__choices__remove = Herausnehmen

# en 7d9eb7ac
shared__choices__close = Schließen

# en 945938e7
remove__say =
    { $moment }

    Soll es gehen? Zurückholen lässt es sich nicht.

# en 5a1e3134
remove__choices__go = Herausnehmen

# en f76681f2
remove__choices__stay = Drinlassen

# en 3e45c92e
went__say = Es ist fort.

# en 7d2b3c2e
oldest__say = Das war der älteste Moment. Mit keinem davon braucht etwas zu geschehen.

# en 0dc77b77
oldest__choices__again = Wieder vom neuesten an

# en 7d9eb7ac
oldest__choices__close = Schließen

# en 7283538a
none__say = Hier wird gerade nichts behalten. Für etwas Schlichtes ist an jedem Tag Platz.

# en 078c6713
none__choices__type = Ich tippe etwas

# en 7d9eb7ac
none__choices__close = Schließen

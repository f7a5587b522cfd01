# en b19ad787
title = Der Briefkasten

# en c8f3b59f
is_hour__say = Dein Briefkasten ist für Nachrichten, die dir jemand weitergibt, mit dem du verbunden bist. Sie kommen von selbst, zu einer Zeit von dir, höchstens eine am Tag.

# en 302fd4e9
is_look__say = Dein Briefkasten ist für Nachrichten, die dir jemand weitergibt, mit dem du verbunden bist. Von selbst kommt nichts. Nachrichten warten hier eine Woche lang, ob du hinschaust oder nicht.

# en 566df21b
is_resting__say = Dein Briefkasten ist für Nachrichten, die dir jemand weitergibt, mit dem du verbunden bist. Du ruhst gerade, also kommt nichts von selbst. Nachrichten warten hier eine Woche lang, ob du hinschaust oder nicht.

# en 2299ee44
is_none__say =
    Dein Briefkasten ist für Nachrichten, die dir jemand weitergibt, mit dem du verbunden bist. Er ist zu: Es kommt nichts, und es wartet nichts.

    Nur du siehst diese Seite. Niemand erfährt, was du wählst.

# en 70169188
is_none__choices__when = Wann sie kommen

# en 6f9bf303
is_none__choices__close = So lassen

# en ba3d082d
is_two__say = In sieben Tagen sind es höchstens zwei.

# en 5c321433
is_all__say = Für die Woche gibt es keine Grenze.

# en a541f5c2
change__say = Nur du siehst diese Seite. Niemand erfährt, was du wählst.

# en 70169188
change__choices__when = Wann sie kommen

# en e2a6ff2c
change__choices__often = Wie viele

# en 6f9bf303
change__choices__close = So lassen

# en ba3d082d
is_two_look__say = In sieben Tagen sind es höchstens zwei.

# en 5c321433
is_all_look__say = Für die Woche gibt es keine Grenze.

# en e0ded131
change_look__say = Nur du siehst diese Seite. Niemand erfährt, was du wählst oder ob du hinschaust.

# en 9f4ccc46
change_look__choices__look = Nachsehen

# en 70169188
change_look__choices__when = Wann sie kommen

# en e2a6ff2c
change_look__choices__often = Wie viele

# en 6f9bf303
change_look__choices__close = So lassen

# en 10e0d351
when__say =
    Wann dürfen Nachrichten kommen? Zu einer Zeit von dir, wenn du nachsiehst, oder gar nicht. Auch für das, was schon wartet, gilt es dann.

    Wer eine Nachricht weitergibt, liest immer das Gleiche, was du auch wählst.

# en 78ed46a2
when__choices__hour = Zu meiner Zeit

# en 658a9849
when__choices__look = Wenn ich nachsehe

# en dc937b59
when__choices__none = Keine

# en 6f9bf303
when__choices__keep = So lassen

# en 695bc694
hour__say = Welche Zeit ist deine? Du kannst auch eine tippen, etwa 18:30.

# en 97da1acb
hour__choices__morning = Neun Uhr morgens

# en aad10726
hour__choices__midday = Halb eins

# en ca05b099
hour__choices__evening = Sieben Uhr abends

# en b324a831
outside__say = Nachrichten kommen zwischen acht Uhr morgens und zehn Uhr abends. Also eine andere Zeit.

# en 7e86a39d
how_often__say =
    Wie viele? Zwei in sieben Tagen, oder so, wie sie kommen; von selbst weiterhin höchstens eine am Tag.

    Wenn du einmal „Nichts mehr in dieser Art“ gesagt hast, nimmt „Wieder alles“ das zurück.

# en e4067ba9
how_often__choices__two = Zwei in sieben Tagen

# en 29113141
how_often__choices__all = So, wie sie kommen

# en 9b85d770
how_often__choices__again = Wieder alles

# en 6f9bf303
how_often__choices__keep = So lassen

# en 846ed00d
found__say = Es ist etwas da. Es kommt als eigene Nachricht.

# en 7d9eb7ac
found__choices__close = Schließen

# en c05f6a47
nothing__say = Gerade ist nichts da.

# en 7d9eb7ac
nothing__choices__close = Schließen

# en 77d26db1
title = Ein Blick zurück

# en e9a0c847
found__say =
    { $moment }

    _Etwas, das du behalten hast. Zu tun gibt es damit nichts._

# en 2dd014c1
found__choices__next = Der nächste

# en 71c5e167
found__choices__both = Mit der anderen Person

# en 4be69bb3
found__choices__often = Einmal im Monat?

# en aec0498b
found__choices__enough = Das genügt

# en d7252a22
last__say = Das war fürs Erste der letzte.

# en 6ec6777d
act__say =
    Oft sieht es so aus: schlicht, und nach einer Minute vorbei.

    Ohne Handy, wenn du magst: Setz dich eine Minute dorthin, wo so ein Moment war, oder wo einer sein könnte.

# en 8f81f61c
act__choices__will = Ich probiere es

# en a0e63d7c
act__choices__not_now = Nicht jetzt

# en 8c463f34
none__say =
    Hier wird gerade nichts behalten. /moment nimmt an jedem Tag etwas Schlichtes, in einer Zeile.

    Ohne Handy: Halt Ausschau nach dem Schlichtesten, das an diesem Tag gut ist. Behalten brauchst du es nicht.

# en 7bb8fbe7
none__choices__will = Ich halte Ausschau

# en 4be69bb3
none__choices__often = Einmal im Monat?

# en a0e63d7c
none__choices__not_now = Nicht jetzt

# en 96a96723
is_on__say = Ein Blick zurück kommt von selbst, etwa einmal im Monat am Abend, und beginnt mit einer schlichten Zeile. Wenn mehrere nacheinander zubleiben, hört das von selbst auf.

# en c063704d
is_on__choices__off = Damit aufhören

# en 6f9bf303
is_on__choices__keep = So lassen

# en 6dc13068
is_off__say = Von selbst kommt er gerade nicht. Er könnte etwa einmal im Monat kommen, am Abend, mit einer schlichten Zeile zuerst. Wenn mehrere nacheinander zubleiben, hört das von selbst auf.

# en 13b9e185
is_off__choices__on = Einmal im Monat

# en a0e63d7c
is_off__choices__keep = Nicht jetzt

# en 589166ef
changed__say = So ist es eingestellt. Niemand erfährt davon. In /moment, unter „Ein Blick zurück“, lässt es sich an jedem Tag ändern.

# en 7d9eb7ac
changed__choices__close = Schließen

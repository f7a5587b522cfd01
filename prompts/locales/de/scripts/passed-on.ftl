# en 3eb7e622
title = Etwas von dir

# en f91ff0f3
passed__say =
    Bis dahin kannst du es zurücknehmen. Danach erreicht es die andere Person, falls und wann es ihr passt, oder gar nicht.

    Ob es gelesen wurde, erfahre ich nicht, und du auch nicht. Stille hat viele gewöhnliche Gründe. Bitte frag nicht danach.

    _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en e7dd2b19
passed__choices__back_it = Zurücknehmen

# en 7d9eb7ac
passed__choices__close = Schließen

# en b1e6c771
taken_back__say = Es ist zurückgenommen, und nichts davon geht hinaus. Falls du es an einem anderen Tag noch willst: /today ist da.

# en 7d9eb7ac
taken_back__choices__close = Schließen

# en fd85f6c0
late__say = Die Zeit zum Zurücknehmen ist vorbei. Was daraus wird und wann, liegt jetzt bei der anderen Person.

# en 7d9eb7ac
late__choices__close = Schließen

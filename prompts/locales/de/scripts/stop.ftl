# en cae7d57b
title = Stopp

# en a486fa5d
menu = Keine Nachrichten mehr, oder löschen

# en 7bf6bfd6
stopped__say =
    Gestoppt. Es ist nichts mehr geplant; ich antworte nur, wenn du schreibst.

    So kann es bleiben, so lange du magst. Wenn du mehr willst: eine Ruhezeit mit einem Datum von dir, das Ende einer Verbindung, oder alles über dich gelöscht. Ich sage es niemandem.

    /resume zeigt, was wieder von selbst kommen könnte, eins nach dem anderen.

# en 6f9bf303
stopped__choices__leave = So lassen

# en 48ba7db2
stopped__choices__rest = Ruhezeit mit Datum

# en e4eef51c
stopped__choices__unlink = Eine Verbindung lösen

# en 240a9ada
stopped__choices__erase = Alles löschen

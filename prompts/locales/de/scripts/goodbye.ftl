# en eb8c728c
title = Eine letzte Seite

# en 997f35fc
which__say =
    Du kannst gehen, wann du magst, und niemand fragt nach dem Grund. Vielleicht geht es ohne das hier gut. Vielleicht ist es vorbei. Vielleicht genügt es einfach.

    Welche Worte möchtest du mitnehmen?

# en 098d306a
which__choices__well = Für den Weg zu zweit

# en 8a51b76b
which__choices__apart = Für den Weg allein

# en e7b73740
which__choices__plain = Keine, nur die Wege

# en a0e63d7c
which__choices__not_now = Nicht jetzt

# en 2e24164a
well__say =
    Dann nimm das Kleinste mit, was es auch war. Ein Hallo an der Tür. „Das habe ich verpasst, noch einmal?“ Einmal um den Block.

    Es braucht keinen Bot und hat nie einen gebraucht. An manchen Tagen geht es vielleicht verloren, und du weißt, wo du es zuletzt gesehen hast.

# en e894ab87
apart__say =
    Dann danke, dass du gekommen bist. Genau hinzusehen braucht Mut, was immer dabei zu sehen ist.

    Hier braucht nichts fertig zu werden, und nichts ist geschuldet. Für heute: eine Mahlzeit an einem Tisch, oder ein Anruf bei jemandem, der sich über deine Stimme freut.

# en 72154304
ways__say =
    Das sind die Wege. Nur das Löschen ist endgültig. Ich sage es niemandem, doch das Ende einer Verbindung kann auffallen.

    /stop beendet sofort alles, was von selbst kommt. Eine Verbindung, falls es eine gibt, lässt sich auf derselben Seite lösen.

    Eine Ruhezeit hat einen Tag von dir, um wieder hinzuschauen. Löschen nimmt alles weg, was hier über dich behalten wird. Oder lass alles, wie es ist, und komm, wann du magst.

# en 48ba7db2
ways__choices__rest = Ruhezeit mit Datum

# en 240a9ada
ways__choices__erase = Alles löschen

# en abfe12e4
ways__choices__stay = So lassen

# en 16dca9b1
stay__say =
    Dann ändert sich nichts, und nichts wird von dir erwartet. Was du haben wolltest, kommt weiterhin, und sonst ist es still.

    Leg das Handy für eine Stunde weg, wenn es geht. Und gib dem nächsten Hallo, das dir begegnet, so viel Zeit, wie es haben will.

# en 7d9eb7ac
stay__choices__close = Schließen

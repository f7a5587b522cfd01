# en a1fc5e2c
title = Ein Augenblick

# en 5601cd92
down__say =
    Dann leg es hin. Es war nur eine Frage, und sie braucht keine Antwort, heute nicht und auch sonst nicht.

    Du hast nichts falsch gemacht, nicht mit dem Hinschauen und nicht mit dem Aufhören.

# en ca2fba57
here__say = _Hier aufzuhören ist in Ordnung. Was du antippst, wird nicht behalten._

# en 1d395804
here__choices__ground = Kurz ankommen

# en 0b205b9f
here__choices__stop = Hier aufhören

# en b79cac92
here__choices__help = Hilfe

# en 11f67030
ground__say =
    Stell beide Füße auf den Boden. Lass einen Atemzug hinaus, länger als er hereinkam. Dann noch einen.

    Such drei Dinge im Zimmer, die seit Jahren da sind. Berühr eines davon. Es ist heute, und du bist hier.

    Wenn es laut bleibt, bleib nicht allein damit. Jemand, der dich mag, freut sich vielleicht über einen Anruf wegen nichts Besonderem.

# en d0917f75
title = Eine Pause

# en 2644b702
knock__say = Es wäre Zeit, wieder hereinzuschauen.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en 2644b702
knock_again__say = Es wäre Zeit, wieder hereinzuschauen.

# en ed077f3d
knock_again__choices__open = Öffnen

# en a0e63d7c
knock_again__choices__not_now = Nicht jetzt

# en 78337ada
how__say = Wie ist es jetzt bei dir? Jede Antwort ist in Ordnung, und ich trage keine davon zu irgendwem.

# en d5b0500e
how__choices__ready = Ich bin so weit

# en 3d814e02
how__choices__more = Mehr Zeit

# en e54eb516
how__choices__not_today = Heute nicht

# en 16f9c7d6
how__choices__afraid = Ich hatte Angst

# en 78337ada
how_again__say = Wie ist es jetzt bei dir? Jede Antwort ist in Ordnung, und ich trage keine davon zu irgendwem.

# en d5b0500e
how_again__choices__ready = Ich bin so weit

# en e54eb516
how_again__choices__not_today = Heute nicht

# en 16f9c7d6
how_again__choices__afraid = Ich hatte Angst

# en c7c8c166
ready__say =
    Hier ist ein erster Satz zum Sagen, oder zum Schreiben, wenn ihr nicht am selben Ort seid: { $first__line }

    Vielleicht ist die andere Person erst später so weit, oder heute nicht. Auch das ist eine Antwort, und es kann ruhen.

# en e1b45616
not_today__say =
    Gut. Es kann ruhen.

    Falls jemand wartet, ist eine Zeile von dir freundlich: „Heute nicht. Ich möchte darauf zurückkommen.“ Ein Tag dazu hilft, wenn du einen weißt.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

# en d2ee146c
cards__firsts__back__line = „Ich bin wieder da. Ich möchte hören, wie es für dich war.“ Dann hör eine Weile zu.

# en a795f12b
cards__firsts__quieter__line = „Ich möchte es noch einmal versuchen, ruhiger.“ Dann lass der anderen Person einen Atemzug lang Zeit.

# en 777c0b72
cards__firsts__slowly__line = „Ich bin wieder da. Können wir es langsam machen, eins nach dem anderen?“ Dann lass die andere Person anfangen.

# en 85a68b18
cards__firsts__water__line = „Fangen wir mit einem Glas Wasser an?“ Dann setz dich, und niemand braucht schnell zu sein.

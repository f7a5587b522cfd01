# en d0917f75
title = Eine Pause

# en d2452eb6
told__say =
    Eine Pause für jetzt, für dich. Diese bleibt bei dir: In den gemeinsamen Chat geht keine Zeile.

    Wenn ihr im selben Zimmer seid, genügen deine eigenen Worte. „Ich brauche kurz eine Pause. Ich möchte darauf zurückkommen.“

# en 15c0aa49
then__say = _/break zeigt noch einmal, wann ich frage. „Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
then__choices__close = Schließen

# en 765a09a6
then__choices__end = Frag mich dann nicht

# en 16f9c7d6
then__choices__afraid = Ich hatte Angst

# en e34a4080
ended__say = Gut, ich frage dich nicht. Niemand erfährt davon.

# en 7d9eb7ac
ended__choices__close = Schließen

# en 41e5a06c
title = Etwas zum Lesen

# en 9a8ff292
knock__say = Hier ist etwas zum Lesen.

# en ed077f3d
knock__choices__open = Öffnen

# en 56331e2b
linked__say =
    Ihr beide seid jetzt verbunden. Damit ist nichts entschieden, und es verlangt nichts, von euch beiden nicht.

    Von selbst ändert sich wenig. Ein paar Zeilen mit /bid, sonntags eine Frage mit /together, eine Pause für beide: Alles ist da, wenn du es willst, und nichts muss sein. Wenn ihr einen gemeinsamen Chat habt, kann ich auch dort dabei sein. Ich lese nichts von dem, was ihr darin schreibt.

    Was die eine Person hier tut, sage ich der anderen weiterhin nicht. Wo es still bleibt, hat das viele gewöhnliche Gründe.

    /leave und noch ein Tippen lösen die Verbindung. Es geht keine Nachricht hinaus, aber es kann auffallen.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

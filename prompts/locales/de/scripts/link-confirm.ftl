# en dedaa3ce
title = Eine Frage

# en 9a8ff292
knock__say = Hier ist etwas zum Lesen.

# en ed077f3d
knock__choices__open = Öffnen

# en 7d534bba
knock__choices__later = Später …

# en 09504306
later__say = Gut. Es wartet hier, solange der Link gilt.

# en ed077f3d
later__choices__open = Öffnen

# en a1e2d01c
who__say =
    { $name } hat deinem Link zugestimmt. Ist das die Person, für die er bestimmt war?

    Der Name kommt aus Telegram, und dort können sich alle nennen, wie sie wollen. Wenn du zweifelst, nimm „Nein“: Ein neuer Link ist schnell gemacht.

    _Ja verbindet euch beide. Nein beendet den Link, und die andere Person hört nichts von mir._

# en 74788789
who__choices__them = Ja, die richtige Person

# en 1ea442a1
who__choices__no = Nein

# en 7d534bba
who__choices__later = Später …

# en 56331e2b
linked__say =
    Ihr beide seid jetzt verbunden. Damit ist nichts entschieden, und es verlangt nichts, von euch beiden nicht.

    Von selbst ändert sich wenig. Ein paar Zeilen mit /bid, sonntags eine Frage mit /together, eine Pause für beide: Alles ist da, wenn du es willst, und nichts muss sein. Wenn ihr einen gemeinsamen Chat habt, kann ich auch dort dabei sein. Ich lese nichts von dem, was ihr darin schreibt.

    Was die eine Person hier tut, sage ich der anderen weiterhin nicht. Wo es still bleibt, hat das viele gewöhnliche Gründe.

    /leave und noch ein Tippen lösen die Verbindung. Es geht keine Nachricht hinaus, aber es kann auffallen.

# en 106a2c50
refused__say =
    Das geht nicht mehr, und es ist nichts geschehen. Vielleicht ist der Link abgelaufen.

    /invite macht einen neuen, an welchem Tag du magst.

# en c90fc0e3
declined__say =
    Diesen Link gibt es nicht mehr. Die andere Person hört nichts von mir.

    /invite macht einen neuen, an welchem Tag du magst. Leite ihn nur dorthin weiter, wo er hingehört.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

# en a27a09c6
title = Eine Frage, um die du gebeten hast

# en 6c939d9a
knock__say = Eine Frage, wie von dir gewünscht. Sie kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en 977d5ab2
seen__say =
    Vor einiger Zeit wollte die andere Person das tun:

    „{ $act }“

    Hast du es gesehen? Wenn du es lieber nicht sagst, überspring das. _Was du antippst, wird nicht behalten, und niemand erfährt davon._

# en 2e9fef8c
seen__choices__seen = Ich habe es gesehen

# en a9549d7d
seen__choices__not_yet = Noch nicht

# en a42b489e
seen__choices__worse = Es wurde schlimmer

# en 16f9c7d6
seen__choices__afraid = Ich hatte Angst

# en 207c9dd3
was_seen__say =
    Gut, dass du es gemerkt hast. Es zählt als das, was es ist: eine Sache, getan. Mehr braucht es nicht zu heißen, und du schuldest nichts dafür.

    Wenn du magst, sag es nebenbei: „Das habe ich gesehen.“

# en 6107d713
not_yet__say =
    Dann ist es so. Du brauchst niemanden zu erinnern, und wegerklären brauchst du es auch nicht.

    Wenn es wehtut, lässt sich das in deinen eigenen Worten sagen, mit einer Bitte. Oder nichts, fürs Erste.

# en 38d80a8f
after__say = Nichts davon wird erwartet. „Nicht mehr fragen“ heißt, dass keine solche Frage mehr kommt.

# en 537d1bf1
after__choices__hurts = Sagen, was wehtut

# en aded8ef2
after__choices__tell = Etwas Kleines sagen

# en daf8e37d
after__choices__enough = Nicht mehr fragen

# en 7d9eb7ac
after__choices__close = Schließen

# en a4a70b09
ended__say = Eine Frage dieser Art kommt nicht mehr.

# en 26fbb53f
ends__say = Dann endet das hier, und ich frage nicht mehr danach. Du schuldest niemandem Geduld. Hilfe kommt zuerst.

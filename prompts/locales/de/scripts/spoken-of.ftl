# en b8325d0d
title = Wie ich spreche

# en 6bd21f6b
which__say =
    In manchen Sprachen verrät ein Satz, ob er von einer Frau oder von einem Mann handelt. Meist gehe ich darum herum. Wo es nicht geht: Wie soll ich von dir sprechen?

    _Ich behalte die Antwort verschlüsselt, und sonst liest sie niemand. Solange du nichts sagst, ist es keins von beiden._

# en 128edc79
which__choices__feminine = Wie von einer Frau

# en 349acd20
which__choices__masculine = Wie von einem Mann

# en 572710bc
which__choices__other = Keins von beiden

# en 6f9bf303
which__choices__keep = So lassen

# en ee51d8cd
chosen__say = So spreche ich von nun an.

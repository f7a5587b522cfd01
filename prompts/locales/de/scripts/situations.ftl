# en 0d95e635
title = Etwas für jetzt

# en cc3532d7
which__say = _Jedes dauert ein paar Minuten, und du kannst überall aufhören. Soll es dabei bleiben, überspring das._

# en e8818e31
which__choices__fought = Wir haben gestritten

# en e60b2d5d
which__choices__hurt = Ich wurde verletzt

# en 1b967371
which__choices__night = Eine schwere Nacht

# en cc728431
which__choices__others = Etwas anderes

# en c91b2077
which_more__say = Vielleicht eins von diesen. Soll es dabei bleiben, überspring das.

# en da89af78
which_more__choices__hurting = Ich habe verletzt

# en 1a3fcd30
which_more__choices__again = Es ist wieder da

# en be38e425
which_more__choices__miss = Ich vermisse uns

# en cc728431
which_more__choices__others = Etwas anderes

# en 6eaca69e
which_lighter__say = Oder eins von diesen. Soll es dabei bleiben, überspring das.

# en 9f14e5f5
which_lighter__choices__good = Etwas Gutes

# en bdf7c8c9
which_lighter__choices__waiting = Ich bin am Warten

# en bc859a4c
which_lighter__choices__minutes = Nur zwei Minuten

# en cc728431
which_lighter__choices__others = Etwas anderes

# en 6eaca69e
which_others__say = Oder eins von diesen. Soll es dabei bleiben, überspring das.

# en e81660be
which_others__choices__reached = Jemand kam auf mich zu

# en f5edf414
which_others__choices__theirs = Da sein, wenn es kommt

# en 0afa6d3d
which_others__choices__stress = Ein schwerer Tag

# en cc728431
which_others__choices__others = Etwas anderes

# en 6eaca69e
which_inside__say = Oder eins von diesen. Soll es dabei bleiben, überspring das.

# en 630fe083
which_inside__choices__body = Wie geht's dem Körper?

# en bcae5015
which_last__choices__talk = Schwer zu sagen

# en 1aeca197
which_inside__choices__doubt = Soll ich bleiben?

# en cc728431
which_inside__choices__others = Etwas anderes

# en 6eaca69e
which_last__say = Oder eins von diesen. Soll es dabei bleiben, überspring das.

# en 2cfcf9ff
which_last__choices__question = Ich habe eine Frage

# en 079f8584
which_last__choices__rest = Ich brauche Ruhe

# en 08e6e3b7
which_inside__choices__somebody = Jemand zum Reden

# en 3d52d7a0
which_last__choices__elsewhere = Woanders anfangen

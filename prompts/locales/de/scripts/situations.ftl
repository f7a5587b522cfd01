# en 0d95e635
title = Etwas für jetzt

# en 4d83c5b0
which__say = _Jedes dauert ein paar Minuten, und du kannst überall aufhören._

# en bc859a4c
which__choices__minutes = Nur zwei Minuten

# en cc728431
which__choices__more = Etwas anderes

# en 1b967371
which__choices__night = Eine schwere Nacht

# en a0e63d7c
which__choices__not_now = Nicht jetzt

# en 8a7d3a97
which_us__say = Ist es eins von diesen? Wenn nicht, überspring es.

# en e8818e31
which_us__choices__fought = Wir haben gestritten

# en e60b2d5d
which_us__choices__hurt = Ich wurde verletzt

# en be38e425
which_us__choices__miss = Ich vermisse uns

# en cc728431
which_us__choices__others = Etwas anderes

# en c91b2077
which_more__say = Vielleicht eins von diesen. Wenn nicht, überspring es.

# en e81660be
which_more__choices__reached = Jemand kam auf mich zu

# en bdf7c8c9
which_more__choices__waiting = Ich bin am Warten

# en 0afa6d3d
which_more__choices__stress = Ein schwerer Tag

# en cc728431
which_more__choices__others = Etwas anderes

# en 6eaca69e
which_others__say = Oder eins von diesen. Wenn nicht, überspring es.

# en bcae5015
which_others__choices__talk = Schwer zu sagen

# en 630fe083
which_others__choices__body = Wie geht's dem Körper?

# en 2cfcf9ff
which_others__choices__question = Ich habe eine Frage

# en 079f8584
which_others__choices__rest = Ich brauche Ruhe

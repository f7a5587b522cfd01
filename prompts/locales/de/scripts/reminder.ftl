# en 6a0bc822
title = Eine Erinnerung

# en 23bb766f
knock__say = Eine Zeile, wie von dir gewünscht. Sie kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en acf83e8c
what__say =
    Du wolltest eine Erinnerung:

    { $act }

    Vielleicht ist es getan, oder angefangen, oder es bleibt inzwischen besser liegen.

# en 28e68914
what__choices__did = Ich habe es getan

# en 0a1a0246
what__choices__rest = Es kann ruhen

# en cc728431
what__choices__today = Etwas anderes

# en 051515af
noted__say = Gut. Ich komme nicht noch einmal darauf zurück.

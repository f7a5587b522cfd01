# en 4d95fd80
title = Etwas Stilles

# en d2b76ac7
knock__say = Etwas Stilles, wie von dir gewünscht. Es kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en b0df5593
knock__choices__stop = Nichts mehr davon

# en 79039b9c
stopped__end = Von selbst kommt davon nichts mehr. /moment ist jederzeit da.

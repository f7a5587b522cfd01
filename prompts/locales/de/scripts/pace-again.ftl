# en fef24201
title = Eine kleine Frage

# en b1a96ce9
knock__say = Eine kleine Frage, nur für dich. Sie kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en 11396174
words__say = In den Tagen davor wurde hier ein näheres Tempo gewählt: **Worte**. Ein freundlicher Satz, eine Frage.

# en faf430f0
acts__say = In den Tagen davor wurde hier ein näheres Tempo gewählt: **Gesten**. Eine Tasse Tee, ein Spaziergang.

# en 352da9eb
touch__say = In den Tagen davor wurde hier ein näheres Tempo gewählt: **Berührung**. Eine Hand, eine Umarmung an der Tür.

# en f54a7ae3
again__say = Bisher hat sich nichts geändert. Passt es noch, für dich? Niemand erfährt, was du antippst, und ohne Antippen wird nichts daraus.

# en fdce5da2
again__choices__keep = Behalten

# en 5b9d700d
again__choices__undo = Rückgängig

# en 16f9c7d6
again__choices__afraid = Ich hatte Angst

# en 396c9daa
kept__say = Es gilt ab jetzt. Mit /pace wird es sofort langsamer, an jedem Tag und ohne Grund.

# en 1b0cdde7
undone__say = Gut. Es ist, wie es war, und niemand erfährt davon.

# en bab7d2fc
gone__say = Das hat sich inzwischen erledigt. /pace zeigt, wie es ist.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

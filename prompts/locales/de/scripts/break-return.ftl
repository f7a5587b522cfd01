# en d0917f75
title = Eine Pause

# en d9323c9e
minutes__say = In ein paar Minuten frage ich, wie es bei dir ist.

# en d595ab07
soon__say = In etwa zwanzig Minuten frage ich, wie es bei dir ist.

# en 5587220b
hour__say = In etwa einer Stunde frage ich, wie es bei dir ist.

# en ddf59e4c
hours__say = In einigen Stunden frage ich, wie es bei dir ist.

# en 0988b782
tomorrow__say = Morgen frage ich, wie es bei dir ist.

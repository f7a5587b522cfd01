# en 0d95e635
title = Etwas für jetzt

# en 854323f8
hello__say = Darauf kann ich nicht gut antworten, und ich behalte es nicht. Passt vielleicht etwas hiervon?

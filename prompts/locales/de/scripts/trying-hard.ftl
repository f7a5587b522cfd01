# en 15fa2071
title = Ein langsamerer Schritt

# en 50003dce
slower__say =
    Langsamer, für einen Augenblick. Du hast dich in kurzer Zeit oft gemeldet. Wer auf eine Antwort hofft, dem kann das leicht so gehen.

    Für den Menschen, der sie bekommt, können viele Nachrichten sich wie eine einzige lange Frage anfühlen. Auch freundliche. Eine, die allein steht, ist leichter zu hören.

    Also zuerst zwei Minuten für den Körper, und dann wieder deine Worte. Sie sind nicht verloren.

# en fe0bb073
body__say =
    Stell beide Füße auf den Boden und leg das Handy mit dem Gesicht nach unten. Lass einen Atemzug hinaus, länger als er hereinkam. Dann noch einen.

    Such drei Dinge im Zimmer, die seit Jahren da sind. In zwei Minuten bin ich wieder da.

# en db503537
rested__say = Zwei Minuten sind vergangen. Wenn der Wunsch noch da ist, kann er einmal hinaus.

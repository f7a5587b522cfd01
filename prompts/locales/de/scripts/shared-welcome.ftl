# en 108dedf4
title = Ein Chat für zwei

# en b1242db8
private = In meinen eigenen Chat

# en cab52f6b
hello__say =
    Hallo. Das ist Toward. In diesem Chat tue ich wenig, und es bleibt leicht. Etwas Kleines für euch beide, ab und zu eine Frage, eine Pause, wenn ein Gespräch zu heiß wird.

    Ich lese nichts von dem, was ihr hier schreibt. Was ihr in euren eigenen Chats tut, bleibt dort. Körper, Tempo, Sicherheit und Zweifel kommen in diesem hier nie vor.

    Er ist für zwei. Wenn ihr das wollt, tippt ihr beide auf „Mitmachen“. Wer lieber nicht möchte, tut nichts, und nichts geschieht.

# en 627d3af4
hello__held = Notiert, und nur auf deinem Handy zu sehen. Es beginnt hier, sobald ihr beide getippt habt.

# en fd30fe68
hello__choices__join = Mitmachen

# en 6ba57bb2
deciding__say =
    Ihr habt beide getippt. Bevor etwas beginnt, frage ich euch noch einmal, jeden Menschen für sich. Der Knopf führt in einen eigenen Chat mit mir. Manchmal ist die Frage dort schon da.

    Es beginnt hier, wenn ihr beide Ja sagt. Es kann auf einen ruhigen Moment warten. Nach drei Tagen läuft es einfach ab, und ich sage niemandem, wer was gesagt hat.

# en 73a71c9b
ours__say =
    Von jetzt an ist dieser Chat für euch beide. /week bringt etwas Leichtes, und /break eine Pause mit einer Zeit zum Weiterreden. Beides könnt ihr lassen. Etwas Leichtes kann auch von selbst kommen, wenn ihr das sagt.

    Alle vier Wochen kommt eine Seite mit Hilfe, in jedem solchen Chat dieselbe. Sie sagt über niemanden von euch etwas.

    Ich lese weiterhin nichts von dem, was ihr hier schreibt. Was dir allein gehört, ist einmal Tippen entfernt.

# en 8c4eef5a
ours__choices__week = Diese Woche

# en 4571a95f
ours__choices__often = Von selbst

# en 4b6990c6
ours__choices__language = Sprache/Language/Idioma

# en 7d9eb7ac
ours__choices__close = Schließen

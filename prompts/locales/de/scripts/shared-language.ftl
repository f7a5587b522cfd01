# en ec5274ed
title = Eine Sprache

# en b1242db8
private = In meinen eigenen Chat

# en 5b7d21d9
which__say =
    In welcher Sprache soll ich hier sprechen?

    Für diesen Chat ist es eine, und wer von euch tippt, ändert sie für beide. In euren eigenen Chats habt ihr jeweils eine eigene.

# en ba118bf7
which__choices__en = English

# en 94b382b6
which__choices__es = Español

# en 801cfe0f
which__choices__de = Deutsch

# en 6f9bf303
which__choices__keep = So lassen

# en fa9f67a7
chosen__say = So spreche ich hier von nun an. Mit /language lässt es sich wieder ändern.

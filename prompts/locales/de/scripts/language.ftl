# en ec5274ed
title = Eine Sprache

# en ba786530
which__say =
    In welcher Sprache soll ich mit dir sprechen?

    _Es geht um meine eigenen Worte. Wenn du deine weitergibst, kann eine Zeile daneben sagen, dass sie in einer anderen Sprache kommen._

# en ba118bf7
which__choices__en = English

# en 94b382b6
which__choices__es = Español

# en 801cfe0f
which__choices__de = Deutsch

# en 6f9bf303
which__choices__keep = So lassen

# en 678224f4
chosen__say = So spreche ich von nun an. Mit /language lässt es sich wieder ändern.

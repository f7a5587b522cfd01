# en d265b9da
title = Ein paar Zeilen

# en 60517e2d
knock__say = Ein paar Zeilen, zu denen nichts zu tun ist. Sie können auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en b9db5742
note__say =
    Von hier aus sieht ein guter Tag genauso aus wie Stille, und ein schwerer auch. Darum ist die Frage, die hierherkam, von selbst still geworden.

    Das ist alles. /settings beginnt sie wieder, wann immer du magst.

# en 7d9eb7ac
note__choices__close = Schließen

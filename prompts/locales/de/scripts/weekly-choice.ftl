# en f2f0aac5
title = Eine kleine Wahl

# en ed203764
knock__say = Eine kleine Wahl: was hier von selbst kommt. Sie kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en c3a21ca9
how__say =
    Schon eine ganze Weile kommt eine stille Frage zu dir. Vielleicht magst du sie so, wie sie ist. Vielleicht magst du sie seltener, oder du brauchst sie nicht mehr. Alles davon ist in Ordnung, und niemand erfährt es.

    „Nicht jetzt“ ändert nichts.

# en b261981c
how__choices__monthly = Jede vierte Woche

# en c55e278e
how__choices__on = So, wie es ist

# en da97849a
how__choices__stop = Keine mehr

# en a0e63d7c
how__choices__not_now = Nicht jetzt

# en ac91d7a9
now_monthly__say = Also jede vierte Woche. /settings ändert es, an welchem Tag du magst.

# en c4074736
now_on__say = Es geht weiter wie bisher. /settings ändert es, an welchem Tag du magst.

# en 57b8d747
now_off__say = Es kommt keine mehr. /settings beginnt sie wieder, an welchem Tag du magst.

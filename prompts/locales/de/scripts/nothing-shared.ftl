# en fef24201
title = Eine kleine Frage

# en 5e8f8a7b
knock__say = Etwas zum Ansehen, nur für dich. Es kann auch zubleiben.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en 4bbd097b
how__say =
    Seit einigen Wochen ist nichts Gemeinsames in diesen Chat gekommen, keine zwei Antworten und keine Nachricht. Das hat viele gewöhnliche Gründe: volle Abende, eine Stunde, die vorbeigeht, eine Zeit, in der Stille guttut. Und manche Wochen lässt der Zufall aus.

    Ich sehe nur deinen eigenen Chat an und sonst nichts. Es ist also kein Zeichen für irgendetwas, und frag bitte nicht danach.

    Wie darf es für dich weitergehen? Niemand erfährt davon. Wenn du vor jemandem Angst hast, öffne /help. Solange es so bleibt, frage ich das nicht noch einmal.

# en c55e278e
how__choices__as_is = So, wie es ist

# en 247c10cb
how__choices__mine = Etwas für mich

# en defb3c91
how__choices__rest = Eine Ruhezeit

# en b0df5593
how__choices__stop = Keine mehr davon

# en 277eeb96
as_is__say =
    Dann geht es weiter, wie es ist, und das braucht keinen Grund.

    In dieser Woche, ohne Handy: eine Sache, die schon immer deine war. Ein Spaziergang, eine Platte, ein Anruf bei jemandem, der dich mag.

# en 1cd808bc
stopped__say =
    Die Frage für zwei ist für dich zu Ende. Was du schon geantwortet hast, bleibt, bis seine Zeit um ist. /together beginnt sie wieder, in jeder Woche, in der du magst.

    Der Sonntag um sieben gehört jetzt dir. Ein Bad, ein Film, Brot und Käse, oder gar nichts.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

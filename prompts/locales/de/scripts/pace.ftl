# en fbddd8a0
title = Eine Seite

# en b35314c3
menu = Wie nah ist jetzt willkommen

# en 35a63706
thanks__say = _/pace führt an jedem Tag wieder hierher. „Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
thanks__choices__close = Schließen

# en 53fc3283
levels_quiet__say =
    So nah ist es jetzt willkommen, in Beispielen. Deines ist **fett**.

    {"*"}*Stille: fürs Erste jeder Mensch für sich.**
    Worte: ein freundlicher Satz, eine Frage.
    Gesten: eine Tasse Tee, ein Spaziergang.
    Berührung: eine Hand, eine Umarmung an der Tür.

# en c67bc7bb
levels_words__say =
    So nah ist es jetzt willkommen, in Beispielen. Deines ist **fett**.

    Stille: fürs Erste jeder Mensch für sich.
    {"*"}*Worte: ein freundlicher Satz, eine Frage.**
    Gesten: eine Tasse Tee, ein Spaziergang.
    Berührung: eine Hand, eine Umarmung an der Tür.

# en f727bd2d
levels_acts__say =
    So nah ist es jetzt willkommen, in Beispielen. Deines ist **fett**.

    Stille: fürs Erste jeder Mensch für sich.
    Worte: ein freundlicher Satz, eine Frage.
    {"*"}*Gesten: eine Tasse Tee, ein Spaziergang.**
    Berührung: eine Hand, eine Umarmung an der Tür.

# en 0ef4e1d5
levels_touch__say =
    So nah ist es jetzt willkommen, in Beispielen. Deines ist **fett**.

    Stille: fürs Erste jeder Mensch für sich.
    Worte: ein freundlicher Satz, eine Frage.
    Gesten: eine Tasse Tee, ein Spaziergang.
    {"*"}*Berührung: eine Hand, eine Umarmung an der Tür.**

# en a7d845c3
closer_waits__say = Hier wurde ein näheres Tempo gewählt, und noch hat sich nichts geändert. An einem Sonntagabend frage ich dich noch einmal, dich allein. Ohne dein Ja bleibt es, wie es ist.

# en e7dd2b19
closer_waits__choices__undo = Zurücknehmen

# en cc728431
closer_waits__choices__other = Etwas anderes

# en 6f9bf303
closer_waits__choices__leave_it = So lassen

# en 2aff2b16
way_quiet__say =
    Langsamer geht es nicht. Näher wartet auf einen Sonntagabend, und dann frage ich dich noch einmal.

    Beim Tempo geht es um Nähe. Eine Entschuldigung oder eine ehrliche Antwort hält es nicht auf.

# en ba86ba12
way_quiet__choices__closer = Näher

# en c55e278e
way_quiet__choices__stay = So, wie es ist

# en cc728431
way_quiet__choices__more = Etwas anderes

# en 875dc312
way_words__say =
    Langsamer gilt ab sofort, für das, was dich erreicht. Näher wartet auf einen Sonntagabend, und dann frage ich dich noch einmal.

    Beim Tempo geht es um Nähe. Eine Entschuldigung oder eine ehrliche Antwort hält es nicht auf.

# en 4eda52fe
way_words__choices__slower = Langsamer

# en ba86ba12
way_words__choices__closer = Näher

# en c55e278e
way_words__choices__stay = So, wie es ist

# en cc728431
way_words__choices__more = Etwas anderes

# en 875dc312
way_acts__say =
    Langsamer gilt ab sofort, für das, was dich erreicht. Näher wartet auf einen Sonntagabend, und dann frage ich dich noch einmal.

    Beim Tempo geht es um Nähe. Eine Entschuldigung oder eine ehrliche Antwort hält es nicht auf.

# en 4eda52fe
way_acts__choices__slower = Langsamer

# en ba86ba12
way_acts__choices__closer = Näher

# en c55e278e
way_acts__choices__stay = So, wie es ist

# en cc728431
way_acts__choices__more = Etwas anderes

# en 60c3fd56
way_touch__say =
    Langsamer gilt ab sofort, für das, was dich erreicht. Näher geht es nicht.

    Beim Tempo geht es um Nähe. Eine Entschuldigung oder eine ehrliche Antwort hält es nicht auf.

# en 4eda52fe
way_touch__choices__slower = Langsamer

# en c55e278e
way_touch__choices__stay = So, wie es ist

# en cc728431
way_touch__choices__more = Etwas anderes

# en 31de73d7
slower_acts__say = Welches?

# en 0a8be89a
slower_acts__choices__words = Worte

# en c0ebb7d6
slower_acts__choices__quiet = Stille

# en a0e63d7c
slower_acts__choices__not_now = Nicht jetzt

# en 31de73d7
slower_touch__say = Welches?

# en 0b38b24a
slower_touch__choices__acts = Gesten

# en 0a8be89a
slower_touch__choices__words = Worte

# en c0ebb7d6
slower_touch__choices__quiet = Stille

# en a0e63d7c
slower_touch__choices__not_now = Nicht jetzt

# en 31de73d7
closer_quiet__say = Welches?

# en 0a8be89a
closer_quiet__choices__words = Worte

# en 0b38b24a
closer_quiet__choices__acts = Gesten

# en 69f68950
closer_quiet__choices__touch = Berührung

# en a0e63d7c
closer_quiet__choices__not_now = Nicht jetzt

# en 31de73d7
closer_words__say = Welches?

# en 0b38b24a
closer_words__choices__acts = Gesten

# en 69f68950
closer_words__choices__touch = Berührung

# en a0e63d7c
closer_words__choices__not_now = Nicht jetzt

# en 355a2e9f
slowed__say =
    Es gilt ab sofort, für das, was dich erreicht. Wo noch ein Ja von dir zu etwas Näherem gewartet hat, wartet keines mehr.

    Ich sage es niemandem. Dass es stiller ist, kann auffallen.

# en b365d405
waits__say =
    Noch ändert sich nichts. Es wartet auf einen Sonntagabend, frühestens in einem Tag. Dann frage ich dich noch einmal, hier und dich allein: so behalten oder rückgängig machen.

    Ohne dass du tippst, wird nichts daraus.

# en 96492489
as_it_is__say = Gut. Es ist, wie es war.

# en 3a68e58e
more__say = Oder eines hiervon. Wenn langsamer zu Hause einen Preis hat, zählt das mehr als jedes Tempo hier.

# en c403527a
more__choices__together = Was haben wir?

# en fdbd7ffd
more__choices__price = Es hat einen Preis

# en 16f9c7d6
more__choices__afraid = Ich hatte Angst

# en 7d9eb7ac
more__choices__close = Schließen

# en 72bd6475
together__say =
    Wo zwei verbunden sind, biete ich ihnen nichts an, was über dem langsameren Tempo liegt. In manchen Wochen wähle ich selbst ein stilleres, durch Zufall.

    Was dabei herauskommt, zeige ich niemandem. Hin und wieder lässt es sich vielleicht erraten, das kann ich nicht ausschließen. Fragt einander bitte nicht danach.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

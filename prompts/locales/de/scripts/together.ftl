# en 75d3531c
title = Die Woche

# en a820d8f8
off__say =
    Eine Frage in der Woche, für jede von zwei verbundenen Personen. Sie kommt am Sonntag, gegen sieben Uhr abends. Etwas Kleines, etwa: „Was war das Gewöhnlichste, das in deiner Woche gut war?“ Eine Zeile genügt, und sie liegen zu lassen genügt auch.

    Wenn beide geantwortet haben, sehen beide beide Antworten zur gleichen Zeit: um acht Uhr abends, oder so nah daran, wie eure Tage es erlauben. Sonst sieht niemand etwas, und nach drei Tagen ist die Frage fort.

# en 767dc501
off_too__say =
    In einer von vier Wochen geht sie nur an eine Person, durch Zufall. In welcher Woche, sage ich nicht. Wenn also nichts kommt, sagt das nichts über irgendwen. Fragt bitte nicht danach.

    Ihr sagt beide für euch allein ja oder nein, und ich verrate es niemandem. Du kannst es hier jederzeit beenden.

# en a72ea376
off_too__choices__begin = Sonntags fragen

# en a0e63d7c
off_too__choices__not_now = Nicht jetzt

# en 9cc1e7e8
begun__say =
    Gut, ab dem nächsten Sonntag. Es beginnt mit einer schlichten Zeile, und die Frage kommt erst, wenn du tippst.

    Bis dahin, ohne Handy: Achte auf eine Kleinigkeit, die gut gegangen ist. Du brauchst sie niemandem zu erzählen.

# en 8f81f61c
begun__choices__will = Ich probiere es

# en a0e63d7c
begun__choices__not_now = Nicht jetzt

# en 19f6a86c
on__say =
    Sonntags kommt eine Frage für zwei zu dir, wie du es gewählt hast. In einer von vier Wochen geht sie nur an eine Person, durch Zufall. Wenn also nichts kommt, sagt das nichts über irgendwen.

    Du kannst es hier beenden. Niemand erfährt davon. Was du schon geantwortet hast, bleibt, bis es gezeigt wird oder seine Zeit um ist; zurücknehmen kannst du es dort, wo es steht.

# en da97849a
on__choices__end = Beenden

# en 4c26535e
on__choices__leave_it = So lassen

# en 8337c51f
ended__say =
    Die Fragen sind zu Ende. /together beginnt sie wieder, in jeder Woche, in der du magst.

    Der Sonntag um sieben gehört jetzt dir. Ein Spaziergang, ein Bad, ein Anruf bei jemandem, der dich mag, oder gar nichts.

# en 8f81f61c
ended__choices__will = Ich probiere es

# en a0e63d7c
ended__choices__not_now = Nicht jetzt

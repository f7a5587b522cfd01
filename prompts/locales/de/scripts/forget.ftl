# en 511a2da0
title = Löschen

# en f6f1032d
confirm__say =
    Das löscht sofort alles, was hier über dich behalten ist: dein Einverständnis, deinen Ausgangspunkt, gesehene Karten, behaltene Momente, jedes offene Gespräch. Nachrichten in diesem Chat, die jünger als zwei Tage sind, gehen auch, deine und meine.

    Ältere Nachrichten kann ich nicht löschen. Du kannst es, indem du in Telegram den Chat löschst. Und was du der anderen Person gesagt hast, bleibt bei ihr, auch auf einer Liste für zwei.

    Wenn es eine Verbindung gibt, endet auch sie, und das lässt sich nicht rückgängig machen. Niemand bekommt eine Nachricht, aber es kann auffallen. Wenn das gefährlich sein könnte, öffne zuerst /help.

# en af4d31b3
confirm__choices__erase = Alles löschen

# en fdce5da2
confirm__choices__keep = Behalten

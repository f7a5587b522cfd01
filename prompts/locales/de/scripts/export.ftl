# en c7d9388a
title = Eine Datei

# en 2ef1a4aa
asked__say =
    { $its_language } { $its_zone } { $its_opt_in }

    Eine Datei mit dem Rest kommt erst nach einem stillen Wort. Tippe es hier ein, es wird gleich aus diesem Chat genommen.

# en 7d9eb7ac
asked__choices__close = Schließen

# en 150c86bb
stays__say =
    Das bleibt geschlossen. Was getippt wurde, wird nicht behalten.

    Nach ein paar Versuchen bleibt es eine Stunde lang zu, für alle. Ist ein Wort vergessen, gibt es nur noch /forget, und das löscht alles.

# en d8b8392e
stays__choices__again = Noch einmal versuchen

# en 7d9eb7ac
stays__choices__close = Schließen

# en 90f5395e
how__say =
    Eine Datei mit dem, was ich über dich behalte, in einer Form, die auch Maschinen lesen (JSON). Was jemand anderes geschrieben hat, steht nie darin.

    Sie kommt in diesen Chat und bleibt da, bis du sie löschst. Manche Telefone speichern Dateien von selbst, und wer sie öffnet, liest alles. Deine eigenen Worte stehen nur darin, wenn du es sagst.

# en e186e1df
how__choices__plain = Ohne meine Worte

# en 58efad05
how__choices__all = Mit meinen Worten

# en a0e63d7c
how__choices__not_now = Nicht jetzt

# en a09ee0cd
sent__say =
    Sie kommt in einer eigenen Nachricht. Wenn sie da ist, wo du sie haben willst, kannst du diese Nachricht hier löschen.

    Ohne Telefon, wenn du magst: Mach ein Fenster auf und nimm dort drei langsame Atemzüge.

# en 7d9eb7ac
sent__choices__close = Schließen

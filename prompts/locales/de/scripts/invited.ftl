# en 160957bc
title = Etwas, das du geöffnet hast

# en 197abf78
hello__say =
    Hallo. Das ist Toward: kurze Gespräche für Paare, die sich ein Stück verloren haben, durch Abstand oder durch eine Verletzung. Auch eine Person allein kann beginnen.

    Jemand hat dir einen Link weitergegeben. Mit dem Öffnen hast du nichts zugesagt, und ich sage niemandem, dass du es getan hast. Er kann auf einen ruhigen Moment warten: Er gilt drei Tage, gerechnet ab dann, als er gemacht wurde.

    Das hier ist für Erwachsene. Es ist keine Therapie, und niemand wacht über diesen Chat. Chats mit Bots sind bei Telegram nicht Ende-zu-Ende-verschlüsselt.

    Ich schicke wenige Nachrichten und behalte fast nichts. Was du tippst, ist weg, wenn das Gespräch dazu endet, außer du bittest mich, es zu behalten. /stop und /forget gehen jederzeit.

    Wenn du Angst vor dem Menschen an deiner Seite hast, öffne zuerst /help.

# en 97903f19
hello__choices__go = Weiter

# en a0e63d7c
hello__choices__not_now = Nicht jetzt

# en e8a0f812
before__say =
    Zwei Seiten vorweg, für euch beide dieselben.

    Eine Verbindung ist für das, was ihr beide teilen wollt. Zeilen, die du noch einmal gelesen und bestätigt hast. Antworten, die ich zeige, sobald ihr beide eine gegeben habt.

    Was die eine Person hier tut, sage ich der anderen nicht.

    Ich kann nicht wissen, wer dieses Handy hält. Wer es öffnet, kann diesen Chat lesen. Eine Code-Sperre für Telegram hilft. Unter Einstellungen → Geräte siehst du, wo du sonst noch angemeldet bist.

# en 97903f19
before__choices__go = Weiter

# en a0e63d7c
before__choices__not_now = Nicht jetzt

# en 4f6a078c
before_too__say =
    Wenn du Angst vor der anderen Person hast, kann der Teil für zwei es schlimmer machen. Das gilt auch, wenn sie dein Handy kontrolliert oder wenn ein Nein einen Preis hat.

    Du bist hier auch allein willkommen, oder gar nicht. Eine Verbindung schuldest du niemandem. Sag Nein, dann läuft es einfach ab, und niemand erfährt davon.

    /leave und noch ein Tippen lösen eine Verbindung. Es geht keine Nachricht hinaus, aber es kann auffallen. Wenn Weggehen gefährlich sein könnte, sprich vorher mit einer Beratungsstelle gegen Gewalt in Beziehungen. Unter /help steht mehr.

# en df4616a2
consent__say =
    Mit deinem Ja sagst du, dass du erwachsen bist und dass ich für diese Gespräche, und nur dafür, nutzen darf, was du mir erzählst. Du sagst damit auch Ja zur Verbindung. Wer den Link geschickt hat, erfährt dann, dass du zugestimmt hast, und deinen Namen in Telegram. Wird dort bestätigt, dass du es bist, behalte ich, dass ihr beide verbunden seid, bis eine Seite es beendet.

    Um allein zu beginnen, ohne den Link, gibt es /start.

# en 99955b75
consent__choices__agree = Ja, einverstanden

# en a0e63d7c
consent__choices__not_now = Nicht jetzt

# en 8aabad84
accepted__say =
    Noch ist nichts verbunden. Wer den Link geschickt hat, wird gefragt, ob er für dich bestimmt war. Kommt ein Ja, schreibe ich hier eine Zeile. Das kann eine Weile dauern oder ganz ausbleiben.

    Bis dahin hat /today etwas Kleines, nur für dich.

# en 1a932f94
refused__say =
    Dieser Link gilt nicht mehr, oder nicht für dieses Handy. Falls ihn dir jemand geschickt hat, lässt sich dort ein neuer machen.

    So oder so hat /today etwas Kleines, nur für dich.

# en 3de4e878
own__say = Dieser Link ist für das andere Handy bestimmt. Du kannst die Nachricht weiterleiten, in der er kam. Hier geöffnet, tut er nichts.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

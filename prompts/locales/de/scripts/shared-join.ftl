# en 46a30504
title = Der gemeinsame Chat

# en 0fe7e629
knock__say = Hier ist eine Frage zu einem Chat, bei dem du mitmachst.

# en ed077f3d
knock__choices__open = Öffnen

# en a0e63d7c
knock__choices__not_now = Nicht jetzt

# en 7ce80749
hello__say =
    Hallo. Das ist Toward: kurze Gespräche für Paare, die sich ein Stück verloren haben, durch Abstand oder durch eine Verletzung.

    In einer Gruppe hast du auf „Mitmachen“ getippt, und { $name } auch. Bevor dort etwas beginnt, frage ich euch beide, jeden Menschen für sich. Zugesagt hast du noch nichts.

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

# en 3a66453e
consent__say =
    Mit deinem Ja sagst du, dass du erwachsen bist und dass ich für diese Gespräche, und nur dafür, nutzen darf, was du mir erzählst. Du sagst Ja zu einer Verbindung mit { $name } und dazu, dass die Gruppe ein Chat für euch beide wird. Der Name kommt aus Telegram, und dort können sich alle nennen, wie sie wollen.

    Wenn { $name } auch Ja sagt, behalte ich, dass ihr beide verbunden seid, bis eine Seite es beendet. Wenn nicht, läuft es einfach ab.

# en 99955b75
consent__choices__agree = Ja, einverstanden

# en a0e63d7c
consent__choices__not_now = Nicht jetzt

# en 14f745e9
waiting__say =
    Notiert. In der Gruppe beginnt es, wenn ihr beide Ja sagt. Das kann eine Weile dauern oder ganz ausbleiben.

    Bis dahin hat /today etwas Kleines, nur für dich.

# en 57ee66f0
linked__say =
    Ihr beide seid jetzt verbunden, und die Gruppe ist ein Chat für euch beide. Damit ist nichts entschieden, und es verlangt nichts, von euch beiden nicht.

    Was die eine Person hier tut, sage ich der anderen weiterhin nicht. Wo es still bleibt, hat das viele gewöhnliche Gründe.

    /leave und noch ein Tippen lösen die Verbindung. Es geht keine Nachricht hinaus, aber es kann auffallen.

# en 8d3a0050
refused__say =
    Das geht nicht mehr, und es ist nichts geschehen. Vielleicht ist es abgelaufen.

    So oder so hat /today etwas Kleines, nur für dich.

# en 52f50d10
until__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
until__choices__close = Schließen

# en cf1d7698
title = Etwas, das du begonnen hast

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

# en 31958d2d
ready__say =
    Eine Verbindung ist für zwei Erwachsene, und Chats mit Bots sind bei Telegram nicht Ende-zu-Ende-verschlüsselt.

    Wenn du weitergehst, schicke ich den Link als eigene Nachricht. Hat er zur richtigen Person geführt, behalte ich, dass ihr beide verbunden seid, bis eine Seite es beendet.

# en 7fc4275c
ready__choices__make = Link machen

# en a0e63d7c
ready__choices__not_now = Nicht jetzt

# en f9193dc8
made__say =
    Der Link ist in einer eigenen Nachricht. Du kannst sie dem Menschen an deiner Seite weiterleiten, oder auch nicht. Falls du früher schon einen gemacht hast, gilt der nicht mehr.

    Wenn dort jemand zugestimmt hat, frage ich dich, ob es die richtige Person war. Bis dahin geschieht nichts. Es kann auch still bleiben, aus vielen gewöhnlichen Gründen. Bitte frag nicht danach.

    Eine Verbindung kann nur beginnen, wo keine frühere mehr gilt. Wer hier schon verbunden war, löst das zuerst, mit /leave.

    _„Schließen“ räumt diesen Text weg. Die Nachricht mit dem Link bleibt, bis du sie löschst._

# en e7dd2b19
made__choices__revoke = Zurücknehmen

# en 7d9eb7ac
made__choices__close = Schließen

# en d165a777
revoked__say = Der Link gilt nicht mehr. Wer ihn öffnet, liest nur das. Die Nachricht selbst kannst du löschen.

# en 7d9eb7ac
revoked__choices__close = Schließen

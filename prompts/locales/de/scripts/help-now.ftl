# en b79cac92
title = Hilfe

# en b94e2daf
menu = Hilfe, und was das hier ist

# en 9872aac2
now__say =
    Wenn du oder jemand in deiner Nähe jetzt in Gefahr ist, ruf an: { $emergency }.

    { $helplines }

    Die Knöpfe führen zu ein paar Dingen, die jetzt zu tun sind, oder zu gewöhnlicher Hilfe. Was du antippst, wird nicht behalten.

# en 9a3f21b7
now__choices__life = Suizid, Selbstverletzung

# en c0e6516a
now__choices__afraid = Angst vor jemandem

# en ba6fd607
now__choices__myself = Angst vor mir selbst

# en cc728431
now__choices__other = Etwas anderes

# en 669ccef5
life__say =
    {"*"}*Sei bei jemandem.** Geh dorthin, wo jemand ist, oder ruf jemanden an. „Kannst du bei mir bleiben, oder am Telefon?“ genügt.

    {"*"}*Schaff Abstand zu dem, was du benutzen könntest.** Gib es jemandem, oder lass es zurück und geh an einen anderen Ort.

    Die Sorgentelefone auf findahelpline.com sind dafür da. Du brauchst nicht sicher zu sein, dass es schlimm genug ist.

# en 31772886
afraid__say =
    Du schuldest niemandem eine Antwort. Nichts in diesem Bot ist ein Risiko wert.

    {"*"}*Warte auf einen sicheren Moment.** Ruf jemanden an oder schreib, wenn du allein bist, oder von einem Ort aus, an dem niemand mithört.

    {"*"}*Denk an die Spuren.** Anrufe bleiben in der Anrufliste, Suchen im Browser. Mit einem geliehenen Handy bleibt auf deinem keine Spur. Diesen Chat kannst du löschen, doch auch das kann auffallen. /hide räumt sofort weg, was neu ist, und lässt eine schlichte Zeile stehen.

    Es zählt auch, wenn ein Nein zum Sex nicht gehört wird oder wenn du Angst um ein Kind hast. Wenn Weggehen gefährlich sein könnte, sprich vorher mit einer Beratungsstelle gegen Gewalt in Beziehungen. Dort reden sie auch mit Menschen, die bleiben.

# en 2f9f4c64
myself__say =
    {"*"}*Geh hinaus.** Leg weg, was du in den Händen hast. Verlass das Zimmer, dann das Haus, wenn es geht, und lass etwas Abstand entstehen.

    {"*"}*Ruf jemanden an, bevor du zurückgehst.** Einen Menschen, der ruhig bleibt, eine Arztpraxis, ein Sorgentelefon von findahelpline.com. „Ich habe Angst davor, was ich tun könnte“ genügt.

    Wenn schon jemand verletzt ist, ruf zuerst dort an: { $emergency }.

    Es gibt Stellen für Menschen, die Angst davor haben, was sie dem anderen Menschen antun könnten. { $own }

# en b1dff6e7
ordinary__say = Was würde helfen?

# en 08e6e3b7
ordinary__choices__talk = Jemand zum Reden

# en 66a64a73
ordinary__choices__about = Was dieser Bot ist

# en 68ef8c14
ordinary__choices__commands = Die Befehle

# en 7d9eb7ac
ordinary__choices__close = Schließen

# en b07b1595
talk__say =
    Für heute Nacht gibt es Sorgentelefone auf findahelpline.com, viele davon kostenlos.

    Für eine längere Strecke gibt es Paartherapie, oder eine Therapie für dich allein. In einer Arztpraxis oder einer Familienberatung kennen sie oft gute Adressen. Wenn du Angst hast vor dem Menschen an deiner Seite, geh zuerst allein.

    Beim ersten Anruf könntest du dreierlei fragen. Haben Sie schon mit Paaren gearbeitet, nach so etwas wie bei uns? Sehen Sie zwei zusammen, oder einzeln? Was kostet es?

# en a9ea183a
about__say =
    Toward ist eine Reihe kurzer Gespräche, die im Voraus geschrieben wurden. Kein Mensch liest mit, und keine Maschine denkt sich die Antworten aus. Es ist keine Therapie.

    Es behält fast nichts und trägt von sich aus nichts zu irgendwem. Es sagt niemandem, ob du es benutzt, mit einer Ausnahme: Wer dir einen Link geschickt hat, sieht dein Ja dazu.

    Chats mit Bots sind bei Telegram nicht Ende-zu-Ende-verschlüsselt, und wer dieses Handy öffnet, kann diesen hier lesen. Eine Code-Sperre für Telegram hilft.

# en adb9fbf1
commands__say =
    /today – etwas Kleines für heute
    /break – eine Pause in einem schweren Gespräch
    /notice – kleine Szenen zum Raten
    /answer – eine kleine Antwort auf etwas
    /questions – fünf häufige Fragen
    /waiting – solange es still ist
    /news – etwas Gutes
    /alone – eine Seite für dich
    /style – sieben Fragen
    /outside – Stift und Papier
    /find – jemand zum Reden
    /body – kurz innehalten
    /moment – etwas, das bleiben darf
    /list – Kleines für zwei
    /rest – eine Ruhezeit, mit einem Datum
    /pace – wie nah willkommen ist
    /together – sonntags eine Frage für zwei
    /letterbox – wann Nachrichten kommen
    /settings – was von selbst kommt
    /clock – wie spät es bei dir ist
    /country – wessen Nummern auf dieser Seite stehen
    /invite – ein Link, für zwei
    /leave – eine Verbindung lösen
    /help – diese Seite
    /hide – ein aufgeräumter Chat
    /stop – keine Nachrichten mehr
    /resume – nach einem Stopp
    /goodbye – eine letzte Seite
    /mirror – was über dich da ist
    /export – dasselbe als Datei
    /forget – löschen, was behalten ist
    /start – anfangen

# en 52f50d10
after__say = _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
after__choices__close = Schließen

# en cf1ccad0
after__choices__first = Die erste Seite

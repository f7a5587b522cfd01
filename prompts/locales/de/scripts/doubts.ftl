# en 6d6462d0
title = Eine Seite für dich

# en 921cf80d
begin__say =
    „Soll ich bleiben?“ ist eine berechtigte Frage, und sie darf lange offen bleiben. Ich neige zu keiner Seite und gebe keinen Rat. Hier sind nur ein paar Arten, sie anzusehen.

    Es gibt nichts zu tippen. Niemand erfährt davon, nichts davon wird behalten, und nichts folgt daraus.

# en 09b538d1
begin__choices__go = Anfangen

# en 16f9c7d6
begin__choices__afraid = Ich hatte Angst

# en a0e63d7c
begin__choices__not_now = Nicht jetzt

# en f3aef45b
week__say =
    Nur für diese Woche, und nicht für alle Zeit: Was kommt am nächsten?

    Manche fühlen das alles in einer einzigen Stunde. Wenn nichts davon passt, überspring das.

# en d92f644a
week__choices__stay = Eher ein Ja

# en b62d8f1d
week__choices__leave = Eher ein Nein

# en a9549d7d
week__choices__not_yet = Noch nicht

# en ec2fdec2
week__choices__price = Ein Nein hat einen Preis

# en 6da8934b
stay__say =
    Ein Ja für eine Woche kann klein sein. Du antwortest auf ein „Guten Morgen“. Du sitzt am selben Tisch. Du sagst, was du brauchst, einmal und klar. Es verzeiht nichts, und es bindet dich an nichts.

    Wenn du wissen willst, wie sich ein Ja anfühlt: Leb einen Abend so, als wäre es entschieden, ohne es jemandem zu sagen. Dann frag am nächsten Morgen deinen Körper.

# en 74157c79
leave__say =
    Ein Nein für eine Woche braucht kein Abschied zu sein. Es kann eine Nacht woanders sein, ein eigenes Bett, ein Abend ohne Gespräch über euch beide.

    Wenn du wissen willst, wie sich ein Nein anfühlt: Leb einen Abend so, als wäre es entschieden, ohne es jemandem zu sagen. Dann frag am nächsten Morgen deinen Körper.

    Du schuldest niemandem einen Grund. Wenn es schlecht aufgenommen werden könnte, lies „Ein sicherer Weg hinaus“, bevor du etwas sagst.

# en 7f024e44
not_yet__say =
    Noch nicht ist eine Antwort. Sie kann müde machen, darum darf sie ein Datum haben: einen Tag, den du im Kopf behältst und an dem du wieder hinschaust. Bis dahin braucht nachts nichts abgewogen zu werden.

    Eines gibt es so lange vielleicht zu bemerken. Wie geht es dir an einem schlichten Abend, an dem nichts Besonderes gesagt wird?

# en f02adc5b
price__say =
    Wenn ein Nein zu Hause einen Preis hat, Geschrei, Geld, Schlaf oder Angst, dann ist es zuallererst eine Frage der Sicherheit. Du hast es nicht verschuldet, und du brauchst es nicht allein zu lösen.

    Du brauchst der anderen Person nichts zu sagen. Wer sich damit auskennt, kann es mit dir durchdenken, in welche Richtung du auch gehst. „Ein sicherer Weg hinaus“ sagt ein wenig dazu, und unter /help steht mehr.

# en 0a327dec
none__say = Nichts davon ist auch in Ordnung. Eine Frage braucht keine Seite zu haben.

# en f9a059fc
after__say =
    _Noch etwas, wenn du magst, in welcher Reihenfolge auch immer._

    Oder leg es für heute weg. Eine Stunde, in der niemand fragt, auch du nicht: ein Spaziergang, ein Essen, ein schlechter Film.

# en 44c51b55
after__choices__limit = Eine Grenze von mir

# en 08e6e3b7
after__choices__somebody = Jemand zum Reden

# en 7a7bd681
after__choices__out = Ein sicherer Weg hinaus

# en aec0498b
after__choices__close = Das genügt

# en c02d9049
limit__say =
    {"*"}*Eine Grenze** sagt, was du tust. Sie bringt niemand anderen dazu, etwas zu tun, und sie braucht keine Zustimmung.

    „Wenn geschrien wird, gehe ich für die Nacht zu meiner Schwester.“ „Fürs Erste schlafe ich im anderen Zimmer.“ „Nach zehn Uhr abends lese ich keine Nachrichten.“

    Such dir eine aus, die du auch an einem schlechten Tag halten könntest. Sag sie einmal, in einer ruhigen Stunde, oder halt sie einfach ein. Wenn es dich in Gefahr bringen könnte, sie zu sagen, sag sie nicht.

# en b33bc26b
somebody__say =
    {"*"}*Jemand zum Reden.** Am besten ein Mensch, der es aushält, dass du es noch nicht weißt, und der nicht schon für dich entschieden hat. „Ich suche keinen Rat. Darf ich laut denken?“

    Eine Beratung nur für dich ist ein Weg. Beim ersten Gespräch in einer Paarberatung kannst du sagen: „Ich weiß nicht, ob ich das hier will.“ Manche arbeiten gerade an dieser Frage. Wenn du Angst vor der anderen Person hast, geh zuerst allein hin.

    Für heute Nacht nennt findahelpline.com Stellen zum Anrufen oder Schreiben.

# en 50ac0f1c
out__say =
    {"*"}*Ein sicherer Weg hinaus.** Du darfst gehen, jederzeit und ohne Grund.

    Wenn du Angst hast, oder wenn ein Nein schon einmal einen Preis hatte, kann die Zeit des Weggehens die gefährlichste sein. Kündige es nicht an. Sprich vorher mit einer Beratungsstelle gegen Gewalt in Beziehungen. Dort reden sie auch mit Menschen, die bleiben.

    Nimm ein Handy, in das niemand hineinsieht. Überleg dir, wohin du gehen kannst und wer nachts kommen würde. Denk an Papiere, Schlüssel und Medikamente.

    Wenn du jetzt in Gefahr bist, ruf den Notruf an. /help nennt einige Nummern.

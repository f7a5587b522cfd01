# en 0ffea692
title = Zehn Minuten

# en d83dff50
before__say =
    Zehn Minuten für etwas Schweres, das von außen kommt. Arbeit, Geld, Familie, die Nachrichten. Eine Person erzählt, und die andere hört zu. Dann könnt ihr wechseln.

    Was zwischen euch schwer ist, kann so lange ruhen. Nichts von dem, was ihr sagt, kommt hierher.

# en 9c3aefe7
before__choices__both = Für uns beide

# en 2e556f22
before__choices__alone = Ich bin allein

# en a0e63d7c
before__choices__not_now = Nicht jetzt

# en 39ab92a0
rules__say =
    Frag zuerst laut: „Hast du zehn Minuten?“ Ein Nein ist eine gute Antwort, und „in einer Stunde“ auch. Niemand schuldet ein offenes Ohr.

    Wer zuhört, gibt keinen Rat. „Das klingt nach viel“ tut oft schon gut, und ein Nicken auch. Am Telefon geht es genauso.

    _Zwei Handys messen die Zeit nebeneinander, wenn es eine Verbindung gibt. Ein Handy kann es für beide._

# en 09ec5439
rules__choices__two = Zwei Handys

# en d6588b14
rules__choices__one = Ein Handy für beide

# en a0e63d7c
rules__choices__not_now = Nicht jetzt

# en f2b6e43f
ready__say = Tipp, wenn ihr beide da seid. Es beginnt auf beiden Handys, sobald ihr beide getippt habt, und bis dahin ist auf dem anderen nichts zu sehen.

# en 3dae0e1c
ready__held = Es beginnt, wenn beide Handys bereit sind, innerhalb von zwei Stunden oder gar nicht. Bleibt es still, sagt das nichts über irgendwen. Du kannst die Seite lassen, wie sie ist.

# en 5fa7aac5
ready__choices__ready = Bereit

# en 4a62fa10
first__say =
    {"*"}*Zehn Minuten.** Eine Person erzählt, die andere hört zu. Leg das Handy jetzt weg; es meldet sich.

    Wer zuhört, kann sich auf die Seite der anderen Person stellen, wie in einer Freundschaft. Nichts braucht in Ordnung gebracht zu werden.

# en 87a0d854
change__say = Die zehn Minuten sind um. Ihr könnt jetzt wechseln oder es dabei lassen. Auch ein Teil allein ist etwas Ganzes.

# en 7afbf26a
change__choices__over = Wechseln

# en 9e070cb9
change__choices__enough = Genug für heute

# en 16f9c7d6
change__choices__afraid = Ich hatte Angst

# en 5c511050
second__say =
    {"*"}*Zehn Minuten für die andere Person.** Wer vorhin erzählt hat, hört jetzt zu.

    Wenn es nichts zu erzählen gibt, bleibt ein wenig sitzen. Stille in Gesellschaft ist auch etwas.

# en 2e1daaba
done__say =
    Das war es. Es braucht noch nicht gelöst zu sein, und niemand braucht aufgeheitert zu werden.

    Wenn es stimmt, ein Satz zum Schluss: „Gut, dass du mir das erzählt hast.“ Oder: „Das hat mir gutgetan.“ Und dann geht der Abend weiter.

# en 7d9eb7ac
done__choices__close = Schließen

# en 16f9c7d6
done__choices__afraid = Ich hatte Angst

# en a24c2b9e
alone__say = Es gibt zwei Wege. Du kannst dir selbst zehn Minuten lang zuhören, so wie einem Menschen, den du magst. Oder du bittest jemanden um zehn Minuten.

# en 72595815
alone__choices__listen = Mir selbst zuhören

# en af885745
alone__choices__somebody = Jemanden bitten

# en a0e63d7c
alone__choices__not_now = Nicht jetzt

# en 04d51593
listen__say =
    {"*"}*Zehn Minuten für dich.** Erzähl es der Wand, dem Hund oder einem Blatt Papier, das du später zerreißt. Fang irgendwo an.

    Kein Rat von dir an dich. Leg das Handy jetzt weg; es meldet sich.

# en 97111925
listened__say =
    Die zehn Minuten sind um. Zu einem Menschen, den du magst, hättest du vielleicht gesagt: „Das ist viel.“ Das kannst du auch zu dir selbst sagen.

    Dann etwas für die Hände: eine Tasse Tee, der Müll, die Treppe hinunter und wieder hinauf.

# en 7d9eb7ac
listened__choices__close = Schließen

# en fe935634
somebody__say =
    Jemand, der gut zuhören kann. Eine Freundin, ein Bruder, der Nachbar mit dem Hund.

    „Hast du zehn Minuten? Ich brauche keinen Rat, nur ein Ohr.“ Wenn es nicht geht, liegt es vielleicht an der Stunde und nicht an dir. Vielleicht fällt dir noch ein zweiter Name ein.

    Für eine dunkle Nacht nennt /help Stellen, die dafür da sind.

# en 8f81f61c
somebody__choices__will = Ich probiere es

# en a0e63d7c
somebody__choices__not_now = Nicht jetzt

# en 1b00e68b
title = Sieben Fragen

# en c83cb41a
begin__say =
    Magst du sehen, wo du landest? Sieben kurze Fragen, mit Knöpfen: Was tust du, wenn Nähe schwer wird? Wo nichts davon passt, überspring die Frage.

    Nichts davon ist besser oder schlechter. Es beschreibt eine Bewegung und keinen Menschen, und nächstes Jahr ist es vielleicht eine andere. Deine Antworten sind weg, wenn du das hier schließt.

    Wenn du dich so bewegst, weil du Angst hast vor dem Menschen an deiner Seite, ist es keine Eigenart. Für Angst gibt es eine eigene Seite.

# en 09b538d1
begin__choices__go = Anfangen

# en 16f9c7d6
begin__choices__afraid = Ich hatte Angst

# en a0e63d7c
begin__choices__not_now = Nicht jetzt

# en 45a3ee1d
one__say = Was tust du nach einem Streit meist zuerst?

# en 4ba48f2b
one__choices__reach = Darüber reden

# en 14966e0f
one__choices__room = Eine Weile allein sein

# en 151f3c62
one__choices__watch = Auf die Stimmung achten

# en 5a688ba2
one__choices__carry = Aufräumen, kochen

# en 46784e68
two__say = Eine Nachricht von dir bleibt ohne Antwort. Und dann?

# en 5848e355
two__choices__reach = Ich schreibe noch einmal

# en 8290ee6d
two__choices__room = Ich lasse es dabei

# en 825f41a3
two__choices__watch = Was bedeutet das wohl?

# en 36b61adc
two__choices__carry = Ich mache weiter

# en b88b0ae8
three__say = Es war ein schwerer Tag, und die andere Person fragt, wie er war. Was kommt zuerst?

# en 96f48a1a
three__choices__reach = Ich erzähle alles

# en 872ee3d7
three__choices__room = „Geht schon.“

# en cdeec064
three__choices__watch = Ist das ernst gemeint?

# en 8b41b4eb
three__choices__carry = Ich frage zurück

# en 3e704e09
four__say = Du vermisst die andere Person. Wie würde sich das zeigen?

# en 32585977
four__choices__reach = Ich sage es

# en 163e8563
four__choices__room = Gar nicht

# en 44cbbb9f
four__choices__watch = Ich warte auf Zeichen

# en 34b811f4
four__choices__carry = Ich tue etwas für sie

# en da5bdf3a
five__say = Eine freundliche Hand auf deiner Schulter, aus dem Nichts. Was geschieht in dir?

# en a0693b6f
five__choices__reach = Ich lehne mich an

# en 04519497
five__choices__room = Ich brauche kurz Zeit

# en 77fcedd8
five__choices__watch = Warum gerade jetzt?

# en 5af7711d
five__choices__carry = Ich lächle, mache weiter

# en 4c0c98c2
six__say = Ein guter Abend zu zweit, nach langer Zeit. Was hättest du gern als Nächstes?

# en 7898c951
six__choices__reach = Mehr davon

# en 81674b5f
six__choices__room = Einen Tag für mich

# en 4e086fef
six__choices__watch = Sehen, ob es hält

# en 9b9d70ff
six__choices__carry = Den nächsten planen

# en 1e3e89bd
seven__say = Wenn eines zwischen euch leichter sein könnte, was wäre es?

# en e767a665
seven__choices__reach = Miteinander zu reden

# en 440b306d
seven__choices__room = Meine Ruhe zu haben

# en 57807fb1
seven__choices__watch = Zu wissen, was kommt

# en 3ae97db5
seven__choices__carry = Dinge zu erledigen

# en 0f887fcc
reach__say =
    {"*"}*Zugehen.** Wenn es fern wird, rückst du vielleicht eher näher. Du fragst, du schreibst, du redest lieber heute Abend als nächste Woche.

    Das schützt, was euch verbindet. Jemand klopft an, und oft bist du es. Das kann einsam sein.

    Von gegenüber sieht es vielleicht nach viel auf einmal aus, vor allem für jemanden, der langsam Worte findet.

    Ein Anfang: Mach einen Schritt kleiner, und lass ihn dann stehen. „Schön, dich zu sehen“, und weiter zum Wasserkocher.

# en ad374d5a
room__say =
    {"*"}*Raum geben.** Wenn es laut wird oder sehr nah, trittst du vielleicht eher zurück. Du wirst still, gehst spazieren, antwortest morgen.

    Das schützt davor, dass Dinge schlecht gesagt werden, und dich vor dem Gefühl, wieder versagt zu haben. In so einer Stille kann mehr Fürsorge sein, als irgendwer sieht.

    Von gegenüber sieht es vielleicht aus wie eine geschlossene Tür.

    Ein Anfang: Tritt zurück und sag den Rückweg dazu. „Ich brauche eine Stunde. Um acht bin ich wieder da.“ Und um acht sei da.

# en 5eb67ade
watch__say =
    {"*"}*Wache halten.** Du bleibst vielleicht eher da, mit einem Auge offen. Du merkst einen Ton, eine Pause, einen Plan, der sich geändert hat. Ein guter Tag kommt mit einer Frage.

    Das schützt dich davor, dass derselbe Schmerz dich zweimal überrascht. Ein Körper, der verletzt wurde, lernt das schnell, und niemand kann es ihm ausreden.

    Es macht müde. Von gegenüber fühlt es sich vielleicht an wie eine Prüfung.

    Ein Anfang: Such heute eine Sache, die so war, wie sie gesagt wurde, und sei sie noch so klein. Mehr als das braucht sie nicht zu beweisen.

# en 5a61e8e3
carry__say =
    {"*"}*Weitermachen.** Wenn es schwer wird, tust du vielleicht eher etwas. Du kochst, planst, flickst und hältst die Tage in Gang. Die Liebe geht durch deine Hände.

    Das schützt den Alltag, damit es noch ein Zuhause gibt, in das ihr zurückkommt. Vielleicht hält es auch ein Gefühl auf Armlänge, bis Zeit dafür ist.

    Von gegenüber sieht es vielleicht aus, als sei alles gut, oder als sei neben dir kein Platz frei.

    Ein Anfang: Setz dich heute einmal mit leeren Händen hin. Fünf Minuten neben jemanden, oder zu dir selbst.

# en 033f6682
reach_room__say =
    {"*"}*Zwischen zwei Bewegungen: zugehen und Raum geben.** Du gehst vielleicht auf jemanden zu, und wenn es nah wird, ist dir vielleicht nach Gehen.

    Das eine sorgt für das, was euch verbindet, das andere für dich. Beides meint es gut mit dir, auch wenn es von gegenüber schwer zu lesen ist.

    Ein Anfang: Sag, welches von beiden es gerade ist. „Ich möchte bei dir sein, und vorher brauche ich zehn Minuten.“

# en f4fac4d3
reach_watch__say =
    {"*"}*Zwischen zwei Bewegungen: zugehen und Wache halten.** Du klopfst vielleicht an und lauschst genau an der Tür. Hoffnung und Vorsicht gehen zusammen aus dem Haus.

    Das eine sorgt für das, was euch verbindet. Das andere achtet darauf, dass du nicht zweimal auf dieselbe Art verletzt wirst.

    Ein Anfang: Bitte um eine Sache, die zu sehen ist. „Rufst du an, wenn du losfährst?“ Dann leg das Fragen weg, bis es so weit ist.

# en 4435746d
reach_carry__say =
    {"*"}*Zwischen zwei Bewegungen: zugehen und weitermachen.** Du sprichst vielleicht Dinge an, und den Abwasch machst du auch. Viel geht von dir aus, in Worten und mit den Händen.

    Das sorgt für das, was euch verbindet, und für das Zuhause. Es kann auch zur Arbeit von zweien werden.

    Ein Anfang: Lass heute eine Sache ungetan und einen Satz ungesagt. Die Lücke darf leer bleiben, und du darfst dich darin ausruhen.

# en ee308d09
room_watch__say =
    {"*"}*Zwischen zwei Bewegungen: Raum geben und Wache halten.** Du hältst vielleicht einen Abstand, von dem aus du gut siehst.

    Das schützt dich vor Worten, die zu früh kommen, und davor, zweimal verletzt zu werden. Niemand braucht dich von dort herunterzurufen.

    Ein Anfang: ein Hallo am Tag, aus dem Abstand, der stimmt. Ein Winken zählt.

# en 588a7551
room_carry__say =
    {"*"}*Zwischen zwei Bewegungen: Raum geben und weitermachen.** Du bist vielleicht da, mit vollen Händen und wenig Worten. Der Frieden hält, und die Suppe ist warm.

    Das schützt den Alltag, und dich vor Gesprächen, die schiefgehen.

    Ein Anfang: ein Satz zur nächsten Tasse, die du hinstellst. „Heute Mittag habe ich an dich gedacht.“ Dann darfst du weitermachen.

# en 62ac83b5
watch_carry__say =
    {"*"}*Zwischen zwei Bewegungen: Wache halten und weitermachen.** Du hältst vielleicht das Haus zusammen und siehst alles, was darin geschieht. Nichts rutscht durch.

    Das schützt die Tage davor, auseinanderzufallen, und dich vor Überraschungen. Vielleicht hast du dich schon lange nicht mehr hingesetzt.

    Ein Anfang: Gib eine Aufgabe und eine Sorge für einen Abend ab. An jemanden, der dich mag, oder an ein Blatt Papier.

# en 5d0871e9
open__say =
    {"*"}*Keine Bewegung sticht heraus.** Vielleicht bewegst du dich so, wie der Tag es will, oder bei jedem Menschen anders. Oder diese Fragen passen nicht zu dir, und auch das ist eine Antwort.

    Ein Anfang: Achte heute auf einen Moment, in dem du dich bewegst. Ein wenig näher, ein wenig zurück oder gar nicht. Es zu merken genügt.

# en 416917a1
after__say = _Vielleicht passt es, vielleicht ein wenig, vielleicht nicht. Du weißt es besser. Beide Knöpfe räumen diesen Text weg._

# en 8f81f61c
after__choices__will = Ich probiere es

# en a0e63d7c
after__choices__not_now = Nicht jetzt

# en 92cb8ca8
title = Das Willkommen

# en 4bca0bca
hello__say =
    Hallo. Das ist Toward: kurze Gespräche für Paare, die sich ein Stück verloren haben, durch Abstand oder durch eine Verletzung. Auch eine Person allein kann beginnen.

    Jedes dauert ein paar Minuten und endet mit etwas Kleinem, das du ohne Handy tun kannst.

    Wenn du Angst vor dem Menschen an deiner Seite hast, öffne zuerst /help. Du kannst auch allein hier sein, oder gar nicht.

# en 97903f19
hello__choices__go = Weiter

# en b71e078a
hello__choices__language = English · Español

# en a0e63d7c
hello__choices__later = Nicht jetzt

# en 57119c9d
terms__say =
    Ein paar schlichte Dinge, bevor es losgeht.

    Das hier ist keine Therapie, und niemand wacht über diesen Chat. Es ist für Erwachsene.

    Chats mit Bots sind bei Telegram nicht Ende-zu-Ende-verschlüsselt. Wer dieses Handy öffnet, kann diesen hier lesen. Eine Code-Sperre für Telegram hilft. Unter Einstellungen → Geräte siehst du, wo du sonst noch angemeldet bist.

    Ich schicke wenige Nachrichten und behalte fast nichts. Was du tippst, ist weg, wenn sein Gespräch endet, außer du bittest mich, es zu behalten. Von mir aus trage ich nichts zu irgendwem. /stop und /forget gehen jederzeit.

    Mit deinem Ja sagst du, dass du erwachsen bist und dass ich für diese Gespräche, und nur dafür, nutzen darf, was du mir erzählst.

# en 99955b75
terms__choices__agree = Ja, einverstanden

# en a0e63d7c
terms__choices__later = Nicht jetzt

# en 0f6b8e33
closest__say =
    Danke. Was davon kommt am nächsten? Ungefähr genügt.

    _Ich behalte die Antwort verschlüsselt, damit passt, was später kommt. Unter „Etwas anderes“ kannst du es auch für dich behalten._

# en ba9291e0
closest__choices__drifted = Auseinandergelebt

# en e60b2d5d
closest__choices__hurt = Ich wurde verletzt

# en e361f569
closest__choices__hurting = Ich habe verletzt

# en cc728431
closest__choices__more = Etwas anderes

# en e943c8d1
closest_too__say = Dann vielleicht eins von diesen.

# en 4c2000b4
closest_too__choices__fights = Wir streiten

# en 90dc933f
closest_too__choices__alone = Ich bin allein hier

# en ea1cfdc3
closest_too__choices__unsaid = Lieber nicht sagen

# en b60c6520
for_drifted__say =
    Abstand kommt oft in Krümeln. Ein Witz, den niemand aufgreift. Ein Seufzer, der vorübergeht. Eine Nachricht, die morgen beantwortet wird und dann gar nicht mehr. Genauso kann er kleiner werden, eine Antwort nach der anderen.

    Für heute: Wenn dir die andere Person das nächste Mal etwas sagt oder schreibt, das keine Antwort braucht, gib darauf eine. Ein Wort übers Wetter genügt.

# en 2a72096b
for_hurt__say =
    Dann schuldest du hier nichts. Kein Verzeihen, keine Geduld bis zu einem bestimmten Tag, kein Zeichen, dass du dich bemühst.

    Nach einer Verletzung wird ein Körper manchmal eng bei einer Stimme oder einer Hand, die er früher mochte. Das ist eine Auskunft, und sie darf das Tempo bestimmen.

    Für heute etwas, das nur dir gehört. Such dir einen Ort, an dem deine Schultern ein wenig sinken, allein oder bei einem vertrauten Menschen. Bleib ein paar Minuten länger. Du brauchst es niemandem zu erzählen.

# en 487da2d1
for_hurting__say =
    Nach einer Verletzung zählt oft mehr, was die andere Person sehen kann, als was du sagst. Du kamst, als du es gesagt hattest. Du hast die Frage beantwortet und nicht geseufzt. Du bist im Zimmer geblieben.

    Ihr Tempo ist vielleicht langsamer als deines. Das kann schwer sein, und in einer Freundschaft ist ein guter Ort, es auszusprechen.

    Für heute: eine Sache, die du zugesagt und noch nicht getan hast. Tu sie, und lass sie ohne ein Wort dastehen.

# en ec2298fa
for_fights__say =
    In der Hitze hören die meisten von uns etwas Schlimmeres, als gesagt wurde. Das macht ein Körper im Alarm, und er braucht manchmal zwanzig Minuten oder mehr, um wieder herunterzukommen.

    Darum hilft eine Pause am meisten, solange du noch freundlich sprechen kannst und beide wissen, wann es weitergeht.

    Für heute, in einem ruhigen Moment, ein Satz: „Wenn es zu heiß wird, möchte ich aufhören und dir sagen, wann ich wieder da bin.“

    Wenn die Streits dir Angst machen, lass das hier und öffne /help.

# en 3237a85d
for_alone__say =
    Eine Person kann beginnen. Wie du sprichst, gehört dir. Auch, was du antwortest, wozu du Nein sagst und an wen du dich anlehnst. Der Rest gehört der anderen Person, und er darf bleiben, wie er ist.

    Für heute etwas, das von niemandem ein Ja braucht: Schreib ein paar Zeilen an einen Menschen, der dir guttut. Worüber du magst.

# en 0859dce9
for_anyone__say =
    Auch das ist gut.

    Nähe wohnt oft an schlichten Orten: im Hallo, in den letzten Worten des Tages, in einer Nachricht über nichts Besonderes.

    Für heute: Wenn du das nächste Mal jemanden begrüßt, den du liebst, bleib einen Atemzug lang, bevor du weitergehst.

# en 250650c5
until__say = _Beide Knöpfe räumen diesen Text weg. /today hat etwas anderes, an welchem Tag du magst._

# en 8f81f61c
until__choices__will = Ich probiere es

# en a0e63d7c
until__choices__not_now = Nicht jetzt

# en 0d2ff4b2
once__say =
    Noch eine letzte Sache. Soll ich einmal von selbst wiederkommen, mit etwas Kleinem? Es beginnt mit einer schlichten Zeile, die niemandem verrät, worum es geht, und es kann zu bleiben.

    Wenn nicht, komme ich nur, wenn du kommst.

# en f54a7a9e
once__choices__tomorrow = Morgen Abend

# en f17d8869
once__choices__week = In einer Woche

# en 08b8d5ea
once__choices__own = Ich komme von selbst

# en 74483ac5
planned__say = Dann komme ich einmal. /stop sagt es ab.

# en 0f6df77f
declined__end = In Ordnung. /start öffnet das hier wieder, an jedem Tag.

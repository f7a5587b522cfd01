# en dfb8a3d4
title = Häufige Fragen

# en cbde97d3
which__say =
    Fünf Fragen, die oft kommen. Zu jeder gibt es eine kurze Antwort und etwas zum Ausprobieren.

    Du kannst auch deine eigene tippen, in deinen Worten. _Ich suche eine, die passt, und behalte nichts._

# en 4c9d86e9
which__choices__how = Wie kommt Nähe zurück?

# en c9262c99
which__choices__talk = Reicht Reden nicht?

# en 575fdbad
which__choices__more = Die anderen drei

# en a0e63d7c
which__choices__not_now = Nicht jetzt

# en 244d7f95
which_more__say = Und diese.

# en 14f9048e
which_more__choices__toward = Sich zuwenden?

# en ba631fac
which_more__choices__harder = Warum kann Mühe schaden?

# en 68bdd80e
which_more__choices__betrayal = Nach Vertrauensbruch?

# en a0e63d7c
which_more__choices__not_now = Nicht jetzt

# en b8814fcf
unfound__say = Keine der fünf passt dazu, soweit ich sehe. Wenn es um Angst geht: /help ist da, und /find führt zu Leuten, die zuhören können.

# en 463abccc
too_how__say = _„Wie kommt Nähe zurück?“ passt vielleicht auch. Sie steht unter „Eine andere Frage“._

# en 9367449e
too_talk__say = _„Reicht Reden nicht?“ passt vielleicht auch. Sie steht unter „Eine andere Frage“._

# en 31d567f6
too_toward__say = _„Sich zuwenden?“ passt vielleicht auch. Sie steht unter „Eine andere Frage“._

# en 8d6335a2
too_harder__say = _„Warum kann Mühe schaden?“ passt vielleicht auch. Sie steht unter „Eine andere Frage“._

# en 5f7da30f
how__say =
    {"*"}*Wie kommt Nähe zurück?** Wo sie es tut, meist durch Wiederholung. Am Dienstag macht jemand einen kleinen Schritt, und es kommt eine Antwort. Am Donnerstag geschieht es wieder. Mit der Zeit hört ein Körper vielleicht auf, sich zu wappnen.

    Zu verstehen, was schiefgegangen ist, hilft auch. Es hilft mehr, sobald die Tage ein wenig anders aussehen.

    Zum Ausprobieren: Such einen Moment aus, der jeden Tag kommt, etwa das erste Hallo. Gib ihm diese Woche zehn Sekunden deiner ganzen Aufmerksamkeit.

# en 5368eb82
talk__say =
    {"*"}*Reicht Reden nicht?** Ein Gespräch kann gut gehen, und der Abend danach fühlt sich trotzdem kalt an. Der Kopf hat zugestimmt. Der Körper möchte es erst sehen.

    Er hört auf den Ton der Stimme und darauf, ob du kommst, wann du es gesagt hast. Er merkt, was geschieht, wenn es jemandem von euch das nächste Mal schlecht geht.

    Zum Ausprobieren: Tu nach dem nächsten guten Gespräch eine schlichte Sache, um die es darin ging. Erwähn sie nicht.

# en 5f73dc34
toward__say =
    {"*"}*Was heißt „sich zuwenden“?** Der Gedanke ist von John Gottman, der viele Jahre lang Paare erforscht hat. Menschen gehen den ganzen Tag in kleinen Schritten aufeinander zu: ein Witz, ein Seufzer, „schau mal“. So einen Schritt nennt er auf Englisch „bid“. Sich zuzuwenden heißt zu zeigen, dass du es gemerkt hast.

    Manches davon verpassen alle. Was müde macht, ist, viele Male auf jemanden zuzugehen, und niemand ist da.

    Zum Ausprobieren: Antworte heute auf einen solchen Schritt, den du sonst vorbeigehen ließest. Ein Nicken zählt. Und wenn dir etwas Angst macht, ist es kein Schritt auf dich zu.

# en 794786d9
harder__say =
    {"*"}*Warum kann Mühe schaden?** Wer Nähe mehr vermisst, fängt vielleicht an, mehr zu fragen, mehr zu erklären, mehr zu prüfen. Oft kommt das aus Liebe. Für den anderen Menschen kann es sich anfühlen wie eine Prüfung.

    Wer das Gefühl hat, nicht zu genügen, wird dann vielleicht still, aus Scham. Von außen sieht das aus wie Gleichgültigkeit. Also wird mehr gefragt.

    Zum Ausprobieren, wenn du fragst: Lass eine Frage für morgen, und tu etwas Freundliches, das keine Antwort braucht. Wenn du dich versteckst: Biete etwas Kleines an, mit einer Zeit dazu. „Morgen nach dem Mittagessen, zehn Minuten.“

# en 489c4025
betrayal__say =
    {"*"}*Kann Nähe nach einem Vertrauensbruch zurückkommen, oder nach Jahren der Distanz?** Bei manchen geschieht es. Es braucht zwei, die das wollen, und versprechen kann es niemand. Wo es geschieht, sieht es selten aus wie vorher. Manche nennen es schlichter und ehrlicher.

    Wer verletzt wurde, schuldet kein Verzeihen und darf langsam gehen. Wer das Vertrauen gebrochen hat, hat zuerst die Wahrheit zu sagen. Danach kommen Taten, die zu sehen sind, über eine lange Zeit.

    Zum Ausprobieren, wenn du verletzt wurdest: Denk an eine Sache, die diese Woche leichter vorhersehbar machte. Du darfst darum bitten. Wenn du verletzt hast: Sei dort, wo du es gesagt hast, wann du es gesagt hast, und verlier kein Wort darüber.

# en 666def0e
after__say = _Nimm eines davon mit, oder nichts._

# en f431014f
after__choices__again = Eine andere Frage

# en aec0498b
after__choices__done = Das genügt

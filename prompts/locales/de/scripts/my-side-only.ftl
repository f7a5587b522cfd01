# en 6d6462d0
title = Eine Seite für dich

# en 8fa263ed
begin__say =
    Diese Seite ist für einen Menschen allein und verlangt von niemand anderem etwas. Auf ihr steht dreierlei: was mir gehört, eine Grenze, und einmal fragen.

    Wenn du Angst hast vor dem Menschen an deiner Seite, lass das für heute. Die Angst kommt zuerst.

    _Was du antippst, wird nicht behalten._

# en 97903f19
begin__choices__go = Weiter

# en 16f9c7d6
begin__choices__afraid = Ich hatte Angst

# en a0e63d7c
begin__choices__not_now = Nicht jetzt

# en 36d3fd58
which__say = Was davon täte dir gerade gut?

# en e31d9033
which__choices__mine = Was mir gehört

# en 44c51b55
which__choices__limit = Eine Grenze von mir

# en 698bb90d
which__choices__once = Einmal fragen

# en a0e63d7c
which__choices__not_now = Nicht jetzt

# en b38ee42c
mine__say =
    Meins: wie ich rede, worauf ich antworte, wozu ich Nein sage. Wann ich schlafe, wen ich anrufe, worum ich bitte.

    Nicht meins: ob die andere Person das hier will, wie schnell, und was sie mit dem heutigen Tag anfängt. Das gehört ihr, auch wenn ich alles richtig mache.

    Wer allein anfängt, trägt am Ende vielleicht beide Hälften. Das freundliche Wort und die Antwort darauf. Den Plan und das Erinnern. Den Geburtstag ihrer Mutter. Die doppelte Arbeit ist nicht die doppelte Chance, und sie kann einen Menschen klein machen.

    Also heute eines mehr und eines weniger. Etwas, das dir guttut und für das kein Dank fällig ist. Und eine Kleinigkeit der anderen Person bleibt liegen, wo sie liegt, wenn das ungefährlich ist. Du brauchst es nicht anzukündigen.

# en 87e9c3f7
limit__say =
    Eine Grenze sagt, was ich tue. Sie sagt nicht, was die andere Person zu tun hat. Darum braucht sie von niemandem ein Ja.

    „Wenn es laut wird, gehe ich spazieren und bin um neun wieder da.“
    „Nach zehn rede ich nicht über uns.“
    „Wenn getrunken wurde, schlafe ich bei meiner Schwester.“

    Eine gute ist so klein, dass sie auch an einem schlechten Tag hält. Du kannst sie einmal sagen, in einer ruhigen Stunde, oder nur dir selbst. Sie ist keine Strafe und kein Köder.

    Heute: Führ einen Satz zu Ende, der mit „Wenn …, dann …“ beginnt. Sag ihn laut, wenn du allein bist, und merk, ob deine Schultern ihn mögen.

    Wenn ein Nein zu Hause Folgen hat, sprich zuerst mit einer Beratungsstelle gegen Gewalt in Beziehungen. Unter „Hilfe“ steht mehr.

# en 137964dd
once__say =
    Einmal fragen, deutlich, und dann nicht mehr. Ein Wunsch, in einem Satz, zu dem ein Nein leichtfällt.

    „Ich möchte mit dir zu einer Beratung gehen. Überlegst du es dir bis Sonntag?“

    Dann ist es gesagt. Kein Wink, kein zweiter Versuch mit anderen Worten, kein Lesen im Gesicht. „Nein“ ist eine Antwort. Schweigen auch, wenn der Sonntag vorbei ist, so weh es vielleicht tut.

    Bevor du fragst, überleg, was du in beiden Fällen für dich tust. „Ich gehe allein hin.“ „Am Sonntag bin ich bei meinem Bruder.“ So hängt der Tag nicht an dem, was die andere Person sagt.

    Heute: Such nur aus, was du für dich tust. Das Fragen kann warten, bis du fest stehst.

# en e23baba6
after__say = _„Ich probiere es“ und „Nicht jetzt“ räumen beide diesen Text weg. /find führt zu Leuten zum Reden, für dich allein._

# en 8f81f61c
after__choices__will = Ich probiere es

# en f094c401
after__choices__another_one = Noch eins davon

# en b79cac92
after__choices__help = Hilfe

# en a0e63d7c
after__choices__not_now = Nicht jetzt

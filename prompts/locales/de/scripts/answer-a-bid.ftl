# en 399a1042
title = Eine kleine Antwort

# en a25f4084
recall__say =
    Denk an den letzten Tag, ungefähr. Hat sich der Mensch an deiner Seite dir auf irgendeine kleine Art zugewandt?

    _Wenn es dir Angst gemacht hat, war es kein Schritt auf dich zu, und du schuldest keine Antwort._

# en b373e9c9
recall__choices__joke = Ein Witz

# en 22f51f46
recall__choices__sigh = Ein Seufzer, ein Blick

# en cc728431
recall__choices__more = Etwas anderes

# en 16f9c7d6
recall__choices__afraid = Ich hatte Angst

# en 2b871fff
recall_more__say = Vielleicht kam eins von diesen bei dir an.

# en 1f4d1674
recall_more__choices__complaint = Eine Beschwerde

# en 23377586
recall_more__choices__touch = Eine Berührung

# en d0fc7c50
recall_more__choices__text = Eine Nachricht

# en 9fdc1d35
recall_more__choices__unsure = Ich weiß nicht recht

# en 8d15ea52
joke__say =
    Ein Witz kann heißen: „Komm kurz her zu mir.“ Lach, wenn er gut ist. Stöhn, wenn er es nicht ist. Beides ist eine Antwort.

    „Den hast du dir aber lange aufgehoben.“

# en 2d952708
sigh__say =
    Ein Seufzer oder ein gewisser Blick kann einen langen Tag beenden oder ein Gespräch beginnen. Du brauchst nicht zu raten, welches von beidem.

    „Das habe ich gehört. Möchtest du Gesellschaft, oder etwas Ruhe?“ Auf einen Blick ist ein Blick eine Antwort.

# en cd0a5e09
complaint__say =
    Unter einer Beschwerde kann eine Verletzung liegen. Sie kann auch einfach stimmen. Der kleinste wahre Teil ist ein guter Anfang.

    „Der Müll, ja. Ich habe ihn vergessen, und du hast ihn hinuntergetragen.“

    _Worte, die dir Angst machen oder dich klein machen, sind etwas anderes. Sie brauchen keine Antwort von dir._

# en 120703c0
touch__say =
    Eine Hand auf dem Rücken will wenig. Deine Hand darauf, oder „das tut gut“, und sie hat ihre Antwort.

    Wo es zu viel ist, können Worte antworten. „Gerade nicht. Schön, dass du vorbeigekommen bist.“ Sag nur so viel davon, wie wahr ist.

# en 25d90598
text__say =
    Eine Nachricht ohne Neuigkeit sucht vielleicht ein Lebenszeichen. Eine Zeile genügt, und ein Bild von dem, was vor dir liegt, auch.

    „Regen hier. Ich habe an deinen Schirm gedacht.“

# en 61a58f85
unsure__say =
    An manchen Tagen kommt nichts. An anderen kommt es so schlicht gekleidet, dass es einfach vorbeigeht.

    Nimm irgendetwas Gewöhnliches, das seit gestern gesagt oder geschrieben wurde, auch „Ist noch Milch da?“. Stell dir vor, es war ein Hallo.

# en 979ad969
own__say = Wie würde eine Antwort von dir klingen? Du kannst eine Zeile tippen. Ich behalte sie nicht.

# en b41c43ef
own__choices__head = Es ist im Kopf

# en a0e63d7c
own__choices__pass = Nicht jetzt

# en 9f21b3dc
typed__say = Ich habe sie nicht behalten. Du kannst sie sagen oder lassen.

# en ad89759b
act__say = Wenn der Moment vorbei ist, lässt er sich zurückgeben, auch einen Tag später: „Das habe ich verpasst. Sagst du es noch einmal?“

# en 2b9d277f
missed__say = Vielleicht wird gelacht. Vielleicht kommt ein Achselzucken. Du könntest es nebenbei sagen, an der Tür oder am Telefon, und dann geht dein Abend weiter. Oder antworte auf das Nächste, das kommt.

# en 8f81f61c
missed__choices__will = Ich probiere es

# en 2ac01d85
missed__choices__remind = Einmal erinnern

# en a0e63d7c
missed__choices__not_now = Nicht jetzt

# en 0aa2f12b
reminded__say = Also an einem der nächsten Abende, und nur einmal.

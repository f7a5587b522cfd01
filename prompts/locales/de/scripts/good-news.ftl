# en 9f14e5f5
title = Etwas Gutes

# en 24d7c5c6
what__say =
    Ist etwas Gutes passiert? Es darf winzig sein. Und wenn jemand dir etwas Gutes erzählt hat, gibt es Wege, darauf einzugehen.

    _Was du tippst, bleibt hier, bis du selbst es weitergibst._

# en e015c8e6
what__choices__share = Ich habe etwas Gutes

# en 93df1720
what__choices__heard = Ich habe etwas gehört

# en a0e63d7c
what__choices__not_now = Nicht jetzt

# en 2c3118f5
words__say =
    { $idea__line }

    Wie würdest du deines erzählen? Tipp ein, zwei Zeilen, oder behalt es im Kopf.

# en b41c43ef
words__choices__head = Es ist im Kopf

# en a0e63d7c
words__choices__not_now = Nicht jetzt

# en cae05900
quiet__say = Vielleicht kommt etwas Warmes zurück, vielleicht wenig, vielleicht bleibt es still. Oft sind Menschen müde, wenn etwas Gutes hereinkommt. Könntest du das heute aushalten?

# en d3158a32
quiet__choices__quite = Ja, ich denke schon

# en e825b35f
quiet__choices__unsure = Nein, heute nicht

# en a0e63d7c
quiet__choices__not_now = Nicht jetzt

# en 9269ba66
elsewhere__say =
    Gut, dass du hingesehen hast. Etwas Gutes braucht jemanden, der Platz dafür hat, und das kann heute auch jemand anders sein.

    Erzähl es einer Freundin, einem Bruder, den Leuten nebenan mit dem Hund. Es wird nicht kleiner, wenn du es zweimal erzählst.

# en 8f81f61c
elsewhere__choices__will = Ich probiere es

# en a0e63d7c
elsewhere__choices__not_now = Nicht jetzt

# en 2a7d9bf0
how__say = Nun zum Weg. Laut ist oft am wärmsten, wo es möglich ist.

# en e6eea521
how__choices__aloud = Laut sagen

# en fded3c90
how__choices__copy = Kopieren

# en e2c83980
how__choices__pass = Weitergeben

# en a0e63d7c
how__choices__not_now = Nicht jetzt

# en 2a7d9bf0
how_alone__say = Nun zum Weg. Laut ist oft am wärmsten, wo es möglich ist.

# en e6eea521
how_alone__choices__aloud = Laut sagen

# en fded3c90
how_alone__choices__copy = Kopieren

# en a0e63d7c
how_alone__choices__not_now = Nicht jetzt

# en 0d5f76a5
aloud__say =
    Wähl einen Moment, in dem niemand gerade gehen will, und fang an mit „Ich habe etwas Schönes“. Dann ist klar, dass nichts in Ordnung zu bringen ist.

    Wenn nicht viel zurückkommt, war es trotzdem gut. Heb es auch für jemand anderen auf.

# en 8f81f61c
aloud__choices__will = Ich probiere es

# en a0e63d7c
aloud__choices__not_now = Nicht jetzt

# en 63a5ea8d
copy__say =
    Hier ist es, zum Kopieren und Selberschicken:

    { $note }

    _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en 7d9eb7ac
copy__choices__close = Schließen

# en d9dfe74b
preview__say =
    Das würde gehen, genau so, und nichts daneben:

    „{ $note }“

    Es wartet zehn Minuten. Dann erreicht es die andere Person, falls und wann es ihr passt. Ich erfahre nicht, ob es gelesen wurde.

# en e2c83980
preview__choices__pass = Weitergeben

# en e6b6ce31
preview__choices__change = Ändern

# en a0e63d7c
preview__choices__not_now = Nicht jetzt

# en 5f035be9
passed__say = Gut. Es wartet hier zehn Minuten.

# en b423dee0
still__say =
    Deine Worte sind hier, und nichts ist hinausgegangen:

    „{ $note }“

    Wenn du sie weitergibst, warten sie zwanzig Minuten. Frühere Zeilen von dir, die noch warten, werden zurückgenommen, und diese stehen an ihrer Stelle.

# en e2c83980
still__choices__pass = Weitergeben

# en a0e63d7c
still__choices__not_now = Nicht jetzt

# en 77775ab2
passed_slowly__say = Gut. Das hier wartet zwanzig Minuten, anstelle von allem, was noch wartete.

# en fb2d5116
heard__say = Jemand hat dir etwas Gutes erzählt. Es gibt drei warme Wege, darauf einzugehen, auch einen Tag später noch. Welcher liegt dir am nächsten? Um es dabei zu lassen: überspringen.

# en d0747a97
heard__choices__more = Nachfragen

# en 87a89817
heard__choices__glad = Sich mitfreuen

# en c479230f
heard__choices__evening = Für einen Abend aufheben

# en 10a6ddf8
heard__choices__flat = Ich freue mich nicht

# en c86f1922
to_ask__say = { $idea__line }

# en 8f81f61c
to_ask__choices__will = Ich probiere es

# en a0e63d7c
to_ask__choices__not_now = Nicht jetzt

# en c86f1922
to_be_glad__say = { $idea__line }

# en 8f81f61c
to_be_glad__choices__will = Ich probiere es

# en a0e63d7c
to_be_glad__choices__not_now = Nicht jetzt

# en c86f1922
to_keep__say = { $idea__line }

# en 8f81f61c
to_keep__choices__will = Ich probiere es

# en a0e63d7c
to_keep__choices__not_now = Nicht jetzt

# en 1ff5696b
flat__say =
    Dann schuldest du keine Freude. Vielleicht ist es Müdigkeit, oder Neid, oder eine Verletzung, die vorher da war. Nichts davon macht dich zu einem schlechten Menschen.

    „Danke, dass du mir das erzählst“ ist wahr und genügt. „Ich höre, dass es etwas Gutes ist. Mir geht es heute nicht gut, erzähl es mir morgen noch einmal“ ist auch wahr.

    Bis dahin etwas für dich: etwas Warmes zu trinken, zehn Minuten vor die Tür.

# en 8f81f61c
flat__choices__will = Ich probiere es

# en a0e63d7c
flat__choices__not_now = Nicht jetzt

# en 35c82c72
cards__telling__bus__line = Klein genügt. „Der Busfahrer hat mich rennen sehen und gewartet.“

# en 2363f616
cards__telling__done__line = Etwas ist geschafft. „Das Formular ist weg. Ich bin den langen Weg nach Hause gegangen.“

# en 50439747
cards__telling__kind__line = Jemand war freundlich. „Die Frau an der Kasse wusste meinen Namen noch.“

# en 7fa20074
cards__telling__wish__line = Du kannst dazusagen, was du dir wünschst. „Du brauchst nichts zu tun. Freu dich einfach kurz mit mir.“

# en e7dff1db
cards__telling__laugh__line = Du hast darüber gelacht. „Der Hund von nebenan hat gelernt, wie man klingelt.“

# en 1d04f8f7
cards__ask_back__detail__line =
    Frag nach der einen Sache, bei der das Gesicht hell geworden ist. „Und dann hat sie das wirklich gesagt?“

    Dann hör bis zum Ende zu. Deine eigene Geschichte kommt später dran.

# en 0bf65dda
cards__ask_back__how__line =
    „Wie hast du das geschafft?“ ist eine warme Frage, wenn die Stimme warm ist.

    Ob es hält und was es kostet, lass weg. Dafür gibt es andere Tage.

# en ca9f39d6
cards__ask_back__first__line =
    „Wem hast du es zuerst erzählt?“ oder „Was hast du gleich danach gemacht?“

    Eine Frage ist Gesellschaft. Fünf fühlen sich vielleicht an wie ein Formular.

# en 898b313c
cards__ask_back__felt__line =
    „Was war die beste Minute davon?“ Frag es beim Abwasch, oder aus der Ferne mit deiner Stimme.

    Eine kurze Antwort ist in Ordnung, und ein anderes Thema auch.

# en f952ed0d
cards__be_glad__plain__line =
    „Das freut mich so für dich.“ Schau dabei vom Handy auf, und häng nichts daran.

    Falls du den Moment verpasst hast: „Du hast mir gestern etwas Schönes erzählt, und ich war mit dem Kopf woanders. Es freut mich.“

# en 1e622f62
cards__be_glad__saw__line =
    Sag, was du vom Weg dorthin gesehen hast. „Dafür bist du um fünf aufgestanden.“

    Es tut vielleicht gut, zu hören, dass es jemand gesehen hat.

# en e782ce5a
cards__be_glad__small__line =
    Freu dich im Kleinen, so wie es zu dir passt. Ein Daumen hoch durchs Fenster, drei alberne Tanzschritte, ein Herz per Nachricht.

    Du brauchst nicht fröhlicher zu tun, als dir ist.

# en 4f990662
cards__be_glad__pass_by__line =
    Komm nebenbei darauf zurück. „Über deinen Busfahrer habe ich noch einmal gelächelt.“

    Etwas Gutes, das zweimal vorkommt, ist angekommen.

# en b5fc5690
cards__keep_it__sweet__line =
    Bring etwas Kleines dafür mit nach Hause. Ein Stück Kuchen, zwei Gabeln. „Auf deinen guten Tag.“

    Aus der Ferne: ein Stück hier, ein Stück dort, und dazu das Telefon.

# en d59cf869
cards__keep_it__listen__line =
    „Heute früh habe ich nur halb zugehört. Erzählst du es mir am Abend richtig?“

    Dann legt die Handys für zehn Minuten in ein anderes Zimmer.

# en ec6bd121
cards__keep_it__note__line =
    Schreib es auf, mit dem Datum, und leg es in eine Schublade, die ihr beide benutzt. „Der Tag, an dem das Formular wegging.“

    An einem grauen Abend findet es vielleicht jemand von euch.

# en a7318813
cards__keep_it__song__line =
    Such ein Lied dafür aus und spiel es heute Abend, laut oder leise.

    Eine Rede braucht es nicht. „Das ist für deine Neuigkeit“ genügt.

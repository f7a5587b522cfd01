# en 3d3961f0
title = Stift und Papier

# en 0815ef1c
begin__say =
    Sieben Minuten mit Stift und Papier: ein Streit, so gesehen, wie ein freundlicher Mensch ihn sähe, der euch beiden Gutes wünscht. Hier wird nichts getippt.

    Zuerst eine Frage. Hast du Angst vor dem Menschen an deiner Seite, oder hattest du sie einmal? Vor einer Hand, vor einer Stimme, davor, was ein Nein nach sich zieht?

    _Was du antippst, wird nicht behalten._

# en 1ea442a1
begin__choices__none = Nein

# en f412305a
begin__choices__afraid = Ja, jetzt oder früher

# en 9fdc1d35
begin__choices__unsure = Ich weiß nicht recht

# en a0e63d7c
begin__choices__not_now = Nicht jetzt

# en c36e0970
afraid__say =
    Dann nicht dies hier. Wo Angst war, braucht niemand die andere Seite zu sehen. Du schuldest dem, was dir Angst gemacht hat, keine Fairness.

    Was jetzt kommt, ist für alle dieselbe Seite.

# en 5076a8a3
paper__say =
    Du brauchst einen Stift, etwas Papier und eine Küchenuhr. Das Handy kann zwischendurch mit dem Gesicht nach unten liegen.

    Such einen Streit aus den letzten Monaten aus. Einen mittleren: um den Abwasch, einen Ton, einen späten Abend. Ein Vertrauensbruch gehört nicht hierher, und die schlimmste Nacht auch nicht.

    Papier kann gefunden werden. Schreib so, dass du es zerreißen könntest.

# en 2fcf9fe9
paper__choices__go = Ich habe einen Stift

# en a0e63d7c
paper__choices__not_now = Nicht jetzt

# en db276cb8
seen__say =
    {"*"}*Drei Minuten.** Ein freundlicher Mensch war an dem Abend mit im Zimmer. Er mag euch beide und ist auf niemandes Seite.

    Was hat er gesehen und gehört? Wie sah es vom anderen Stuhl aus, und wie von deinem? Schreib es auf, wie er es erzählen würde.

    Etwas zu verstehen heißt nicht, es zu entschuldigen.

# en 1ff57a29
seen__choices__next_one = Weiter

# en 86308604
seen__choices__heavy = Schwerer als gedacht

# en a0e63d7c
seen__choices__not_now = Nicht jetzt

# en e729670c
hinders__say =
    {"*"}*Zwei Minuten.** Mitten im Streit ist es schwer, so hinzusehen. Was kommt dazwischen, auf deiner Seite?

    Müde Füße, eine alte Angst, ein bestimmtes Wort. Schreib auf, was du findest. Es braucht nichts in Ordnung gebracht zu werden.

# en 1ff57a29
hinders__choices__next_one = Weiter

# en 86308604
hinders__choices__heavy = Schwerer als gedacht

# en a0e63d7c
hinders__choices__not_now = Nicht jetzt

# en b121f474
helps__say =
    {"*"}*Zwei Minuten.** Wo könnte dir in den nächsten Wochen ein wenig von diesem freundlichen Blick nützen?

    Eine Stelle genügt. „Wenn der Schlüssel auf den Tisch knallt, schaue ich zuerst zum Fenster.“

# en 11a6767d
helps__choices__done = Fertig

# en 86308604
helps__choices__heavy = Schwerer als gedacht

# en a0e63d7c
helps__choices__not_now = Nicht jetzt

# en a7e0f3ad
over__say =
    Das war alles. Manche, die ein paarmal im Jahr so geschrieben haben, fanden Streit danach weniger bitter. Vielleicht ist es bei dir so, vielleicht nicht.

    Heb das Blatt auf, oder zerreiß es. Es gehört dir, und niemand braucht davon zu erfahren. Dann streck dich, und sieh aus dem Fenster, so lange du magst.

    In ein paar Monaten wieder, wenn dir danach ist.

# en 7d9eb7ac
over__choices__close = Schließen

# en 4ae48731
title = Wie spät es ist

# en 620ebd58
time__say =
    Wie spät ist es bei dir? Tipp die Uhrzeit, etwa 19:30. Auch der Name einer Zeitzone geht, etwa Europe/Berlin.

    Danach richte ich mich, damit zu einer guten Stunde kommt, was ich von selbst schicke. Ich behalte die Zone, nicht den Ort.

# en a0e63d7c
time__choices__not_now = Nicht jetzt

# en d9ea8cd8
unknown__say = Daraus kann ich keine Uhrzeit lesen. Eine wie 19:30 genügt. Sie braucht nicht genau zu sein.

# en a0e63d7c
unknown__choices__not_now = Nicht jetzt

# en 8c14f9cb
half__say = Ist das vor zwölf Uhr mittags, oder danach?

# en 2dd342f6
half__choices__am = Davor

# en 43323606
half__choices__pm = Danach

# en a0e63d7c
half__choices__not_now = Nicht jetzt

# en 5f74ed67
place__say = An welchem dieser Orte geht die Uhr wie bei dir, im Sommer und im Winter? Du kannst auch eine andere Stadt tippen. Um es offen zu lassen: überspringen.

# en bbf38914
place__choices__one = { $place_one }

# en 0de03506
place__choices__two = { $place_two }

# en ce2c01da
place__choices__three = { $place_three }

# en be842add
place__choices__four = { $place_four }

# en 6b165e62
seasons__say = Und werden die Uhren dort umgestellt, im Sommer und im Winter?

# en ac308029
seasons__choices__change = Sie werden umgestellt

# en c08a35ff
seasons__choices__stay = Sie bleiben gleich

# en 807a4f30
seasons__choices__unsure = Ich weiß es nicht

# en e809129c
done__say = Danke. Danach richte ich mich von nun an, und /clock ändert es.

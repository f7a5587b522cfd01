# en defb3c91
title = Eine Ruhezeit

# en 6a9c7ed4
free__say =
    Eine Ruhezeit braucht keinen Grund. Du wählst, wann du wieder hinschauen magst. Dann frage ich ein einziges Mal, mit einer schlichten Zeile, und du kannst sie auch vorbeigehen lassen.

    Bis dahin schuldest du hier nichts. Alles bleibt dir offen, und ich sage es niemandem.

# en 1f7085f9
resting__say =
    Eine Ruhezeit läuft, und ein Tag zum Hinschauen steht fest.

    Du kannst sie beenden, verschieben oder so lassen. Ich sage es niemandem.

# en 7069c73b
resting__choices__end = Ruhezeit beenden

# en ebf6a8cb
resting__choices__other = Ein anderer Tag

# en abfe12e4
resting__choices__leave_it = So lassen

# en 9eca1bc9
ended__say =
    Die Ruhezeit ist zu Ende, und ihr Tag ist gestrichen. Es hat sich nichts angestaut.

    Wenn du magst, fang ohne Handy an: ein Hallo ohne Eile, zu dem Menschen, der dir als Nächstes begegnet.

# en 8f81f61c
ended__choices__will = Ich probiere es

# en a0e63d7c
ended__choices__not_now = Nicht jetzt

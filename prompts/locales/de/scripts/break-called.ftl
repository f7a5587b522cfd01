# en d0917f75
title = Eine Pause

# en e8872772
called__say = Eine Pause für jetzt, für euch beide. Niemand ist schuld daran, und fürs Erste wird von niemandem etwas verlangt.

# en 2f9d26ef
then__say = _Ich frage jeden Menschen für sich, und was du antwortest, bleibt bei dir._

# en 0d95e635
then__choices__meanwhile = Etwas für jetzt

# en 7d9eb7ac
then__choices__close = Schließen

# en 16f9c7d6
then__choices__afraid = Ich hatte Angst

# en 6c9a9485
meanwhile__say =
    { $idea__line }

    { $idea__do }

    _/break zeigt, wann ich frage. Dort kannst du auch sagen, dass du lieber nicht gefragt wirst._

# en 7d9eb7ac
meanwhile__choices__close = Schließen

# en 16f9c7d6
meanwhile__choices__afraid = Ich hatte Angst

# en ec602ba1
cards__ideas__feet__line = Eine Pause, die von außen kommt, kann wehtun. Sie sagt nichts darüber, wer recht hat.

# en 5c69c294
cards__ideas__feet__do = Stell beide Füße auf den Boden. Lass einen Atemzug langsam hinaus, dann noch einen. Danach etwas Schlichtes für die Hände: ein Glas Wasser, eine Pflanze, eine Schublade.

# en 5d50f254
cards__ideas__colours__line = Mittendrin aufzuhören kann sich anfühlen wie eine Tür, die zugeht. Es ist eine Pause und kein Urteil über irgendwen.

# en ca9e94c5
cards__ideas__colours__do = Such etwas Blaues im Zimmer, etwas Rundes, und etwas, das älter ist als du. Dann eine kleine Arbeit, die beide Hände braucht.

# en 9951f827
cards__ideas__cold__line = Vielleicht war noch etwas zu sagen. Es lässt sich ein andermal sagen, und langsamer.

# en 59819e06
cards__ideas__cold__do = Halt etwas Kaltes in der Hand, oder etwas Warmes, bis sie genug davon hat. Dann ein paar Schritte, so weit du magst.

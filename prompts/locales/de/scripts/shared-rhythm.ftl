# en 7710cdf1
title = Wie oft

# en b1242db8
private = In meinen eigenen Chat

# en 75fb6923
none__say = Hier kommt nichts von selbst. Etwas Leichtes kann kommen, am Sonntag gegen Abend und ohne Ton.

# en 759e35a2
weekly__say = Hier kommt jede Woche etwas Leichtes, am Sonntag gegen Abend und ohne Ton.

# en 17705860
monthly__say = Hier kommt jede vierte Woche etwas Leichtes, am Sonntag gegen Abend und ohne Ton.

# en e59f2c2a
choose__say = Wer von euch tippt, ändert es für beide. /week geht an jedem Tag, und /language ändert, wie ich hier spreche.

# en 1b7e1851
choose__choices__weekly = Jede Woche

# en b261981c
choose__choices__monthly = Jede vierte Woche

# en 6ddfcac9
choose__choices__none = Nur auf Wunsch

# en 6f9bf303
choose__choices__keep = So lassen

# en 669fccad
until_none__end = Gut. Nur, wenn ihr danach fragt.

# en d8f472f0
until_weekly__end = Gut. Am Sonntag gegen Abend, jede Woche. /week zeigt es an jedem anderen Tag, und dort lässt es sich ändern.

# en d03f3781
until_monthly__end = Gut. Am Sonntag gegen Abend, jede vierte Woche. /week zeigt es an jedem anderen Tag, und dort lässt es sich ändern.

# en d0917f75
title = Eine Pause

# en dc9de03d
menu = Eine Pause, mit einer Zeit zum Weiterreden

# en b1242db8
private = In meinen eigenen Chat

# en c03950ba
late__say = Eine Pause, wenn jemand von euch eine möchte. Ist es bei euch später als halb zehn am Abend?

# en bf7d4668
late__choices__earlier = Nein, früher

# en 61235f7d
late__choices__later = Ja, oder schon Nacht

# en a0e63d7c
late__choices__not_now = Nicht jetzt

# en 71b19b9b
when_day__say =
    { $opening__line }

    Wann könntet ihr wieder darauf schauen? Ungefähr genügt.

# en ee7d2b55
when_day__choices__soon = In etwa zwanzig Minuten

# en dfdb3a2d
when_day__choices__hour = In etwa einer Stunde

# en 456a73bb
when_day__choices__tomorrow = Morgen

# en a0e63d7c
when_day__choices__not_now = Nicht jetzt

# en d77bdc2e
when_evening__say =
    { $opening__line }

    Wann könntet ihr wieder darauf schauen? In einer Stunde wäre es spät.

# en ee7d2b55
when_evening__choices__soon = In etwa zwanzig Minuten

# en 456a73bb
when_evening__choices__tomorrow = Morgen

# en a0e63d7c
when_evening__choices__not_now = Nicht jetzt

# en abb73b87
when_late__say =
    { $opening__line }

    Es ist spät. Nur wenige Gespräche werden nachts freundlicher, also kann dieses auf Tageslicht warten.

# en 456a73bb
when_late__choices__night = Morgen

# en a0e63d7c
when_late__choices__not_now = Nicht jetzt

# en e8872772
called__say = Eine Pause für jetzt, für euch beide. Niemand ist schuld daran, und fürs Erste wird von niemandem etwas verlangt.

# en fc1d451c
soon__say = In etwa zwanzig Minuten frage ich euch beide, jeden Menschen für sich.

# en 9b16fcb3
hour__say = In etwa einer Stunde frage ich euch beide, jeden Menschen für sich.

# en d7e79425
tomorrow__say = Morgen frage ich euch beide, jeden Menschen für sich.

# en 563af528
told__end = Ich frage in euren eigenen Chats, und nicht in der Nacht. Dort zeigt /break, wann, und wer lieber nicht gefragt wird, kann es dort sagen.

# en ed309ec5
cards__openings__either__line = Eine Pause, wenn jemand von euch eine möchte. Sie braucht keinen Grund, und von der anderen Person kein Ja.

# en 7860f5db
cards__openings__tap__line = Ihr könnt hier beide eine Pause ausrufen. Ein Tippen genügt, ohne Grund und ohne ein Ja.

# en 59a19d8e
cards__openings__pause__line = Hier ist eine Pause, wenn sie jemandem guttut. Niemand nennt einen Grund, und niemand braucht zuzustimmen.

# en 5c8034a5
title = Ein Land

# en 9bdd1fc5
now__say =
    Die Nummern auf /help sind die eines Landes: { $country }.

    Das siehst nur du, oder wer diesen Chat öffnet.

# en eea65de9
now__choices__other = Ein anderes Land

# en b7028541
now__choices__none = Kein Land

# en 6f9bf303
now__choices__keep = So lassen

# en bf285bbe
which__say =
    Welche Nummern soll /help zeigen? Wähl ein Land, oder tipp seinen Namen.

    Ich sehe nicht nach, wo du bist. Was du wählst, wird verschlüsselt behalten und kann hier zurückgenommen werden.

# en d5e77eab
which__choices__one = { $country_one }

# en 0b15a0fb
which__choices__two = { $country_two }

# en f684bb15
which__choices__three = { $country_three }

# en c4de99b7
which__choices__more = Andere Länder

# en 6c00417e
unknown__say =
    Dafür habe ich keine Nummern. Auf findahelpline.com stehen Sorgentelefone und Chats, Land für Land.

    Du kannst einen anderen Namen tippen, auf Deutsch, Englisch oder Spanisch.

# en 840178c4
unknown__choices__list = Die Liste

# en 7d9eb7ac
unknown__choices__close = Schließen

# en 9c1bbaa8
chosen__say =
    Notiert. Von jetzt an steht auf den Hilfeseiten:

    Wenn jetzt Gefahr ist, ruf an: { $emergency }.

    { $helplines }

    „Vor Ort prüfen“ heißt, dass diese Nummer noch niemand bestätigt hat. An einem ruhigen Tag könntest du nachsehen und dir eine davon merken. Was im Handy gespeichert ist, können andere finden.

# en 8e9ace41
chosen__choices__help = Die Hilfeseite

# en 7d9eb7ac
chosen__choices__close = Schließen

# en 0e304749
unsaid__say = Das ist zurückgenommen.

# en f2f0aac5
title = Eine kleine Wahl

# en c5e0c733
closest__say =
    Was davon kommt inzwischen am nächsten? Ungefähr genügt. Womit /today anfängt, richtet sich danach.

    _Ich behalte die Antwort verschlüsselt. Niemand sonst sieht sie, und nichts anderes ändert sich dadurch._

# en ba9291e0
closest__choices__drifted = Auseinandergelebt

# en e60b2d5d
closest__choices__hurt = Ich wurde verletzt

# en e361f569
closest__choices__hurting = Ich habe verletzt

# en cc728431
closest__choices__more = Etwas anderes

# en 39cc39be
closest_too__say = Dann vielleicht eins von diesen. „Lieber nicht sagen“ löscht, was bisher behalten war.

# en 4c2000b4
closest_too__choices__fights = Wir streiten

# en 90dc933f
closest_too__choices__alone = Ich bin allein hier

# en ea1cfdc3
closest_too__choices__unsaid = Lieber nicht sagen

# en f4c51c09
told__say =
    In Ordnung. Von dort geht es mit /today weiter, an welchem Tag du magst. Was du schon getan hast, bleibt getan.

    Für jetzt kann es ruhen. Ein Glas Wasser vielleicht, oder ein Blick aus dem Fenster.

# en 7d9eb7ac
told__choices__close = Schließen

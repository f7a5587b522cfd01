# en fbddd8a0
title = Eine Seite

# en 815fe679
hello__say =
    Gut, dass du hereinschaust. Was gestoppt wurde, bleibt aus, und du wählst, was wiederkommen darf: eine Sache, oder keine.

    Nur der Briefkasten geht weiter, wie du ihn eingestellt hattest. Zu ihm führt „Andere Seiten“.

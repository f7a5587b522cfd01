# en 08e6e3b7
title = Jemand zum Reden

# en 8b99e63b
which__say =
    Jemand zum Reden, außerhalb von diesem Chat. Was suchst du?

    Wenn jetzt Gefahr ist, ruf an: { $emergency }. Auf findahelpline.com stehen Sorgentelefone und Chats, Land für Land.

    _Was du antippst, wird nicht behalten._

# en f68c7eb5
which__choices__therapist = Eine Therapie

# en 6837e8c1
which__choices__advocate = Wenn Angst da ist

# en 46189756
which__choices__line = Für heute Nacht

# en a0e63d7c
which__choices__not_now = Nicht jetzt

# en e5903833
therapist__say =
    {"*"}*Eine Therapie** gibt es für zwei, oder für dich allein. In einer Arztpraxis oder einer Familienberatung kennen sie oft gute Adressen. Wer selbst einmal dort war, kennt vielleicht auch eine.

    Beim ersten Anruf könntest du fragen:

    – Haben Sie schon mit Paaren gearbeitet, nach einer Affäre oder nach Jahren der Distanz?
    – Sehen Sie uns zusammen, einzeln oder beides?
    – Wann gibt es einen Platz, und was kostet es?

    Beim ersten Treffen schaust auch du dich um. Wenn es sich nicht gut anfühlt, darfst du es woanders versuchen.

    {"*"}*Fürs Erste nicht zu zweit**, wenn du Angst hast vor dem Menschen an deiner Seite. Auch nicht, wenn es Gewalt gab, wenn ein Nein Folgen hat oder wenn deine Worte später gegen dich verwendet werden könnten. Dann geh zuerst allein, und sag das gleich am Telefon.

    Für heute: Frag einen Menschen, dem du vertraust, ob er jemanden kennt.

# en 8f0d98b6
advocate__say =
    {"*"}*Eine Beratungsstelle gegen Gewalt in Beziehungen** hört zu und weiß, was es in deiner Nähe gibt. Dort wird niemand zum Gehen gedrängt, und sie reden auch mit Menschen, die bleiben.

    Dafür muss niemand zugeschlagen haben. Angst zählt. Ein Nein zum Sex, das nicht gehört wird, zählt auch. Und wenn jemand dein Handy, dein Geld oder deine Freunde überwacht.

    „Ich bin nicht sicher, ob das zählt“ ist ein guter Anfang. Dann könntest du fragen:

    – Wer erfährt von diesem Anruf?
    – Was könnte die nächsten Tage sicherer machen?
    – Falls ich einmal gehe, was wäre der sicherste Weg?

    {"*"}*Warte auf einen sicheren Moment.** Anrufe bleiben in der Anrufliste, Suchen im Browser. Mit einem geliehenen Handy bleibt auf deinem keine Spur.

    Eine Beratung zu zweit kann warten. Wenn zu Hause Angst ist, kann sie es schlimmer machen.

    { $helplines }

    Wenn jemand vor dir Angst hat: Auch dafür gibt es Stellen. Eine Arztpraxis oder ein Sorgentelefon kann dir eine nennen. { $own }

# en 908d6865
line__say =
    {"*"}*Ein Sorgentelefon** ist für heute Nacht. Jemand hört zu, am Telefon und oft auch im Chat, und einen Grund brauchst du nicht zu nennen.

    { $helplines }

    „Ich weiß nicht, wo ich anfangen soll“ ist ein guter Anfang. Du brauchst nicht sicher zu sein, dass es schlimm genug ist, und auflegen darfst du jederzeit.

    Vielleicht klingelt es eine Weile. Wenn niemand abhebt, versuch es noch einmal, oder bei einer anderen Nummer.

    Bleib bis dahin nicht allein damit, wenn es jemanden gibt, zu dem du dich setzen oder den du anrufen kannst.

# en c4f33e78
where__say =
    Unten stehen Nummern, Land für Land. _Sie können sich ändern. Sieh bitte nach, welche bei dir gelten._

    _„Schließen“ räumt diesen Text weg und lässt eine schlichte Zeile stehen._

# en ec531a8c
where__choices__europe = Nummern in Europa

# en 6979664b
where__choices__elsewhere = Nummern anderswo

# en cf1ccad0
where__choices__first = Die erste Seite

# en 7d9eb7ac
where__choices__close = Schließen

# en 76ce528e
europe__say =
    Zuerst eine Nummer für eine schwere Nacht, dann eine bei Angst oder Gewalt zu Hause.

    { $europe }

# en 0492e723
elsewhere__say =
    Zuerst eine Nummer für eine schwere Nacht, dann eine bei Angst oder Gewalt zu Hause.

    { $elsewhere }

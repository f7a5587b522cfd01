# en 691b4d83
title = Eine sanfte Seite

# en 9915d87f
begin__say =
    Wo sich Berührung oder Sex inzwischen geschuldet anfühlt, kann zuerst diese Schuld gehen.

    Du schuldest nichts. Nicht für den Frieden, nicht für Freundlichkeit, nicht, weil es lange her ist, nicht, weil du früher Ja gesagt hast. Auch nicht als Beweis, dass es besser wird. Ein Nein braucht keinen Grund, und es darf mittendrin kommen.

    _Was du antippst, wird nicht behalten._

# en a41e7541
begin__choices__go = Für mich allein

# en 9c3aefe7
begin__choices__two = Für uns beide

# en 16f9c7d6
begin__choices__afraid = Ich hatte Angst

# en a0e63d7c
begin__choices__not_now = Nicht jetzt

# en 90daab2c
how__say =
    Denk an eine Hand, die nichts will, ein Lied lang. Wie nimmt dein Körper den Gedanken auf?

    Wenn du es nicht sagen kannst, überspring das.

# en 622b605b
how__choices__afraid = Er hat Angst

# en 6a35e360
how__choices__tight = Eng, oder taub

# en 35d309ba
how__choices__guarded = Auf der Hut

# en 316f2428
how__choices__warm = Warm

# en ed0faf2d
afraid__say =
    Dann keine Berührung, und heute nichts mit der anderen Person. Du schuldest keinen Grund, und keine lieben Worte zum Nein.

    Wenn es geht, sei dort, wo du dich sicherer fühlst, oder bei jemandem, dem du vertraust. Wenn ein Nein da, wo du bist, nicht gehört wird: „Hilfe“ unten führt zu Leuten, die sich damit auskennen.

# en c892122e
tight__say =
    Dann heute keine Berührung. Eng und taub können beide heißen: „das nicht“. Niemand braucht sie umzustimmen.

    „Heute nicht“ genügt. Du kannst auch nichts sagen und schlafen gehen, wann du willst.

    Etwas Warmes, das nichts will: ein Bad, eine Decke, eine heiße Tasse in beiden Händen.

# en 0f35834f
guarded__say =
    Dann Nähe mit Platz darin. Zwei Stühle und ein Radio. Ein Spaziergang, und zwischen euch die Breite des Weges. Wenn ihr getrennt wohnt, fünf Minuten am Telefon, ohne Bild.

    Sag vorher, wann es endet: „Bis dieses Lied vorbei ist.“ Dann steh auf, solange es gut ist. Eine Hand gehört heute nicht dazu.

# en c67bcd90
warm__say =
    Dann ein wenig, und weniger, als du könntest. Deine Hand auf der anderen Hand, oder die andere Hand auf deinem Rücken, durch den Stoff, ein Lied lang. Sag vorher: „Nur das, und danach nichts.“

    Frag, und lass ein Nein ein Nein sein. Ihr könnt beide mittendrin aufhören, ohne ein Wort. Wenn das Lied vorbei ist, steh auf, solange es gut ist.

    Wenn ihr getrennt wohnt, geht es mit der Stimme. Die Lampe aus, kaum ein Wort, und nach fünf Minuten „Gute Nacht“.

# en 9f924737
unsure__say =
    „Ich weiß es nicht“ ist eine Antwort, und für heute kann sie als Nein gelten. Niemand braucht es durch Ausprobieren herauszufinden.

    Sieh eine Weile aus dem Fenster, oder zieh etwas Weiches an.

# en d4f3bfa0
after__say = _Morgen kann es anders sein, oder genauso. Nichts davon ist geschuldet._

# en 8f81f61c
after__choices__will = Ich probiere es

# en b79cac92
after__choices__help = Hilfe

# en a0e63d7c
after__choices__not_now = Nicht jetzt

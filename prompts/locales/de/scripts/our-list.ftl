# en 9cea8fcd
title = Eine Liste

# en 9e20ec4e
alone__say =
    Diese Liste ist für zwei, die verbunden sind, und gerade gibt es keine Verbindung. Niemandem ist eine geschuldet.

    Eine eigene Liste passt auf einen Zettel: drei kleine Dinge, die allein guttun. Tu das kleinste davon in dieser Woche.

# en 8f81f61c
alone__choices__will = Ich probiere es

# en a0e63d7c
alone__choices__not_now = Nicht jetzt

# en 9ec52119
what__say =
    Eine Liste für euch beide: Kleinigkeiten, die ihr irgendwann zusammen tun könntet. Ihr könnt beide etwas dazuschreiben, und jede Person kann hineinsehen, für sich.

    Niemand erfährt, wann du hineinsiehst, und nichts darauf ist eine Abmachung.

# en 09e4bf7c
what__choices__draw = Etwas ziehen

# en 156e294d
what__choices__add = Etwas dazuschreiben

# en a0e63d7c
what__choices__not_now = Nicht jetzt

# en bb5ef6de
add__say = Was könntet ihr zwei tun, klein genug für einen Abend? Tipp es hier, in einer Zeile. Es darf auch etwas sein, das von zwei Orten aus geht.

# en a0e63d7c
add__choices__not_now = Nicht jetzt

# en f3f04f54
sure__say =
    „{ $thing }“

    Ihr könnt das beide sehen. Es kommt hervor, wenn jemand von euch hineinsieht, und eine Nachricht geht nicht hinaus. Ich sage nicht, von wem es ist, auch wenn es zu erraten ist.

    Zehn Minuten lang kannst du es zurücknehmen. Danach bleibt es bei beiden, wie etwas, das gesagt ist.

# en 3813df45
sure__choices__put = Auf die Liste setzen

# en 1a2d60e4
sure__choices__drop = Loslassen

# en cfbf37db
added__say =
    Es steht auf der Liste. Vielleicht wird es gezogen, vielleicht nicht, diese Woche oder nie. Frag bitte nicht danach.

    Ohne Handy: Tu heute etwas Kleines, das von niemandem ein Ja braucht.

# en 503b4279
added__choices__undo = Wieder von der Liste

# en be909b3a
added__choices__more = Noch etwas dazu

# en 7d9eb7ac
added__choices__close = Schließen

# en cbbb01cd
taken_back__say = Es steht nicht mehr auf der Liste. Niemand hat es gesehen.

# en 156e294d
taken_back__choices__more = Etwas dazuschreiben

# en 7d9eb7ac
taken_back__choices__close = Schließen

# en 8e3db1c2
late__say = Die zehn Minuten sind um, also bleibt es auf der Liste. Es verpflichtet niemanden zu etwas.

# en 7d9eb7ac
late__choices__close = Schließen

# en d32c1f75
found__say =
    {"*"}*Diese Woche gezogen, egal, wer von euch hineinsieht**

    „{ $item }“

    Ein Gedanke, keine Abmachung. Du könntest es in einem Satz vorschlagen, und ein Nein ist so gut wie ein Ja. Wenn es dir Angst macht, lass es; /help ist da.

# en 12a0cce7
found__choices__will = Vielleicht frage ich

# en b9eb18a8
found__choices__more = Etwas anderes

# en d81123b5
found__choices__hide = Nichts für mich

# en a0e63d7c
found__choices__not_now = Nicht jetzt

# en 5effa03f
hidden__say = Das begegnet dir nicht mehr. Niemand erfährt davon.

# en 71c11118
last__say = Das war alles, was es diese Woche zu ziehen gibt.

# en 31abf7ef
last__choices__again = Wieder vom ersten an

# en 7d9eb7ac
last__choices__close = Schließen

# en 185c89f0
none__say = Gerade gibt es nichts zu ziehen. Das hat viele gewöhnliche Gründe.

# en 156e294d
none__choices__add = Etwas dazuschreiben

# en 7d9eb7ac
none__choices__close = Schließen

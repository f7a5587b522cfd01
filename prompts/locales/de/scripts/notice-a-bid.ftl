# en 1bb29a60
title = Kleine Szenen

# en 81565da0
intro__say =
    Eine kleine Szene aus irgendeinem Tag. Worum bittet sie vielleicht? Von außen kann es niemand wissen, also darfst du frei raten.

    _Wenn dir etwas Angst macht, ist es kein Schritt auf dich zu. Du schuldest keine Antwort darauf, und /help ist da._

# en 27e7b1e2
scene__say = { $bid__scene }

# en de4743c8
scene__choices__company = Gesellschaft

# en 040d4645
scene__choices__comfort = Trost

# en 89e7f2c8
scene__choices__laugh = Ein Lachen

# en 01e763bd
scene__choices__unsure = Nicht zu erkennen

# en 9a6d29ad
company__say = Gesellschaft. Kann sein.

# en 85077ed5
comfort__say = Trost. Gut möglich.

# en 65b49c72
laugh__say = Ein Lachen. Das kann es sein.

# en d580918b
unsure__say = Auch gut.

# en 228c6733
maybe__say =
    { $bid__maybe }

    {"**"}Eine Antwort, die dazu passen könnte.** { $bid__reply }

# en aec0498b
maybe__choices__enough = Das genügt

# en cdc51c18
act__say = Achte heute auf einen kleinen Schritt, den jemand auf dich zu macht. Ein Seufzer vielleicht, ein Blick, eine Bemerkung über nichts. Er kann auch übers Telefon kommen.

# en 5008481d
today__say = Du brauchst nichts damit zu tun. Bemerken genügt für einen Tag.

# en 754872bc
today__choices__will = Ich achte darauf

# en 2ac01d85
today__choices__remind = Einmal erinnern

# en a0e63d7c
today__choices__not_now = Nicht jetzt

# en 0aa2f12b
reminded__say = Dann an einem der nächsten Abende, und nur einmal.

# en 220e3a20
cards__bids__text_chat_dog__scene = Mittags eine Nachricht. „Der Hund in unserer Straße hat jetzt einen Mantel.“ Yusuf liest sie zwischen zwei Terminen.

# en 84de4264
cards__bids__text_chat_dog__maybe = Eine Neuigkeit ist das nicht. Es kann eine Art sein, vom anderen Ende der Stadt Hallo zu sagen.

# en 2dc81a34
cards__bids__text_chat_dog__reply = „Welche Farbe?“ Zwei Worte sind reichlich.

# en 481a56c7
cards__bids__complaint_voice_potatoes__scene = „Ich weiß von deinem Bruder, dass deine Mutter kommt“, sagt Dana und schält weiter Kartoffeln. Erik schaut auf.

# en 9b074455
cards__bids__complaint_voice_potatoes__maybe = Vielleicht geht es um den Besuch. Es kann auch wehgetan haben, zuletzt davon zu hören.

# en 81916792
cards__bids__complaint_voice_potatoes__reply = „Du hast es von ihm gehört und nicht von mir. Das tut mir leid.“ Dann nimm ein Messer und eine Kartoffel.

# en 1d5d7a11
cards__bids__look_sight_story__scene = Auf einem Fest erzählt jemand wieder die lange Geschichte. Quer durchs Zimmer sucht Jo den Blick von Alex.

# en b59f831a
cards__bids__look_sight_story__maybe = Es kann heißen: „Rette mich.“ Oder „Weißt du noch?“, oder „Schön, dass du da bist“.

# en e3477af6
cards__bids__look_sight_story__reply = Schau zurück, eine Sekunde länger als sonst. Eine Augenbraue kann viel sagen.

# en addb7e5e
cards__bids__touch_touch_chair__scene = Amir geht hinter dem Stuhl vorbei, auf dem Jonas arbeitet, und lässt einen Moment lang eine Hand auf seinem Rücken.

# en 3c3fe02f
cards__bids__touch_touch_chair__maybe = Das kann ein Hallo sein. Es kann auch schüchtern fragen, ob Berührung heute willkommen ist.

# en ea7705fe
cards__bids__touch_touch_chair__reply = „Na, du.“ Lehn dich in die Hand, wenn das guttut. Und wenn es heute zu viel ist: „Hallo. Ich bin schreckhaft. Bleib trotzdem in der Nähe.“

# en 67b30010
cards__bids__sigh_voice_sink__scene = Marek kommt nach Hause, legt die Schlüssel hin und seufzt die volle Spüle an. Paul sitzt mit einem Buch auf dem Sofa.

# en 1fa0a020
cards__bids__sigh_voice_sink__maybe = Vielleicht ist es Müdigkeit, und der Wunsch, dass sie jemand sieht. Vielleicht ist es nur die Spüle.

# en a4c6d16a
cards__bids__sigh_voice_sink__reply = „Langer Tag? Setz dich kurz. Ich mache das.“

# en 807c5e0a
cards__bids__joke_voice_roundabout__scene = Im Kreisverkehr macht Rosa denselben schlechten Witz wie vor zehn Jahren. Ines schaut weiter auf die Straße.

# en e855d4e2
cards__bids__joke_voice_roundabout__maybe = Vielleicht möchte Rosa, dass sie für eine Sekunde wieder die zwei von damals sind. Oder es ist reine Albernheit, und auch die hat gern Gesellschaft.

# en 6a734274
cards__bids__joke_voice_roundabout__reply = Ein Stöhnen, gut hörbar. Manche Witze sind fürs Stöhnen gemacht.

# en 97466496
cards__bids__text_voice_rain__scene = Lena und Kofi wohnen in zwei Städten. Spät am Abend schickt Kofi eine Sprachnachricht. Sie ist fast nur Regen am Fenster, und dann „na ja, gute Nacht“.

# en ad834627
cards__bids__text_voice_rain__maybe = Vielleicht soll der Tag nicht allein zu Ende gehen. Um den Regen kann es auch gehen.

# en eb55b38b
cards__bids__text_voice_rain__reply = Zehn Sekunden von deinem eigenen Fenster, und „gute Nacht“ zurück.

# en 4337b236
cards__bids__complaint_chat_keys__scene = „Du hast wieder beide Schlüssel mitgenommen.“ Sasha liest es in der Straßenbahn, in jeder Tasche einen Schlüssel. Jannis steht zu Hause im Flur.

# en 442a2f30
cards__bids__complaint_chat_keys__maybe = Kein Schlüssel, das kann schon alles sein. Darunter kann auch liegen: „Du hast nicht an mich gedacht.“

# en f7cf4c70
cards__bids__complaint_chat_keys__reply = „Beide Schlüssel, ja. Das war ich. An der nächsten Haltestelle steige ich aus.“

# en d5279c35
cards__bids__look_sight_video__scene = In einer Küche, acht Stunden entfernt, bricht Anjali mitten in einem Satz über die Miete ab und schaut nur noch auf den Bildschirm. Rubén redet weiter.

# en 826ce08a
cards__bids__look_sight_video__maybe = Es kann heißen: „Da bist du ja.“ Vielleicht ist auch das Bild hängen geblieben, das kommt vor.

# en 1fa0dc8a
cards__bids__look_sight_video__reply = Hör auch auf zu reden, und schau. „Hallo, du. Oder sind wir eingefroren?“

# en e0c64ee1
cards__bids__touch_chat_ship__scene = „Fühl dich umarmt“, schreibt Bolette vom Forschungsschiff. Asta holt zu Hause gerade nasse Wäsche herein.

# en 1edd54c9
cards__bids__touch_chat_ship__maybe = Das kann eine Berührung sein, geschickt mit der einzigen Post, die es gibt. Es kann auch ein Briefschluss sein wie jeder andere.

# en 4e8cc330
cards__bids__touch_chat_ship__reply = „Ist angekommen. Bitte noch die linke Schulter, die Woche war lang.“

# en 91108346
cards__bids__sigh_chat_pff__scene = „Pff“, schreibt Oksana um zehn nach vier, und sonst nichts. In einer anderen Stadt wartet Mirko auf einen Zug.

# en c1473d51
cards__bids__sigh_chat_pff__maybe = Das kann der ganze Bericht über einen langen Tag sein, mit einem freien Platz daneben. Vielleicht war es auch für jemand anders gedacht.

# en f3d3f85b
cards__bids__sigh_chat_pff__reply = „Großes Pff oder kleines Pff?“

# en 5dc09f94
cards__bids__joke_chat_pigeon__scene = „Deine Cousine sitzt auf unserem Balkon“, schreibt Femi unter das Bild einer Taube. Malik hat Nachtschicht.

# en 94ff7794
cards__bids__joke_chat_pigeon__maybe = Eine lange Nacht ist vielleicht leichter, wenn jemand darin vorkommt. Und vielleicht ist die Taube einfach lustig.

# en e175c226
cards__bids__joke_chat_pigeon__reply = „Sag ihr, die Miete ist fällig.“ Das dauert zwei Sekunden, zwischen zwei Anrufen.

# en 15ac3c90
cards__bids__text_chat_rice__scene = „Sie haben den Reis umgeräumt“, schreibt Tadeusz aus dem Laden. Hilde liegt mit einer Erkältung im Bett.

# en 1fe58790
cards__bids__text_chat_rice__maybe = Es kann um den Reis gehen. Oder um ein wenig Gesellschaft zwischen den Regalen.

# en 78d30a75
cards__bids__text_chat_rice__reply = „Skandal. Schau links von den Bohnen.“

# en 97704dd9
cards__bids__complaint_voice_bags__scene = „Heute ist alles schiefgegangen“, sagt Leo und packt die Einkäufe aus. Andrea ist auf der Treppe.

# en 3a8288df
cards__bids__complaint_voice_bags__maybe = Das sucht vielleicht eher ein Ohr als einen Rat. Vielleicht will es auch nur gesagt sein.

# en 3fc14c99
cards__bids__complaint_voice_bags__reply = „Alles? Fang irgendwo an.“ Dann hör zu, und räum die Milch weg.

# en b4177e5c
cards__bids__look_sight_children__scene = Mit einem Kind an jedem Bein fängt Kim über die Köpfe hinweg Robins Blick auf und schneidet eine Grimasse.

# en 57f144b7
cards__bids__look_sight_children__maybe = Das kann ein Hilferuf sein. Es kann auch ein Lachen sein, das jemanden zum Mitlachen sucht.

# en 6cbad402
cards__bids__look_sight_children__reply = Dieselbe Grimasse zurück. Dann nimm eins von den Kindern.

# en 7f7534b6
cards__bids__touch_touch_green__scene = An der roten Ampel spürt Amara, wie sich ein kleiner Finger in ihren hakt. Nuno schaut auf den Verkehr.

# en 80f8f972
cards__bids__touch_touch_green__maybe = Das kann ein Hallo aus alten Zeiten sein. Es kann eine Frage sein, die lieber nicht angeschaut werden möchte.

# en a1f57a8e
cards__bids__touch_touch_green__reply = Hak dich auch ein. Oder, wenn deine Hand lieber frei ist, sag „Hallo, du“ und bleib auf dieser Seite.

# en 3c261242
cards__bids__sigh_voice_lamp__scene = Die Lampe ist aus. Im Dunkeln lässt Grace einen langen Atemzug hinaus und dreht sich auf den Rücken. Elias ist noch wach.

# en 7e2350af
cards__bids__sigh_voice_lamp__maybe = Vielleicht ist es eine Sorge, die ein Ohr sucht. Vielleicht ist der Schlaf unterwegs.

# en c9d45350
cards__bids__sigh_voice_lamp__reply = „Ich bin auch wach.“ Wenn nichts kommt, ist es still auch gut.

# en cf57dd5a
cards__bids__joke_voice_pills__scene = „Das Frühstück ist angerichtet“, sagt Walter, der neunundsiebzig ist, und reiht die Tabletten neben den Tellern auf. Henk hört das schon das ganze Jahr.

# en d15f73c6
cards__bids__joke_voice_pills__maybe = Hinter einem alten Witz steckt vielleicht der Wunsch, dass jemand mitspielt. Oder so werden die Tabletten eben genommen.

# en 4879d852
cards__bids__joke_voice_pills__reply = „Mein Kompliment an die Küche.“

# en 7a461c66
cards__bids__text_voice_call__scene = Mitten am Tag klingelt das Telefon. „Nichts Besonderes“, sagt Magnus. „Was ist das für ein Geräusch bei dir?“ Yasmin steht am Kopierer.

# en abe0dd07
cards__bids__text_voice_call__maybe = Vielleicht geht es genau darum, dass nichts Besonderes ist. Es kann auch noch etwas kommen, wenn Platz dafür ist.

# en fd1689d1
cards__bids__text_voice_call__reply = „Das ist der Kopierer, er sagt Hallo.“ Dann noch eine Minute.

# en 8e2da57d
cards__bids__complaint_touch_feet__scene = „Deine Füße sind wie Eis“, sagt Matthias unter der Decke und bleibt, wo er ist. Luis entschuldigt sich.

# en 5cc814e2
cards__bids__complaint_touch_feet__maybe = Vielleicht ist es schlicht eine Tatsache über Füße. Dass er bleibt, heißt vielleicht, dass beides zugleich kommt, Beschwerde und Willkommen.

# en 9fc5f167
cards__bids__complaint_touch_feet__reply = „Sie haben gehört, dass du warm bist. Soll ich sie wegnehmen?“

# en 1f1b1a1d
cards__bids__look_chat_wind__scene = Aus heiterem Himmel schickt Siri ein Bild. Ihr eigenes Gesicht, graues Haar im Wind, kein Wort. Es ist das erste seit Monaten. Gunnar sitzt in einer Besprechung.

# en 84355302
cards__bids__look_chat_wind__maybe = Vielleicht möchte sie gesehen werden, so, wie es heute ist. Es kann auch um die Haare gehen.

# en 3296850e
cards__bids__look_chat_wind__reply = „Da bist du. Windig.“ Mehr braucht es nicht, bis die Besprechung zu Ende ist.

# en cfcc80ae
cards__bids__touch_voice_funeral__scene = „Wenn ich da wäre, läge meine Hand jetzt auf deinem Rücken“, sagt Karim am Telefon, nach der Beerdigung. In der anderen Stadt sagt Tove eine Weile nichts.

# en fc1f0e7d
cards__bids__touch_voice_funeral__maybe = Das bietet vielleicht etwas an, das eine Stimme nicht kann. Vielleicht fragt es auch, ob das willkommen wäre.

# en bf62e603
cards__bids__touch_voice_funeral__reply = „Lass sie kurz dort liegen.“ Oder kein Wort, und die Leitung bleibt offen.

# en fd465039
cards__bids__sigh_touch_queue__scene = In der Warteschlange am Flughafen stöhnt Yara und lässt die Stirn auf Noés Schulter sinken.

# en 559b280c
cards__bids__sigh_touch_queue__maybe = Ein Kopf auf einer Schulter möchte vielleicht ein wenig gehalten werden. Die Uhrzeit kann auch damit zu tun haben.

# en 87249f44
cards__bids__sigh_touch_queue__reply = Steh still und sei eine Wand. „Ruh dich aus. Ich schiebe die Taschen.“

# en d4bcecf7
cards__bids__text_chat_bench__scene = Ravi schickt ein Bild von einer leeren Bank und kein Wort dazu. Noor kennt die Bank.

# en f5520c96
cards__bids__text_chat_bench__maybe = Es kann heißen: „Ich habe an dich gedacht.“ Vielleicht fragt es, ob Noor sich erinnert.

# en 1c11550f
cards__bids__text_chat_bench__reply = „Der Wind, ich weiß noch.“ Oder was sonst bei dir wiederkommt.

# en bfc7a831
cards__bids__joke_touch_foam__scene = Beim Abwasch setzt Sunniva einen Tupfen Schaum auf Pilars Nase und wartet.

# en 7c1585f3
cards__bids__joke_touch_foam__maybe = Vielleicht lädt sie Pilar ein, eine Minute lang albern zu sein. Vielleicht will sie herausfinden, ob die Luft wieder rein ist.

# en 4c9029b8
cards__bids__joke_touch_foam__reply = Schaum zurück, ein Tupfen. Und wenn es nicht der Moment ist: „Waffenstillstand. Aber gut gezielt.“

# en e0d2e5fc
cards__bids__complaint_voice_cat__scene = „Na, die Katze mag mich“, sagt Olga, als Petro geradewegs zu seinem Laptop geht.

# en fe0af7e0
cards__bids__complaint_voice_cat__maybe = Das kann ein Witz sein, in dem etwas ein bisschen wehtut. Es kann auch einfach ein Witz sein.

# en 29913b6f
cards__bids__complaint_voice_cat__reply = „Die Katze hat Konkurrenz. Gib mir zehn Minuten.“ Dann sei in zehn Minuten da.

# en 9dc6d6d0
cards__bids__look_sight_cup__scene = Seit die Affäre ans Licht kam, schlafen sie in zwei Zimmern. Eines Morgens stellt Vera eine zweite Tasse neben ihre, schaut einmal auf und sagt nichts.

# en 98f33827
cards__bids__look_sight_cup__maybe = Vielleicht geht da etwas einen Spalt weit auf. Vielleicht ist es Gewohnheit. So oder so ist es eine Tasse Kaffee und verlangt kein Gespräch.

# en ee34562c
cards__bids__look_sight_cup__reply = „Danke.“ Trink sie dort, wenn sich das richtig anfühlt, und lass es bei der Tasse.

# en f9de1c40
cards__bids__touch_touch_collar__scene = Vor dem Vorstellungsgespräch zupft Dilan Siphos Kragen gerade, der schon gerade war.

# en b1bd6956
cards__bids__touch_touch_collar__maybe = „Viel Glück“ kann darin stecken. Oder nervöse Hände suchten etwas zu tun.

# en 5efaf01a
cards__bids__touch_touch_collar__reply = Halt still dafür. „Besser. Danke.“

# en 294f0ac7
cards__bids__text_voice_video__scene = Im Videoanruf ist alles gesagt. Theo legt nicht auf, und Sami auch nicht.

# en 06cb3cdc
cards__bids__text_voice_video__maybe = Vielleicht ist es ein Wunsch nach Gesellschaft ohne Reden. Oder beide sind einfach müde.

# en 21403e3a
cards__bids__text_voice_video__reply = „Lassen wir es an, während ich koche?“

# en 86c0879a
cards__bids__sigh_voice_dentist__scene = Zwischen zwei Geschichten über die Kinder kommt am Telefon ein langer Atemzug. Dann erzählt Hana vom Zahnarzt weiter. Luca, vier Zeitzonen entfernt, hat es gehört.

# en 5e5a1f80
cards__bids__sigh_voice_dentist__maybe = Vielleicht ist in dem Atemzug, was die Geschichten auslassen. Oder es war nur ein Strecken auf einem schlechten Stuhl.

# en c6deb49a
cards__bids__sigh_voice_dentist__reply = „Das war ein langer Atemzug. Ich habe Zeit dafür, oder für den Zahnarzt.“

# en c40b35a9
cards__bids__complaint_chat_pictures__scene = Auf den Bildern von der Wanderung sind alle zu sehen, nur Tuan nicht. „Nette Gruppe“, schreibt Tuan darunter. Mikkel hat sie gemacht.

# en 67bd8c3b
cards__bids__complaint_chat_pictures__maybe = In zwei höflichen Worten kann etwas wehtun. Es kann auch schlicht ein Lob sein.

# en ef7356d4
cards__bids__complaint_chat_pictures__reply = „Du bist auf keinem zu sehen. Das merke ich erst jetzt. Es tut mir leid, ich hätte dich gern mit darauf gehabt.“

# en 95f2d76f
cards__bids__joke_chat_socks__scene = Seit März wohnen sie getrennt, um zu sehen, wie das ist. Am Donnerstag schreibt Tomás: „Rechnung für ein Paar Socken, hier verwahrt seit dem Frühling.“ Adil liest es zweimal.

# en 6648b584
cards__bids__joke_chat_socks__maybe = Manche klopfen mit einem Witz an, weil er sich zurücknehmen lässt. Es kann auch um die Socken gehen.

# en be363cd1
cards__bids__joke_chat_socks__reply = „Die Socken dürfen bleiben. Vielleicht besuche ich sie.“ Oder nur die erste Hälfte.

# en 49ac6be4
cards__bids__look_touch_bus__scene = Im Nachtbus dreht sich Ivo vom Fenster weg, schaut Milo an und dreht sich wieder zurück. Ihre Ärmel berühren sich.

# en 2a295a3f
cards__bids__look_touch_bus__maybe = Der Blick fragt vielleicht, ob alles gut ist. Der Ärmel kann dazugehören, oder die Sitze sind schmal.

# en 5b8cb175
cards__bids__look_touch_bus__reply = Lass den Ärmel, wo er ist. Ein leises „Alles gut?“, wenn du magst.

# en 4bbdbbfc
cards__bids__touch_touch_blanket__scene = Ohne vom Film wegzuschauen, zieht Beatriz die halbe Decke über Nils’ Knie. Sie haben sich seit dem Winter kaum berührt.

# en 7819a3ed
cards__bids__touch_touch_blanket__maybe = Vielleicht zieht es nur im Zimmer. Vielleicht ist es so viel Nähe, wie sich richtig anfühlt.

# en e2deb994
cards__bids__touch_touch_blanket__reply = „Warm. Danke.“ Aus einer Decke braucht nichts zu folgen.

# en 397d5d6c
cards__bids__text_chat_sky__scene = Jeden Abend um neun schickt Aiko den Himmel über der Fähre, was er auch gerade macht. Heute ist er einfach grau. Lasses Handy liegt auf dem Regal.

# en d784ec8e
cards__bids__text_chat_sky__maybe = Gewohnheit, könnte man sagen. Gewohnheit kann auch eine Art sein, Gute Nacht zu sagen.

# en 58562db1
cards__bids__text_chat_sky__reply = Die Zimmerdecke über dir, Grau gegen Grau.

# en b9c02b83
cards__bids__sigh_sight_bills__scene = Gustavo legt den Stift auf die Rechnungen, reibt sich beide Augen und atmet aus. Emre steht am Herd.

# en 82a5c64d
cards__bids__sigh_sight_bills__maybe = Das Geld kann schon alles sein. Oder es ist einsam auf seiner Seite des Tisches.

# en 273777e9
cards__bids__sigh_sight_bills__reply = Stell den Herd kleiner. „Soll ich mich eine Weile dazusetzen, mit Stift oder ohne?“

# en c1e2b11c
cards__bids__complaint_voice_window__scene = „Wir machen gar nichts mehr“, sagt Iris am Fenster, an einem grauen Sonntag. Hugo legt Wäsche zusammen.

# en eead0cfa
cards__bids__complaint_voice_window__maybe = Das kann wie ein Urteil über das ganze Jahr klingen. Vielleicht ist es auch ein Wunsch nach Gesellschaft an diesem Nachmittag.

# en 636fdc52
cards__bids__complaint_voice_window__reply = „Mantel an? Einmal um den Block.“

# en bf5c8ffd
cards__bids__joke_voice_satnav__scene = „Wenn möglich, bitte wenden“, sagt die Stimme im Auto. „Das hat meine Mutter auch über uns gesagt“, sagt Nina. Joris fährt weiter.

# en 5aa83f95
cards__bids__joke_voice_satnav__maybe = Vielleicht ist es Lampenfieber vor dem Essen mit der Familie. Vielleicht lag der Witz einfach da.

# en fec89f55
cards__bids__joke_voice_satnav__reply = Lach, wenn es kommt. Oder: „Und schau, wie weit wir gekommen sind.“

# en 35f41af1
cards__bids__look_sight_dinner__scene = Ihre Tochter sagt, wen sie zum Abendessen mitbringt. Über das Brot hinweg schaut Marguerite zu Odile, ganz kurz.

# en bd42392e
cards__bids__look_sight_dinner__maybe = „Hast du das gewusst?“, kann das heißen. Oder „Jetzt lächeln“. Oder darin ist eine Freude, die nicht allein bleiben möchte.

# en 1b701230
cards__bids__look_sight_dinner__reply = Schau zuerst zurück. Dann wende dich der Tochter zu.

# en 8f5c7081
cards__bids__touch_voice_shoulders__scene = „Meine Schultern sind oben bei den Ohren“, sagt Pavel in der Tür und dreht halb den Rücken her. Lucía hat nasse Hände.

# en 69d7c168
cards__bids__touch_voice_shoulders__maybe = Das kann eine Neuigkeit sein. Es kann auch eine Bitte sein, die rückwärts hereinkommt.

# en 68c5c544
cards__bids__touch_voice_shoulders__reply = „Brauchst du Hände oder Mitgefühl? Ich habe von beidem etwas da.“

# en 2e3dd6f3
cards__bids__text_voice_soup__scene = Bruno arbeitet im Ausland. „Hast du gegessen?“, fragt er am Telefon, wie jeden Abend.

# en 08a04582
cards__bids__text_voice_soup__maybe = Vielleicht geht es um mehr als ums Essen. Für manche ist das der kürzeste Weg zu fragen: „Geht es dir gut?“

# en 2843a01a
cards__bids__text_voice_soup__reply = „Suppe, zu salzig. Und du?“ Nimm es als ein Hallo.

# en 823e1a93
cards__bids__complaint_voice_fine__scene = „Gut, gut, gut“, sagt Rosalind, siebzig, am Telefon. „Das hast du jetzt dreimal gesagt.“ Agnes ist für einen Monat bei ihrer Schwester.

# en e5541b0b
cards__bids__complaint_voice_fine__maybe = Das kann Neckerei sein. Vielleicht möchte sie den Abend hören, wie er wirklich war.

# en 84ab7560
cards__bids__complaint_voice_fine__reply = „Stimmt. Also richtig. Meine Schwester schnarcht, und mir fehlt die Heizung.“

# en c64cc9dc
cards__bids__sigh_voice_garage__scene = Nach jedem Besuch in der Klinik bleibt Thea im geparkten Auto sitzen und seufzt am Lenkrad. Heute sitzt auch Runa im Auto.

# en 2b8ea3ec
cards__bids__sigh_voice_garage__maybe = Vielleicht ist es Angst, oder Müdigkeit, oder beides im Wechsel. Vielleicht ist es nur so schön ruhig dort drin.

# en c72b8c9a
cards__bids__sigh_voice_garage__reply = Bleib sitzen. „Keine Eile. Mir gefällt es hier.“

# en c77b47d2
cards__bids__text_chat_fig__scene = Sie haben einen Monat Abstand ausgemacht, mit einer Nachricht in der Woche. In der von dieser Woche steht: „Die Feige hat ein neues Blatt.“ Sorin liest sie auf der Treppe bei Freunden.

# en a5de2c36
cards__bids__text_chat_fig__maybe = Vielleicht ist es eine Neuigkeit von der Feige. Vielleicht ist es das Sanfteste, was in eine Zeile passt.

# en 4449f1cb
cards__bids__text_chat_fig__reply = Bis die nächste an der Reihe ist, schuldet niemand etwas. Dann vielleicht: „Schön für die Feige.“

# en 0b011ceb
cards__bids__look_chat_eyes__scene = „Zug hat Verspätung, bin um zehn da“, schreibt Jun. Zurück kommt nur ein Paar Augen, eins von diesen kleinen gelben Bildchen.

# en 67f3c875
cards__bids__look_chat_eyes__maybe = Zwei Augen können lieb gemeint sein, oder böse, oder nur wach. So viel kann niemand aus einem Punkt lesen.

# en 18729602
cards__bids__look_chat_eyes__reply = Frag, ganz leicht. „Sind das liebe Augen oder hungrige?“

# en 387be5d3
cards__bids__touch_touch_bank__scene = Die Stühle vor dem Büro der Bank sind schmal. Osmans Knie kommt an Leahs Knie zur Ruhe.

# en 468fab69
cards__bids__touch_touch_bank__maybe = „Du und ich und die vielen Formulare“, kann das heißen. Oder die Stühle sind so schmal, wie sie aussehen.

# en 97a831d0
cards__bids__touch_touch_bank__reply = Lass das Knie dort, oder nimm es weg, wie du magst. „Schreckliche Stühle. Gut, dass du auf dem nächsten sitzt.“

# en 4f9254c6
cards__bids__joke_sight_colander__scene = Anouk läuft mit einem Sieb auf dem Kopf durch den Regen über den Hof. Hinter dem Fenster telefoniert Solveig mit der Bank.

# en 8cfaef61
cards__bids__joke_sight_colander__maybe = Wer den Clown macht, sucht vielleicht eher einen Blick als eine Antwort. Oder das Sieb war am schnellsten zur Hand.

# en e28f01ff
cards__bids__joke_sight_colander__reply = Salutier mit dem, was in Reichweite liegt, und telefonier weiter.

# en cf23e2f1
cards__bids__complaint_chat_birthday__scene = „Beim Bäcker haben sie mir früher zum Geburtstag gratuliert als du“, schreibt Corentin um zehn. Elio starrt auf das Handy.

# en c6d8797c
cards__bids__complaint_chat_birthday__maybe = Das kann ein Witz mit einer wunden Stelle sein. Vielleicht ist sie auch ziemlich wund.

# en 803c00d4
cards__bids__complaint_chat_birthday__reply = „Das stimmt, und es tut mir leid. Alles Gute zum Geburtstag. Ich würde gern um zwölf anrufen, wenn du das magst.“

# en 30b13e12
cards__bids__sigh_chat_midnight__scene = Um Mitternacht leuchtet Liors Handy auf. „Kann nicht schlafen. Egal.“ Es kommt aus dem Zimmer nebenan, wo Boaz schläft, seit die Affäre ans Licht kam.

# en e9ce112c
cards__bids__sigh_chat_midnight__maybe = Vielleicht streckt sich da etwas aus und zieht sich zurück, alles in einer Zeile. Vielleicht heißt es genau, was dort steht.

# en 53ecc251
cards__bids__sigh_chat_midnight__reply = „Auch wach. Gute Nacht von hier.“ Oder gar kein Wort. Um Mitternacht schuldet niemand eins.

# en f9b89937
cards__bids__text_chat_egg__scene = „Wie lange braucht ein Ei?“, schreibt Evander, der zweiundfünfzig ist und schon ein paar gekocht hat. Colm ist beruflich unterwegs.

# en e0e8bd2b
cards__bids__text_chat_egg__maybe = Es kann um das Ei gehen. Vielleicht ist ein Frühstück allein auch lang, wenn kein Wort darin vorkommt.

# en ca02b6c5
cards__bids__text_chat_egg__reply = „Sechs Minuten. Ruf mich an, während es kocht, wenn du magst.“

# en 82124c2a
cards__bids__look_sight_mirror__scene = Zwei an einem Waschbecken, nach einer Woche mit wenigen Worten. Mit Schaum rund um den Mund schaut Halima auf, und im Spiegel bleibt ihr Blick bei Zofia.

# en d31b10c0
cards__bids__look_sight_mirror__maybe = Das kann ein Versuch sein. Es kann am Schaum liegen.

# en 140c0387
cards__bids__look_sight_mirror__reply = Schau zurück, mitsamt dem Schaum. Heb die Zahnbürste wie ein Glas.

# en f5fbaf0f
cards__bids__touch_touch_arm__scene = Seit dem Sturz geht Josef am Stock. Auf dem ebenen Weg zum Markt, wo er niemanden braucht, nimmt er Almas Arm.

# en 93069437
cards__bids__touch_touch_arm__maybe = Vielleicht nur für alle Fälle. Vielleicht der Gesellschaft wegen, mit einundachtzig.

# en 4af50e3a
cards__bids__touch_touch_arm__reply = Gib ihm deinen Arm und geh langsamer. „Das Tempo gefällt mir.“

# en 6e3a48c2
cards__bids__complaint_voice_calendar__scene = „Bei dir bräuchte ich einen Termin“, sagt Funda und liest den Kalender am Kühlschrank. Zwei Jobs, drei Kinder, ein Auto. Cem füllt die Brotdosen.

# en fdd510f5
cards__bids__complaint_voice_calendar__maybe = Das kann wie ein Stich klingen. Beim Wort genommen ist es vielleicht einfach ein Wunsch.

# en a0376383
cards__bids__complaint_voice_calendar__reply = „Heute Abend um neun, auf der Treppe, mit Keksen?“ Dann sei um neun auf der Treppe.

# en 45847594
cards__bids__joke_chat_goat__scene = Zum dritten Mal diese Woche schickt Dario einen Film von einer Ziege, die von einer Bank fällt. Kein Wort dazu. Lev sitzt in der Bibliothek und hat am Freitag eine Prüfung.

# en 82b20d32
cards__bids__joke_chat_goat__maybe = Das kann heißen: „Sei zehn Sekunden lang hier.“ Vielleicht haben es auch alle bekommen.

# en b53784ce
cards__bids__joke_chat_goat__reply = „Dieser Ziege gehört mein ganzes Herz.“ Dann zurück zu den Büchern.

# en 7254514f
cards__bids__text_voice_heron__scene = Ein Reiher, ein schlimmes Knie, eine Frau mit drei Hunden. Bettinas Sprachnachricht vom Spaziergang dauert zwei Minuten. Ulla, die sechsundsiebzig ist, mag keine Sprachnachrichten.

# en 7f227431
cards__bids__text_voice_heron__maybe = Vielleicht möchte Bettina, dass jemand mitgeht. Vielleicht hilft es den Hügel hinauf.

# en be156fa6
cards__bids__text_voice_heron__reply = Hör sie dir an, während du Erbsen aus den Hülsen löst. „Und was hat der Reiher gemacht?“

# en 0ed48d0f
cards__bids__sigh_voice_night__scene = Um drei Uhr nachts, das Baby auf einem Arm, seufzt Sevda so, dass die ganze Wohnung es hört. Boris dreht sich um.

# en f12538f2
cards__bids__sigh_voice_night__maybe = Das sucht vielleicht zwei Hände, oder jemanden, der mit aufbleibt. Es kann auch dem Baby gelten.

# en 75d60aef
cards__bids__sigh_voice_night__reply = „Soll ich übernehmen, oder magst du Gesellschaft?“

# en 6afe71d1
cards__bids__look_voice_moon__scene = „Siehst du bei dir den Mond?“, fragt Selma am Telefon. Ivana liegt im Bett, am anderen Ende des Landes.

# en c025d2e6
cards__bids__look_voice_moon__maybe = Vielleicht möchte sie von zwei Orten aus dasselbe anschauen. Vielleicht ist der Mond nur sehr groß.

# en 53a96067
cards__bids__look_voice_moon__reply = Wenn du noch auf bist, geh ans Fenster. „Jetzt ja.“

# en 272eb223
cards__bids__touch_chat_pillow__scene = „Dein Kissen riecht nach dir. Ich habe es überprüft.“ Wren ist inzwischen am Flughafen. Ingrid liest es auf dem Weg zur Arbeit.

# en 4ba691bc
cards__bids__touch_chat_pillow__maybe = Das kann eine Berührung sein für jemanden, der schon aus dem Haus ist. Es kann auch eine Entschuldigung für die Eile sein.

# en 0b01f1b7
cards__bids__touch_chat_pillow__reply = „Ich überprüfe heute Abend deins. Guten Flug.“

# en 99ff8baa
cards__bids__complaint_voice_shoes__scene = Zurück nach vier Wochen auf der Bohrinsel, schaut Bashir auf den Boden. „Schuhe. Mitten in der Tür.“ Maud ist gerade in Socken zur Tür gelaufen.

# en aab19b99
cards__bids__complaint_voice_shoes__maybe = Vielleicht geht es um Schuhe. Vielleicht ist das Heimkommen fremd, und von Schuhen redet es sich leichter.

# en 1c5c2d9f
cards__bids__complaint_voice_shoes__reply = Die Schuhe beiseite. „Komm herein, langsam. Wie ist es, wieder da zu sein?“

# en 69082e07
cards__bids__text_chat_song__scene = Ein Lied kommt an, ohne ein Wort. Es lief, als das Auto in der Hitze liegen blieb. Seit einem Jahr hat Nadia keine Musik geschickt. Tess arbeitet, ein Ohr ist frei.

# en da5fe76b
cards__bids__text_chat_song__maybe = „Weißt du noch?“, kann das heißen. Oder es lief eben in einem Laden.

# en 20147b04
cards__bids__text_chat_song__reply = „Ich rieche die heiße Straße.“ Oder, solange du nicht weißt, was du sagen möchtest: „Ich höre zu.“

# en 4fedcae9
cards__bids__joke_voice_stairs__scene = „Eine von uns wird alt, und ich sage nicht, welche“, sagt Ilse im dritten Stock, außer Atem. Margit ist noch einen Absatz tiefer.

# en 60f5c945
cards__bids__joke_voice_stairs__maybe = Vielleicht steckt eine Sorge darin, gut verkleidet. Es kann auch ein Angebot sein, in guter Gesellschaft zu verschnaufen.

# en a3508504
cards__bids__joke_voice_stairs__reply = „Lass uns auf dieser Stufe eine Minute lang beide alt sein.“ Setz dich hin.

# en 828e5972
cards__bids__sigh_sight_boxes__scene = Die Kartons stehen bis zur Decke. In der letzten freien Ecke ihrer ersten Wohnung setzt sich Tariq hin und bläst beide Backen auf. June hält das Klebeband.

# en 319c8a51
cards__bids__sigh_sight_boxes__maybe = Kartons allein können das bewirken. Vielleicht ist es auch ein großer Schritt, und der Wunsch, ihn nebeneinander anzuschauen.

# en 0feb2e66
cards__bids__sigh_sight_boxes__reply = Setz dich in dieselbe Ecke. „Ganz schön was.“ Das Klebeband kann warten.

# en cf679a52
cards__bids__look_sight_dog__scene = Seit dem Streit spricht Bea vor allem mit dem Hund. Heute Abend, nach „braver Hund“, bleibt ihr Blick etwas länger oben, bei Conny.

# en d866f324
cards__bids__look_sight_dog__maybe = Vielleicht steht eine Tür eine Handbreit offen. Oder Bea will nur sehen, wie die Dinge stehen.

# en ca122418
cards__bids__look_sight_dog__reply = „Er ist wirklich ein braver Hund.“ Das größere Gespräch kann warten.

# en c841f5cc
cards__bids__touch_touch_head__scene = Im Vorbeigehen berührt Mika auf dem Sofa Tonis Scheitel, mit zwei Fingern. Es ist das erste Mal seit der Affäre.

# en 4bae57c4
cards__bids__touch_touch_head__maybe = In zwei Fingern kann eine kleine Frage stecken. Vielleicht ist es auch geschehen, bevor jemand nachgedacht hat.

# en 1dd6f911
cards__bids__touch_touch_head__reply = Sag, was wahr ist. „Ich habe es gemerkt. Es war in Ordnung.“ Oder: „Ich habe es gemerkt. Bitte frag fürs Erste vorher.“

# en 223b0d0a
cards__bids__complaint_touch_crossing__scene = „Du lässt immer zuerst los“, sagt Keiko, halb lachend, als Ruis Hand in die Tasche zurückkehrt.

# en 93a70211
cards__bids__complaint_touch_crossing__maybe = Das kann schlicht Neckerei sein. Vielleicht ist auch ein bisschen Wehmut um Hände darin.

# en 0e6fb2bb
cards__bids__complaint_touch_crossing__reply = „Wirklich? Hier.“ Oder, wenn der Hand ihre Tasche lieber ist: „Aber geh dicht neben mir.“

# en 46fadc97
cards__bids__text_chat_fridge__scene = Unter dem Magneten am Kühlschrank hängt ein Zettel. „Bin schwimmen. Es wird eiskalt. J.“ Amit findet ihn nach dem späten Bus.

# en 3f211f78
cards__bids__text_chat_fridge__maybe = Vielleicht sagt er nur, wo Joanna ist. Vielleicht möchte er von einem ganz bestimmten Menschen gelesen werden.

# en 06d8d7ae
cards__bids__text_chat_fridge__reply = Eine Zeile darunter. „Heißer Tee steht dann bereit.“

# en 30a36ea8
cards__bids__joke_touch_elbow__scene = Das Schulkonzert ist lang. Bei jedem falschen Ton findet Priyas Ellbogen im Dunkeln Glens Arm. Priya schaut geradeaus.

# en cb7ae65f
cards__bids__joke_touch_elbow__maybe = Das kann eine Art sein, zu zweit dort zu sitzen. Es kann auch um die Flöte gehen.

# en e0ef4d85
cards__bids__joke_touch_elbow__reply = Warte auf den nächsten falschen Ton und stups zurück.

# en 2a8bfc66
cards__bids__sigh_voice_note__scene = Eine Sprachnachricht von Marta dauert vier Sekunden. Sie ist ein einziger Atemzug, ein und aus. Piet sitzt an der Kasse.

# en dcd357cc
cards__bids__sigh_voice_note__maybe = Das kann „zu viel“ heißen. Es kann „bald zu Hause, endlich“ heißen. Ab und zu rutscht auch ein Daumen ab.

# en edb4ef50
cards__bids__sigh_voice_note__reply = Ein Atemzug zurück, wenn niemand ansteht. Oder „Angekommen“.

# en c62089b6
cards__bids__look_sight_ward__scene = Die Besuchszeit ist vorbei. An der Tür der Station dreht sich Cleo noch einmal um. Benoît liegt am Fenster.

# en b3b2a57a
cards__bids__look_sight_ward__maybe = „Kommst du zurecht?“, kann das fragen. Oder Cleo möchte die Frage selbst gern hören.

# en a2ce2982
cards__bids__look_sight_ward__reply = Eine Hand in der Luft, bis die Tür zu ist. Später eine Zeile: „Ich habe gesehen, wie du dich umgedreht hast.“

# en dc98efca
cards__bids__touch_touch_ice__scene = Wo der Weg vereist ist, hält Fatou einen Fäustling hin, ohne ein Wort. Gerrit hat beide Hände in den Taschen.

# en 6756ddc3
cards__bids__touch_touch_ice__maybe = Das Eis kann der Grund sein. Es kann auch ein Vorwand sein, und kein schlechter.

# en 26de4a22
cards__bids__touch_touch_ice__reply = Nimm den Fäustling. Oder: „Hier gehe ich allein sicherer. Nach der Kurve?“

# en a885d656
cards__bids__complaint_voice_beans__scene = „Die Bohnen mache ich dieses Jahr wohl allein“, sagt Edith, die achtzig ist, zu den Bohnenstangen. Frank sitzt mit der Zeitung auf der Bank.

# en b7439d94
cards__bids__complaint_voice_beans__maybe = Vielleicht geht es um die Arbeit. Die Bohnen können auch eine Sache für zwei gewesen sein.

# en a586068b
cards__bids__complaint_voice_beans__reply = Falte die Zeitung zusammen. „Ich kann die Schnur halten.“

# en 93fc2f0e
cards__bids__text_chat_six__scene = „Bist du auf?“, schreibt Ellis um sechs, am Ende einer Nachtschicht. Dee ist auf, mit einem Kleinkind auf dem Arm.

# en 26f554ee
cards__bids__text_chat_six__maybe = Vielleicht braucht Ellis etwas. Es kann auch nicht mehr sein als ein Klopfen ans Fenster.

# en 7e185bb4
cards__bids__text_chat_six__reply = „Auf, mit Ei am Ärmel. Und du?“

# en 7c9957ea
cards__bids__joke_chat_llama__scene = „Ein Lama“ steht auf der Einkaufsliste, die sich Bram und Ade teilen, zwischen Milch und Reis.

# en 6b788eae
cards__bids__joke_chat_llama__maybe = Beim Lesen rutscht so etwas leicht durch. Vielleicht ist es ein Hallo, hingelegt, wo die andere Person vorbeikommt. Oder es war langweilig an der Haltestelle.

# en adc423d4
cards__bids__joke_chat_llama__reply = Schreib „Heu“ dazu.

# en 8a0fdd12
cards__bids__sigh_touch_boots__scene = Nach einer doppelten Schicht lässt sich Dag seufzend auf die Bank fallen und stellt einen Stiefel an Olas Fuß.

# en 55c60e10
cards__bids__sigh_touch_boots__maybe = Es kann um den Stiefel gehen. Es kann auch die kürzeste Art sein, sich an jemanden zu lehnen.

# en 55a45cdb
cards__bids__sigh_touch_boots__reply = „Her mit dem Fuß“, und zieh am Stiefel. Wenn dein Rücken Nein sagt: Auch ein Fuß kann sich anlehnen.

# en 201db6d4
cards__bids__look_chat_street__scene = „Schau raus“, schreibt Paloma von der Straße. Vier Stockwerke höher hat Xavier einen Abgabetermin und einen kalten Kaffee.

# en 2797de54
cards__bids__look_chat_street__maybe = Vielleicht möchte jemand ein Winken. Vielleicht ist auch ein Sofa zu tragen.

# en c08286bc
cards__bids__look_chat_street__reply = Steh auf, schau hinaus, wink. Der Termin merkt es kaum.

# en bb7b8963
cards__bids__touch_touch_kitchen__scene = Die Küche ist schmal. Ximena schiebt sich vorbei, eine Hand auf Rafas Schulter, und die Hand bleibt eine Sekunde länger, als die Küche verlangt.

# en d4e7760a
cards__bids__touch_touch_kitchen__maybe = Eine Sekunde kann gar nichts heißen. Sie kann ein Hallo auf dem Weg zum Kühlschrank sein.

# en 00ad5df4
cards__bids__touch_touch_kitchen__reply = Leg kurz deine Hand auf die andere, oder sag „Gute Reise“. Dann schneid weiter.

# en f478013b
cards__bids__complaint_chat_six__scene = „Du hast sechs gesagt. Es ist zehn nach.“ Im Frühling gab es eine Lüge, und seitdem schreibt Wanda, wenn eine Zeit verstreicht. Jarek steht an der Haltestelle.

# en 8a8fecf5
cards__bids__complaint_chat_six__maybe = Vielleicht sind es weniger die zehn Minuten als die Angst. Vielleicht wird auch das Essen kalt.

# en 81b408c1
cards__bids__complaint_chat_six__reply = „Ich habe sechs gesagt, und ich komme zu spät. Der Bus ist jetzt da. Halb sieben.“ Dann sei um halb sieben da.

# en 161a3948
cards__bids__text_voice_cloud__scene = „Wie ist das Wetter bei dir?“, fragt Hassan, der eine halbe Stunde entfernt wohnt. Es ist dasselbe Wetter.

# en d9cf1842
cards__bids__text_voice_cloud__maybe = Eine so kleine Frage ist vielleicht dazu da, die Leitung offen zu halten. Es kann auch um die Wäsche gehen.

# en 0f1872d5
cards__bids__text_voice_cloud__reply = „Dieselbe Wolke. Ich schicke sie hinüber, wenn ich mit ihr fertig bin.“

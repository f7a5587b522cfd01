# en fcd7ef73
neutral-end = Geschlossen. /today und /help sind jederzeit da.

# en f25281f8
hidden = Hallo. /today hat etwas Kleines, und /help zeigt, was es gibt.

# en 820559da
silent-close = Geschlossen, damit es hier aufgeräumt bleibt. /today und /help sind jederzeit da.

# en 3a06144a
old-button = Dieser Knopf hat ausgedient. /today öffnet etwas Neues.

# en e8578b9b
unknown-command = Das kenne ich nicht. /today hat etwas Kleines, und /help zeigt, was es gibt.

# en 5d4e3c3d
too-much-at-once = Das war viel auf einmal, darum mache ich bis zu einer Minute Pause. Das Letzte wurde nicht gelesen. /help und /stop gehen trotzdem.

# en 0e411e33
unreadable = Ich kann nur Worte lesen. Was du geschickt hast, wurde nicht behalten.

# en bcd59e06
not-a-question = Das behalte ich nicht. Hier geht es über Knöpfe, und /help ist immer da.

# en 4427c60c
not-a-question-on-help = Nichts davon wird behalten, und kein Mensch liest es hier. Die Knöpfe unten führen zu dem, was jetzt getan werden kann. Wenn es dringend ist, ruf an.

# en f22ab844
answer-too-long = Das ist länger, als ich aufnehmen kann. Bis zu { $limit } Zeichen passen hinein. Nichts davon wurde behalten.

# en b485370b
answer-number = Hier würde eine Zahl von { $low } bis { $high } passen.

# en ccce13a9
answer-time = Hier würde eine Uhrzeit passen, etwa 19:30.

# en 8ba0c968
trouble = Auf unserer Seite ging etwas schief. Von dir ist nichts verloren. Bitte versuch es in einer Weile noch einmal.

# en b2562b08
parked = „{ $title }“ ist noch offen. Es kann warten oder gehen.

# en ada7cbee
let-go = In Ordnung. Das ist geschlossen.

# en 9c47d2b0
control-back = ‹ Zurück

# en 28d03596
control-skip = Überspringen

# en b9eb18a8
control-another = Etwas anderes

# en 32c3162f
control-keep-card = Karte behalten

# en 9dfd1b9c
control-never-this = Diese nie wieder

# en 788e4d83
control-pick-up = Weitermachen

# en 1a2d60e4
control-let-go = Loslassen

# en e6b6ce31
control-change-answer = Ändern

# en e7dd2b19
control-take-back = Zurücknehmen

# en 015f3a99
taken-back = Zurückgenommen. Nichts davon wird behalten.

# en 348a4660
card-kept = Behalten, nur für dich. /moment zeigt, was du behältst, eins nach dem anderen.

# en 9bcc4427
moments-full = Gerade ist kein Platz für noch eins. In /moment kannst du eins herausnehmen, dann ist wieder Platz.

# en 91140f23
other-language = _Die Worte der anderen Person kommen so, wie sie getippt wurden, in einer anderen Sprache._

# en 6a00dfc1
day-monday = Montag

# en 7d8af1de
day-tuesday = Dienstag

# en c0a6cc82
day-wednesday = Mittwoch

# en fc266206
day-thursday = Donnerstag

# en e21f3f37
day-friday = Freitag

# en dbe35c73
day-saturday = Samstag

# en 873fef76
day-sunday = Sonntag

# en 060f2c13
consent-first = Davor ein kurzes Willkommen. Es dauert etwa zwei Minuten.

# en 0d377d95
forgotten = Alles, was hier über dich behalten war, ist gelöscht. Was von diesem Chat noch da ist, kannst du in Telegram löschen. Wenn du je neu anfangen willst: Es gibt /start.

# en a2541c20
invite-link =
    Ein Link für dich, zum Ansehen oder zum Liegenlassen.

    Er öffnet einen Chat mit einem Bot, Toward, der zuerst sagt, was er ist. Nichts beginnt ohne dein Ja.

    { $link }

    Er geht einmal, und drei Tage lang. Ein Nein ist auch gut: Lass ihn liegen, dann läuft er einfach ab. Niemand erfährt davon.

# en 0c0c706b
help-emergency = { $numbers }

# en dfab0279
help-emergency-unknown = die Notrufnummer bei dir

# en 52c734ca
help-emergencies = 112 in Europa, auch in Großbritannien, und in Indien. 911 in den USA, in Kanada und Mexiko. 000 in Australien, 111 in Neuseeland, 190 in Brasilien. In Japan 110 für die Polizei und 119 für einen Krankenwagen. Nummern können sich ändern. Sieh nach, welche bei dir gilt.

# en 34db48a7
help-find = Auf findahelpline.com stehen Sorgentelefone und Chats, Land für Land.

# en 77ac8571
help-choose = /country holt die Nummern eines Landes auf diese Seite.

# en 6f86f85b
help-despair = Für eine schwere Nacht: { $numbers }

# en b259dfa7
help-violence = Bei Angst oder Gewalt zu Hause: { $numbers }

# en 1eba71a9
help-child = Für ein Kind oder jemand Junges: { $numbers }

# en 574aab90
help-own-behaviour = Bei Angst davor, was man selbst tun könnte: { $numbers }

# en d8cd4660
help-country = { $country }, und /country ändert das. Auf findahelpline.com stehen mehr.

# en 5a6f275b
help-own-known = Bei dir: { $numbers }.

# en a2bdc41e
help-own-general = In Großbritannien ist das Respect, 0808 802 4040. Nummern können sich ändern, sieh also vorher nach.

# en 106a0d31
help-own-none = Auf findahelpline.com steht Land für Land, wen man anrufen kann.

# en 1987c978
help-row = { $country }: { $despair } · { $violence }

# en ba58697b
helpline-call = { $number }

# en 557ee23e
helpline-police = { $number } für die Polizei

# en 3593456d
helpline-ambulance = { $number } für einen Krankenwagen

# en 0a5723ca
helpline-men = { $number } für Männer

# en 648d0be1
helpline-call-or-text = { $number } per Anruf oder SMS

# en 3824d13f
helpline-text-start = eine SMS mit START an { $number }

# en 3a82a0de
helpline-whatsapp = { $number } über WhatsApp

# en b8db4eaf
helpline-unverified = { $number } (vor Ort prüfen)

# en 49dca65f
country-us = USA

# en 8d23a6e3
country-gb = Großbritannien

# en 80db4ccd
country-de = Deutschland

# en 8ef41e6f
country-es = Spanien

# en a7d355b2
country-mx = Mexiko

# en 7a1ca4ef
country-fr = Frankreich

# en 5a9cf672
country-it = Italien

# en 07f62b02
country-br = Brasilien

# en abd14921
country-in = Indien

# en be55ef3f
country-ca = Kanada

# en c1ef40ce
country-au = Australien

# en 7f69649a
country-pl = Polen

# en 580eedc6
country-ua = Ukraine

# en 3a386c13
country-nl = Niederlande

# en 3e049d78
country-za = Südafrika

# en 64729438
country-jp = Japan

# en c9cab023
country-at = Österreich

# en 22755831
country-ch = Schweiz

# en 02bf1dfa
country-ie = Irland

# en 2898e16d
country-nz = Neuseeland

# en e407c98c
country-eu = Anderes EU-Land

# en 3fecf095
group-neutral-end = Geschlossen. /week, /break und /help sind jederzeit da.

# en c885e20f
group-silent-close = Geschlossen, damit es hier aufgeräumt bleibt. /week und /help sind jederzeit da.

# en 60f871bf
group-crowded =
    Hier sind jetzt mehr als zwei Personen. Ich bin für zwei gemacht, also bleibe ich still.

    /help antwortet immer, und die Seite dazu kommt alle vier Wochen von selbst. Sobald ihr wieder zu zweit seid, geht es mit /week weiter.

# en 253ca792
group-old-button = Dieser Knopf hat ausgedient. /week öffnet etwas Neues.

# en 45642a36
group-crowded-tap = Solange mehr als zwei Personen hier sind, bleibe ich still. Es ist nichts passiert.

# en 1f6a00a6
group-not-yours = Diese Knöpfe sind für die zwei, deren Chat das ist. Es ist nichts passiert.

# en eca0fa7f
group-not-joined = Das geht hier gerade nicht. Es ist nichts passiert, und niemand erfährt davon.

# en 76541e3c
group-break-only-you = Diese Pause ist nur deine, und hier wird nichts gesagt. In unserem eigenen Chat ist eine Seite für dich.

# en 2f2a78ea
group-break-running = Für dich läuft schon eine Pause. Es geht nichts Neues hinaus. In unserem eigenen Chat zeigt /break, wann es weitergeht.

# en 98ee6c4c
group-answer = Ich lese hier nicht mit. /help ist immer da.

# en 671b63ca
group-help =
    Eine Seite für alle, immer dieselbe.

    Wenn jemand in Gefahr ist, ruf den Notruf an dem Ort, wo du bist: 112 in Europa, Großbritannien und Indien, 911 in den USA, Kanada und Mexiko, 000 in Australien, 111 in Neuseeland, 190 in Brasilien, 110 oder 119 in Japan. Nummern können sich ändern, also sieh nach, welche bei dir gilt.

    findahelpline.com nennt Stellen zum Anrufen oder Schreiben, Land für Land.

    In einem privaten Chat mit mir sagt /help mehr. Ich lese nichts von dem, was du hier schreibst.

# en 428f4d00
mirror-you = Über dich

# en b5677c6f
mirror-chosen = Was du gewählt hast

# en 8e6a3f4a
mirror-by-itself = Was von selbst kommt

# en e86b18ea
mirror-pauses = Ruhezeiten und Pausen

# en b19ad787
mirror-letterbox = Der Briefkasten

# en 223cfebe
mirror-two = Du und jemand anderes

# en c90d1afa
mirror-cards = Seiten und Karten

# en a9d3cbd7
mirror-open = Was offen ist

# en 60e2924e
mirror-chat = Dieser Chat

# en bf07c9c6
mirror-left-out = Was nicht gezeigt wird

# en 6f30c499
mirror-nothing = Davon ist nichts da: { $what }.

# en 89b07d00
mirror-language = Ich spreche mit dir { $language }.

# en 3bade7f7
mirror-zone = Deine Uhr ist die von { $zone }.

# en 72899f81
mirror-zone-unknown = Wie spät es bei dir ist, weiß ich nicht.

# en ca034ac4
mirror-opt-in = Es kann etwas von selbst kommen, weil du das wolltest.

# en 3ab40b66
mirror-opt-out = Von selbst kommt nichts.

# en 672e1d52
mirror-numbers = Bei Telegram bist du { $telegram }, und dieser Chat ist { $chat }.

# en f06b0f5f
mirror-agreed = Du hast zugestimmt, in der Fassung { $version }: { $when }.

# en d1f198c4
mirror-since = Zum ersten Mal hier: { $when }.

# en b0c6ffd6
mirror-last = Zuletzt hier etwas getan: { $when }.

# en a7535f85
mirror-start = Am Anfang am nächsten: „{ $start }“.

# en e7271ccb
mirror-start-unsaid = Kein Anfang ist vermerkt.

# en 5bbc60f1
mirror-pace = Dein eigenes Tempo: { $pace }.

# en 9dcf9124
mirror-pace-unsaid = Ein Tempo hast du nicht genannt.

# en 0c33517e
mirror-closer = Du hast ein näheres Tempo gewählt: { $pace }. Ich frage noch einmal nach: { $when }.

# en 307b3d51
mirror-spoken = Wie ich von dir spreche: { $how }.

# en 2e47136f
mirror-country = Die Hilfeseiten zeigen die Nummern dieses Landes: { $country }.

# en 96219267
mirror-shown-at = Was beide geantwortet haben, siehst du gern um { $time }.

# en 1cb550db
mirror-zone-asked = Ich habe dich einmal gefragt, wie spät es bei dir ist.

# en a3e8b7e7
mirror-clock-said = Du hast eine Uhrzeit gesagt, vor oder nach Mittag war nicht klar: { $when }.

# en c22069f0
mirror-word = Vor diesen Seiten steht ein stilles Wort. Vom Wort selbst ist nur ein langsamer Hash da.

# en 68a8720d
mirror-its-time = Ihre Zeit: { $day }, innerhalb der Stunde ab { $hour }.

# en a4a75f3f
mirror-together = Die Frage für zwei ist an.

# en 237ab094
mirror-together-off = Die Frage für zwei ist aus.

# en b5c687bc
mirror-stopped = Du hast /stop gesagt. Bis du neu anfängst, kommt nichts.

# en 4d107e51
mirror-chosen-on = Zuletzt gewählt, wie oft: { $when }.

# en 472558e8
mirror-asks-next = Die nächste Frage fragt auch, wie oft sie kommen darf.

# en be947b78
mirror-last-came = Zuletzt kam etwas von selbst: { $when }.

# en 849d54b0
mirror-week-used = Eine Woche, in der etwas von selbst kam, begann: { $when }.

# en e86c19aa
mirror-week-of-question = Die letzte Woche mit einer Frage begann: { $when }.

# en 72da1cd5
mirror-unshared = Die Wochen, in denen von euch beiden nichts in diesen Chat kommt, zählen ab: { $when }.

# en a4f412e1
mirror-asked = Gewünscht: „{ $title }“, { $when }, weil { $why }.

# en 4c2b1d2e
mirror-next = Als Nächstes: { $when }, weil { $why }.

# en 8a660bee
mirror-why-rest = dann deine Ruhezeit endet

# en 0521d0fc
mirror-why-closer = du ein näheres Tempo gewählt hast

# en be62e469
mirror-why-quiet = dein Tempo Stille ist und ich nach sechs Wochen frage

# en ee9b9600
mirror-why-follow-up = du nach einem Versprechen gefragt werden wolltest

# en 0428b4de
mirror-why-once = du es einmal wolltest

# en 8c39adbc
mirror-why-moments = du einen Rückblick wolltest

# en 105e4570
mirror-why-weekly = du eine Frage für die Woche wolltest

# en 3a0f91fd
mirror-why-choice = ich nach zwölf Wochen frage, ob es weitergeht

# en 89ccf5d6
mirror-why-unshared = sechs Wochen vergingen, in denen von euch beiden nichts kam

# en 8cd553cd
mirror-why-silence = einige kamen, nichts folgte, und es wird still

# en a6b6f17a
mirror-rest = Eine Ruhezeit hat diesen Tag zum Nachsehen: { $when }.

# en dc1fa8ee
mirror-rest-since = Ruhezeiten folgen aufeinander seit: { $when }.

# en a2c3cdd3
mirror-call-back = Nach einer Pause frage ich, wie es dir geht: { $when }.

# en cbc4ac43
mirror-call-back-again = Nach einer Pause frage ich noch einmal, wie es dir geht: { $when }.

# en 6a0e4045
mirror-break = Du hast eine Pause ausgerufen: { $when }. Das bleibt einen Tag lang.

# en f3dcf6bb
mirror-box-hour = Nachrichten kommen zu deiner Stunde, { $time }.

# en f4da0a23
mirror-box-look = Nachrichten kommen, wenn du nachsiehst. Deine Stunde davor: { $time }.

# en 6226b6af
mirror-box-none = Es kommen keine Nachrichten. Deine Stunde davor: { $time }.

# en c67e3046
mirror-box-two = Höchstens zwei kommen in sieben Tagen.

# en 5852bc87
mirror-box-all = Sie kommen, wie sie weitergegeben werden.

# en 18c21e7d
mirror-box-refused = Davon willst du nichts mehr: { $kind }.

# en 01756389
mirror-kind-bid = ein Wunsch nach Kontakt

# en db910c5d
mirror-kind-hurt = was jemandem wehgetan hat

# en b5e34ba4
mirror-kind-news = gute Nachrichten

# en b91412ea
mirror-kind-repair = etwas zum Gutmachen

# en 5d10030b
mirror-kind-answer = eine kurze Antwort

# en 7d0a1c8c
mirror-box-came = Eine Nachricht kam: { $when }. Das bleibt eine Woche lang.

# en 44c45ee8
mirror-linked = Es gibt eine Verbindung, seit { $when }.

# en 75e36e8d
mirror-left = Du hast die Verbindung gelöst: { $when }. Einen Tag lang geht das zurück.

# en 803f8679
mirror-passed = Etwas, das du weitergegeben hast, zurückzunehmen bis spätestens { $when }.

# en 26293bd0
mirror-passed-answer = Eine kurze Antwort, die du weitergegeben hast, zurückzunehmen bis spätestens { $when }.

# en 44e96cdb
mirror-repair = Etwas, das du gutmachen willst, gilt als offen bis { $when }.

# en d3d642b2
mirror-reached = Du bist auf jemanden zugegangen: { $when }. Das bleibt einen Tag lang.

# en bf381459
mirror-invite = Ein Link von dir geht einmal, bis { $when }.

# en a01c13e3
mirror-seat = Du bist in einer Gruppe mit mir dabei.

# en d10de5f2
mirror-seat-agreed = Dort hast du einer Verbindung zugestimmt.

# en 479e3a27
mirror-seat-away = Diese Gruppe hast du verlassen.

# en 156f9c96
mirror-hidden = Etwas auf der Liste für zwei ist für dich verborgen.

# en 11693b7d
mirror-wish = Für die Woche ab { $when } hat der Zufall dir einen Wunsch zum Ansehen gezogen.

# en 47d2ea35
mirror-no-wish = Für die Woche ab { $when } hat der Zufall dir keinen Wunsch gezogen.

# en 63a4e516
mirror-walked = Seiten, die du genommen oder losgelassen hast: { $titles }.

# en 94e1a8b8
mirror-seen = Karten, die du auf „{ $title }“ gesehen hast, mit ihren Kurznamen: { $cards }.

# en 3265f5b4
mirror-never = Karten, die auf „{ $title }“ nicht wiederkommen: { $cards }.

# en 64655cad
mirror-page = „{ $title }“, seit { $when }.

# en 1b2dd5da
mirror-page-parked = „{ $title }“, seit { $when }. Es wartet, dass du weitermachst.

# en bc6e344d
mirror-page-until = Das geht von selbst weiter: { $when }.

# en 9e0664cf
mirror-page-tapped = Darauf bisher: { $answers }.

# en c1a1f4a4
mirror-coming = Etwas von dir öffnet sich, „{ $title }“: { $when }.

# en 1da9b965
mirror-messages = Nachrichten von mir in diesem Chat, die noch gelöscht werden können, von: { $whens }.

# en 1f35c7c8
mirror-buttons = Knöpfe von mir, die noch gehen, bis: { $whens }.

# en 921a2c88
mirror-sent-reply = Eine Antwort von mir, ohne ihre Worte: { $when }, { $state }.

# en 09d2278d
mirror-sent-nudge = Etwas von selbst, ohne seine Worte: { $when }, { $state }.

# en 80cfa3e7
mirror-state-pending = wartet

# en a305100c
mirror-state-sending = unterwegs

# en 7afbb334
mirror-state-sent = gesendet

# en 02bd2fa4
mirror-state-unknown = vielleicht gesendet

# en 8513a9ec
mirror-state-failed = nicht gesendet

# en fe7679e2
mirror-state-expired = zu spät, nicht gesendet

# en fd60c459
mirror-state-cancelled = zurückgezogen

# en 7c610e57
mirror-others = Was jemand anderes geschrieben oder gewählt hat, bevor es zu dir kommt.

# en 8028b854
mirror-chance = Was der Zufall wem gegeben hat und für wie nah er euch beide hält.

# en d5846ced
mirror-keys = Die Schlüssel, mit denen deine Worte verschlüsselt sind, und was deine Knöpfe senden.

# en 0a62e524
mirror-words-moment = Ein Moment, den du behältst, nur für dich.

# en 6693c110
mirror-words-moment-shared = Ein Moment, den du behältst. Er darf einmal geteilt werden, wenn beide ja sagen.

# en bd9c6208
mirror-words-list = Etwas, das du auf die Liste für zwei gesetzt hast.

# en 81f8bc13
mirror-words-answer = Eine Antwort von dir auf eine Frage für zwei, „{ $title }“. Sie wartet.

# en 1dbcab58
mirror-words-typed = Etwas, das du auf „{ $title }“ getippt hast. Die Seite ist noch offen.

# en 412afd4b
mirror-words-shown = Worte, die auf „{ $title }“ stehen. Die Seite ist noch offen.

# en 163c5fdd
mirror-words-promised = Ein Versprechen, das dir jemand gegeben hat. Du wolltest danach gefragt werden.

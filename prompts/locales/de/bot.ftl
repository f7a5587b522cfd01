# en fcd7ef73
neutral-end = Geschlossen. /today und /help sind jederzeit da.

# en 820559da
silent-close = Geschlossen, damit es hier aufgeräumt bleibt. /today und /help sind jederzeit da.

# en 3a06144a
old-button = Dieser Knopf hat ausgedient. /today öffnet etwas Neues.

# en e8578b9b
unknown-command = Das kenne ich nicht. /today hat etwas Kleines, und /help zeigt, was es gibt.

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

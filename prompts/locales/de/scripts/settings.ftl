# en 74a883a0
title = Einstellungen

# en 3989c171
menu = Was von selbst kommt, und wann

# en a99a65e2
is_off__say = Eine Frage nur für dich: zurzeit aus.

# en 1e6ac5da
is_silent__say = Eine Frage nur für dich: Sie ist von selbst still geworden und kann wieder beginnen.

# en 68f0b10e
is_weekly__say = Eine Frage nur für dich: jede Woche.

# en 42d4cbe5
is_fewer__say = Eine Frage nur für dich: jede zweite Woche.

# en 309be7d9
is_monthly__say = Eine Frage nur für dich: jede vierte Woche.

# en 8cb2fc61
comes__say = Sie kommt am { $its_day }, innerhalb der Stunde ab { $its_hour }.

# en 3d41dbed
rings__say = Was von selbst kommt, darf klingeln.

# en edd877a7
silent__say = Was von selbst kommt, kommt ohne Ton.

# en 72220c0b
quiet_hours__say = Die stillen Stunden gehen von { $quiet_from } bis { $quiet_until }.

# en e127bd0e
page__say =
    Die Frage für zwei, /together, hat ihren eigenen Abend: Sonntag gegen sieben, für beide gleich. Wo sie an ist, richtet sich auch deine eigene nach diesem Abend.

    _Nur du siehst das hier. Niemand erfährt, was du wählst._

# en af891258
page__choices__question = Die Frage für mich

# en ff4337d8
page__choices__hours = Zeiten und Ton

# en 2f834121
page__choices__others = Andere Seiten

# en 7d9eb7ac
page__choices__close = Schließen

# en 89680dfc
begin__say =
    Eine Frage zu deinen eigenen Tagen, nie dazu, wie jemand anders werden soll. Du kannst darüber nachdenken, etwas tippen oder sie lassen.

    Sie beginnt mit einer schlichten Zeile und kann zu bleiben. Wie oft darf sie kommen?

# en 1b7e1851
begin__choices__weekly = Jede Woche

# en 539677af
begin__choices__fewer = Jede zweite Woche

# en b261981c
begin__choices__monthly = Jede vierte Woche

# en a0e63d7c
begin__choices__not_now = Nicht jetzt

# en e3bf30c5
begun__say = Sie ist an. Wenn du nichts anderes wählst, kommt sie am Sonntag gegen sieben Uhr abends.

# en 8431530e
change__say = Die Frage nur für dich: Was möchtest du ändern?

# en 7710cdf1
change__choices__often = Wie oft

# en eccf5fa5
change__choices__day = Den Tag

# en fd26561e
change__choices__hour = Die Uhrzeit

# en 7d9eb7ac
change__choices__close = Schließen

# en cc2e0d8d
often__say = Wie oft, vom nächsten Mal an?

# en 1b7e1851
often__choices__weekly = Jede Woche

# en 539677af
often__choices__fewer = Jede zweite Woche

# en b261981c
often__choices__monthly = Jede vierte Woche

# en da97849a
often__choices__stop = Keine mehr

# en 1d2c5326
day__say = Welcher Tag passt? Zurzeit kommt sie am { $its_day }. Soll es dabei bleiben, dann überspring das.

# en 6a00dfc1
day__choices__monday = Montag

# en 7d8af1de
day__choices__tuesday = Dienstag

# en c0a6cc82
day__choices__wednesday = Mittwoch

# en d79582b0
day__choices__later = Ein späterer Tag

# en a126b057
day_later__say = Dann einer von diesen. Soll er bleiben, wie er ist, dann überspring das.

# en fc266206
day_later__choices__thursday = Donnerstag

# en e21f3f37
day_later__choices__friday = Freitag

# en dbe35c73
day_later__choices__saturday = Samstag

# en 873fef76
day_later__choices__sunday = Sonntag

# en 78ff2a9b
day_set__say = Sie hat ihren Tag.

# en 66734d36
hour__say = Um wie viel Uhr? Zurzeit kommt sie ab { $its_hour }. Du kannst auch eine Zeit tippen, etwa 18:00. Soll es dabei bleiben, dann überspring das.

# en 97da1acb
hour__choices__morning = Neun Uhr früh

# en e227fdfa
hour__choices__noon = Mittags um zwölf

# en ca05b099
hour__choices__evening = Sieben Uhr abends

# en 18ff8cce
hour_set__say = Sie kommt innerhalb dieser Stunde.

# en 11b95048
hour_outside__say = Das liegt in deinen stillen Stunden, und da kommt nichts. Jede Zeit außerhalb geht. Die stillen Stunden findest du unter „Zeiten und Ton“.

# en 1a23c5ad
hours__say = Zeiten und Ton von dem, was von selbst kommt. Was davon?

# en bf0671dd
hours__choices__quiet = Stille Stunden

# en b01d81f3
hours__choices__both = Wann es beide sehen

# en 4ae48731
hours__choices__clock = Wie spät es ist

# en 46124e02
hours__choices__sound = Ton

# en 66e5f55c
quiet__say =
    In den stillen Stunden kommt nichts von selbst, außer dem Ende einer Pause, die ausgerufen wurde. Deine gehen zurzeit von { $quiet_from } bis { $quiet_until }.

    Welche wären deine? Sollen sie bleiben, wie sie sind, dann überspring das.

# en 13fa06a6
quiet__choices__early = Von neun bis sieben

# en e5453a3a
quiet__choices__usual = Von zehn bis acht

# en 765f3387
quiet__choices__late = Von elf bis neun

# en 716e01de
quiet__choices__own = Andere Zeiten

# en a25d36b6
begins__say = Wann beginnt die Stille? Tipp eine Uhrzeit, etwa 21:30.

# en 6f9bf303
begins__choices__keep = So lassen

# en 5876b9f0
ends__say = Und wann ist sie vorbei? Tipp eine Uhrzeit, etwa 7:30.

# en 6f9bf303
ends__choices__keep = So lassen

# en 302f6d2c
quiet_set__say = Das sind von nun an deine stillen Stunden.

# en 73ab3140
quiet_short__say = Es hat sich nichts geändert. Zwischen dem Ende der Stille und ihrem nächsten Beginn braucht es mindestens vier Stunden, alle vor Mitternacht.

# en 5044b9de
both__say =
    Was beide geantwortet haben, sehen beide zur selben Stunde. Das ist um acht Uhr abends, oder so nah wie möglich an dem, was jedem von beiden lieb ist. Diese Seite ist für alle gleich.

    Welche Stunde wäre dir lieb? Zurzeit steht bei dir { $shown_at }. Du kannst auch eine tippen, etwa 20:30. Soll es dabei bleiben, dann überspring das.

# en ca05b099
both__choices__seven = Sieben Uhr abends

# en a37badd7
both__choices__eight = Acht Uhr abends

# en a25f03b7
both__choices__nine = Neun Uhr abends

# en 28113f60
both_set__say = Danach richte ich mich von nun an. Ich sage es niemandem, auch wenn eine Stunde auffallen kann.

# en 1026f7ef
both_outside__say = Das liegt in deinen stillen Stunden. Jede Zeit außerhalb geht.

# en 6cb89bae
ring__say = Was von selbst kommt, darf klingeln oder ohne Ton kommen.

# en f1b6547b
ring__choices__on = Es darf klingeln

# en 0c08def0
ring__choices__off = Ohne Ton

# en 6f9bf303
ring__choices__keep = So lassen

# en 0274eff2
others__say = Dafür gibt es eigene Seiten. Du kannst sie auch tippen: /pace, /letterbox, /together, /language und /country. Ein Rückblick einmal im Monat lässt sich in /moment einstellen. Was über dich da ist, steht in /mirror, und dort gibt es auch ein stilles Wort dafür.

# en 6aab874b
others__choices__pace = Wie viel Nähe passt

# en b19ad787
others__choices__letterbox = Der Briefkasten

# en af4e65e5
others__choices__together = Die Frage für zwei

# en 6b202219
others__choices__speaking = Sprache und Land

# en 08f97002
speaking__say = Wie ich mit dir und von dir spreche, und das Land, dessen Nummern auf /help stehen.

# en a4fe6526
speaking__choices__language = Sprache

# en 5ecd5912
speaking__choices__you = Wie ich von dir spreche

# en 701d021d
speaking__choices__country = Land

# en 7d9eb7ac
speaking__choices__close = Schließen

### The bot's own lines, in English. The conversations are in prompts/scripts.
### Markup: **strong** and _quiet_. Anybody may glance at the phone: no line tells what a talk was about.

## The end of a talk

# Stays in the chat, the same after every talk.
neutral-end = Closed. /today and /help are here any time.

# After /hide, alone in an empty chat: as of a bot that somebody has just opened. No word of hiding.
hidden = Hello. /today has something small, and /help lists what there is.

# What the bubble becomes after seven days without a sign.
silent-close = Closed, to keep this chat tidy. /today and /help are here any time.

## Something came that does not fit

# An alert of at most 200 characters. The same for a used, an expired and somebody else's button.
old-button = That button has had its day. /today opens something new.
unknown-command = I don't know that one. /today has something small, and /help lists what there is.

# Somebody has sent twenty things or more within a minute. Also an alert of at most 200 characters.
too-much-at-once = That was a lot at once, so I pause for up to a minute. What came last was not read. /help and /stop work all the same.

# A sticker, a voice note, a photo.
unreadable = I can only read words. What you sent was not kept.

# Text where a button was awaited. The question follows below.
not-a-question = I don't keep that. Here it goes by buttons, and /help is always there.

# The same on the help page, where somebody may be in danger.
not-a-question-on-help = Nothing of that is kept, and no person reads it here. The buttons below lead to what can be done now. If it is urgent, call.

# $limit: the longest answer, in characters.
answer-too-long = That is longer than I can take in. Up to { $limit } characters will fit. Nothing was kept.

# $low and $high: the smallest and the largest number.
answer-number = A number from { $low } to { $high } would fit here.
answer-time = A time of day would fit here, like 19:30.

# Something failed on our side.
trouble = Something went wrong on our side. Nothing of yours was lost. Please try again in a little while.

## One talk in front of another

# $title: the neutral title of the talk that waits. Buttons below: control-pick-up, control-let-go.
parked = “{ $title }” is still open. It can wait, or go.
let-go = All right. That one is closed.

## Buttons of the engine's own, at most 24 characters

control-back = ‹ Back
control-skip = Skip
control-another = Another one
control-keep-card = Keep this card
control-never-this = Never this one
control-pick-up = Pick it up
control-let-go = Let it go
control-change-answer = Change it
control-take-back = Take it back

# Above a question for two, after an answer was taken back. The question follows below.
taken-back = Taken back. Nothing of it is kept.

# Above a card, after its words were kept. The question follows below.
card-kept = Kept, for you alone. /moment shows what you keep, one at a time.

# The same, where nothing more can be kept.
moments-full = There is no room for one more just now. In /moment you can take one out, and then there is.
# Below the other one's typed answer, when the two are not spoken to in the same language.
other-language = _The other one's words come as they were typed, in another language._

## Days, as they stand in a sentence: “It comes on Sunday.”

day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday

## Beginning and leaving

# Somebody who has not agreed used another command. The welcome follows.
consent-first = Before that, a short welcome. It takes about two minutes.

# The very last line after erasing.
forgotten = Everything kept about you here is erased. What is left of this chat you can delete in Telegram. If you ever want to begin anew, there is /start.

## The link

# Made to be forwarded: the reader is the other one. It may show on a lock screen.
# $link: the address.
invite-link =
    A link for you, to look at or to leave.

    It opens a chat with a bot, Toward, which first says what it is. Nothing begins without your yes.

    { $link }

    It works once, and for three days. Saying no is fine too: leave it, and it just runs out. Nobody is told.

## Whom somebody can call
## The numbers are in prompts/locales/crisis.toml; those in `help-emergencies` and `help-own-general` are held by a test.

# Follows on “call”. The second stands where no number is known. $numbers: one or several.
help-emergency = { $numbers }
help-emergency-unknown = the emergency number where you are

# Where it is not known which of them is right.
help-emergencies = 112 in Europe, the UK and India. 911 in the US, Canada and Mexico. 000 in Australia, 111 in New Zealand, 190 in Brazil. In Japan, 110 for the police and 119 for an ambulance. Numbers can change, so check the one where you live.

# Where no country is chosen.
help-find = findahelpline.com lists lines to call or write to, country by country.

# Below it, for whoever can choose one.
help-choose = /country brings the numbers of one country to this page.

# $numbers: one or several, with their names.
help-despair = For a bad night: { $numbers }
help-violence = For fear or violence at home: { $numbers }
help-child = For a child or somebody young: { $numbers }
help-own-behaviour = For whoever is afraid of what they may do: { $numbers }

# Below these. $country: its name.
help-country = { $country }, and /country changes that. findahelpline.com has more lines.

# Services for people who have frightened or hurt a partner: with a country that has one, with none chosen, with one that has none here.
help-own-known = Where you are: { $numbers }.
help-own-general = In the UK it is Respect, 0808 802 4040. Numbers can change, so check it first.
help-own-none = findahelpline.com lists who can be called, country by country.

# In a list of countries. $despair and $violence: numbers.
help-row = { $country }: { $despair } · { $violence }

# How a number is used.
helpline-call = { $number }
helpline-police = { $number } for the police
helpline-ambulance = { $number } for an ambulance
helpline-men = { $number } for men
helpline-call-or-text = { $number } by call or text
helpline-text-start = text START to { $number }
helpline-whatsapp = { $number } on WhatsApp
helpline-unverified = { $number } (check locally)

# On buttons, at most 24 characters; they can be typed as well.
country-us = United States
country-gb = United Kingdom
country-de = Germany
country-es = Spain
country-mx = Mexico
country-fr = France
country-it = Italy
country-br = Brazil
country-in = India
country-ca = Canada
country-au = Australia
country-pl = Poland
country-ua = Ukraine
country-nl = Netherlands
country-za = South Africa
country-jp = Japan
country-at = Austria
country-ch = Switzerland
country-ie = Ireland
country-nz = New Zealand
country-eu = Another EU country

## The group

# Stays in the group, the same after every shared talk.
group-neutral-end = Closed. /week, /break and /help are here any time.

# What a shared bubble becomes after seven days without a sign.
group-silent-close = Closed, to keep this chat tidy. /week and /help are here any time.

# Said once when there are more than two people.
group-crowded =
    There are more than two people here now. I am made for two, so I stay quiet.

    /help always answers, and its page comes by itself every fourth week. Once it is two of you again, /week goes on.

# Alerts of at most 200 characters, on the phone of whoever tapped. None tells anything about the two.
group-old-button = That button has had its day. /week opens something new.
group-crowded-tap = While more than two people are here, I stay quiet. Nothing happened.
group-not-yours = These buttons are for the two whose chat this is. Nothing happened.
group-not-joined = That doesn't work here just now. Nothing happened, and nobody is told.
group-break-only-you = This break is yours alone, and nothing is said here. There is a page for you in our own chat.
group-break-running = A break is on for you already. Nothing new goes out. In our own chat, /break shows the return.

# The one answer to all free text, whatever it says.
group-answer = I don't read here. /help is always there.

# The same card for everybody; it also comes by itself every fourth week.
group-help =
    A page for everybody, always the same.

    If somebody is in danger, call the emergency number where you are: 112 in Europe, the UK and India, 911 in the US, Canada and Mexico, 000 in Australia, 111 in New Zealand, 190 in Brazil, 110 or 119 in Japan. Numbers can change, so check the one where you live.

    findahelpline.com lists lines to call or write to, country by country.

    In a private chat with me, /help says more. I read nothing that you write here.

## What is kept, as /mirror says it: one fact a line
# $when: a day and a time, such as “Sunday 2026-11-22, 19:00”.

# Headings.
mirror-you = About you
mirror-chosen = What you chose
mirror-by-itself = What comes by itself
mirror-pauses = Rests and breaks
mirror-letterbox = The letterbox
mirror-two = You and somebody else
mirror-cards = Pages and cards
mirror-open = What is open
mirror-chat = This chat
mirror-left-out = What is not shown
mirror-nothing = Of these nothing is kept: { $what }.

# Language, zone, opt-in.
mirror-language = I speak { $language } with you.
mirror-zone = Your clock is that of { $zone }.
mirror-zone-unknown = I don't know what time it is for you.
mirror-opt-in = Something may come by itself, because you asked for it.
mirror-opt-out = Nothing comes by itself.

# About you.
mirror-numbers = At Telegram you are { $telegram }, and this chat is { $chat }.
mirror-agreed = You agreed to the terms, version { $version }: { $when }.
mirror-since = You first came: { $when }.
mirror-last = The latest thing you did here: { $when }.

# What you chose.
mirror-start = Closest to you at the start: “{ $start }”.
mirror-start-unsaid = No starting point is kept.
mirror-pace = Your own pace: { $pace }.
mirror-pace-unsaid = You have not said a pace.
mirror-closer = You chose a closer pace: { $pace }. You are asked once more: { $when }.
mirror-spoken = How I speak of you: { $how }.
mirror-country = The help pages show the numbers of this country: { $country }.
mirror-shown-at = You like to see what both answered at { $time }.
mirror-zone-asked = I asked you once what time it is for you.
mirror-clock-said = You said a time, and before noon or after was not clear: { $when }.
mirror-word = A quiet word stands before these pages. Of the word itself only a slow hash is kept.

# What comes by itself.
mirror-its-time = Its time: { $day }, within the hour from { $hour }.
mirror-together = The question for two is on.
mirror-together-off = The question for two is off.
mirror-stopped = You said /stop. Until you begin again, nothing comes.
mirror-chosen-on = You last chose how often: { $when }.
mirror-asks-next = The next question asks as well how often it may come.
mirror-last-came = Something last came by itself: { $when }.
mirror-week-used = A week in which something came by itself began: { $when }.
mirror-week-of-question = The latest week of a question began: { $when }.
mirror-unshared = The weeks in which nothing of you two comes to this chat are counted from: { $when }.
mirror-asked = Asked for: “{ $title }”, { $when }, because { $why }.
mirror-next = Next: { $when }, because { $why }.
mirror-why-rest = your rest ends then
mirror-why-closer = you chose a closer pace
mirror-why-quiet = your pace is quiet, and after six weeks I ask
mirror-why-follow-up = you wanted to be asked about a promise
mirror-why-once = you asked for it once
mirror-why-moments = you asked for a look back
mirror-why-weekly = you asked for a weekly question
mirror-why-choice = after twelve weeks I ask whether it goes on
mirror-why-unshared = six weeks went by in which nothing of you two came
mirror-why-silence = some came, nothing followed, and it goes quiet

# Rests and breaks.
mirror-rest = A rest has this date for looking again: { $when }.
mirror-rest-since = Rests have followed one another since: { $when }.
mirror-call-back = After a break I ask how it is with you: { $when }.
mirror-call-back-again = After a break I ask once more how it is with you: { $when }.
mirror-break = You called a break: { $when }. That is kept for a day.

# The letterbox.
mirror-box-hour = Notes come at your hour, { $time }.
mirror-box-look = Notes come when you look. Your hour before that: { $time }.
mirror-box-none = No notes come. Your hour before that: { $time }.
mirror-box-two = Two come in any seven days, at most.
mirror-box-all = They come as they are passed on.
mirror-box-refused = You want no more of this kind: { $kind }.
mirror-kind-bid = a wish for contact
mirror-kind-hurt = what hurt somebody
mirror-kind-news = good news
mirror-kind-repair = a repair
mirror-kind-answer = a short answer
mirror-box-came = A note came: { $when }. That is kept for a week.

# You and somebody else.
mirror-linked = There is a link, since { $when }.
mirror-left = You ended the link: { $when }. For a day that can be undone.
mirror-passed = Something that you passed on, to be taken back until { $when } at the latest.
mirror-passed-answer = A short answer that you passed on, to be taken back until { $when } at the latest.
mirror-repair = A repair of yours counts as open until { $when }.
mirror-reached = You reached out: { $when }. That is kept for a day.
mirror-invite = A link that you made works once, until { $when }.
mirror-seat = You tapped to join a group with me.
mirror-seat-agreed = There you agreed to a link.
mirror-seat-away = That group you have left.
mirror-hidden = Something on the list of two is hidden for you.
mirror-wish = For the week from { $when } chance drew a wish for you to look at.
mirror-no-wish = For the week from { $when } chance drew no wish for you.

# Pages and cards.
mirror-walked = Pages that you took or let go: { $titles }.
mirror-seen = Cards that you saw on “{ $title }”, by their short names: { $cards }.
mirror-never = Cards that do not come again on “{ $title }”: { $cards }.

# What is open.
mirror-page = “{ $title }”, since { $when }.
mirror-page-parked = “{ $title }”, since { $when }. It waits to be picked up.
mirror-page-until = That goes on by itself: { $when }.
mirror-page-tapped = On it so far: { $answers }.
mirror-coming = Something of yours opens, “{ $title }”: { $when }.

# This chat.
mirror-messages = Messages of mine in this chat that can still be deleted, from: { $whens }.
mirror-buttons = Buttons of mine that still work, until: { $whens }.
mirror-sent-reply = An answer of mine, without its words: { $when }, { $state }.
mirror-sent-nudge = Something by itself, without its words: { $when }, { $state }.
mirror-state-pending = waiting
mirror-state-sending = on its way
mirror-state-sent = sent
mirror-state-unknown = perhaps sent
mirror-state-failed = not sent
mirror-state-expired = too late, not sent
mirror-state-cancelled = withdrawn

# What is not shown.
mirror-others = What somebody else wrote or chose, before it has come to you.
mirror-chance = What chance gave to whom, and how close it takes the two of you to be.
mirror-keys = The keys with which your words are encrypted, and what your buttons send.

# Words, before they show.
mirror-words-moment = A moment that you keep, for you alone.
mirror-words-moment-shared = A moment that you keep. It may be shared some day, if both say yes.
mirror-words-list = Something that you put on the list of two.
mirror-words-answer = An answer of yours to a question for two, “{ $title }”. It waits.
mirror-words-typed = Something that you typed on “{ $title }”, which is still open.
mirror-words-shown = Words that stand on “{ $title }”, which is still open.
mirror-words-promised = A promise that somebody made to you. You wanted to be asked about it.

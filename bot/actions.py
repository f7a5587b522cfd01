"""What a script's `do` does, inside the turn's transaction; how it turned out goes back to it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot import (
    breaks,
    choices,
    export,
    helping,
    hiding,
    joining,
    letterbox,
    linking,
    mirror,
    moments,
    our_list,
    pacing,
    passing,
    questions,
    quiet_word,
    repairs,
    resting,
    shared_actions,
    speaking,
    together,
    walking,
    wording,
    zoning,
)
from bot.acting import Acting, Done
from bot.keeping import TERMS
from conversations.actions import ACTIONS, ActionName
from conversations.effects import Do
from conversations.patterns import pattern
from storage import erase, people


def _agree(acting: Acting) -> Done:
    people.agree(acting.connection, acting.row.id, TERMS, acting.now)
    return Done(replace(acting.row, agreed_version=TERMS), acting.kept)


def _forget(acting: Acting) -> Done:
    our_list.withdraw(acting)
    left = erase.forget(acting.connection, acting.tools.vault, acting.row, acting.now)
    return Done(acting.row, acting.kept, erased=tuple(each.message_id for each in left))


Doing = Callable[[Acting, Mapping[str, str]], Done]

_DOES: Mapping[ActionName, Doing] = {
    "agree": lambda acting, _: _agree(acting),
    "remember_start": lambda acting, given: walking.remember_start(acting, given["start"]),
    "forget": lambda acting, _: _forget(acting),
    "hide": lambda acting, _: hiding.hide(acting),
    "make_invite": lambda acting, _: linking.make_invite(acting),
    "revoke_invites": lambda acting, _: linking.revoke(acting),
    "decline_link": lambda acting, given: linking.decline(acting, int(given["guest"])),
    "accept_invite": lambda acting, given: linking.accept(acting, given["token"]),
    "confirm_link": lambda acting, given: linking.confirm(acting, int(given["guest"])),
    "leave": lambda acting, _: linking.leave(acting),
    "undo_leave": lambda acting, _: linking.undo_leave(acting),
    "stop": lambda acting, _: linking.stop(acting),
    "see_rest": lambda acting, _: resting.see(acting),
    "see_long_rest": lambda acting, _: resting.see_long(acting),
    "rest": lambda acting, given: resting.begin(acting, int(given["days"])),
    "end_rest": lambda acting, _: resting.end(acting),
    "rest_shared": lambda acting, _: resting.rest_shared(acting),
    "break_running": lambda acting, _: breaks.running(acting),
    "break_hours": lambda acting, _: breaks.hours(acting),
    "call_break": lambda acting, given: breaks.call(acting, given["when"]),
    "hear_break": lambda acting, given: breaks.hear(acting, int(given["at"])),
    "come_back": lambda acting, _: breaks.come_back(acting),
    "more_time": lambda acting, _: breaks.more_time(acting),
    "end_call_back": lambda acting, _: breaks.end_call_back(acting),
    "see_weekly": lambda acting, _: together.see(acting),
    "begin_weekly": lambda acting, _: together.begin(acting),
    "end_weekly": lambda acting, _: together.end(acting),
    "draw_wish": lambda acting, _: together.draw_wish(acting),
    "see_pace": lambda acting, _: pacing.see(acting),
    "see_closer": lambda acting, _: pacing.see_closer(acting),
    "set_pace": lambda acting, given: pacing.choose(acting, pacing.level_named(given["level"])),
    "keep_closer": lambda acting, _: pacing.keep_closer(acting),
    "undo_closer": lambda acting, _: pacing.undo_closer(acting),
    "ask_zone_once": lambda acting, _: zoning.ask_once(acting),
    "set_zone": lambda acting, given: zoning.choose(acting, given["said"], given["half"]),
    "follow_seasons": lambda acting, _: zoning.follow_seasons(acting),
    "see_link": lambda acting, _: linking.see_link(acting),
    "see_pattern": lambda acting, given: Done(acting.row, acting.kept, pattern(given.values())),
    "see_question": lambda acting, given: questions.see(acting, given["words"]),
    "see_other_question": lambda acting, given: questions.see_other(acting, given["words"]),
    "pass_on": lambda acting, given: passing.pass_on(acting, given["kind"], given["words"]),
    "pass_on_slowly": lambda acting, given: passing.pass_on_slowly(
        acting, given["kind"], given["words"]
    ),
    "answer_note": lambda acting, given: passing.answer(acting, given["answer"]),
    "take_back": lambda acting, _: passing.take_back(acting),
    "see_line": lambda acting, given: wording.see_line(acting, given["words"]),
    "see_act": lambda acting, given: wording.see_act(acting, given["words"]),
    "see_repair": lambda acting, _: repairs.see(acting),
    "pass_on_repair": lambda acting, given: repairs.pass_on(acting, given["words"], given["act"]),
    "pass_on_repair_slowly": lambda acting, given: repairs.pass_on_slowly(
        acting, given["words"], given["act"]
    ),
    "answer_in_words": lambda acting, given: passing.answer(
        acting, given["answer"], given["words"]
    ),
    "remind_in": lambda acting, given: choices.remind_in(acting, given["when"]),
    "plan_follow_ups": lambda acting, given: repairs.plan_follow_ups(acting, given["act"]),
    "end_follow_ups": lambda acting, _: repairs.end_follow_ups(acting),
    "see_note": lambda acting, given: Done(acting.row, acting.kept, given["kind"]),
    "refuse_note": lambda acting, given: letterbox.refuse(acting, given["kind"]),
    "keep_moment": lambda acting, given: moments.keep(acting, given["words"]),
    "let_go": lambda acting, _: Done(acting.row, acting.kept),
    "see_moment": lambda acting, _: moments.see(acting),
    "next_moment": lambda acting, given: moments.see_next(acting, int(given["which"])),
    "share_moment": lambda acting, given: moments.share(acting, int(given["which"])),
    "remove_moment": lambda acting, given: moments.remove(acting, int(given["which"])),
    "plain_moment": lambda acting, _: moments.see_plain(acting),
    "next_plain_moment": lambda acting, given: moments.see_plain(acting, int(given["which"])),
    "gather_moments": lambda acting, _: moments.gather(acting),
    "draw_moments": lambda acting, given: moments.draw(acting, given["words"]),
    "see_monthly": lambda acting, _: choices.see_monthly(acting),
    "choose_monthly": lambda acting, given: choices.choose_monthly(acting, given["monthly"]),
    "add_to_list": lambda acting, given: our_list.add(acting, given["words"]),
    "take_off_list": lambda acting, given: our_list.take_off(acting, int(given["which"])),
    "take_picture": lambda acting, _: moments.take_picture(acting),
    "draw_from_list": lambda acting, _: our_list.draw(acting),
    "draw_another": lambda acting, given: our_list.draw(acting, int(given["which"])),
    "hide_from_list": lambda acting, given: our_list.hide(acting, int(given["which"])),
    "see_letterbox": lambda acting, _: letterbox.see(acting),
    "see_letterbox_often": lambda acting, _: letterbox.see_often(acting),
    "choose_letterbox": lambda acting, given: letterbox.choose_when(acting, given["when"]),
    "choose_letterbox_hour": lambda acting, given: letterbox.choose_hour(acting, given["hour"]),
    "choose_letterbox_often": lambda acting, given: letterbox.choose_often(acting, given["often"]),
    "refuse_no_notes": lambda acting, _: letterbox.refuse_none(acting),
    "look_in_letterbox": lambda acting, _: letterbox.look(acting),
    "see_reflection": lambda acting, _: choices.see_reflection(acting),
    "see_round": lambda acting, _: choices.see_round(acting),
    "choose_reflection": lambda acting, given: choices.choose_reflection(acting, given["every"]),
    "end_reflection": lambda acting, _: choices.end_reflection(acting),
    "go_on": lambda acting, _: choices.go_on(acting),
    "choose_day": lambda acting, given: choices.choose_day(acting, given["day"]),
    "choose_hour": lambda acting, given: choices.choose_hour(acting, given["hour"]),
    "choose_waking": lambda acting, given: choices.choose_waking(
        acting, given["begin"], given["end"]
    ),
    "choose_reveal_hour": lambda acting, given: choices.choose_reveal_hour(acting, given["hour"]),
    "see_sound": lambda acting, _: choices.see_sound(acting),
    "choose_sound": lambda acting, given: choices.choose_sound(acting, given["sound"]),
    "choose_language": lambda acting, given: speaking.choose_language(acting, given["language"]),
    "choose_you": lambda acting, given: speaking.choose_you(acting, given["you"]),
    "see_tongue": lambda acting, given: Done(acting.row, acting.kept, given["tongue"]),
    "come_back_once": lambda acting, given: choices.come_back_once(acting, given["when"]),
    "see_front": lambda acting, _: mirror.see_front(acting),
    "see_quiet_word": lambda acting, _: quiet_word.see(acting),
    "try_quiet_word": lambda acting, given: quiet_word.try_it(acting, given["word"]),
    "choose_quiet_word": lambda acting, given: quiet_word.choose(acting, given["word"]),
    "keep_quiet_word": lambda acting, given: quiet_word.keep(acting, given["word"], given["proof"]),
    "drop_quiet_word": lambda acting, _: quiet_word.drop(acting),
    "see_mirror": lambda acting, _: mirror.see(acting),
    "turn_mirror": lambda acting, given: mirror.turn(acting, given["which"]),
    "show_mirrored": lambda acting, given: mirror.show(acting, given["which"]),
    "remove_mirrored": lambda acting, given: mirror.remove(acting, given["which"]),
    "send_file": lambda acting, given: export.send(acting, given["words"]),
    "window_hours": lambda acting, _: together.window_hours(acting),
    "see_next": lambda acting, _: walking.see_next(acting),
    "begin_next": lambda acting, _: walking.begin_next(acting),
    "let_next_go": lambda acting, _: walking.let_next_go(acting),
    "see_hours": lambda acting, _: choices.see_hours(acting),
    "see_places": lambda acting, _: zoning.see_places(acting),
    "remind_of": lambda acting, given: choices.remind_of(acting, given["act"]),
    "remind_once": lambda acting, _: choices.remind_once(acting),
    "see_emergency": lambda acting, _: helping.see_emergency(acting),
    "see_helplines": lambda acting, _: helping.see_helplines(acting),
    "see_helpline_lists": lambda acting, _: helping.see_lists(acting),
    "see_country": lambda acting, _: helping.see_country(acting),
    "see_countries": lambda acting, _: helping.see_countries(acting),
    "more_countries": lambda acting, given: helping.see_countries(acting, int(given["after"])),
    "choose_country": lambda acting, given: helping.choose_country(acting, given["said"]),
    "unsay_country": lambda acting, _: helping.unsay_country(acting),
    "see_consent": lambda acting, _: helping.see_consent(acting),
    "quiet_week": lambda acting, _: resting.quiet_week(acting),
    "agree_to_shared_chat": lambda acting, given: joining.agree(
        acting, int(given["chat"]), int(given["other"])
    ),
}

if {*_DOES, *shared_actions.DOES} != set(ACTIONS):
    raise AssertionError("every action is done somewhere")


def perform(acting: Acting, action: Do) -> Done:
    """Does it, and says how it went."""
    return _DOES[action.action](acting, action.given)

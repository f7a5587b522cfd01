"""New content in mid-talk: which places go on in it, and why others do not."""

import pytest

from conversations.moving import fate, go_along
from conversations.script import Script
from conversations.scripts import Scripts
from conversations.talk import Place, Standing, Talk
from prompts.compiler import compile_script

OLD = """\
script: evening
from: An example
with: person
pace: quiet
minutes: 2
title: An example
cards:
  hellos:
    door: {line: At the door.}
    phone: {line: On the phone.}
steps:
  where:
    ask: place
    say: Where will you meet?
    choices: {home: At home, apart: Apart}
    text: 80
    next: card
    skip: other
  card:
    vary: idea
    cards: hellos
    next: shown
  shown:
    ask: until
    say: "{idea.line} You said {place}."
    choices: {will: I'll try it, not_now: Not now}
    next: {will: rest, not_now: bye}
    another: card
  rest:
    wait: 2h
    next: other
  other:
    call: help-now
    next: bye
  bye:
    end:
"""


def script(source: str) -> Script:
    compiled = compile_script("evening.yaml", source)
    assert compiled.script, compiled.diagnostics
    return compiled.script


def scripts(*changes: tuple[str, str]) -> Scripts:
    """The old version pinned, and the newest with some of its text changed."""
    source = OLD.replace("    next: card\n    skip: other", "    next: card\n    skip: bye")
    assert source != OLD
    old = script(source)
    for before, after in changes:
        assert before in source, before
        source = source.replace(before, after)
    newest = script(source)
    return Scripts({"evening": newest}, {old.version: old})


def at(every: Scripts, step: str, **words: str) -> Place:
    (old,) = every.pinned
    values = {"place": "home", "idea": "hellos/door"}
    held = {name: value for name, value in values.items() if name not in words}
    return Place(script="evening", version=old, step=step, values=held, words=words)


CHANGED = ("title: An example", "title: Another example")


@pytest.mark.parametrize("step", ["where", "shown", "rest", "other"])
def test_a_step_that_is_the_same_goes_on_in_the_new_version(step: str) -> None:
    every = scripts(CHANGED)
    found = fate(every, at(every, step))
    assert (found.how, found.because) == ("moves", "")
    assert found.place == at(every, step).model_copy(
        update={"version": every.newest["evening"].version}
    )


def test_new_choices_and_shorter_answers_do_not_matter() -> None:
    every = scripts(("apart: Apart}", "apart: Apart, new: Elsewhere}"), ("text: 80", "text: 40"))
    assert fate(every, at(every, "where")).how == "moves"


def test_where_talks_move_to_is_not_part_of_what_a_script_says() -> None:
    every = scripts(("cards:\n  hellos", "moved: {gone: where}\ncards:\n  hellos"))
    assert fate(every, at(every, "where")).how == "newest"


@pytest.mark.parametrize(
    ("step", "before", "after", "because"),
    [
        ("where", "home: At home, ", "", "the choice 'home' is gone"),
        ("where", "    text: 80\n", "", "something else is typed"),
        ("where", "    text: 80\n", "    time: true\n", "something else is typed"),
        ("where", "    skip: bye\n", "", "the button 'skip' is gone"),
        ("shown", "    another: card\n", "", "the button 'another' is gone"),
        ("shown", "    another: card\n", "    another: card\n    back: false\n", "'back' is gone"),
        ("shown", "    another", "    over: {after: 2m, next: bye}\n    another", "another thing"),
        ("rest", "    wait: 2h\n", "    set: {a: b}\n", "the step is of another kind"),
        ("other", "call: help-now", "call: heavier", "the step is of another kind"),
        ("shown", "  shown:", "  seen:", "the step 'shown' is gone"),
        ("where", "with: person", "with: couple", "it is for somebody else now"),
    ],
)
def test_a_step_whose_buttons_would_not_all_work_finishes_where_it_is(
    step: str, before: str, after: str, because: str
) -> None:
    more = [("next: shown", "next: seen")] if "seen" in after else []
    more += [
        ("    next: other\n", "    next: fork\n  fork:\n    choose: a\n    next: {b: other}\n")
    ]
    every = scripts((before, after), *(more if "set" in after else more[:-1]))
    place = at(every, step)
    found = fate(every, place)
    assert (found.how, found.place) == ("finishes", place)
    assert because in found.because


def test_an_answer_that_is_needed_has_to_be_there_and_one_that_is_not_need_not() -> None:
    every = scripts(CHANGED)
    place = at(every, "shown").without("place")
    assert fate(every, place).because == "the step 'shown' needs 'place'"
    assert fate(every, at(every, "rest").without("place").without("idea")).how == "moves"
    assert fate(every, at(every, "where").without("place").without("idea")).how == "moves"


def test_an_answer_has_to_be_one_that_there_still_is() -> None:
    every = scripts(("    door: {line: At the door.}\n", ""))
    assert fate(every, at(every, "shown")).because == "the step 'shown' needs 'idea'"
    assert fate(every, at(every, "shown", place="in the park")).because.endswith("'idea'")
    every = scripts(("    text: 80\n", ""))
    assert fate(every, at(every, "shown", place="in the park")).because.endswith("'place'")
    assert fate(every, at(every, "shown")).how == "moves"


RENAMED = (
    ("  where:", "  whereabouts:"),
    ("cards:\n  hellos", "moved: {where: whereabouts}\ncards:\n  hellos"),
)


def test_a_step_with_another_name_is_gone_on_in_without_a_word() -> None:
    every = scripts(*RENAMED)
    found = fate(every, at(every, "where"))
    assert (found.how, found.place.step) == ("moves", "whereabouts")


def test_a_question_that_another_one_replaces_is_led_to_it() -> None:
    every = scripts(*RENAMED, ("home: At home, apart: Apart", "far: Far"))
    found = fate(every, at(every, "where"))
    assert (found.how, found.place.step) == ("redirected", "whereabouts")


def test_a_wait_is_led_only_to_a_wait() -> None:
    moved = ("cards:\n  hellos", "moved: {rest: where}\ncards:\n  hellos")
    every = scripts(("  rest:", "  pause:"), ("will: rest", "will: pause"), moved)
    assert fate(every, at(every, "rest")).because == "the step is of another kind"
    every = scripts(
        ("  rest:", "  pause:"),
        ("will: rest", "will: pause"),
        (moved[0], moved[1].replace("where", "pause")),
    )
    assert fate(every, at(every, "rest")).place.step == "pause"


BOTH = """\
script: evening
from: An example
with: couple
pace: quiet
minutes: 2
title: An example
steps:
  wish:
    ask_both: wish
    say: Which one?
    held: It waits.
    choices: {tea: Tea, walk: A walk}
    next: {both: shown, lapsed: bye}
  shown:
    say: "{wish}, and {wish.theirs}."
    next: bye
  bye:
    end:
"""


@pytest.mark.parametrize(
    ("before", "after", "how"),
    [
        ("Which one?", "Which of the two?", "moves"),
        ("walk: A walk", "walk: A walk, sofa: The sofa", "finishes"),
        ("ask_both: wish", "ask_both: wish\n    match: [tea]", "finishes"),
    ],
)
def test_what_both_are_asked_stays_the_same_thing(before: str, after: str, how: str) -> None:
    old = script(BOTH)
    newest = script(BOTH.replace(before, after))
    every = Scripts({"evening": newest}, {old.version: old})
    place = Place(script="evening", version=old.version, step="wish")
    assert fate(every, place).how == how


def test_a_version_that_is_not_stored_is_stuck_and_a_script_that_is_gone_finishes() -> None:
    every = scripts(CHANGED)
    lost = at(every, "where").model_copy(update={"version": "nobody knows"})
    assert fate(every, lost).how == "stuck"
    assert fate(every, at(every, "nowhere")).how == "stuck"
    assert fate(Scripts({}, every.pinned), at(every, "where")).how == "finishes"


def test_callers_and_the_way_back_move_each_by_itself() -> None:
    every = scripts(("home: At home, ", ""))
    newest = every.newest["evening"].version
    shown = at(every, "shown", place="in the park")
    here = Standing(place=shown, callers=(at(every, "other"),))
    talk = Talk(id=1, standing=here, history=(Standing(place=at(every, "where")),))

    moved = go_along(every, talk)

    assert moved.standing.place.version == newest
    assert [each.version for each in moved.standing.callers] == [newest]
    assert moved.history == talk.history
    assert go_along(every, moved) == moved


def test_a_step_that_leaves_a_trace_never_becomes_one_that_does_not() -> None:
    plain = ('    say: "{idea.line} You said {place}."', '    say: "{idea.line}"')
    every = scripts(plain, ("title: An example", "title: An example\ntraceless: true"))
    found = fate(every, at(every, "shown"))
    assert "leaves another trace" in found.because

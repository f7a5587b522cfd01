"""The library: read once, checked whole, kept compiled between starts."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conversations.effects import Line
from conversations.script import Script
from conversations.scripts import Scripts
from prompts.diagnostics import CODES
from prompts.library import SHIPPED, BrokenScripts, check, load
from prompts.schema import schema
from prompts.translations import digest_of

ROOT = Path(__file__).parents[2]

HELLO = """\
script: hello
from: An example
with: person
pace: quiet
minutes: 2
title: An example
steps:
  hello:
    say: Hello.
    next: bye
  bye:
    end:
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    (content / "scripts").mkdir(parents=True)
    (content / "scripts" / "hello.yaml").write_text(HELLO, encoding="utf-8")
    (content / "locales" / "en").mkdir(parents=True)
    (content / "locales" / "en" / "bot.ftl").write_text("bye = Bye.\n", encoding="utf-8")
    return content


def translate(folder: Path, said: str, english: str = "Hello.") -> None:
    """Into German: all that there is to translate."""
    german = folder / "locales" / "de"
    (german / "scripts").mkdir(parents=True, exist_ok=True)
    lines = {"title": ("An example", "Ein Beispiel"), "hello__say": (english, said)}
    told = [f"# en {digest_of(en)}\n{name} = {de}\n" for name, (en, de) in lines.items()]
    (german / "scripts" / "hello.ftl").write_text("\n".join(told), encoding="utf-8")
    own = f"# en {digest_of('Bye.')}\nbye = Bis bald.\n"
    (german / "bot.ftl").write_text(own, encoding="utf-8")


def in_german(folder: Path, cache: Path | None, line: str = "hello.hello.say") -> str:
    library = load(folder, cache)
    return library.words.text("de", Line(line), Scripts(library.scripts, {})).text


def entry(cache: Path) -> Path:
    return cache / "hello.yaml.json"


def test_what_is_shipped_is_sound() -> None:
    assert [str(each) for each in check([SHIPPED])] == []


def test_a_library_holds_its_scripts_by_name(folder: Path) -> None:
    library = load(folder, None)

    assert list(library.scripts) == ["hello"]
    assert list(library.words.languages) == ["en"]


def test_a_kept_script_is_the_script_that_was_compiled(folder: Path, tmp_path: Path) -> None:
    cold = load(folder, tmp_path / "cache").scripts["hello"]
    warm = load(folder, tmp_path / "cache").scripts["hello"]

    assert warm == cold
    assert warm.version == cold.version
    assert list(warm.steps) == ["hello", "bye"]


def test_a_warm_start_needs_neither_yaml_nor_fluent(folder: Path, tmp_path: Path) -> None:
    translate(folder, "Hallo.")
    load(folder, tmp_path / "cache")
    program = (
        "import sys; from pathlib import Path; from prompts.library import load;"
        f"load(Path({str(folder)!r}), Path({str(tmp_path / 'cache')!r}));"
        "print([name for name in sys.modules if name.startswith(('ruamel', 'fluent'))])"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


def test_the_paths_are_kept_as_the_scripts_are(folder: Path, tmp_path: Path) -> None:
    starts = ("drifted", "hurt", "hurting", "fights", "alone", "unsaid")
    paths = "".join(f"{start}: [hello]\n" for start in starts)
    (folder / "paths.yaml").write_text(paths, encoding="utf-8")
    load(folder, tmp_path / "cache")
    program = (
        "import sys; from pathlib import Path; from prompts.library import load;"
        f"print(load(Path({str(folder)!r}), Path({str(tmp_path / 'cache')!r})).paths['alone'],"
        "[name for name in sys.modules if name.startswith('ruamel')])"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "('hello',) []"


def test_a_folder_without_paths_has_none(folder: Path) -> None:
    assert load(folder, None).paths == {}


def test_a_translation_is_read_from_its_file_and_from_what_was_kept_of_it(
    folder: Path, tmp_path: Path
) -> None:
    translate(folder, "{ $you ->\n    [feminine] Schön, Liebe.\n   *[other] Hallo.\n }")

    assert [in_german(folder, tmp_path / "cache") for _ in range(2)] == ["Hallo."] * 2


def test_a_changed_translation_is_compiled_anew(folder: Path, tmp_path: Path) -> None:
    translate(folder, "Hallo.")
    load(folder, tmp_path / "cache")
    translate(folder, "Guten Tag.")

    assert in_german(folder, tmp_path / "cache") == "Guten Tag."


def test_a_translation_is_checked_anew_when_its_english_changes(
    folder: Path, tmp_path: Path
) -> None:
    translate(folder, "Hallo.")
    assert check([folder], tmp_path / "cache") == ()
    changed = HELLO.replace("say: Hello.", "say: Good day.")
    (folder / "scripts" / "hello.yaml").write_text(changed, encoding="utf-8")

    (stale,) = check([folder], tmp_path / "cache")

    assert (stale.code, Path(stale.path).name) == ("E311", "hello.ftl")
    assert digest_of("Good day.") in stale.message


def test_what_is_kept_of_something_wrong_tells_it_again(folder: Path, tmp_path: Path) -> None:
    translate(folder, "Du musst gehen.")

    first, second = (check([folder], tmp_path / "cache") for _ in range(2))

    assert [each.code for each in first] == ["E210"]
    assert second == first


def test_a_start_does_without_a_translation_that_is_behind(folder: Path, tmp_path: Path) -> None:
    translate(folder, "Hallo.")
    (folder / "scripts" / "more.yaml").write_text(HELLO.replace("hello", "more"), encoding="utf-8")
    assert [each.code for each in check([folder])] == ["E310"]

    assert in_german(folder, None, "more.more.say") == "Hello."
    assert in_german(folder, None) == "Hallo."


def test_a_start_refuses_a_translation_that_is_wrong_by_itself(folder: Path) -> None:
    translate(folder, "Du musst gehen.")

    with pytest.raises(BrokenScripts, match="E210"):
        load(folder, None)


def test_a_language_without_the_bots_own_lines_is_not_offered(folder: Path) -> None:
    translate(folder, "Hallo.")
    (folder / "locales" / "de" / "bot.ftl").unlink()

    assert check([folder]) == ()
    assert list(load(folder, None).words.languages) == ["en"]
    assert in_german(folder, None) == "Hello."


def test_a_translation_alone_is_checked_against_its_script(folder: Path) -> None:
    translate(folder, "Hallo.", english="Hi.")
    file = folder / "locales" / "de" / "scripts" / "hello.ftl"

    assert [each.code for each in check([file])] == ["E311"]


def test_a_changed_script_is_compiled_anew(folder: Path, tmp_path: Path) -> None:
    load(folder, tmp_path / "cache")
    changed = HELLO.replace("say: Hello.", "say: Good day.")
    (folder / "scripts" / "hello.yaml").write_text(changed, encoding="utf-8")

    script = load(folder, tmp_path / "cache").scripts["hello"]

    assert script.lines["hello.hello.say"] == "Good day."


@pytest.mark.parametrize(
    "damage",
    [
        lambda kept: b"",
        lambda kept: kept[:-9],
        lambda kept: kept.replace(b"Hello.", b"Jello."),
        lambda kept: b"\xff\xfe" + kept,
        lambda kept: b"no hash\n{}",
    ],
    ids=["empty", "cut short", "changed", "not text", "without its hash"],
)
def test_a_damaged_entry_is_compiled_anew(folder: Path, tmp_path: Path, damage: object) -> None:
    load(folder, tmp_path / "cache")
    kept = entry(tmp_path / "cache")
    whole = kept.read_bytes()
    assert callable(damage)
    kept.write_bytes(damage(whole))

    script = load(folder, tmp_path / "cache").scripts["hello"]

    assert script.lines["hello.hello.say"] == "Hello."
    assert kept.read_bytes() == whole


def test_an_entry_of_another_language_version_is_not_believed(folder: Path, tmp_path: Path) -> None:
    load(folder, tmp_path / "cache")
    kept = entry(tmp_path / "cache")
    data = json.loads(kept.read_text(encoding="utf-8").partition("\n")[2])
    data["title"] = "Another title"
    kept.write_text("0" * 64 + "\n" + json.dumps(data), encoding="utf-8")

    assert load(folder, tmp_path / "cache").scripts["hello"].title == "An example"


def test_a_cache_that_cannot_be_written_stops_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder would be", encoding="utf-8")

    assert "hello" in load(folder, tmp_path / "cache").scripts


def test_a_broken_library_tells_everything_that_is_wrong(folder: Path, tmp_path: Path) -> None:
    wrong = HELLO.replace("next: bye", "next: by").replace("Hello.", "You should know.")
    (folder / "scripts" / "hello.yaml").write_text(wrong, encoding="utf-8")
    other = HELLO.replace("hello", "other").replace("say: Hello.", "call: nobody")
    (folder / "scripts" / "other.yaml").write_text(other, encoding="utf-8")
    (folder / "locales" / "en" / "bot.ftl").write_text("bye Bye.\n", encoding="utf-8")

    with pytest.raises(BrokenScripts) as broken:
        load(folder, tmp_path / "cache")

    found = [(Path(each.path).name, each.code) for each in broken.value.diagnostics]
    assert sorted(found) == [
        ("bot.ftl", "E301"),
        ("hello.yaml", "E101"),
        ("hello.yaml", "E210"),
        ("other.yaml", "E150"),
    ]
    assert all(str(each) in str(broken.value) for each in broken.value.diagnostics)


def test_a_warm_cache_hides_no_mistake_between_scripts(folder: Path, tmp_path: Path) -> None:
    calling = HELLO.replace("hello", "other").replace("say: Hello.", "call: hello")
    (folder / "scripts" / "other.yaml").write_text(calling, encoding="utf-8")
    load(folder, tmp_path / "cache")
    (folder / "scripts" / "hello.yaml").unlink()

    with pytest.raises(BrokenScripts) as broken:
        load(folder, tmp_path / "cache")

    assert [(each.code, each.line) for each in broken.value.diagnostics] == [("E150", 9)]


def test_a_call_of_a_script_that_could_not_be_read_is_no_second_mistake(folder: Path) -> None:
    calling = HELLO.replace("hello", "other").replace("say: Hello.", "call: hello")
    (folder / "scripts" / "other.yaml").write_text(calling, encoding="utf-8")
    (folder / "scripts" / "hello.yaml").write_text("a: [", encoding="utf-8")

    assert [each.code for each in check([folder])] == ["E001"]


def test_a_longer_circle_of_calls_is_found(folder: Path) -> None:
    for name, called in (("one", "two"), ("two", "three"), ("three", "one")):
        text = HELLO.replace("script: hello", f"script: {name}")
        text = text.replace("say: Hello.", f"call: {called}")
        (folder / "scripts" / f"{name}.yaml").write_text(text, encoding="utf-8")

    assert [each.code for each in check([folder])] == ["E151"] * 3


def test_english_is_needed(folder: Path) -> None:
    (folder / "locales" / "en" / "bot.ftl").unlink()

    with pytest.raises(BrokenScripts, match=r"bot\.ftl:1:1: E001"):
        load(folder, None)


def test_a_file_is_checked_by_itself(folder: Path) -> None:
    path = folder / "scripts" / "hello.yaml"
    path.write_text(HELLO.replace("say: Hello.", "call: elsewhere"), encoding="utf-8")

    assert check([path]) == ()
    assert [each.code for each in check([folder])] == ["E150"]


def test_a_file_that_is_not_text_or_not_there_is_told(folder: Path) -> None:
    (folder / "scripts" / "hello.yaml").write_bytes(b"\xff\xfe")

    found = check([folder, folder / "gone.yaml", folder / "gone.ftl"])

    assert [(Path(each.path).name, each.code) for each in found] == [
        ("gone.ftl", "E001"),
        ("gone.yaml", "E001"),
        ("hello.yaml", "E001"),
    ]


# --- The schema and the docs ---------------------------------------------------------------------


def test_the_schema_tells_the_keys_as_they_are_written_with_their_meaning() -> None:
    made = schema()

    assert {"script", "from", "with", "steps"} <= set(made["required"])
    assert made["properties"]["pace"]["description"] == "The lowest pace at which it is offered."
    assert made["properties"]["from"]["description"]
    assert made["$defs"]["Ask"]["additionalProperties"] is False


def test_the_schema_tells_each_kind_of_step_by_a_key_it_needs() -> None:
    steps = json.dumps(schema()["properties"]["steps"])
    kinds = [name.rpartition("/")[2] for name in re.findall(r"#/\$defs/\w+", steps)]

    assert len(set(kinds)) == 10
    assert all(_key_of(kind) in schema()["$defs"][kind]["required"] for kind in kinds)


def _key_of(kind: str) -> str:
    return {"AskBoth": "ask_both"}.get(kind, kind.lower())


def test_every_code_is_in_the_docs_with_its_meaning_and_nothing_else_is() -> None:
    docs = (ROOT / "docs" / "diagnostics" / "README.md").read_text(encoding="utf-8")

    told = dict(re.findall(r"^\| (E\d{3}) \| ([^|]+?) \| [^|]+? \|$", docs, re.MULTILINE))

    assert told == CODES


def test_the_example_in_the_docs_compiles(tmp_path: Path) -> None:
    docs = (ROOT / "docs" / "script-language.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```yaml\n(script: ([\w-]+)\n.*?)^```$", docs, re.MULTILINE | re.DOTALL)
    assert examples
    for source, name in examples:
        (tmp_path / f"{name}.yaml").write_text(source, encoding="utf-8")

    assert [str(each) for each in check(tmp_path.iterdir())] == []


def test_every_key_of_the_language_is_in_the_docs() -> None:
    docs = (ROOT / "docs" / "script-language.md").read_text(encoding="utf-8")
    made = schema()
    keys = {
        *made["properties"],
        *(key for each in made["$defs"].values() for key in each["properties"]),
    }

    assert {key for key in keys if f"`{key}`" not in docs} == set()
    assert set(Script.model_fields) >= {"script", "steps"}


def test_keywords_that_end_too_early_are_told_at_their_end(tmp_path: Path) -> None:
    unfinished = tmp_path / "questions.toml"
    unfinished.write_text('[how]\nsure = ["how long",\n', encoding="utf-8")

    (wrong,) = check([unfinished])

    assert (wrong.code, wrong.line) == ("E335", 3)

"""What may be set, and how what is wrong with it is told."""

import re
from pathlib import Path

import pytest

from bot.settings import PREFIX, Settings, WrongSettings, environment, read

ROOT = Path(__file__).parents[2]
SECRET = "sesame"
TOKEN = f"123:{SECRET}"
URL = f"postgresql://ada:{SECRET}@127.0.0.1/toward"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder without `.env`, and no setting from outside."""
    for name in environment():
        if name.startswith(PREFIX):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def told() -> list[str]:
    with pytest.raises(WrongSettings) as caught:
        read()
    lines = str(caught.value).splitlines()
    assert not [line for line in lines if SECRET in line]
    assert SECRET not in repr(caught.value.__cause__)
    return lines


def test_the_example_names_exactly_the_settings() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = re.findall(r"^#? ?(TOWARD_\w+)=", example, re.MULTILINE)
    assert named == [PREFIX + field.upper() for field in Settings.model_fields]


def test_the_example_as_it_is_sets_nothing_but_defaults(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes((ROOT / ".env.example").read_bytes())
    assert read() == Settings(_env_file=None)


def test_every_wrong_setting_is_told_at_once_by_name_with_what_is_allowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = {
        "TOWARD_TOKEN": f"{SECRET} {SECRET}",
        "TOWARD_BASE_URL": f"https://{SECRET}/",
        "TOWARD_DATABASE_URL": f"mysql://{SECRET}",
        "TOWARD_LOG_LEVEL": SECRET,
        "TOWARD_TOKN": SECRET,
        "TOWARD_ZZZZZZZZ": SECRET,
    }
    for name, value in wrong.items():
        monkeypatch.setenv(name, value)
    assert sorted(told()) == [
        "TOWARD_BASE_URL: needs a Bot API, such as http://127.0.0.1:9000/bot",
        "TOWARD_DATABASE_URL: needs postgresql://…; without it, a SQLite file in TOWARD_DATA_DIR",
        "TOWARD_LOG_LEVEL: needs DEBUG, INFO, WARNING or ERROR",
        "TOWARD_TOKEN: needs the bot's token, from @BotFather",
        "TOWARD_TOKN: no such setting; did you mean TOWARD_TOKEN?",
        "TOWARD_ZZZZZZZZ: no such setting",
    ]


def test_an_unknown_line_in_the_file_is_told_by_the_name_it_has_there(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"TOWARD_DATADIR={SECRET}\nFOO={SECRET}\n", encoding="utf-8")
    assert told() == [
        "TOWARD_DATADIR: no such setting; did you mean TOWARD_DATA_DIR?",
        "FOO: no such setting",
    ]


@pytest.mark.parametrize(
    "token", ["", SECRET, f":{SECRET}", "123:", f"a:{SECRET}", f"1:{SECRET} {SECRET}", "1:a\nb"]
)
def test_what_looks_like_no_token_is_refused_and_nothing_at_all_is_none(
    token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOWARD_TOKEN", token)
    if token:
        assert told() == ["TOWARD_TOKEN: needs the bot's token, from @BotFather"]
    else:
        assert read().token is None


@pytest.mark.parametrize("name", ["token", "database_url"])
def test_a_secret_may_come_in_a_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = {"token": TOKEN, "database_url": URL}[name]
    (tmp_path / "secret").write_text(f"{held}\n", encoding="utf-8")
    monkeypatch.setenv(f"TOWARD_{name.upper()}_FILE", str(tmp_path / "secret"))
    settings = read()
    assert getattr(settings, name).get_secret_value() == held
    assert SECRET not in repr(settings)
    assert SECRET not in str(settings)


def test_a_secret_that_is_given_counts_more_than_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret").write_text("456:another", encoding="utf-8")
    monkeypatch.setenv("TOWARD_TOKEN_FILE", str(tmp_path / "secret"))
    monkeypatch.setenv("TOWARD_TOKEN", TOKEN)
    token = read().token
    assert token is not None
    assert token.get_secret_value() == TOKEN


@pytest.mark.parametrize("content", [None, b"", SECRET.encode(), b"\xff\xfe"])
def test_a_file_without_the_secret_is_told_by_its_own_name(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TOKEN", "DATABASE_URL"):
        monkeypatch.setenv(f"TOWARD_{name}_FILE", str(tmp_path / name))
        if content is not None:
            (tmp_path / name).write_bytes(content)
    assert told() == [
        "TOWARD_TOKEN_FILE: needs a file that can be read and holds the token",
        "TOWARD_DATABASE_URL_FILE: needs a file that can be read and holds the URL",
    ]


def test_the_master_key_is_in_the_data_folder_or_where_it_is_said_to_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TOWARD_DATA_DIR", "elsewhere")
    assert read().master_key == Path("elsewhere/master.key")
    monkeypatch.setenv("TOWARD_MASTER_KEY_FILE", "/run/secrets/master")
    assert read().master_key == Path("/run/secrets/master")

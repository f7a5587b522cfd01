"""What may be read in the logs when something falls over: where and what, never a word."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from bot.logs import place_of

WORD = "wisteria"

WAYS_TO_FALL = {
    "an error that nobody caught": 'raise ValueError(f"cannot read {WORD}")',
    "an error with a cause": """
        try:
            {}[WORD]
        except KeyError as error:
            raise RuntimeError(WORD) from error""",
    "errors in a group": "raise ExceptionGroup(WORD, [ValueError(WORD), KeyError(WORD)])",
    "an error in a thread": """
        thread = threading.Thread(target=lambda: {}[WORD])
        thread.start()
        thread.join()""",
    "a task that nobody waited for": """
        async def fall():
            raise ValueError(WORD)
        async def main():
            task = asyncio.get_running_loop().create_task(fall(), name=WORD)
            await asyncio.sleep(0.01)
            del task
            gc.collect()
        asyncio.run(main())""",
    "an error in a callback of the loop": """
        async def main():
            asyncio.get_running_loop().call_soon({}.__getitem__, WORD)
            await asyncio.sleep(0.01)
        asyncio.run(main())""",
    "an object that cannot be taken down": """
        class Falls:
            def __del__(self):
                raise ValueError(WORD)
        Falls()""",
    "a warning": "warnings.warn(f'about {WORD}', UserWarning)",
    "a library's error": """
        try:
            {}[WORD]
        except KeyError:
            logging.getLogger("telegram.ext").exception("An update: %s", {"text": WORD})""",
    "a job that failed": "logging.getLogger('apscheduler.executors').error('Job %s', WORD)",
    "an error of aiohttp": "logging.getLogger('aiohttp.server').error('Bad request: %s', WORD)",
    "a library's critical words": "logging.getLogger('telegram').critical('got %s', WORD)",
    "a record that cannot be formatted": "logging.getLogger('x').error('%d %d', WORD)",
    "an error of pydantic": """
        from conversations.talk import Talk
        Talk.model_validate_json('{"id": "' + WORD + '"}')""",
    "an error of the database": """
        from sqlalchemy import create_engine, text
        engine = create_engine("sqlite://", hide_parameters=True)
        with engine.begin() as connection:
            connection.execute(text("SELECT nothing FROM nowhere WHERE x = :x"), {"x": WORD})""",
}
QUIET = {
    "a library's debugging": "logging.getLogger('telegram.Bot').debug('with %s', {'text': WORD})",
    "what aiohttp's server was asked": "logging.getLogger('aiohttp.access').info('GET %s', WORD)",
    "a statement with its values": "logging.getLogger('sqlalchemy.engine').info('(%r,)', WORD)",
    "a library's information": "logging.getLogger('httpx').info('POST /bot%s/getMe', WORD)",
}
FRAME = """
import asyncio, gc, logging, sys, threading, warnings
from bot import logs
WORD = sys.stdin.read()
logs.set_up("DEBUG")
def fall():
{body}
fall()
"""


def run(body: str) -> subprocess.CompletedProcess[str]:
    lines = [
        line if line.startswith("        ") else f"        {line}" for line in body.split("\n")
    ]
    code = FRAME.format(body="\n".join(lines))
    command = [sys.executable, "-c", code]
    root = Path(__file__).parent.parent.parent
    return subprocess.run(
        command, input=WORD, capture_output=True, text=True, check=False, cwd=root, timeout=60
    )


@pytest.mark.parametrize("way", WAYS_TO_FALL)
def test_whatever_falls_is_reported_in_one_line_without_its_words(way: str) -> None:
    done = run(WAYS_TO_FALL[way])
    assert WORD not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "event=" in done.stderr


@pytest.mark.parametrize("way", QUIET)
def test_what_libraries_say_below_a_warning_is_not_shown_at_all(way: str) -> None:
    done = run(QUIET[way])
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_our_own_events_are_shown_with_their_facts() -> None:
    done = run('import structlog; structlog.get_logger().info("turn", kind="message")')
    assert "event='turn'" in done.stderr
    assert "kind='message'" in done.stderr


def test_an_interruption_from_the_keyboard_is_no_accident() -> None:
    assert run("raise KeyboardInterrupt").stderr == ""


def test_the_place_of_an_error_is_the_last_line_of_ours() -> None:
    with pytest.raises(KeyError) as raised:
        logging.getLevelNamesMapping()[WORD]
    place = place_of(raised.value)
    assert place["error"] == "KeyError"
    assert place["at"].startswith("tests/unit/test_logs.py:")


def test_an_error_that_was_never_raised_has_no_place() -> None:
    assert place_of(ValueError(WORD)) == {"error": "ValueError", "at": "-"}

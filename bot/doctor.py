"""`toward doctor`: what is wrong with this installation, and what to do about it."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

from telegram.error import InvalidToken, TelegramError

from bot.api import over_http
from bot.app import see_keys
from bot.settings import Settings
from prompts import library
from prompts.library import BrokenScripts
from storage import database, masters, schema
from storage.database import FILE, Database, Unusable, is_empty, transaction


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    what: str
    well: bool
    said: str

    def __str__(self) -> str:
        return f"{'well ' if self.well else 'WRONG'}  {self.what}: {self.said}"


def findings(settings: Settings) -> Iterator[Finding]:
    """Looks at everything that a start needs; changes nothing."""
    yield _scripts(settings)
    yield from _stores(settings)
    yield asyncio.run(_token(settings))


def _scripts(settings: Settings) -> Finding:
    compiled = settings.data_dir / "cache"
    try:
        # Where there is none it makes none: to look changes nothing.
        read = library.load(library.SHIPPED, compiled if compiled.is_dir() else None)
    except BrokenScripts as wrong:
        count = len(wrong.diagnostics)
        return Finding("scripts", well=False, said=f"{count} errors; toward check lists them")
    return Finding("scripts", well=True, said=f"{len(read.scripts)} read")


def _stores(settings: Settings) -> Iterator[Finding]:
    try:
        if settings.postgres is None and is_empty(settings.data_dir / FILE):
            masters.see_data(settings.data_dir)
            yield Finding("data", well=True, said=f"none yet; a start makes {settings.data_dir}")
            return
        opened = database.connect(settings.postgres, settings.data_dir, read_only=True)
    except Unusable as reason:
        yield Finding("database", well=False, said=str(reason))
        return
    try:
        yield from _opened(settings, opened)
    finally:
        opened.engine.dispose()


def _opened(settings: Settings, opened: Database) -> Iterator[Finding]:
    try:
        with transaction(opened) as connection:
            level = schema.level(connection)
    except Unusable as reason:
        yield Finding("database", well=False, said=str(reason))
        return
    yield _level(level)
    yield _keys(settings, opened)


def _level(level: str | None) -> Finding:
    if level == schema.HEAD:
        return Finding("database", well=True, said=f"at level {level}, the newest")
    if level is not None and level > schema.HEAD:
        return Finding("database", well=False, said=f"level {level} is newer than this Toward")
    return Finding("database", well=True, said="not up to date; a start or toward migrate mends it")


def _keys(settings: Settings, opened: Database) -> Finding:
    try:
        count = see_keys(settings, opened, read_only=True)
    except Unusable as reason:
        return Finding("keys", well=False, said=str(reason))
    if not count:
        return Finding("keys", well=True, said="none yet; a start makes them")
    return Finding("keys", well=True, said=f"the master key fits all {count}")


async def _token(settings: Settings) -> Finding:
    if settings.token is None:
        return Finding("token", well=False, said="TOWARD_TOKEN is not set; @BotFather gives one")
    api = over_http(settings.token.get_secret_value(), settings.base_url)
    try:
        async with api:
            return Finding("token", well=True, said=f"Telegram knows it as @{api.username}")
    except InvalidToken:
        return Finding("token", well=False, said="Telegram does not accept TOWARD_TOKEN")
    except TelegramError as error:
        said = f"Telegram cannot be reached ({type(error).__name__}): is the network up?"
        return Finding("token", well=False, said=said)

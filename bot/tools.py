"""What every turn is made of: the stores, the words, the clock and chance."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.chance import Chance
from bot.clock import Clock
from bot.render import Reader
from conversations.script import Script
from conversations.scripts import Scripts
from conversations.talk import Talk
from prompts.library import Library
from storage import Connection, versions
from storage.database import Database
from storage.vault import Vault

ENGLISH = "en"


@dataclass
class Tools:
    """Built once, in `app`; handed to whoever runs a turn."""

    database: Database
    vault: Vault
    library: Library
    clock: Clock
    chance: Chance
    bot_name: str = ""
    """The bot's user name, once Telegram has told it; invites lead there."""
    _pinned: dict[str, Script] = field(default_factory=dict)

    def scripts_for(self, connection: Connection, talks: Iterable[Talk]) -> Scripts:
        """The newest scripts, and the older versions that these talks still stand in."""
        newest = self.library.scripts
        current = {script.version for script in newest.values()}
        missing = {
            version for talk in talks for version in talk.versions if version not in current
        } - set(self._pinned)
        if missing:
            for version, row in versions.read(connection, missing).items():
                self._pinned[version] = Script.model_validate_json(row.body)
        return Scripts(newest, self._pinned)

    def reader(self, language: str) -> Reader:
        """How somebody reads for whom no older version matters."""
        return Reader(self.library.words, Scripts(self.library.scripts, {}), language)

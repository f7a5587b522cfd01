"""All scripts there are, as a turn sees them."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.script import Script, Step
from conversations.talk import Place


@dataclass(frozen=True)
class Scripts:
    """What can be talked: the newest of each, and older versions that open talks still stand in."""

    newest: Mapping[str, Script]
    pinned: Mapping[str, Script]

    def of(self, place: Place) -> Script:
        """The script, in its own version, that a talk stands in.

        Raises:
            KeyError: that version is neither the newest of its name nor pinned.
        """
        script = self.newest.get(place.script)
        if script is not None and script.version == place.version:
            return script
        return self.pinned[place.version]

    def step_at(self, place: Place) -> Step:
        """The step that a talk stands at.

        Raises:
            KeyError: there is no such version, or no such step in it.
        """
        return self.of(place).steps[place.step]

    def by_command(self, command: str, *, shared: bool = False) -> Script | None:
        """The script that a command opens, in a person's own chat or in the shared one."""
        offered = (each for each in self.newest.values() if (each.company == "shared") is shared)
        return next((each for each in offered if each.command == command), None)

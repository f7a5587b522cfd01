"""What may be wrong with a script or a line, each with a stable code."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Place: TypeAlias = tuple[str | int, ...]
"""Where in a script: the keys that lead there, such as `("steps", "recall", "next")`."""


@dataclass(frozen=True, order=True)
class Diagnostic:
    """One thing that is wrong, at a line and column of a file, both counted from 1."""

    path: str
    line: int
    column: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.code} {self.message}"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, at a place whose line and column are not looked up yet."""

    code: str
    place: Place
    message: str
    at: Literal["key", "value"] = "value"


CODES: Mapping[str, str] = {
    # The file
    "E001": "the file is not readable as UTF-8 text or as YAML",
    "E002": "an anchor or an alias",
    "E003": "a tag",
    "E004": "a key that is there twice",
    "E005": "the file is not one map",
    "E006": "maps or lists nested deeper than a script needs",
    "E007": "a key that is not plain text",
    # Its shape
    "E010": "an unknown key",
    "E011": "a missing key",
    "E012": "a value of the wrong kind",
    "E013": "a value outside of what is allowed",
    "E014": "a step that does none of the known things",
    "E015": "a file that is not called like its script",
    # The ways between steps
    "E101": "a way to an unknown step",
    "E102": "a step that nobody reaches",
    "E103": "a step from which no end is reached",
    "E104": "a loop that never waits",
    "E110": "an answer, value or outcome that is not handled",
    "E111": "something handled that cannot happen",
    "E112": "an `else` for which nothing is left",
    "E113": "a choice whose name is taken",
    "E114": "a question that cannot be answered",
    "E115": "a question with two ways of typing",
    "E116": "a number range that is empty or goes below zero",
    "E117": "more than four choices",
    "E118": "two buttons with the same words",
    "E119": "a wait of more than seven days, or a page that stays for longer",
    # Variables
    "E120": "an unknown variable",
    "E121": "a variable that may not have been set yet",
    "E122": "a variable that is set and never read",
    "E123": "a card that is not shown by one of its fields",
    "E124": "a fork by a card",
    "E125": "a shown value that has no words",
    "E126": "an answer read where none may leave a trace",
    "E127": "an answer shown before it is shown to both",
    "E128": "a question for both that cannot be put like this",
    "E129": "answers that part where nothing may leave a trace",
    # Cards and actions
    "E130": "an unknown deck",
    "E131": "a deck without cards",
    "E132": "cards of one deck with different fields",
    "E133": "a deck that no step uses",
    "E134": "`another` that does not lead to another card",
    "E140": "an action given something else than it takes",
    "E141": "a given value with braces inside",
    # Scripts among each other
    "E142": "an action that is not for whoever takes part",
    "E143": "what the shared chat cannot have, or it alone",
    "E144": "a reminder without an act to name",
    "E145": "a secret that is not used up at once",
    "E150": "a call to an unknown script",
    "E151": "scripts that call each other in a circle",
    "E153": "two scripts with one command",
    "E154": "words for the menu without a command",
    "E155": "a command that Telegram does not take",
    "E156": "a call from the shared chat to a person's script, or back",
    "E160": "a card from a section that the article does not have",
    # Words
    "E201": "a message longer than Telegram takes",
    "E202": "a button of more than 24 characters",
    "E203": "a menu description of more than 256 characters",
    "E204": "a title of more than 40 characters",
    "E205": "markup that is opened and not closed",
    "E206": "a brace that is not part of a gap",
    "E207": "a gap or markup where only plain words can be",
    "E208": "an answer to a tap of more than 200 characters",
    "E210": "words of pressure",
    "E211": "words that keep count of people",
    "E212": "a per cent sign",
    "E213": "a number about a person, shown",
    "E214": "a promise of how it will turn out",
    "E215": "a guess at what somebody feels, told as if it were known",
    "E216": "words that take for granted who somebody's partner is",
    "E217": "blame",
    "E218": "a question for somebody's reasons",
    "E219": "a verdict on somebody",
    "E220": "a text that is hard to read",
    "E221": "a sentence of more than 28 words",
    # New content in mid-talk
    "E240": "a step that is led away from, and still there",
    "E241": "a step that is led to, and not there",
    "E242": "a step that is led to, and does something unasked",
    # The bot's own lines and their translations
    "E301": "a line that is not Fluent",
    "E302": "a line that is not translated",
    "E303": "a translation of a line that English does not have",
    "E304": "a translation that loses or invents a gap",
    "E305": "a line that uses something that is not there",
    "E306": "a line without words",
    "E307": "a line that is there twice",
    "E310": "a script that is not translated",
    "E311": "a translation of other English than is there now",
    "E312": "a translation of a script that is not there",
    "E313": "a form for a gender that nobody is spoken of in",
    # The paths
    "E350": "a path for an unknown starting point",
    "E351": "a starting point without a path",
    "E352": "an unknown script on a path",
    "E353": "a script that is on a path twice",
    "E354": "a script that needs a link on the path of somebody alone",
    "E355": "a path that is not a list of scripts",
    "E356": "a script that cannot be begun from a path",
    # How people ask the common questions
    "E335": "keywords that are not TOML",
    "E336": "keywords for something that is no question, or none for one that is",
    "E337": "a keyword that nothing typed can match",
    # Words of a hard night
    "E360": "a list of words that is not TOML",
    "E361": "a list of words that is not what it should be",
    "E362": "a pattern that cannot be read",
    # Whom somebody can call
    "E370": "a list of helplines that is not TOML",
    "E371": "a country or a number that is not what it should be",
    "E372": "a number that is verified nowhere",
    "E373": "a country without a name",
    # Cards that are kept, or never shown again
    "E340": "`never` that does not lead to another card",
    "E341": "a card of two, kept or excluded by one",
    "E342": "a card kept or excluded where nothing may leave a trace",
    "E343": "`never` where a deck has one card alone",
    "E344": "`never` where there may be no card yet",
    # How a promise and an apology are worded
    "E330": "a list of wordings that is not TOML",
    "E331": "a list of wordings that is missing, empty or unknown",
    "E332": "a wording that is there twice, or says nothing",
}
"""Every code, and what it stands for. docs/diagnostics/ says how to mend each."""

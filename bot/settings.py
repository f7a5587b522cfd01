"""What may be set, by environment or `.env`: names, types, defaults. Read once, at the door."""

import difflib
import os
from pathlib import Path
from typing import Any, Literal

from pydantic import (
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "TOWARD_"
TELEGRAM = "https://api.telegram.org/bot"
MASTER_KEY = "master.key"
CREDENTIALS = "CREDENTIALS_DIRECTORY"
"""Where systemd puts what `LoadCredential=` names."""
UPDATES_A_MINUTE = 20
"""So many of one person are heard, unless more are allowed."""


class WrongSettings(Exception):
    """Some settings cannot be used; one line for each says which and what is allowed."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))


class Settings(BaseSettings):
    """Every setting. Each secret can also be given as a file: `…_FILE` names it."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", extra="forbid", hide_input_in_errors=True
    )

    token: SecretStr | None = Field(None, description="the bot's token, from @BotFather")
    token_file: Path | None = Field(None, description="a file that can be read and holds the token")
    base_url: str = Field(
        TELEGRAM,
        pattern=r"^https?://[^\s?#]+/bot$",
        description="a Bot API, such as http://127.0.0.1:9000/bot",
    )
    data_dir: Path = Field(Path("data"), description="a folder for the database and the keys")
    database_url: SecretStr | None = Field(
        None, description="postgresql://…; without it, a SQLite file in TOWARD_DATA_DIR"
    )
    database_url_file: Path | None = Field(
        None, description="a file that can be read and holds the URL"
    )
    master_key_file: Path | None = Field(
        None, description="a file with 64 hex digits that only its owner can read"
    )
    updates_a_minute: int = Field(
        UPDATES_A_MINUTE,
        ge=UPDATES_A_MINUTE,
        description=f"a whole number of updates of one person, {UPDATES_A_MINUTE} at least",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="DEBUG, INFO, WARNING or ERROR"
    )

    @field_validator("token", "database_url")
    @classmethod
    def _fits(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is None:
            return None
        text = value.get_secret_value().strip()
        if not _SHAPES[str(info.field_name)](text):
            raise ValueError
        return SecretStr(text)

    @field_validator("token_file", "database_url_file")
    @classmethod
    def _file_fits(cls, value: Path | None, info: ValidationInfo) -> Path | None:
        name = str(info.field_name).removesuffix("_file")
        if value is not None and _fitting(name, value) is None:
            raise ValueError
        return value

    @model_validator(mode="before")
    @classmethod
    def _secrets_from_files(cls, given: dict[str, Any]) -> dict[str, Any]:
        """An empty value is none. A file counts where the setting itself is not given."""
        files = {name: given.get(f"{name}_file") for name in _SHAPES if not given.get(name)}
        read = {name: _fitting(name, Path(file)) for name, file in files.items() if file}
        return {
            **{name: value for name, value in given.items() if value != ""},
            **{name: value for name, value in read.items() if value},
        }

    @property
    def master_key(self) -> Path:
        """Where the master key is: as set, or as systemd hands it over, or with the data."""
        handed = Path(os.environ.get(CREDENTIALS, ""), MASTER_KEY)
        if self.master_key_file is None and CREDENTIALS in os.environ and handed.exists():
            return handed
        return self.master_key_file or self.data_dir / MASTER_KEY

    @property
    def postgres(self) -> str | None:
        """PostgreSQL's address; none: a SQLite file in the data folder."""
        return self.database_url.get_secret_value() if self.database_url else None


def read() -> Settings:
    """The settings as they are now.

    Raises:
        WrongSettings: with a line for every setting that cannot be used.
    """
    lines = _unknown_names()
    try:
        settings = Settings()
    except ValidationError as error:
        places = [str(each["loc"][0]) if each["loc"] else "" for each in error.errors()]
        lines += [_explained(place) for place in dict.fromkeys(places)]
    else:
        if not lines:
            return settings
    raise WrongSettings(list(dict.fromkeys(lines)))


def environment() -> dict[str, str]:
    """The environment as it is, for a process of ours that inherits it."""
    return dict(os.environ)


def _is_token(text: str) -> bool:
    number, colon, rest = text.partition(":")
    return number.isdecimal() and bool(colon and rest) and not any(map(str.isspace, rest))


def _is_postgres(text: str) -> bool:
    scheme, separator, _ = text.partition("://")
    return bool(separator) and scheme.partition("+")[0] in {"postgresql", "postgres"}


_SHAPES = {"token": _is_token, "database_url": _is_postgres}
"""The secrets that may also come in a file, and what each looks like."""


def _fitting(name: str, file: Path) -> str | None:
    """What the file holds, if it looks like that secret."""
    try:
        text = file.read_text(encoding="utf-8").strip()
    except (OSError, ValueError):
        return None
    return text if _SHAPES[name](text) else None


def _explained(place: str) -> str:
    field = Settings.model_fields.get(place)
    # What is no field stands as it was written in `.env`.
    return f"{PREFIX}{place.upper()}: needs {field.description}" if field else _no_such(place)


def _unknown_names() -> list[str]:
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    given = {name for name in os.environ if name.startswith(PREFIX)}
    return [_no_such(name) for name in sorted(given - known)]


def _no_such(place: str) -> str:
    name, known = place.upper(), [PREFIX + field.upper() for field in Settings.model_fields]
    near = difflib.get_close_matches(name, known, n=1)
    return f"{name}: no such setting" + (f"; did you mean {near[0]}?" if near else "")

"""Compiled scripts by their hash, so that a talk can finish on the version it began with."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.postgresql import insert

from storage.tables import script_version


@dataclass(frozen=True)
class VersionRow:
    """One version of a script, as stored; fields stand in the order of the columns."""

    version: str
    name: str
    body: str
    first_seen: int


_REMEMBER = insert(script_version).on_conflict_do_nothing(index_elements=["version"])
_KNOWN = select(script_version.c.version)
_READ = select(*script_version.c).where(
    script_version.c.version.in_(bindparam("versions", expanding=True))
)


def remember(connection: Connection, row: VersionRow) -> None:
    """Stores a version once."""
    connection.execute(_REMEMBER, vars(row))


def known(connection: Connection) -> frozenset[str]:
    """Every version that is stored."""
    return frozenset(connection.scalars(_KNOWN))


def read(connection: Connection, versions: Collection[str]) -> dict[str, VersionRow]:
    """Those of the versions that are known."""
    rows = connection.execute(_READ, {"versions": list(versions)})
    return {row.version: VersionRow(*row) for row in rows}

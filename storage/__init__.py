"""What outlives a restart: the only importer of SQLAlchemy. Functions take a connection first."""

from sqlalchemy import Connection

__all__ = ["Connection"]

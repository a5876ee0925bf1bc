"""Creating and upgrading the tables.

Alembic is imported only when there is something to do: a database that is up to date starts
without it. A new revision goes into `versions/`, and its id into `HEAD`.
"""

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, text

from db.parts import schema

HEAD = "0004"

# As Alembic has it.
_VERSION = Table(
    "alembic_version", MetaData(), Column("version_num", String(32), primary_key=True)
)


class NewerDatabaseError(Exception):
    """The database was made by a later version of the program."""


def migrate(connection: Connection, *more_versions: Path) -> bool:
    """Brings the tables up to date, keeping what they hold; False when they already were.

    `more_versions` are folders with further revisions. Raises NewerDatabaseError.
    """
    if revision_of(connection) == HEAD and not more_versions:
        return False
    if inspect(connection).get_table_names() or more_versions:
        upgrade(connection, *more_versions)
    else:
        create(connection)
    return True


def create(connection: Connection) -> None:
    """Creates all tables in an empty database as they are in the end: a first start is faster
    without the way there."""
    schema.create_all(connection)
    _VERSION.create(connection)
    connection.execute(insert(_VERSION), {"version_num": HEAD})


def upgrade(connection: Connection, *more_versions: Path) -> None:
    """Goes from revision to revision. Raises NewerDatabaseError."""
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    here = Path(__file__).parent
    config = Config()
    config.set_main_option("script_location", str(here).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    folders = "\n".join(str(folder) for folder in (here / "versions", *more_versions))
    config.set_main_option("version_locations", folders.replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise NewerDatabaseError(str(error)) from error


def revision_of(connection: Connection) -> str | None:
    """The revision that the tables have; None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    row = connection.execute(text("SELECT version_num FROM alembic_version")).first()
    return str(row[0]) if row else None

"""Lines about the database itself, by a key."""

from sqlalchemy import Connection, delete, insert, select

from db.tables import state


def noted(connection: Connection, key: str) -> str | None:
    """A line; None where there is none."""
    return connection.scalar(select(state.c.value).where(state.c.key == key))


def note(connection: Connection, key: str, value: str) -> None:
    """Sets a line."""
    unnote(connection, key)
    connection.execute(insert(state), {"key": key, "value": value})


def unnote(connection: Connection, key: str) -> None:
    """Takes a line away."""
    connection.execute(delete(state).where(state.c.key == key))

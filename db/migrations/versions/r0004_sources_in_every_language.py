"""Sources, laws and pollsters have names in every language; those there were are in English."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

COLUMNS = {"sources": ("title", "publisher"), "rules": ("law",), "exit_polls": ("pollster",)}


def upgrade() -> None:
    """Turns the columns into texts by language; files that were loaded keep their words."""
    for table, columns in COLUMNS.items():
        with op.batch_alter_table(table) as altered:
            for column in columns:
                altered.alter_column(column, existing_type=sa.String(), type_=sa.Text())
        for column in columns:
            _put_by_language(table, column)


def _put_by_language(table: str, column: str) -> None:
    words = sa.column(column, sa.Text())
    rows = sa.table(table, sa.column("key", sa.Integer()), words)
    bind = op.get_bind()
    for key, text in bind.execute(sa.select(rows.c.key, words)).all():
        if text is not None:
            english = json.dumps({"en": text}, ensure_ascii=False)
            bind.execute(sa.update(rows).where(rows.c.key == key).values({column: english}))

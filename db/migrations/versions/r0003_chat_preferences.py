"""Chats choose more than their language: an election, a theme, and whether charts come."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adds the choices; what chats chose before stays."""
    with op.batch_alter_table("chats") as chats:
        chats.add_column(sa.Column("election", sa.String()))
        chats.add_column(sa.Column("theme", sa.String()))
        chats.add_column(
            sa.Column("charts", sa.Boolean(), nullable=False, server_default=sa.true())
        )

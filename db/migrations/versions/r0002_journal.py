"""A journal of updates, and the ids of charts that Telegram has."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adds both tables, empty."""
    op.create_table(
        "updates",
        sa.Column("id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("question", sa.BigInteger(), nullable=False),
        sa.Column("topic", sa.BigInteger()),
        sa.Column("language", sa.String()),
        sa.Column("received", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("photo", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_updates_question", "updates", ["chat", "question"])
    op.create_index("ix_updates_received", "updates", ["received"])
    op.create_table(
        "photos",
        sa.Column("key", sa.String(), primary_key=True),
        sa.Column("file_id", sa.String(), nullable=False),
        sa.Column("kept", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_photos_kept", "photos", ["kept"])

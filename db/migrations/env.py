"""Alembic's way in: it works on the connection that the program hands over."""

from alembic import context

from db.parts import schema

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=schema,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()

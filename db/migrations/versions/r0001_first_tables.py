"""The first tables: elections, parties, chats and the state of the database.

A table is written as `column:type`, with a question mark where a column may be empty. "exact" is
a decimal or fraction as text, "text" also holds JSON, "party" refers to a party.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TYPES: dict[str, sa.String | sa.Integer | sa.Boolean | sa.Date | sa.DateTime] = {
    "string": sa.String(),
    "party": sa.String(),
    "text": sa.Text(),
    "exact": sa.String(40),
    "integer": sa.Integer(),
    "boolean": sa.Boolean(),
    "date": sa.Date(),
    "moment": sa.DateTime(timezone=True),
}

HELD = {
    "elections": """
        title:text date:date second_round:date? assembly_date:date? body:text status:string
        previous:string? next:string? early:boolean seats_attributed:boolean origin:string
        digest:string
    """,
    "parties": """
        position:integer kind:string color:string? color_source:string? abbreviations:text
        absorbed:text members:text predecessors:text merger_of:text merged_into:string?
        successor:string? founded:date? registered:date? dissolved:date? founders:text
        leaders:text note:text? origin:string digest:string
    """,
    "chats": "language:string? updated:moment",
}

OF_AN_ELECTION = {
    "seats": """
        total:integer majority:integer list:integer district:integer assembly:integer
        state_list:integer change:integer? cited:text
    """,
    "rules": """
        type:string formula:string threshold:exact? base:string? base_in_law:string?
        runner_up_factor:exact? runner_up_minimum:integer tie_rule:string? law:string?
        details:text cited:text
    """,
    "totals": """
        valid:integer? invalid:integer? cast:integer? registered:integer? turnout:exact?
        valid_share:exact? invalid_share:exact? share_base:string share_places:integer
        turnout_places:integer against_all_on_ballot:boolean note:text? cited:text
    """,
    "results": """
        party:party ballot_name:string votes:integer? share:exact? list_seats:integer?
        district_seats:integer? assembly_seats:integer? seats:integer? seats_before:integer?
        change:integer? is_new:boolean note:text? cited:text
    """,
    "leaders": """
        party:party name:text since:string? source:string
    """,
    "speakers": """
        before:text? before_party:party? before_note:text? after:text? after_party:party?
        after_date:date? cited:text
    """,
    "context": """
        kinds:text text:text sources:text
    """,
    "conflicts": """
        field:text about:text parties:text a:text a_source:string b:text b_source:string
        official:string? note:text?
    """,
    "discrepancies": """
        check:string reason:text difference:exact?
    """,
    "regional_turnout": """
        as_of:text turnout:text cited:text
    """,
    "exit_polls": """
        pollster:string sample:integer? stations:integer? scope:text? shares:text source:string
    """,
    "referendums": """
        date:date subject:text registered:integer voted:integer turnout:exact yes:integer
        yes_share:exact no:integer no_share:exact invalid:integer cited:text
    """,
}

OF_A_PARTY = {
    "party_names": "short:text full:text since:date? until:date?",
    "party_aliases": "alias:string",
}

SOURCE = (
    "id:string title:string publisher:string date:date? url:string? official:boolean read:string"
)


def upgrade() -> None:
    """Forward only: an older program refuses a newer database."""
    op.create_table("state", _key("key"), *_columns("value:string"))
    for table, columns in HELD.items():
        op.create_table(table, _key("id"), *_columns(columns))
    for table, columns in OF_AN_ELECTION.items():
        _create_part(table, columns, _owner("elections", "election_id"))
    for table, columns in OF_A_PARTY.items():
        _create_part(table, columns, _owner("parties", "party_id"))
    owners = (_owner("elections", "election_id", True), _owner("parties", "party_id", True))
    _create_part("sources", SOURCE, *owners)
    op.create_index("ix_results_party", "results", ["party"])


def _create_part(table: str, columns: str, *owners: sa.Column[str]) -> None:
    key = sa.Column("key", sa.Integer(), primary_key=True)
    op.create_table(table, key, *owners, *_columns(columns))
    for owner in owners:
        op.create_index(f"ix_{table}_{owner.name}", table, [owner.name])


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), primary_key=True)


def _owner(table: str, name: str, optional: bool = False) -> sa.Column[str]:
    owner = sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
    return sa.Column(name, sa.String(), owner, nullable=optional)


def _columns(written: str) -> list[sa.schema.SchemaItem]:
    return [_column(*column.split(":")) for column in written.split()]


def _column(name: str, kind: str) -> sa.schema.SchemaItem:
    word = kind.removesuffix("?")
    refers = [sa.ForeignKey("parties.id")] if word == "party" else []
    return sa.Column(name, TYPES[word], *refers, nullable=kind.endswith("?"))

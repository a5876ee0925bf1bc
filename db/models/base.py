"""What all tables share: how the facts' types are stored, and rows that belong to an election."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.columns import Exact, Json
from db.facts import Cited, Tenure, Texts


class Base(DeclarativeBase):
    """A table. A column has the name of the fact's field that it holds (see db/facts.py)."""

    type_annotation_map = {
        Cited: Json(Cited),
        Decimal: Exact(Decimal),
        Fraction: Exact(Fraction),
        Texts: Json(Texts),
        tuple[Texts, ...]: Json(tuple[Texts, ...]),
        tuple[Tenure, ...]: Json(tuple[Tenure, ...]),
        tuple[str, ...]: Json(tuple[str, ...]),
        Mapping[str, Decimal]: Json(Mapping[str, Decimal]),
        Mapping[str, tuple[str, ...]]: Json(Mapping[str, tuple[str, ...]]),
    }


class Part(Base):
    """A row that belongs to an election and goes with it; rows keep the order of the file."""

    __abstract__ = True

    key: Mapped[int] = mapped_column(primary_key=True)
    election_id: Mapped[str] = mapped_column(
        ForeignKey("elections.id", ondelete="CASCADE"), index=True
    )

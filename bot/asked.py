"""Which questions are asked most, without who asked them."""

from collections import Counter

from bot.question.query import Query

MOST_KINDS = 2_000


class Asked:
    """Counts questions while the process runs."""

    def __init__(self) -> None:
        self._counts: Counter[Query] = Counter()

    def count(self, query: Query) -> None:
        """One more; of too many kinds, those asked least are dropped."""
        self._counts[query] += 1
        if len(self._counts) > MOST_KINDS:
            self._counts = Counter(dict(self._counts.most_common(MOST_KINDS // 2)))

    def most(self, number: int) -> tuple[Query, ...]:
        """The questions asked most often, and more than once."""
        return tuple(query for query, count in self._counts.most_common(number) if count > 1)

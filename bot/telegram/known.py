"""Which numbers messages have, as far as the bot knows."""

from bot.telegram.recent import Recent

REMEMBERED = 2_000
MOST_BETWEEN, MOST_AFTER = 30, 10
# Messages of supergroups and channels are numbered in each of them; all others of a bot together.
_OWN_NUMBERS_BELOW = -1_000_000_000_000


class KnownMessages:
    """Numbers of messages that are surely not one whose fate is unknown."""

    def __init__(self) -> None:
        self._known: Recent[tuple[int, int], None] = Recent(REMEMBERED)
        self._newest: Recent[int, int] = Recent(REMEMBERED)

    def add(self, chat: int, message: int) -> None:
        """A message is known."""
        series = _series(chat)
        self._known.put((series, message), None)
        self._newest.put(series, max(message, self._newest.get(series) or 0))

    def newest(self, chat: int) -> int:
        """The highest number that is known now; 0 when there is none."""
        return self._newest.get(_series(chat)) or 0

    def candidates(self, chat: int, above: int) -> list[int]:
        """The numbers that a message may have that was sent when `above` was the newest; none
        when they are too many to look at."""
        if not above:
            return []
        series = _series(chat)
        last = max(above, self.newest(chat))
        between = [n for n in range(above + 1, last + 1) if (series, n) not in self._known]
        if len(between) > MOST_BETWEEN:
            return []
        return [*between, *range(last + 1, last + 1 + MOST_AFTER)]


def _series(chat: int) -> int:
    return chat if chat < _OWN_NUMBERS_BELOW else 0

"""Words written without spaces, such as "akzholvotes", cut into those that they are."""

from collections.abc import Iterator

from bot.question.vocabulary import Vocabulary

SHORTEST_PIECE = 3


def cuts(key: str, known: Vocabulary) -> tuple[str, ...]:
    """The keys that one is made of, the longest first taken first; none if it is not so.

    Every piece means something: words that are read over could make up any other.
    """
    return next(_cuts(key, known), ())


def _cuts(key: str, known: Vocabulary) -> Iterator[tuple[str, ...]]:
    if not key:
        yield ()
        return
    for length in range(len(key), SHORTEST_PIECE - 1, -1):
        piece = key[:length]
        if piece in known.exact and known.exact[piece].is_meant:
            for rest in _cuts(key[length:], known):
                yield (piece, *rest)

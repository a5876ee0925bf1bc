"""A row of the question table and what was said, to the queries that they come to."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.question.assume import Assumed, assumed
from bot.question.candidates import Pair, When, pairs
from bot.question.follow import OF_SEVERAL
from bot.question.parts import parts_of, sizes
from bot.question.placed import losers_together, placed
from bot.question.query import Query
from bot.question.said import Said
from bot.question.table import Row, Table
from db.facts import NO_LIST, Facts

_SIDES = frozenset(("over", "under", "between", "inclusive"))


@dataclass(frozen=True, slots=True)
class Composer:
    """Builds queries; several where a name can be taken in several ways."""

    facts: Facts
    table: Table

    def queries(self, said: Said, when: When) -> tuple[Query, ...]:
        """The queries of the most specific row that fits; none when no row does."""
        supposed = self.supposed(said, when)
        if supposed.assumptions:
            return tuple(dict.fromkeys(self._what_if(supposed, when)))
        said, when = placed(said, self._held_of(said, when), self.facts)
        rows = self.table.fitting(self.parts(said, when))
        return tuple(dict.fromkeys(self._of_row(rows[0], said, when))) if rows else ()

    def _held_of(self, said: Said, when: When) -> When:
        """The latest election that regions are held of, where none was named."""
        if not said.regions or when.given or when.spoken_of:
            return when
        held = sorted(self.facts.elections.values(), key=lambda election: election.date)
        known = [
            one.id for one in held if one.regions and {*said.regions} <= {*one.regions.turnout}
        ]
        return replace(when, given=known[-1]) if known and when.usual not in known else when

    def supposed(self, said: Said, when: When) -> Assumed:
        """What is supposed otherwise than it was in the election asked about."""
        election = self.facts.elections[when.election]
        said = losers_together(said, election)
        known = sizes(election) if said.counts and "if" not in said.concepts else frozenset()
        if {"list_seats", "sharing"} <= {*said.concepts} and election.seats.list:
            known = frozenset((election.seats.list,))  # "all 107 given out by list, who gets what"
        if known.intersection(said.counts):
            said = replace(
                said, counts=tuple(count for count in said.counts if count not in known)
            )
        return assumed(said, election.system.threshold)

    def _what_if(self, supposed: Assumed, when: When) -> Iterator[Query]:
        rest, about = supposed.rest, len(supposed.parties)
        rows = self.table.fitting(self.parts(rest, when) | {"ASSUME"})
        if not rows:
            return
        for chosen in self._parties(replace(rest, parties=supposed.parties + rest.parties), when):
            parties = [pair.party for pair in chosen]
            # Of votes handed over, what comes of them is asked.
            getter = (
                parties[1:2] if any(one.kind == "handed" for one in supposed.assumptions) else ()
            )
            yield Query(
                rows[0].topic,
                chosen[0].election if chosen else when.election,
                tuple(getter or parties[about:]),
                assume=tuple(
                    item for one in supposed.assumptions for item in one.written(parties[:about])
                ),
            )

    def near(self, said: Said, when: When) -> Iterator[Query]:
        """Queries that can be answered and share the most with what was said."""
        known = replace(said, percents=(), counts=(), regions=())
        for row in self.table.near(self.parts(known, when)):
            if row.of_one_election:
                yield from self._of_row(row, self._as_known(known, row), when)

    def elections(self, said: Said) -> tuple[str, ...]:
        """The elections that were named, by year or by words, in that order."""
        if not said.named_elections:
            return tuple(map(str, said.years))
        held = sorted(self.facts.elections.values(), key=lambda election: election.date)
        with_result = [election.id for election in held if election.has_result]
        ends = {"latest": with_result[-1], "first": with_result[0], "next": held[-1].id}
        by_name = (ends.get(name, name) for name in said.named_elections)
        return tuple(dict.fromkeys((*map(str, said.years), *by_name)))

    def parts(self, said: Said, when: When) -> frozenset[str]:
        """What was said as the names that the table uses."""
        election = self.facts.elections[when.election]
        return parts_of(said, election, self.elections(said), self.table.light)

    def _of_row(self, row: Row, said: Said, when: When) -> Iterator[Query]:
        of_two = said.percents and said.counts and "seats" in said.concepts
        if row.topic == "filter" and of_two:
            return  # "over 7 % but fewer than 10 seats"
        query = self._as_asked(row, said)
        if len(said.people) > 1:
            yield from (replace(query, election=when.usual, person=one) for one in said.people)
        elif row.takes("RANKS") and row.topic in OF_SEVERAL:
            yield replace(query, election=when.election, parties=self._ranked(said, when.election))
        else:
            for chosen in self._parties(said, when):
                election = chosen[0].election if chosen else when.election
                parties = self._with_ranked(chosen, row, said, election)
                at = election if row.of_one_election else when.usual
                yield _of_parties(query, parties, at, when.usual)

    def _as_asked(self, row: Row, said: Said) -> Query:
        """What a row asks, still of no parties."""
        focus = self.table.focus(row, said.concepts)
        if row.topic == "compare" and {"votes", "share"} & {*focus}:
            focus = tuple(measure for measure in focus if measure != "change")
        value = _figure(said, row) if row.takes("NUMBER") else ""
        if row.topic == "filter" and {"over", "under"} <= {*focus} and "-" in value:
            # "Under 5 % but over 1 %".
            focus = ("between", *(one for one in focus if one not in _SIDES))
        return Query(
            row.topic,
            focus=focus,
            number=_number(row, said),
            also=self.elections(said)[1:] if row.takes("YEARS") else (),
            # Of two places all are shown, those two among them.
            place=said.regions[0] if len(said.regions) == 1 else "",
            person=next(iter(said.people), ""),
            value=value,
        )

    def _with_ranked(
        self, chosen: Sequence[Pair], row: Row, said: Said, election: str
    ) -> tuple[str, ...]:
        """The parties named, and of several those at the ranks that were named."""
        ranked = self._ranked(said, election) if row.topic in OF_SEVERAL else ()
        parties = tuple(dict.fromkeys((*(pair.party for pair in chosen), *ranked)))
        if row.topic == "compare" and row.number and len(parties) < row.number:
            return self._nearest(parties, election)
        return parties

    def _ranked(self, said: Said, election: str) -> tuple[str, ...]:
        """The parties at the ranks that were named."""
        order = [result.party for result in self.facts.elections[election].ranking]
        places = [rank - 1 if rank > 0 else len(order) + rank for rank in said.ranks]
        return tuple(order[place] for place in places if place in range(len(order)))

    def _nearest(self, parties: Sequence[str], election: str) -> tuple[str, ...]:
        """A party and the one to beat: the first, or for that one the second."""
        order = [result.party for result in self.facts.elections[election].ranking]
        rivals = [party for party in order if party not in parties]
        return (*parties, *rivals)[:2]

    def _parties(self, said: Said, when: When) -> Iterable[list[Pair]]:
        """The parties meant, once for each way to take the names that are shared; where no
        election was named, at one that all of them stood in."""
        for chosen in self._chosen(said, when):
            missing = [pair for pair in chosen if not self._stood(pair.party, when.election)]
            if when.given or len(chosen) < 2 or not missing:
                yield chosen
                continue
            together = [
                held.id
                for held in sorted(self.facts.elections.values(), key=lambda held: held.date)
                if all(held.result_of(pair.party) for pair in chosen)
            ]
            yield [Pair(pair.party, together[-1]) for pair in chosen] if together else chosen

    def _stood(self, party: str, election: str) -> bool:
        return self.facts.elections[election].result_of(party) is not None

    def _chosen(self, said: Said, when: When) -> Iterable[list[Pair]]:
        chosen: list[list[Pair]] = [[]]
        for name in said.parties:
            found = pairs(name, when, self.facts)
            taken = {pair.party for before in chosen for pair in before}
            clear = [pair for pair in found if pair.party not in taken]
            chosen = [[*before, pair] for before in chosen for pair in clear] or chosen
        return chosen

    @staticmethod
    def _as_known(said: Said, row: Row) -> Said:
        """What was said without the parties and years that a row has no place for."""
        parties = said.parties if row.takes("PARTIES") else said.parties[:1]
        return replace(
            said,
            parties=parties if row.takes("PARTY") else (),
            years=said.years if row.takes("YEARS") else said.years[:1],
        )


def _of_parties(query: Query, parties: tuple[str, ...], election: str, usual: str) -> Query:
    """What is asked, of some parties at an election; another topic where it can only be that."""
    topic, focus, at = query.topic, query.focus, election
    no_list = bool(parties) and NO_LIST.issuperset(parties)
    if topic == "seats" and "components" in focus and parties and not no_list:
        topic, focus, at = "lineage", (), usual
    elif topic == "threshold" and no_list:
        # None stands before members of the Assembly, or who stood for themselves.
        topic, focus = "party", ("seats",)
    elif topic in OF_SEVERAL and topic != "sum" and len(parties) == 1 and not query.also:
        topic = "party"  # "how far is Nur Otan ahead of the first" leaves nothing to compare
    return Query(
        topic, at, parties, focus, query.number, query.also, query.place, query.value, query.person
    )


def _figure(said: Said, row: Row) -> str:
    """The first figure that was said, with its per cent sign; of a filter a range, "1-2%"."""
    percents = [f"{percent}%" for percent in said.percents]
    figures = [*percents, *map(str, said.counts)]
    if row.topic == "filter" and len(figures) == 1 and "between" in row.implied:
        return f"{figures[0].rstrip('%')}-{figures[0]}"
    if row.topic == "filter" and len(figures) == 2:
        low, high = sorted((*said.counts, *said.percents))[:2]
        return f"{low}-{high}{'%' if percents else ''}"
    return next(iter(figures), "")


def _number(row: Row, said: Said) -> int | None:
    """The rank asked for; "second smallest" counts from the end."""
    if row.takes("RANKS") or row.topic == "compare":
        return None
    if row.takes("top"):
        return next((int(count) for count in said.counts if count > 0), None)
    rank = next(iter(said.ranks), row.number)
    return -rank if row.number == -1 and rank and rank > 0 else rank

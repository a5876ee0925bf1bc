"""Who passes the threshold, and how the seats are shared out among those who do."""

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

from bot.seats.allocation import Allocation, Tie
from bot.seats.divisors import DIVISORS, highest_quotients
from bot.seats.quotas import QUOTAS, Split, largest_remainder
from bot.seats.rule import Refused, Rule, RunnerUp, check_rule, check_votes

METHODS = (*QUOTAS, *DIVISORS)


def allocate(votes: Mapping[str, int], rule: Rule, base: int | None = None) -> Allocation:
    """Share out the seats of `rule` by `votes`.

    `base` is what the threshold is taken of, at least the sum of `votes` (the default): votes
    against all, or invalid ones, count in it where the law says so. A list without votes never
    passes. Refuses with one of the codes of `Refused`.
    """
    check_rule(rule, METHODS)
    base = check_votes(votes, base)
    bar = lowest_passing(rule, base)
    competing = passing(votes, rule, bar)
    passed = tuple(competing)
    if not rule.seats:
        return Allocation(rule, dict(votes), base, bar, passed, dict.fromkeys(votes, 0))
    if not passed:
        raise Refused("no-list-passes", f"no list has {bar} votes")
    joining = joining_list(votes, competing, rule) if rule.runner_up else None
    if joining is not None:
        seats = dict.fromkeys(votes, 0) | _with_runner_up(votes, passed[0], joining, rule)
        return Allocation(rule, dict(votes), base, bar, passed, seats, runner_up=joining)
    split = share_out(list(competing.values()), rule)
    seats = dict(zip(passed, split.sure, strict=True))
    if len(passed) < len(votes):
        seats = dict.fromkeys(votes, 0) | seats
    tie = _settle(split, passed, votes, rule) if split.open else None
    for name in tie.winners if tie else ():
        seats[name] += 1
    return Allocation(rule, dict(votes), base, bar, passed, seats, tie)


def lowest_passing(rule: Rule, base: int) -> int:
    """The smallest whole number of votes that passes the threshold, 1 at least."""
    part, whole = rule.threshold.numerator * base, rule.threshold.denominator
    if not part:
        return 1
    return part // whole + 1 if rule.strict else -(-part // whole)


def passing(votes: Mapping[str, int], rule: Rule, bar: int) -> dict[str, int]:
    """The lists with `bar` votes, and exempt lists that have any; with their votes."""
    exempt = rule.exempt
    if not exempt and min(votes.values()) >= bar:
        return dict(votes)
    return {
        name: count for name, count in votes.items() if count >= bar or (count and name in exempt)
    }


def share_out(votes: Sequence[int], rule: Rule) -> Split:
    """The seats of lists that all take part, by the method of `rule`."""
    if rule.method in QUOTAS:
        quota = QUOTAS[rule.method](sum(votes), rule.seats)
        return largest_remainder(votes, rule.seats, quota)
    return highest_quotients(votes, rule.seats, DIVISORS[rule.method])


def joining_list(votes: Mapping[str, int], passed: Collection[str], rule: Rule) -> str | None:
    """The list that joins the only one that passed, if the rule has it and there is one."""
    if rule.runner_up is None or len(passed) != 1:
        return None
    rest = {name: count for name, count in votes.items() if count and name not in passed}
    most = max(rest.values(), default=0)
    nearest = tuple(name for name, count in rest.items() if count == most)
    if len(nearest) > 1 and rule.tie == "open":
        raise Refused("unsettled", f"which of {', '.join(nearest)} joins the list that passed")
    return nearest[0] if nearest else None


def _with_runner_up(
    votes: Mapping[str, int], first: str, joining: str, rule: Rule
) -> dict[str, int]:
    """Whole Hare quotas of both lists, the second by its factor and minimum.

    The text of the law that is known stops there: it does not say who gets a seat left over, or
    who gives one up to the minimum, and knows no other method.
    """
    runner_up, seats = rule.runner_up or RunnerUp(1, 0), rule.seats
    if rule.method != "hare":
        raise Refused("unsettled", "the runner-up rule is written for the Hare quota", left=seats)
    total = votes[first] + votes[joining]
    factored = int(Fraction(votes[joining] * seats, total) * runner_up.factor)
    sure = {first: votes[first] * seats // total, joining: max(runner_up.minimum, factored)}
    left = seats - sum(sure.values())
    if left:
        certain = {name: max(0, count + min(0, left)) for name, count in sure.items()}
        raise Refused("unsettled", f"whole quotas award {seats - left} of {seats}", certain, left)
    return sure


def _settle(split: Split, passed: tuple[str, ...], votes: Mapping[str, int], rule: Rule) -> Tie:
    """The tie of `split` by name, with its winners if the rule settles it."""
    lists = tuple(passed[place] for place in split.tied)
    if rule.tie == "open":
        return Tie(lists, split.open, ())
    # Sorting is stable: lists with equal votes stay in the order of the votes.
    ranked = lists if rule.tie == "order" else sorted(lists, key=lambda name: -votes[name])
    return Tie(lists, split.open, tuple(ranked[: split.open]))

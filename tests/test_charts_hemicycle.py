"""What a chamber looks like: seats, groups, the majority line and the legend."""

from collections import Counter
from itertools import combinations, pairwise
from math import cos, dist, pi, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import charts
from bot.charts import look
from bot.charts.colors import readable
from bot.charts.fonts import box
from bot.charts.seating import Seat, chamber
from bot.charts.shapes import Canvas, Circle, Line, Text, overlap
from bot.pictures import Group, Hemicycle, Theme

NUR_OTAN, ASSEMBLY = "#1CA9C9", "#999999"


def house(*seats: int, majority: int | None = None) -> Hemicycle:
    groups = tuple(
        Group(f"Party {number}", size, ASSEMBLY if number % 2 else NUR_OTAN)
        for number, size in enumerate(seats)
    )
    most = majority or sum(seats) // 2 + 1
    return Hemicycle("Mazhilis", "Seats", groups, most, f"Majority: {most}", "Source")


def dots(canvas: Canvas) -> list[Circle]:
    circles = [shape for shape in canvas.shapes if isinstance(shape, Circle)]
    return [circle for circle in circles if circle.x not in legend_columns(circles)]


def legend_columns(circles: list[Circle]) -> set[float]:
    return {circle.x for circle in circles if circle.radius == look.SWATCH}


def words(canvas: Canvas) -> Counter[str]:
    return Counter(shape.words for shape in canvas.shapes if isinstance(shape, Text))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_house_of_2007_has_a_dot_for_each_of_its_107_seats(theme: Theme) -> None:
    colors = Counter(dot.color for dot in dots(charts.shapes(house(98, 9), theme)))
    palette = look.PALETTES[theme]
    assert colors == {readable(NUR_OTAN, palette): 98, readable(ASSEMBLY, palette): 9}


@pytest.mark.parametrize("seats", [(98, 9), (98, 0, 9)])
def test_neighbours_differ_in_more_than_colour(seats: tuple[int, ...]) -> None:
    canvas = charts.shapes(house(*seats))
    assert Counter(dot.hole > 0 for dot in dots(canvas)) == {False: 98, True: 9}
    swatches = [one for one in canvas.shapes if isinstance(one, Circle)][107:]
    assert swatches[0].hole == 0
    assert swatches[-1].hole > 0


def test_the_legend_and_the_arc_both_tell_the_seats_and_the_centre_all_of_them() -> None:
    told = words(charts.shapes(house(98, 9)))
    assert told["98"] == told["9"] == 2
    assert told["107"] == told["Party 0"] == told["Party 1"] == 1


def test_the_legend_keeps_the_order_of_the_chamber() -> None:
    canvas = charts.shapes(house(23, 13, 3, 3, 1, 11, 23))
    names = [
        shape for shape in canvas.shapes if isinstance(shape, Text) and "Party" in shape.words
    ]
    assert [name.words for name in sorted(names, key=lambda name: (name.x, name.y))] == [
        f"Party {number}" for number in range(7)
    ]


def test_a_group_without_seats_is_a_number_in_the_legend() -> None:
    canvas = charts.shapes(house(5, 0))
    assert words(canvas)["0"] == 1
    assert len(dots(canvas)) == 5


@pytest.mark.parametrize("seats", [(98, 9), (49, 49), (40, 37), (20, 3, 1, 83), (1,)])
def test_a_majority_of_more_than_half_is_the_middle_of_the_arc(seats: tuple[int, ...]) -> None:
    canvas = charts.shapes(house(*seats))
    lines = [shape for shape in canvas.shapes if isinstance(shape, Line)]
    assert {round(x) for line in lines for x in (line.x1, line.x2)} == {look.WIDTH // 2}


def test_as_many_seats_lie_left_of_the_middle_as_right_of_it() -> None:
    angles = [seat.angle for seat in chamber([23, 13, 3, 3, 1, 11, 23]).seats]
    assert sum(angle < pi / 2 - 1e-9 for angle in angles) == 38
    assert sum(angle > pi / 2 + 1e-9 for angle in angles) == 38


def test_a_larger_majority_is_parted_from_the_rest_by_the_line() -> None:
    hall = chamber([60, 42])
    line = hall.line(68)
    assert sum(seat.angle < line for seat in hall.seats) == 68


@pytest.mark.parametrize(
    ("seats", "rows"), [(1, 1), (9, 1), (15, 1), (50, 4), (107, 6), (500, 12)]
)
def test_small_houses_fall_to_one_row(seats: int, rows: int) -> None:
    assert len(chamber([seats]).rows) == rows


@pytest.mark.parametrize("seats", [*range(1, 40), 77, 107, 300, 500])
def test_the_number_of_all_seats_has_room_inside_the_arc(seats: int) -> None:
    canvas = charts.shapes(house(seats))
    (total,) = (one for one in canvas.shapes if isinstance(one, Text) and one.style == look.TOTAL)
    for dot in dots(canvas):
        around = (dot.x - dot.radius, dot.y - dot.radius, dot.x + dot.radius, dot.y + dot.radius)
        assert not overlap(box(total), around)


sizes = st.lists(st.integers(1, 120), min_size=1, max_size=8).filter(lambda one: sum(one) <= 500)


@settings(max_examples=25, deadline=None)
@given(sizes)
def test_seats_never_touch_and_groups_sit_side_by_side(groups: list[int]) -> None:
    hall = chamber(groups)
    points = [point(seat) for seat in hall.seats]
    assert Counter(seat.group for seat in hall.seats) == Counter(dict(enumerate(groups)))
    assert all(one.angle <= other.angle for one, other in pairwise(hall.seats))
    assert all(dist(one, other) > 2 * hall.dot for one, other in combinations(points, 2))
    assert all(-1e-9 <= seat.angle <= pi + 1e-9 for seat in hall.seats)


def point(seat: Seat) -> tuple[float, float]:
    return seat.radius * cos(seat.angle), seat.radius * sin(seat.angle)

"""The words that a file may use where only certain ones make sense."""

from collections.abc import Mapping

from db.check.allocation import METHODS

LANGUAGES = ("en", "ru", "kk")

WORDS: Mapping[str, tuple[str, ...]] = {
    "status": ("held", "held_later_annulled", "scheduled"),
    "kinds": (
        *("dissolution", "reform", "system", "outcome"),
        *("observers", "opposition", "criticism", "conduct"),
    ),
    "kind": ("party", "bloc", "association", "line"),
    "share_base": ("valid", "total", "none"),
    "base": ("valid", "voters_took_part"),
    "base_in_law": ("valid", "voters_took_part"),
    "formula": (*METHODS, "none", "not_found"),
    "official": ("a", "b"),
    "read": ("full", "full_table", "excerpt", "computed"),
}

# The regions of every year; south_kazakhstan became turkistan and shymkent in 2018.
REGIONS = (
    *("abai", "akmola", "aktobe", "almaty_city", "almaty_region", "astana", "atyrau"),
    *("east_kazakhstan", "karaganda", "kostanay", "kyzylorda", "mangystau", "north_kazakhstan"),
    *("pavlodar", "shymkent", "south_kazakhstan", "turkistan", "ulytau", "west_kazakhstan"),
    *("zhambyl", "zhetysu"),
)

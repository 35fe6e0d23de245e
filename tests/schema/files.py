"""Right files of a bundle in great variety, and one mistake in each."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from tests.content.bundles import GARDEN
from tests.schema.editor import Plain, Tree, tree_of

Path = tuple[str | int, ...]

CONTENT = tree_of((GARDEN / "content.yaml").read_text("utf-8"))
TRANSLATION = tree_of((GARDEN / "assets/translations/nl.yaml").read_text("utf-8"))
TURKISH = tree_of((GARDEN / "assets/translations/tr.yaml").read_text("utf-8"))

KEPT = {"format", "id", "version", "languages", "title", "people", "organisation", "file"}
KEPT |= {"sections", "pioneers", "text", "language", "blocks"}
"""Keys that are not left out of a right file: they must be there, or something else needs them."""

WORDS = {"title", "kicker", "lead", "highlight", "alt", "caption", "credit", "notes", "by"}
WORDS |= {"version", "publisher", "organisation", "story"}

ODD_WORDS = ("no", "010", "10:30", "2026.1", "true", "2026-01-01", "5e3", ".5", "-", "0x1f", "TRUE")
"""Words without quotes, of which YAML makes something else."""

RIGHT_VALUES: dict[str, list[Tree]] = {
    "id": [Plain("2026"), Plain("true"), "a-1", Plain("07")],
    "idle": [Plain("60"), Plain("10"), "60,5 min", Plain("2min"), Plain("99.5"), " 60 s ", ""],
    "focus": ["0% 100%", "099.5%  5 %", "\n50% 50%", Plain("")],
    "keep_clear": [Plain("right"), " left ", "", Plain("")],
    "reveal": [Plain("no"), Plain("Yes"), "FALSE", Plain("")],
    "stand_in": [Plain("no"), Plain("True"), "yEs", Plain("")],
    "file": [Plain("assets/pictures/one.JPG"), "a b.webp ", ".a.avif", "..a.heic"],
    "people": ["Ivy Wall", [Plain("no")]],
    "publisher": [Plain("")],
    "timing": [{}, Plain("")],
    "tour": ["soil", Plain("")],
    "address": [Plain("http://a.b:8080/c?d=e#f"), " HTTPS://A ", "mailto:a+b@c.d?subject=e", ""],
}

WRONG: tuple[Tree, ...] = (
    *map(Plain, ("", "no", "true", "~", "null", "010", "1.0", "-5", "2026.1", "1", "1e2", "9999")),
    *("", " ", "Hello", "Small Things", "two--hyphens", "o" * 65, "english", "EN", "zh-Hant-TW"),
    *("60 s", "5 s", "61 min", "soon", "60% 5%", "101% 5%", "5%", "50%50%", "left", "top", "so so"),
    *("YES", "coral", "Coral", "#F53", "#2f62f0", "#808080", "2f62f0", "people", "{x}", "{", "é"),
    *("x.png", "../x.png", "/x.png", "a//x.png", "a/./x.png", "a\\x.png", "C:/x.png", "x.svg"),
    *("example.org", "me@b.c", "https://", "https://a b.c", "https://a@b.c", "https://a.b/é"),
    *("mailto:a", "ftp://a.b", "https://a.b/" + "c" * 269),
    *("x", ".png", "a/.png", "x.png/", "é" * 99 + ".png", "a" * 197 + ".png", "\u202ex.png"),
    [],
    ["x"],
    [Plain("")],
    ["x", "y", "z"],
    [[]],
    [{}],
    {},
    {"x": "y"},
    {"title": "T"},
    {"text": "T"},
    {"people": Plain("")},
    {"text": "T", "by": "B"},
    {"quote": "Q", "facts": "F"},
)
"""Values that are wrong nearly everywhere."""


@st.composite
def right(draw: st.DrawFn, file: Tree) -> Any:
    """`file` with some keys left out and some values said in another way."""
    tree = deepcopy(file)
    keyed = [path for path in paths(tree) if isinstance(path[-1], str)]
    spare = [path for path in keyed if path[-1] not in KEPT and not _is_block(tree, path)]
    for path in draw(st.lists(st.sampled_from(spare), max_size=4)):
        if has(tree, path):
            del at(tree, path[:-1])[path[-1]]
    return tree


@st.composite
def reworded(draw: st.DrawFn, file: Tree) -> Any:
    """A right file in which some words, and some of `RIGHT_VALUES`, are said in another way."""
    tree = draw(right(file))
    places = [path for path in paths(tree) if path[-1] in WORDS and isinstance(at(tree, path), str)]
    for path in draw(st.lists(st.sampled_from(places), max_size=3)):
        at(tree, path[:-1])[path[-1]] = Plain(draw(st.sampled_from(ODD_WORDS)))
    special = [path for path in paths(tree) if path[-1] in RIGHT_VALUES and "blocks" not in path]
    for path in draw(st.lists(st.sampled_from(special), max_size=2)) if special else ():
        if has(tree, path):
            at(tree, path[:-1])[path[-1]] = draw(st.sampled_from(RIGHT_VALUES[str(path[-1])]))
    return tree


@st.composite
def wrong(draw: st.DrawFn, file: Tree) -> Any:
    """A right file with one change that is most likely a mistake."""
    tree = draw(right(file))
    path = draw(st.sampled_from(list(paths(tree))))
    holder: Any = at(tree, path[:-1])
    key: Any = path[-1]
    match draw(st.sampled_from(("replaced", "replaced", "replaced", "dropped", "added", "twice"))):
        case "replaced":
            holder[key] = draw(st.sampled_from(WRONG))
        case "dropped":
            del holder[key]
        case "added" if isinstance(holder, dict):
            added = draw(
                st.sampled_from(("titel", "by", "file", "interface", "id", "2026", "text"))
            )
            holder.setdefault(added, draw(st.sampled_from(WRONG)))
        case "twice" if isinstance(holder, list):
            holder.append(deepcopy(holder[key]))
    return tree


def wrong_everywhere(file: Tree) -> Iterator[Any]:
    """`file` with each of the `WRONG` values in every place, and with every value left out."""
    for path in paths(file):
        for value in WRONG:
            tree = deepcopy(file)
            at(tree, path[:-1])[path[-1]] = value
            yield tree
        tree = deepcopy(file)
        del at(tree, path[:-1])[path[-1]]
        yield tree


def paths(tree: Tree, above: Path = ()) -> list[Path]:
    """Where every value below the root is."""
    match tree:
        case dict():
            below = list(tree.items())
        case list():
            return [p for n, value in enumerate(tree) for p in _from(value, (*above, n))]
        case _:
            return []
    return [p for key, value in below for p in _from(value, (*above, key))]


def _from(tree: Tree, here: Path) -> list[Path]:
    return [here, *paths(tree, here)]


def at(tree: Any, path: Path) -> Any:
    """The value at `path`."""
    for key in path:
        tree = tree[key]
    return tree


def has(tree: Any, path: Path) -> bool:
    """Whether there is a value at `path`."""
    try:
        at(tree, path)
    except (KeyError, IndexError, TypeError):
        return False
    return True


def _is_block(tree: Tree, path: Path) -> bool:
    """Whether `path` ends in the only key of a block, or in the id of a stop in a translation."""
    return len(at(tree, path[:-1])) == 1 or (len(path) == 2 and path[0] in ("sections", "pioneers"))

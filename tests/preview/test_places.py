"""Which stop a line belongs to, in files that are right and in files that are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.preview.places import stop_at
from tests.content.bundles import GARDEN, HERE, unmarked

STOPS = ("cup", "lever", "picture", "title")

IN_CONTENT = {
    "the line with the id": ("sections:\n  - id: ⟦cup\n", "cup"),
    "a line of a stop": ("sections:\n  - id: cup\n    title: ⟦A\n  - id: lever\n", "cup"),
    "the second stop": ("sections:\n  - id: cup\n  - id: lever\n    lead: ⟦A\n", "lever"),
    "deep in a stop": (
        "sections:\n  - id: cup\n    blocks:\n      - cards:\n          - ⟦A\n",
        "cup",
    ),
    "a key with the name of another stop": (
        "sections:\n  - id: cup\n    picture:\n      alt: ⟦A\n",
        "cup",
    ),
    "a list that is not indented": ("sections:\n- id: cup\n  title: ⟦A\n", "cup"),
    "in quotes": ("sections:\n  - id: 'cup'\n    title: ⟦A\n", "cup"),
    "in braces": ("sections:\n  - {id: cup, title: ⟦A}\n", "cup"),
    "after a remark": ("sections:\n  - id: cup\n# a remark\n\n    title: ⟦A\n", "cup"),
    "in the words of a block": (
        "sections:\n  - id: cup\n    text: |\n      title:\n      ⟦A\n",
        "cup",
    ),
    "before the first stop": ("format: 1\ntitle: ⟦A\nsections:\n  - id: cup\n", None),
    "after the last stop": ("sections:\n  - id: cup\ntour:\n  - ⟦cup\n", None),
    "a key of the theme with the name of a stop": ("theme:\n  cup:\n    ⟦x: 1\n", None),
    "an id that is nobody's": ("sections:\n  - id: nobody\n    title: ⟦A\n", None),
    "an empty file": ("⟦", None),
}

IN_A_TRANSLATION = {
    "a line of a stop": ("sections:\n  cup:\n    title: ⟦A\n  lever:\n", "cup"),
    "the name itself": ("sections:\n  cup:\n    title: A\n  ⟦lever:\n", "lever"),
    "deep in a stop": ("sections:\n  cup:\n    blocks:\n      - cards:\n          - ⟦A\n", "cup"),
    "a key with the name of another stop": (
        "sections:\n  cup:\n    picture:\n      alt: ⟦A\n",
        "cup",
    ),
    "a stop with the name of a key": ("pioneers:\n  picture:\n    title: ⟦A\n", "picture"),
    "the next list": (
        "sections:\n  cup:\n    title: A\npioneers:\n  lever:\n    lead: ⟦A\n",
        "lever",
    ),
    "in braces": ("sections:\n  cup: {title: ⟦A}\n", "cup"),
    "a name that is nobody's": ("sections:\n  nobody:\n    title: ⟦A\n", None),
    "before the first stop": ("language: en\ntitle: ⟦A\nsections:\n  cup:\n", None),
    "the words of the interface": (
        "sections:\n  cup:\n    title: A\ninterface:\n  title: ⟦A\n",
        None,
    ),
}

BROKEN = {
    "a quote that is not closed": ('sections:\n  - id: cup\n    title: "A\n    lead: ⟦B\n', "cup"),
    "a tab": ("sections:\n  - id: cup\n\t⟦title: A\n  - id: lever\n", "cup"),
    "a dash too many": ("sections:\n  - id: cup\n    - - ⟦title: A\n", "cup"),
    "no colon": ("sections:\n  - id: cup\n    ⟦title A\n", "cup"),
    "words that are not indented": ("sections:\n  - id: cup\n    text: A\n⟦and B\n", "cup"),
    "a stray bracket": ("sections:\n  - id: cup\n⟦]\n", "cup"),
    "a translation that is cut off": ("sections:\n  cup:\n    lead: 'A⟦", "cup"),
}

EXAMPLES = [
    pytest.param(*example, id=f"{kind}: {name}")
    for kind, examples in (
        ("content", IN_CONTENT),
        ("translation", IN_A_TRANSLATION),
        ("broken", BROKEN),
    )
    for name, example in examples.items()
]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize(("example", "stop"), EXAMPLES)
def test_the_stop_of_a_line(example: str, stop: str | None, ending: str) -> None:
    text, line, _ = unmarked(example)
    assert stop_at(text.replace("\n", ending), line, STOPS) == stop


def test_a_line_is_what_an_editor_calls_one() -> None:
    text, line, _ = unmarked(
        "sections:\n  - id: cup\n    lead: A\x85B\u2028C\x0cD\n    title: ⟦E\n  - id: lever\n"
    )
    assert stop_at(text, line, STOPS) == "cup"


def test_a_line_after_the_end_is_in_the_last_stop() -> None:
    assert stop_at("sections:\n  - id: cup\n", 99, STOPS) == "cup"


def test_every_line_of_the_garden() -> None:
    text = (GARDEN / "content.yaml").read_text("utf-8")
    stops = ("soil", "water", "rose", "ivy")
    found = [stop_at(text, line, stops) for line in range(1, text.count("\n") + 1)]
    runs = [stop for stop, before in zip(found, [None, *found], strict=False) if stop != before]
    assert runs == ["soil", "water", None, "rose", "ivy", None]


@given(st.text(alphabet=f"cupid -:\n\t\"'#{{{HERE}"), st.integers(1, 50))
def test_whatever_the_text_it_is_a_stop_or_none(text: str, line: int) -> None:
    assert stop_at(text, line, ("cup",)) in {"cup", None}

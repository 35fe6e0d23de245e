"""Light markup: what it makes of words, and that nothing else ever becomes a tag."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.markup import to_plain, to_styled


@pytest.mark.parametrize(
    ("text", "styled", "plain"),
    [
        ("plain", "plain", "plain"),
        ("", "", ""),
        ("_slanted_", "<i>slanted</i>", "slanted"),
        ("__bold__", "<b>bold</b>", "bold"),
        ("a _b c_ d", "a <i>b c</i> d", "a b c d"),
        ("(_a_), “__b__”!", "(<i>a</i>), “<b>b</b>”!", "(a), “b”!"),
        ("__a _b_ c__", "<b>a <i>b</i> c</b>", "a b c"),
        ("_a __b__ c_", "<i>a <b>b</b> c</i>", "a b c"),
        ("_a_ and _b_", "<i>a</i> and <i>b</i>", "a and b"),
        ("_«été»_", "<i>«été»</i>", "«été»"),
        ("snake_case_name", "snake_case_name", "snake_case_name"),
        ("a__b__c", "a__b__c", "a__b__c"),
        ("_a", "_a", "_a"),
        ("a_", "a_", "a_"),
        ("_ a _", "_ a _", "_ a _"),
        ("_a _b_", "_a <i>b</i>", "_a b"),
        ("_a __b_ c__", "<i>a __b</i> c__", "a __b c__"),
        ("__a _b__ c_", "<b>a _b</b> c_", "a _b c_"),
        ("___a___", "___a___", "___a___"),
        ("__a_", "__a_", "__a_"),
        ("__", "__", "__"),
        ("____", "____", "____"),
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;'", "<b>&\"'"),
        ("_<img src=x>_", "<i>&lt;img src=x&gt;</i>", "<img src=x>"),
        ("&amp;", "&amp;amp;", "&amp;"),
        ("a\u00a0b\u202f!", "a&nbsp;b&nbsp;!", "a\u00a0b\u202f!"),
    ],
)
def test_markup(text: str, styled: str, plain: str) -> None:
    assert to_styled(text) == styled
    assert to_plain(text) == plain


TEXTS = st.text(st.sampled_from('__  ab.<>&"é\n(')) | st.text()


@given(TEXTS)
@settings(deadline=None)
def test_tags_are_ours_well_nested_and_hold_something(text: str) -> None:
    open_tags: list[str] = []
    for tag in re.findall("<[^>]*>?", to_styled(text)):
        if tag in ("<b>", "<i>"):
            assert tag not in open_tags
            open_tags.append(tag)
        else:
            assert tag == open_tags.pop().replace("<", "</")
    assert open_tags == []
    assert not re.search("<[bi]></", to_styled(text))


@given(TEXTS)
@settings(deadline=None)
def test_plain_is_styled_without_tags(text: str) -> None:
    bare = re.sub("</?[bi]>", "", to_styled(text))
    for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        bare = bare.replace(entity, letter)
    assert bare == re.sub("[\u00a0\u202f]", "&nbsp;", to_plain(text))


@pytest.mark.parametrize("piece", ["_", "_a", "a_", "_a ", "__a _", "_ ", "__a_ ", "(_"])
def test_hostile_text_takes_no_time(piece: str) -> None:
    began = time.perf_counter()
    to_styled(piece * 100_000)
    assert time.perf_counter() - began < 5

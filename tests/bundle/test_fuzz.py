"""Whatever is done to the bytes of an archive: nothing is raised, and nothing lies outside."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.bundle.clean import cleaned
from kiosk.bundle.limits import Limits
from kiosk.bundle.unpack import unpack
from kiosk.words import worded
from tests.bundle.zips import DEFLATED, WHOLE, File, archive

GOOD = archive([*WHOLE, File("assets/x.png", b"x" * 5000, DEFLATED)])
TIGHT = Limits(archive=100_000, entries=50, file=50_000, total=100_000)
SECONDS = 2000  # milliseconds


@st.composite
def _damaged(draw: st.DrawFn) -> bytes:
    data = bytearray(GOOD)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        data[at : at + draw(st.integers(0, 8))] = draw(st.binary(max_size=8))
    return bytes(data)


NAMES = st.text(st.characters(codec="utf-8"), max_size=30) | st.lists(
    st.sampled_from(["..", ".", "", "a", "A", "é", "con", "x.png", "content.yaml", "__MACOSX"])
).map("/".join)
FILES = st.builds(
    File,
    name=NAMES | st.binary(max_size=20),
    content=st.binary(max_size=50),
    method=st.sampled_from([0, 8, 12]),
    mode=st.sampled_from([0, 0o100644, 0o120777, 0o040755]),
    flags=st.sampled_from([0, 1, 8, 0x800]),
    size=st.none() | st.integers(0, 2**32 - 1),
    packed=st.none() | st.integers(0, 2**32 - 1),
    offset=st.none() | st.integers(0, 2**32 - 1),
)


def _check(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as holder:
        path = Path(holder) / "x.kiosk"
        path.write_bytes(data)
        into = Path(holder) / "one" / "two" / "into"
        into.mkdir(parents=True)
        for problem in unpack(path, into, TIGHT).problems:
            assert "\n" not in worded(problem)
        found = [other for other in Path(holder).rglob("*") if other.is_file()]
        assert all(other == path or other.is_relative_to(into) for other in found)
        assert not any(other.is_symlink() for other in found)
        assert path.read_bytes() == data


@settings(max_examples=300, deadline=SECONDS, suppress_health_check=[HealthCheck.too_slow])
@given(_damaged())
@example(GOOD)
def test_damaged_archives(data: bytes) -> None:
    _check(data)


@settings(max_examples=300, deadline=SECONDS, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(FILES, max_size=4), st.booleans())
def test_archives_that_lie(files: list[File], whole: bool) -> None:
    _check(archive([*WHOLE, *files] if whole else files))


HEADS = (
    *(b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x20\0\0\0WEBPVP8X"),
    *(b"\0\0\0\x14ftypavif\0\0\0\0mif1\0\0\0\x40meta\0\0\0\0", b""),
)


@settings(max_examples=500, deadline=SECONDS)
@given(st.sampled_from(HEADS), st.binary(max_size=200))
def test_pictures_of_any_bytes(head: bytes, rest: bytes) -> None:
    clean = cleaned(head + rest)
    assert clean is None or len(clean) <= len(head + rest) + 64

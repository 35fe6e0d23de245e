"""What the start window says of an exhibition that it only glances at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.bundle.manifest import Manifest, write_manifest
from kiosk.cli import main
from kiosk.content.builtin import builtin_bundle
from kiosk.shelf import Entry, State, entry
from kiosk.shelf.entry import LONGEST
from tests.bundle.zips import File, archive
from tests.content.bundles import GARDEN, SMALL, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "small", SMALL)


def test_a_folder_tells_its_title_its_first_picture_and_its_colour(folder: Path) -> None:
    path = folder / "content.yaml"
    path.write_text(path.read_text() + "theme: {sections: ['#123456', '#654321']}\n")
    assert entry(folder) == Entry(
        folder,
        "Small",
        State.READY,
        cover=folder / "assets/pictures/one.png",
        colour="#123456",
        languages=("en",),
    )


def test_a_title_is_in_the_first_language() -> None:
    found = entry(GARDEN)
    assert (found.title, found.state) == ("A garden for everyone", State.READY)
    assert len(found.languages) > 1


def test_without_pictures_there_is_no_cover(folder: Path) -> None:
    (folder / "assets/pictures/one.png").unlink()
    found = entry(folder)
    assert (found.state, found.cover) == (State.READY, None)


def test_the_cover_is_the_first_picture_that_is_there(tmp_path: Path) -> None:
    second = SMALL.partition("sections:\n")[2].replace("one", "two")
    folder = write(tmp_path / "small", SMALL + second)
    (folder / "assets/pictures/one.png").rename(folder / "assets/pictures/two.png")
    assert entry(folder).cover == folder / "assets/pictures/two.png"


@pytest.mark.parametrize("content", ["", "title: [", SMALL.replace("title: One", "titel: One")])
def test_one_with_errors_goes_by_the_name_of_its_folder(tmp_path: Path, content: str) -> None:
    folder = write(tmp_path / "Our Street", content)
    assert entry(folder) == Entry(folder, "Our Street", State.BROKEN)


def test_a_folder_without_content_is_broken(tmp_path: Path) -> None:
    assert entry(tmp_path).state is State.BROKEN


@pytest.mark.parametrize(
    ("name", "packed"),
    [("gone", False), ("gone.kiosk", True), ("long" * 100, False), ("\0", False)],
)
def test_one_that_is_gone(tmp_path: Path, name: str, packed: bool) -> None:
    found = entry(tmp_path / name)
    assert (found.state, found.packed) == (State.GONE, packed)


def test_a_packed_one_tells_its_title(tmp_path: Path) -> None:
    new, packed = tmp_path / "new", tmp_path / "new.kiosk"
    assert main(["new", str(new), "--languages", "fr"]) == 0
    assert main(["pack", str(new), "--output", str(packed)]) == 0
    assert entry(packed) == Entry(packed, "Notre rue", State.READY, packed=True)


@pytest.mark.parametrize("data", [b"", b"noise" * 999, archive([File("content.yaml", b"")])])
def test_a_packed_one_that_is_noise(tmp_path: Path, data: bytes) -> None:
    packed = tmp_path / "street.kiosk"
    packed.write_bytes(data)
    assert entry(packed) == Entry(packed, "street", State.BROKEN, packed=True)


def test_a_title_is_one_short_line(folder: Path, tmp_path: Path) -> None:
    hostile = Manifest("one", "1", "A\n\ttitle " + 1_000_000 * "x", {})
    packed = tmp_path / "one.kiosk"
    packed.write_bytes(archive([File("manifest.json", write_manifest(hostile))]))
    assert entry(packed).title.startswith("A title xxx")
    path = folder / "content.yaml"
    path.write_text(path.read_text().replace("title: Small", f"title: {9_999 * 'x'}"))
    assert {len(entry(packed).title), len(entry(folder).title)} == {LONGEST}


def _opened(look: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were opened while looking."""
    seen: list[Path] = []
    real = Path.open

    def told(self: Path, *args: object, **kwargs: object) -> object:
        seen.append(self)
        return real(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", told)
    look()
    monkeypatch.undo()
    return seen


def test_no_picture_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = _opened(lambda: entry(builtin_bundle()), monkeypatch)
    assert {path.suffix for path in opened} == {".yaml"}


def test_nothing_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new, packed = tmp_path / "new", tmp_path / "new.kiosk"
    assert main(["new", str(new), "--languages", "en"]) == 0
    assert main(["pack", str(new), "--output", str(packed)]) == 0
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    assert entry(packed).state is State.READY
    assert sorted(tmp_path.rglob("*")) == before

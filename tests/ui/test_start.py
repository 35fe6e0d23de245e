"""The start window: the exhibitions of a person as tiles, and the one that is chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlExpression, qmlContext

from kiosk.content.builtin import builtin_bundle
from kiosk.shelf import entry, remember
from kiosk.ui.verb import begin
from tests.bundle.zips import File, archive
from tests.content.bundles import SMALL, write
from tests.ui import items
from tests.ui.conftest import OpenStart
from tests.ui.opening import Files
from tests.ui.stand import until
from tests.ui.starting import Started, write_show

EXAMPLE = entry(builtin_bundle()).title
MANIFEST = b'{"format": 1, "id": "small", "version": "1", "title": "Packed", "files": {}}'
Key = Qt.Key


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    path = tmp_path / "one.kiosk"
    path.write_bytes(archive([File("manifest.json", MANIFEST)]))
    return path


@pytest.fixture
def three(tmp_path: Path) -> tuple[Path, Path, Path]:
    return (
        write_show(tmp_path / "street", "Our street", "#c04020"),
        write_show(tmp_path / "mill", "The mill", "#20a040"),
        write_show(tmp_path / "harbour", "The harbour", "#2040c0"),
    )


def is_near(started: Started, title: str, colour: QColor) -> bool:
    """Whether the tile's picture has that colour, but for what JPEG makes of it."""
    spot = items.centre(started.tile(title)).toPoint()
    seen = started.window.grabWindow().pixelColor(spot.x(), spot.y() - 30)
    pairs = [(getattr(seen, part)(), getattr(colour, part)()) for part in ("red", "green", "blue")]
    return all(abs(one - other) < 8 for one, other in pairs)


def test_it_begins_with_the_example(open_start: OpenStart) -> None:
    started = open_start()
    assert started.titles() == [EXAMPLE]
    assert started.chosen() == EXAMPLE
    words = started.words
    assert started.deeds() == [
        words[key] for key in ("show", "present", "preview", "check", "folder")
    ]


def test_tiles_have_titles_and_first_pictures(
    open_start: OpenStart, three: tuple[Path, Path, Path]
) -> None:
    started = open_start(*three)
    assert started.titles() == ["Our street", "The mill", "The harbour", EXAMPLE]
    for title, colour in (("Our street", "#c04020"), ("The harbour", "#2040c0")):
        until(partial(is_near, started, title, QColor(colour)), f"the picture of {title} is there")


def test_what_can_be_done_depends_on_what_it_is(
    open_start: OpenStart, tmp_path: Path, packed: Path
) -> None:
    show = write_show(tmp_path / "street", "Our street")
    broken = write(tmp_path / "broken", SMALL.replace("title: One", "titel: One"))
    gone = tmp_path / "gone"
    started = open_start(show, packed, broken, gone)
    words = started.words

    def deeds(title: str) -> list[str]:
        started.click(started.tile(title))
        assert started.chosen() == title
        found = {value: key for key, value in words.items()}
        return [found[deed] for deed in started.deeds()]

    everything = [
        *("show", "present", "preview", "check", "translate"),
        *("pack", "hand_out", "folder", "remove"),
    ]
    assert deeds("Our street") == everything
    assert deeds("Packed") == ["show", "present", "check", "hand_out", "folder", "remove"]
    assert deeds("broken") == ["preview", "check", "folder", "remove"]
    assert deeds("gone") == ["remove"]
    said = items.said(started.window)
    assert all(words[key] in said for key in ("packed", "mend", "gone", "example"))


def test_one_that_is_written_meanwhile_is_read_anew(
    open_start: OpenStart, three: tuple[Path, Path, Path]
) -> None:
    started = open_start(*three)
    started.click(started.tile("The mill"))
    for show in three:
        content = show / "content.yaml"
        content.write_text(content.read_text().replace("title: The mill", "title: A windmill"))
    started.listing.look()
    started.draw()
    assert started.titles()[1] == started.chosen() == "A windmill"


def test_the_chosen_one_stays_chosen_when_another_comes_before_it(
    open_start: OpenStart, three: tuple[Path, Path, Path]
) -> None:
    started = open_start(*three[:2])
    started.click(started.tile("The mill"))
    remember(started.shelf, three[2])
    started.listing.look()
    started.draw()
    assert started.titles()[0] == "The harbour"
    assert started.chosen() == "The mill"


def test_the_example_is_listed_once(open_start: OpenStart) -> None:
    started = open_start(builtin_bundle())
    assert started.titles() == [EXAMPLE]


@pytest.mark.parametrize("by", ["button", "key"])
def test_one_is_taken_off_the_list_and_its_files_stay(
    open_start: OpenStart, three: tuple[Path, Path, Path], by: str
) -> None:
    started = open_start(*three)
    started.click(started.tile("The mill"))
    if by == "button":
        started.do("remove")
    else:
        started.key(Key.Key_Delete)
    assert started.titles() == ["Our street", "The harbour", EXAMPLE]
    assert started.listed() == (three[0], three[2])
    assert all((show / "content.yaml").is_file() for show in three)
    assert started.chosen() == "The harbour"
    assert items.label(started.focused()) == "The harbour"


def test_the_example_stays(open_start: OpenStart, three: tuple[Path, Path, Path]) -> None:
    started = open_start(three[0])
    started.click(started.tile(EXAMPLE))
    started.key(Key.Key_Delete)
    assert started.titles() == ["Our street", EXAMPLE]
    assert started.words["remove"] not in started.deeds()
    started.listing.forget(str(builtin_bundle()))
    assert started.titles() == ["Our street", EXAMPLE]


@pytest.mark.parametrize("by", ["return", "double click", "button"])
def test_a_tile_is_previewed(
    open_start: OpenStart, three: tuple[Path, Path, Path], begun: list[list[str]], by: str
) -> None:
    started = open_start(*three)
    if by == "double click":
        started.double_click(started.tile("The mill"))
    else:
        started.click(started.tile("The mill"))
        if by == "return":
            started.key(Key.Key_Return)
        else:
            started.do("preview")
    assert begun == [["preview", str(three[1])]]
    assert started.chosen() == "The mill"


def test_one_that_is_packed_is_shown_instead(
    open_start: OpenStart, packed: Path, begun: list[list[str]]
) -> None:
    started = open_start(packed)
    started.double_click(started.tile("Packed"))
    started.do("show")
    assert begun == 2 * [["run", str(packed)]]


def test_one_that_is_gone_is_not_opened(
    open_start: OpenStart, tmp_path: Path, begun: list[list[str]]
) -> None:
    started = open_start(tmp_path / "gone")
    started.double_click(started.tile("gone"))
    assert begun == []


def test_a_window_of_its_own_is_really_begun(open_start: OpenStart, tmp_path: Path) -> None:
    open_start()
    made = tmp_path / "made"
    assert begin(["new", str(made), "--languages", "en"])
    until((made / "content.yaml").is_file, "the verb has done its work")


def test_the_folder_is_opened(
    open_start: OpenStart, three: tuple[Path, Path, Path], packed: Path, files: Files
) -> None:
    started = open_start(three[0], packed)
    started.do("folder")
    started.click(started.tile("Packed"))
    started.do("folder")
    assert files.shown == [str(three[0]), str(packed.parent)]


def test_many_are_scrolled_to_by_keys(open_start: OpenStart, tmp_path: Path) -> None:
    shows = [write_show(tmp_path / f"show-{n}", f"Show {n}") for n in range(14)]
    started = open_start(*shows)
    for _ in range(14):
        started.key(Key.Key_Right)
    assert started.chosen() == EXAMPLE
    started.await_view(started.tile(EXAMPLE))
    started.key(Key.Key_Right)
    assert started.chosen() == EXAMPLE
    started.key(Key.Key_Up)
    started.key(Key.Key_Left)
    assert started.chosen() == "Show 10"


def dialog_of(started: Started) -> QObject:
    """The dialog, opened by its button."""
    started.do("open")
    found = [c for c in started.window.findChildren(QObject) if c.inherits("QQuickFileDialog")]
    [dialog] = found
    until(lambda: bool(dialog.property("visible")), "the dialog is open")
    return dialog


def test_the_dialog_offers_what_an_exhibition_is(open_start: OpenStart) -> None:
    dialog = dialog_of(open_start())
    context = qmlContext(dialog)
    assert context is not None
    globs = QQmlExpression(context, dialog, "selectedNameFilter.globs.join()")
    assert globs.evaluate() == ("content.yaml,*.kiosk", False)
    QMetaObject.invokeMethod(dialog, "reject")


def test_what_is_chosen_in_the_dialog_is_listed(
    open_start: OpenStart, three: tuple[Path, Path, Path]
) -> None:
    started = open_start(three[0])
    dialog = dialog_of(started)
    dialog.setProperty("selectedFile", QUrl.fromLocalFile(str(three[1] / "content.yaml")))
    QMetaObject.invokeMethod(dialog, "accepted")
    until(lambda: started.listed() == (three[1], three[0]), "it is on the shelf")
    started.draw()
    assert started.chosen() == "The mill"

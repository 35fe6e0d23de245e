"""A folder that is looked at again and again: what is told, when, and how often."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.preview import watching
from kiosk.preview.watching import Sight, Watch, look

stamps = st.tuples(st.integers(0, 2), st.integers(0, 2), st.just(1))
sights = st.dictionaries(st.sampled_from(["content.yaml", "a.png", "b/nl.yaml"]), stamps)
looks = st.lists(sights, max_size=12)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    (folder / "assets").mkdir(parents=True)
    (folder / "content.yaml").write_text("format: 1\n")
    (folder / "assets" / "one.png").write_bytes(b"one")
    return folder


def told(watch: Watch, seen: Sequence[Sight]) -> list[frozenset[str]]:
    """What is told by these looks, without those that tell nothing."""
    return [changed for sight in seen if (changed := watch.see(sight))]


@given(sights, looks, sights)
def test_a_change_that_stays_is_known_after_two_looks(
    known: Sight, passing: Sequence[Sight], sight: Sight
) -> None:
    watch = Watch(known)
    told(watch, passing)
    told(watch, [sight, sight])
    assert watch.known == sight


@given(sights, looks, sights)
def test_a_change_is_told_once(known: Sight, passing: Sequence[Sight], sight: Sight) -> None:
    watch = Watch(known)
    told(watch, passing)
    before = watch.known
    changes = told(watch, [sight] * 5)
    assert len(changes) == (before != sight)
    for changed in changes:
        assert changed == {
            file for file in {*before, *sight} if before.get(file) != sight.get(file)
        }


@given(sights, looks)
def test_nothing_is_told_while_no_two_looks_are_equal(
    known: Sight, passing: Sequence[Sight]
) -> None:
    restless = [{**sight, "x": (n, 0, 0)} for n, sight in enumerate(passing)]
    assert told(Watch(known), restless) == []


@given(sights, looks)
def test_what_is_told_adds_up(known: Sight, seen: Sequence[Sight]) -> None:
    watch = Watch(known)
    changed = frozenset[str]().union(*told(watch, seen))
    for file in {*known, *watch.known} - changed:
        assert known.get(file) == watch.known.get(file)


@given(sights, sights)
def test_what_was_there_for_one_look_only_is_never_told(known: Sight, other: Sight) -> None:
    assert told(Watch(known), [other, known, other, known]) == []


def seen_anew(folder: Path, watch: Watch) -> frozenset[str]:
    """What two looks at the folder tell."""
    first = watch.see(look(folder))
    return first | watch.see(look(folder))


def test_files_that_come_are_written_and_go(folder: Path) -> None:
    watch = Watch(look(folder))
    assert seen_anew(folder, watch) == frozenset()
    (folder / "assets" / "two.png").write_bytes(b"two")
    assert seen_anew(folder, watch) == {"assets/two.png"}
    (folder / "content.yaml").write_text("format: 1\nid: x\n")
    (folder / "assets" / "one.png").unlink()
    assert seen_anew(folder, watch) == {"content.yaml", "assets/one.png"}
    assert seen_anew(folder, watch) == frozenset()


def test_a_file_that_is_replaced_by_one_of_the_same_length_and_time(folder: Path) -> None:
    watch = Watch(look(folder))
    file, new = folder / "content.yaml", folder.parent / "new"
    new.write_text("format: 2\n")
    times = file.stat().st_atime_ns, file.stat().st_mtime_ns
    os.utime(new, ns=times)
    new.replace(file)
    assert file.stat().st_mtime_ns == times[1]
    assert seen_anew(folder, watch) == {"content.yaml"}


def test_half_a_file_is_not_told_while_it_grows(folder: Path) -> None:
    watch = Watch(look(folder))
    with (folder / "content.yaml").open("w") as file:
        for word in ("format", ": 1\n", "id: x\n"):
            assert watch.see(look(folder)) == frozenset()
            file.write(word)
            file.flush()
    assert watch.see(look(folder)) == frozenset()
    assert watch.see(look(folder)) == {"content.yaml"}


def test_a_folder_that_goes_and_comes_back(folder: Path) -> None:
    watch = Watch(look(folder))
    away = folder.rename(folder.with_name("away"))
    assert look(folder) == {}
    everything = {"content.yaml", "assets/one.png"}
    assert seen_anew(folder, watch) == everything
    away.rename(folder)
    assert seen_anew(folder, watch) == everything


def test_a_folder_that_is_away_for_one_look_is_not_missed(folder: Path) -> None:
    watch = Watch(look(folder))
    away = folder.rename(folder.with_name("away"))
    assert watch.see(look(folder)) == frozenset()
    away.rename(folder)
    assert seen_anew(folder, watch) == frozenset()


@pytest.mark.parametrize("name", [".content.yaml.swp", ".#content.yaml", ".git/index", ".x/.y/z"])
def test_what_begins_with_a_dot_is_not_seen(folder: Path, name: str) -> None:
    before = look(folder)
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("x")
    assert look(folder) == before


def test_what_is_no_file_is_not_seen(folder: Path) -> None:
    before = look(folder)
    (folder / "lost").symlink_to("nowhere")
    (folder / "empty").mkdir()
    assert look(folder) == before
    assert look(folder / "content.yaml") == {}


def test_a_link_to_the_folder_itself_ends(folder: Path) -> None:
    (folder / "assets" / "again").symlink_to(folder)
    deepest = max(path.count("/") for path in look(folder))
    assert deepest == watching.DEEPEST


def test_it_looks_so_deep(folder: Path) -> None:
    deep = folder
    for n in range(watching.DEEPEST + 1):
        deep = deep / str(n)
        deep.mkdir()
        (deep / "file").touch()
    assert "0/1/2/3/file" in look(folder)
    assert "0/1/2/3/4/file" not in look(folder)


def test_of_many_files_those_beside_the_folders_are_seen(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "MOST_ENTRIES", 20)
    for n in range(50):
        (folder / "assets" / f"{n}.png").touch()
    seen = look(folder)
    assert len(seen) == 19
    assert "content.yaml" in seen


def test_many_folders_end_it_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "MOST_ENTRIES", 20)
    for n in range(50):
        (folder / f"{n}").mkdir()
    (folder / "later").mkdir()
    (folder / "later" / "file").touch()
    assert set(look(folder)) == {"content.yaml"}

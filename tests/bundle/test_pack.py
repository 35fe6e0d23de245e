"""One file of an exhibition: what is in it, and that it is there as a whole or not at all."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from kiosk.bundle.limits import Limits
from kiosk.bundle.opening import opened
from kiosk.bundle.pack import NotPackedError, Progress, pack
from kiosk.problems import Problem
from tests.content.bundles import GARDEN, SMALL
from tests.content.bundles import write as write_folder

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="needs a limit others lack")


def _pack(folder: Path, target: Path) -> tuple[Problem, ...]:
    with opened(folder) as reading:
        assert reading.exhibition is not None
        return pack(reading.exhibition, reading.folder, target, lambda _: None)


def _folder(folder: Path) -> Path:
    """The small exhibition with a photograph that tells where it was taken."""
    write_folder(folder, SMALL.replace("one.png", "one.jpg"))
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "SECRET"
    exif[ExifTags.Base.Orientation] = 6
    Image.new("RGB", (64, 48), "red").save(folder / "assets/pictures/one.jpg", exif=exif)
    return folder


def test_only_what_is_used_in_order_with_a_manifest(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "bundle")
    (folder / "notes.docx").touch()
    (folder / "assets/translations/fr.yaml").write_text("language: fr\n")
    (folder / "assets/translations/en.yaml").write_text("language: en\n")
    target = tmp_path / "small.kiosk"
    assert _pack(folder, target) == ()
    with zipfile.ZipFile(target) as packed:
        assert packed.testzip() is None
        kinds = {info.filename: info.compress_type for info in packed.infolist()}
        times = {info.date_time for info in packed.infolist()}
        extras = {info.extra for info in packed.infolist()}
        contents = {name: packed.read(name) for name in kinds}
    assert list(kinds.items()) == [
        ("content.yaml", zipfile.ZIP_DEFLATED),
        ("assets/translations/en.yaml", zipfile.ZIP_DEFLATED),
        ("assets/pictures/one.jpg", zipfile.ZIP_STORED),
        ("manifest.json", zipfile.ZIP_DEFLATED),
    ]
    assert times == {(1980, 1, 1, 0, 0, 0)}
    assert extras == {b""}
    manifest = json.loads(contents.pop("manifest.json"))
    assert manifest == {
        "format": 1,
        "id": "small",
        "version": "1",
        "title": "Small",
        "files": {
            name: {"sha256": sha256(content).hexdigest(), "size": len(content)}
            for name, content in contents.items()
        },
    }
    assert b"SECRET" not in contents["assets/pictures/one.jpg"]


def test_it_opens_as_it_was(tmp_path: Path) -> None:
    _pack(GARDEN, tmp_path / "garden.kiosk")
    with opened(GARDEN) as folder, opened(tmp_path / "garden.kiosk") as packed:
        assert packed.problems == ()
        assert packed.exhibition == folder.exhibition


def test_packed_again_from_what_was_packed_it_is_the_same(tmp_path: Path) -> None:
    one, two = tmp_path / "one.kiosk", tmp_path / "two.kiosk"
    _pack(_folder(tmp_path / "bundle"), one)
    _pack(one, two)
    assert one.read_bytes() == two.read_bytes()


def test_packed_in_another_place_at_another_time_it_is_the_same(tmp_path: Path) -> None:
    one, two = tmp_path / "one.kiosk", tmp_path / "two.kiosk"
    _pack(_folder(tmp_path / "one"), one)
    folder = _folder(tmp_path / "two")
    for path in folder.rglob("*"):
        path.chmod(0o700)
        os.utime(path, (1e9, 1e9))
    _pack(folder, two)
    assert one.read_bytes() == two.read_bytes()


def test_a_picture_that_cannot_be_cleaned_is_packed_with_advice(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "bundle", SMALL)
    (advice,) = _pack(folder, tmp_path / "small.kiosk")
    assert (advice.code, advice.severity, advice.mark.line) == ("metadata-kept", "advice", 9)
    with opened(tmp_path / "small.kiosk") as reading:
        assert reading.problems == ()


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Limits(archive=900), "archive-large"),
        (Limits(total=900), "archive-total"),
        (Limits(entries=2), "archive-many"),
    ],
)
def test_what_no_kiosk_would_open_is_not_made(tmp_path: Path, limits: Limits, code: str) -> None:
    folder = _folder(tmp_path / "bundle")
    with opened(folder) as reading:
        assert reading.exhibition is not None
        told = pack(
            reading.exhibition, folder, tmp_path / "small.kiosk", lambda _: None, limits=limits
        )
    assert [(problem.code, problem.mark.file) for problem in told] == [(code, "small.kiosk")]
    assert [path.name for path in tmp_path.iterdir()] == ["bundle"]


def test_progress_ends_where_it_should(tmp_path: Path) -> None:
    told: list[Progress] = []
    with opened(GARDEN) as reading:
        assert reading.exhibition is not None
        pack(reading.exhibition, GARDEN, tmp_path / "garden.kiosk", told.append)
    assert [progress.files for progress in told] == list(range(1, len(told) + 1))
    assert {progress.of_files for progress in told} == {len(told)}
    assert (told[-1].done, told[-1].files) == (told[-1].of, told[-1].of_files)
    assert told[-1].done > 0


def test_an_older_one_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "small.kiosk"
    target.write_text("older")
    _pack(_folder(tmp_path / "bundle"), target)
    assert zipfile.is_zipfile(target)


def test_it_is_made_in_a_folder_that_keeps_its_list_when_it_likes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = os.fsync

    def only_files(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        keep(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    _pack(_folder(tmp_path / "bundle"), tmp_path / "small.kiosk")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle", "small.kiosk"]


@pytest.mark.parametrize("target", ["nowhere/small.kiosk", "folder.kiosk"])
def test_a_file_that_cannot_be_written_is_named(tmp_path: Path, target: str) -> None:
    (tmp_path / "folder.kiosk" / "x").mkdir(parents=True)
    folder = _folder(tmp_path / "bundle")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(NotPackedError) as caught:
        _pack(folder, tmp_path / target)
    assert caught.value.file == str(tmp_path / target)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_picture_that_went_away_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "bundle")
    target = tmp_path / "small.kiosk"
    target.write_text("older")
    with opened(folder) as reading:
        assert reading.exhibition is not None
        (folder / "assets/pictures/one.jpg").unlink()
        with pytest.raises(NotPackedError) as caught:
            pack(reading.exhibition, folder, target, lambda _: None)
    assert caught.value.file == "assets/pictures/one.jpg"
    assert target.read_text() == "older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle", "small.kiosk"]


@on_linux
def test_a_full_disk_is_named_and_leaves_nothing(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "bundle")
    noise = Image.effect_noise((400, 400), 60)
    noise.save(folder / "assets/pictures/one.jpg", quality=95)
    target = tmp_path / "small.kiosk"
    target.write_text("older")
    script = (
        "import resource, sys\n"
        "from kiosk.cli import main\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "sys.exit(main(['pack', *sys.argv[1:]]))\n"
    )
    command = [sys.executable, "-c", script, str(folder), "-o", str(target)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == f"kiosk: {target}: the disk is full.\n"
    assert target.read_text() == "older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle", "small.kiosk"]


@on_linux
def test_a_power_cut_leaves_the_older_one(tmp_path: Path) -> None:
    """Killed at the end of every single write to the disk in turn."""
    folder = _folder(tmp_path / "bundle")
    target = tmp_path / "small.kiosk"
    target.write_text("older")
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from kiosk.cli import main\n"
        "left = int(sys.argv[1])\n"
        "def hook(event, args):\n"
        "    global left\n"
        "    if event in ('open', 'os.rename', 'os.remove') and '.kiosk' in str(args[0]):\n"
        "        left -= 1\n"
        "        if left == 0:\n"
        "            os._exit(77)\n"
        "sys.addaudithook(hook)\n"
        "sys.exit(main(['pack', *sys.argv[2:]]))\n"
    )
    for step in range(1, 20):
        command = [sys.executable, "-c", script, str(step), str(folder), "-o", str(target)]
        ended = subprocess.run(command, capture_output=True, check=False, timeout=30)
        if ended.returncode == 0:
            break
        assert ended.returncode == 77
        whole = zipfile.is_zipfile(target)
        assert whole or target.read_text() == "older"
    assert step > 3
    assert zipfile.is_zipfile(target)

"""What is wrong with an archive is told by its code and in words, and nothing lies outside."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.bundle.unpack import MOST_PROBLEMS, unpack
from kiosk.words import worded
from kiosk.words.wording import templates
from tests.bundle.refused import ALL, TIGHT
from tests.bundle.zips import CONTENT, LINK, WHOLE, File, archive, write


@pytest.mark.parametrize(("code", "data"), ALL)
def test_it_is_refused_by_its_code_and_in_words(tmp_path: Path, code: str, data: bytes) -> None:
    into = tmp_path / "into"
    into.mkdir()
    path = write(tmp_path, data)
    (problem,) = unpack(path, into, TIGHT).problems
    assert (problem.code, problem.mark.file) == (code, "small.kiosk")
    words = templates()[code]
    assert set(re.findall(r"{(\w+)}", words["what"] + words["cure"])) <= set(problem.args)
    assert worded(problem).startswith("small.kiosk:1:1: error: ")
    outside = {path for path in tmp_path.rglob("*") if not path.is_relative_to(into)}
    assert outside == {path}


def test_every_code_of_an_archive_is_raised_here() -> None:
    here = {code for code, _ in ALL}
    elsewhere = {"archive-unreadable", "archive-full", "archive-unwritable", "manifest-content"}
    prefixes = ("archive-", "name-", "manifest-")
    assert here - {"file-large"} == {c for c in templates() if c.startswith(prefixes)} - elsewhere


@pytest.mark.parametrize(("code", "data"), ALL)
def test_what_the_list_tells_unpacks_nothing(tmp_path: Path, code: str, data: bytes) -> None:
    into = tmp_path / "into"
    into.mkdir()
    unpack(write(tmp_path, data), into, TIGHT)
    found_while_unpacking = {"archive-size", "archive-content", "manifest-differs"}
    assert code in found_while_unpacking or not any(into.iterdir())


def test_all_names_that_are_wrong_are_told_at_once(tmp_path: Path) -> None:
    data = archive([CONTENT, File("a.svg"), File("CON.png"), File("b.txt", mode=LINK)])
    problems = unpack(write(tmp_path, data), tmp_path / "into").problems
    assert sorted(problem.code for problem in problems) == [
        *("archive-kind", "name-ending", "name-reserved"),
    ]


def test_of_very_many_problems_the_rest_is_counted(tmp_path: Path) -> None:
    data = archive([CONTENT, *(File(f"{n}.svg") for n in range(MOST_PROBLEMS + 7))])
    *problems, last = unpack(write(tmp_path, data), tmp_path / "into").problems
    assert len(problems) == MOST_PROBLEMS
    assert (last.code, last.args) == ("problems-more", {"count": "7"})


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (problem,) = unpack(tmp_path, tmp_path).problems
    assert problem.code == "archive-unreadable"


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    path = write(tmp_path, archive(WHOLE))
    (problem,) = unpack(path, path).problems
    assert problem.code == "archive-unwritable"


def test_what_is_there_already_is_not_written_over(tmp_path: Path) -> None:
    into = tmp_path / "into"
    into.mkdir()
    (into / "content.yaml").symlink_to(tmp_path / "mine")
    (tmp_path / "mine").write_text("mine")
    (problem,) = unpack(write(tmp_path, archive(WHOLE)), into).problems
    assert problem.code == "archive-unwritable"
    assert (tmp_path / "mine").read_text() == "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit that other systems lack")
def test_a_disk_that_is_full_is_named(tmp_path: Path) -> None:
    data = archive([CONTENT, File("x.png", b"x" * 100_000)])
    path = write(tmp_path, data)
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from kiosk.bundle.unpack import unpack\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))\n"
        "print(*(p.code for p in unpack(Path(sys.argv[1]), Path(sys.argv[2])).problems))\n"
    )
    command = [sys.executable, "-c", script, str(path), str(tmp_path / "into")]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    assert ended.stdout == "archive-full\n"

"""`kiosk check` as a process: what it prints, how it ends, and what it never loads."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import main
from tests.content.bundles import GARDEN, SMALL, write

ADVICE = SMALL.replace("[en]", "[en, nl]")
ERROR = SMALL.replace("title: One", "titel: Eén")


def _kiosk(*words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **variables},
        check=False,
        timeout=60,
    )


def test_nothing_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(GARDEN)]) == 0
    assert capsys.readouterr().out == "No problems found.\n"


def test_problems_one_a_line_and_their_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = ERROR.replace("[en]", "[en, nl]")
    assert main(["check", str(write(tmp_path, content))]) == 1
    *lines, last = capsys.readouterr().out.splitlines()
    assert [line.split(": ")[0] for line in lines] == [
        "content.yaml:4:17",
        "content.yaml:7:5",
        "content.yaml:8:5",
    ]
    assert last == "2 errors, 1 piece of advice"


@pytest.mark.parametrize(
    ("content", "options", "code", "last"),
    [
        (ADVICE, [], 0, "1 piece of advice"),
        (ADVICE, ["--strict"], 1, "1 piece of advice"),
        (SMALL, ["--strict"], 0, "No problems found."),
        (SMALL.replace("format: 1", "format: 2"), [], 1, "1 error"),
        (SMALL.replace("one.png", "two.png"), [], 1, "1 error"),
        (SMALL.replace("[en]", "[en, nl, fr]"), [], 0, "2 pieces of advice"),
    ],
)
def test_exit_codes(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: str,
    options: list[str],
    code: int,
    last: str,
) -> None:
    assert main(["check", str(write(tmp_path, content)), *options]) == code
    assert capsys.readouterr().out.splitlines()[-1] == last


def test_nothing_to_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 3
    assert "[bundle-not]" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["check"], ["chekc"], ["check", ".", "--strcit"], ["--strict"]])
def test_wrong_usage(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert main(words) == 2
    assert "usage: kiosk" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("word", "said"), [("--version", f"kiosk {__version__}\n"), ("--help", "usage: kiosk")]
)
def test_about_itself(word: str, said: str) -> None:
    process = _kiosk(word)
    assert (process.returncode, process.stderr) == (0, "")
    assert process.stdout.startswith(said)


def test_check_never_loads_qt_nor_pillow() -> None:
    program = (
        "import sys; from kiosk.cli import main; main(['check', sys.argv[1]]);"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'PIL', 'yaml'}))"
    )
    process = subprocess.run(
        [sys.executable, "-c", program, str(GARDEN)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert process.stdout.splitlines() == ["No problems found.", "['yaml']"]


def test_terminal_that_lacks_letters_gets_escapes(tmp_path: Path) -> None:
    content = ERROR.replace("titel", "tìtel")
    process = _kiosk("check", write(tmp_path, content), PYTHONIOENCODING="ascii")
    assert (process.returncode, process.stderr) == (1, "")
    assert r"t\xectel" in process.stdout


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe and a shell")
@pytest.mark.parametrize("verb", ["check {}", "--help", "--version"])
@pytest.mark.parametrize("target", [">&-", ">/dev/full", "| (exec <&-; :)"])
def test_output_that_nobody_reads_is_no_crash(tmp_path: Path, verb: str, target: str) -> None:
    many = "".join(f"x{number}: y\n" for number in range(400))
    folder = write(tmp_path, SMALL + many)
    command = f"'{sys.executable}' -m kiosk {verb.format(folder)}"
    process = subprocess.run(
        ["bash", "-c", f"{command} {target}; echo ${{PIPESTATUS[0]}}"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert not re.search("Traceback|Exception|Error", process.stderr)
    assert process.stdout.split()[-1] == ("1" if verb.startswith("check") else "0")

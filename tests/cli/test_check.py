"""`kiosk check` as a process: what it prints, how it ends, and what it never loads."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import main
from tests.checks.bundles import DUTCH, WORDS, pictured, without_pictures
from tests.cli.terminals import open_terminal
from tests.content.bundles import SMALL, write

ADVICE = WORDS.replace("[en, nl]", "[en, nl, fr]")
ERROR = WORDS.replace("title: One", "titel: Eén")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests reads English."""
    monkeypatch.setenv("LC_ALL", "C")


def _bundle(folder: Path, content: str = WORDS) -> str:
    return str(without_pictures(folder, content, DUTCH))


def _kiosk(*words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **variables},
        check=False,
        timeout=60,
    )


def test_nothing_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(pictured(tmp_path))]) == 0
    assert capsys.readouterr().out == "No problems found.\n"


def test_problems_one_a_line_and_their_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = ERROR.replace("[en, nl]", "[en, nl, fr]")
    assert main(["check", _bundle(tmp_path, content)]) == 1
    *lines, last = capsys.readouterr().out.splitlines()
    assert [line.split(": ")[0] for line in lines] == [
        "assets/translations/nl.yaml:5:5",
        "content.yaml:8:5",
        "content.yaml:4:21",
    ]
    assert last == "2 errors, 1 piece of advice"


def test_what_could_not_be_read_is_said_at_the_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = WORDS.replace("title: One", "title: One: two")
    assert main(["check", _bundle(tmp_path, broken)]) == 1
    *_, count, last = capsys.readouterr().out.splitlines()
    assert (count, last) == (
        "1 error",
        "The rest could not be read yet: mend this and check again.",
    )


def test_a_folder_has_no_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "content.yaml.txt").write_text(SMALL)
    assert main(["check", str(tmp_path)]) == 3
    line, _ = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{tmp_path}: error: ")
    assert line.endswith("[bundle-txt]")


def test_in_the_language_of_the_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "nl_BE.UTF-8")
    assert main(["check", _bundle(tmp_path, ADVICE)]) == 0
    line, last = capsys.readouterr().out.splitlines()
    assert line.startswith("content.yaml:4:21: advies: ")
    assert last == "1 advies"


@pytest.mark.parametrize(
    ("content", "options", "code", "last"),
    [
        (ADVICE, [], 0, "1 piece of advice"),
        (ADVICE, ["--strict"], 1, "1 piece of advice"),
        (WORDS, ["--strict"], 0, "No problems found."),
        (WORDS.replace("format: 1", "format: 2"), [], 1, "1 error"),
        (WORDS.replace("nl]", "nl, fr, de]"), [], 0, "2 pieces of advice"),
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
    assert main(["check", _bundle(tmp_path, content), *options]) == code
    assert capsys.readouterr().out.splitlines()[-1] == last


def test_a_picture_that_is_missing_or_empty_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path, SMALL)
    assert main(["check", str(folder)]) == 1
    assert "error: " in (said := capsys.readouterr().out)
    assert "[picture-truncated]" in said
    (folder / "assets/pictures/one.png").unlink()
    assert main(["check", str(folder)]) == 1
    assert "[picture-missing]" in capsys.readouterr().out


def test_json_holds_everything(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = WORDS.replace("title: One", "title: “水”")
    folder = _bundle(tmp_path, content.replace("[en, nl]", "[en, nl, fr]"))
    assert main(["check", folder, "--json", "--strict"]) == 1
    said = capsys.readouterr().out
    assert said.isascii()
    told = json.loads(said)
    missing, lacking = told.pop("problems")
    assert told == {"version": 1, "path": folder, "counts": {"errors": 0, "advice": 2}}
    assert missing["args"] == {"language": "fr", "file": "assets/translations/fr.yaml"}
    assert lacking == {
        "severity": "advice",
        "code": "typeface-lacks",
        "file": "content.yaml",
        "line": 8,
        "column": 12,
        "what": "The kiosk's typeface has no 水 (U+6C34).",
        "cure": lacking["cure"],
        "args": {"characters": "水 (U+6C34)"},
    }
    assert lacking["cure"].endswith(".")


def test_json_of_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "nowhere"), "--json"]) == 3
    told = json.loads(capsys.readouterr().out)
    assert told["counts"] == {"errors": 1, "advice": 0}
    assert [problem["code"] for problem in told["problems"]] == ["bundle-missing"]


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


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_check_never_loads_qt(tmp_path: Path, options: list[str]) -> None:
    program = (
        "import sys; from kiosk.cli import main; main(sys.argv[1:]);"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'yaml'}))"
    )
    process = subprocess.run(
        [sys.executable, "-c", program, "check", str(pictured(tmp_path)), *options],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert process.stdout.splitlines()[-1] == "['yaml']"


def test_other_verbs_do_not_wait_for_the_checks() -> None:
    program = "import sys, kiosk.cli; print({'PIL', 'kiosk.checks'} & sys.modules.keys())"
    said = subprocess.check_output([sys.executable, "-c", program], text=True, timeout=60)
    assert said == "set()\n"


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of POSIX")
@pytest.mark.parametrize(
    ("variables", "colourful"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_a_terminal_has_colours_unless_someone_asks_for_none(
    tmp_path: Path, variables: dict[str, str], colourful: bool
) -> None:
    mine, theirs = open_terminal()
    plain = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with os.fdopen(mine, "rb", buffering=0) as terminal:
        subprocess.run(
            [sys.executable, "-m", "kiosk", "check", _bundle(tmp_path, ADVICE)],
            stdout=theirs,
            env={**plain, **variables},
            check=True,
            timeout=60,
        )
        os.close(theirs)
        said = terminal.read(4096).decode()
    assert ("content.yaml:4:21: \x1b[1;33madvice\x1b[0m: " in said) == colourful
    assert ("\x1b" in said) == colourful


def test_a_pipe_has_no_colours(tmp_path: Path) -> None:
    process = _kiosk("check", _bundle(tmp_path, ADVICE), TERM="xterm")
    assert process.stdout.startswith("content.yaml:4:21: advice: ")


def test_terminal_that_lacks_letters_gets_escapes(tmp_path: Path) -> None:
    content = ERROR.replace("titel", "tìtel")
    process = _kiosk("check", _bundle(tmp_path, content), PYTHONIOENCODING="ascii")
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

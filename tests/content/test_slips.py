"""What people did is said in their own words: the name, the key and the line that help."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.bundles import SMALL, read_text

BLOCKS = SMALL.replace(
    "    picture: {file: assets/pictures/one.png, alt: A picture}\n", "    blocks:\n{}"
)


def _args(folder: Path, content: str) -> dict[str, str]:
    (problem,) = read_text(folder, content).problems
    return dict(problem.args)


@pytest.mark.parametrize(
    ("written", "given", "text"),
    [
        ("'Noor D'Hondt'", "D'Hondt", "Noor D'Hondt"),
        ("['Noor D'Hondt']", "D'Hondt", "Noor D'Hondt"),
        ("['Noor D'Hondt', 'Sam']", "D'Hondt", "Noor D'Hondt"),
        ("['Noor D'Hondt']]", "D'Hondt", "Noor D'Hondt"),
        ("'It's half past five", "It's", "It's half past five"),
        ("'It's 5 o'clock' # now", "It's", "It's 5 o'clock"),
    ],
)
def test_the_text_with_its_apostrophe_is_ready_to_be_copied(
    tmp_path: Path, written: str, given: str, text: str
) -> None:
    content = SMALL.replace("title: Small", f"title: {written}")
    assert _args(tmp_path, content) == {"given": given, "text": text}


def test_the_sign_is_named(tmp_path: Path) -> None:
    content = BLOCKS.format("      - facts:\n          - A\n          • B\n          - C\n")
    assert _args(tmp_path, content) == {"sign": "•"}
    content = BLOCKS.format("      - facts:\n          - A\n            — B\n          - C\n")
    assert _args(tmp_path, content) == {"sign": "—"}


def test_a_dash_within_a_text_of_several_lines_is_one(tmp_path: Path) -> None:
    content = SMALL.replace("title: Small", "title: One – two\n  and – three\n  –four")
    assert read_text(tmp_path, content).problems == ()
    content = SMALL.replace("title: Small", 'title: "One\n  – two"')
    assert read_text(tmp_path, content).problems == ()
    content = BLOCKS.format("      - text: |\n          One\n          – two\n          - three\n")
    assert read_text(tmp_path, content).problems == ()


def test_every_line_that_is_glued_to_another_is_told(tmp_path: Path) -> None:
    content = BLOCKS.format("      - facts:\n          - A\n            – B\n            – C\n")
    reading = read_text(tmp_path, content)
    assert [problem.mark.line for problem in reading.problems] == [12, 13]
    assert reading.exhibition is not None


def test_a_stray_dash_is_told_with_the_one_of_its_own_list(tmp_path: Path) -> None:
    content = BLOCKS.format("      - facts:\n          - A\n") + " - id: two\n   title: Two\n"
    assert _args(tmp_path, content) == {"line": "7"}


def test_what_fell_out_of_a_text_is_told_with_its_key_and_its_spaces(tmp_path: Path) -> None:
    content = BLOCKS.format("      - text: |\n\n            A\nB\n")
    assert _args(tmp_path, content) == {"key": "text", "spaces": "12"}


@pytest.mark.parametrize(
    "written", [r"C:\My pictures\new.jpg", r"'C:\new.jpg'", r'"C:\new.jpg"', "//server/new.jpg"]
)
def test_a_path_of_this_computer_is_told_with_one_in_the_folder(
    tmp_path: Path, written: str
) -> None:
    args = _args(tmp_path, SMALL.replace("assets/pictures/one.png", written))
    assert args["better"] == "assets/pictures/new.jpg"


def test_what_is_no_picture_is_not_offered(tmp_path: Path) -> None:
    args = _args(tmp_path, SMALL.replace("assets/pictures/one.png", "../Bench"))
    assert args["better"] == "assets/pictures/garden.jpg"


def test_nothing_is_guessed_in_hidden_folders(tmp_path: Path) -> None:
    (tmp_path / ".trash").mkdir()
    (tmp_path / ".trash/two.png").touch()
    args = _args(tmp_path, SMALL.replace("pictures/one.png", "pictures/two.png"))
    assert args["guess"] == "assets/pictures/one.png"


def test_a_wrong_tour_says_nothing_of_the_stops_outside(tmp_path: Path) -> None:
    content = SMALL + "  - {id: two, title: Two}\ntour: [one, tow]\n"
    codes = [problem.code for problem in read_text(tmp_path, content).problems]
    assert codes == ["reference-unknown"]

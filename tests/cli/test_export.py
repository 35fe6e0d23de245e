"""`kiosk export` as presenters call it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.cli import main
from kiosk.export import paper
from tests.content.bundles import GARDEN, SMALL, write


def write_show(folder: Path) -> Path:
    """A small exhibition with its picture."""
    write(folder, SMALL)
    Image.new("RGB", (30, 20), "red").save(folder / "assets/pictures/one.png")
    return folder


def test_everything_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = {"--html": "page", "--pdf": "hand-out.pdf", "--notes": "script.html"}
    words = [part for flag, name in names.items() for part in (flag, str(tmp_path / name))]
    assert main(["export", str(GARDEN), *words]) == 0
    made = [tmp_path / "page" / "index.html", tmp_path / "hand-out.pdf", tmp_path / "script.html"]
    assert capsys.readouterr().out.splitlines() == list(map(str, made))
    assert all(path.is_file() for path in made)
    assert (tmp_path / "page" / "tr.html").is_file()


def test_in_one_language(tmp_path: Path) -> None:
    page = tmp_path / "page"
    assert main(["export", str(GARDEN), "--html", str(page), "--language", "nl"]) == 0
    assert [path.name for path in page.glob("*.html")] == ["index.html"]
    assert '<html lang="nl">' in (page / "index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "--html, --pdf or --notes"),
        (["--html", "here"], "is there already"),
        (["--notes", "nowhere/script.html"], "cannot be written"),
        (["--notes", "x.html", "--language", "de"], "has no language"),
    ],
)
def test_what_cannot_be_done(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "here").mkdir()
    assert main(["export", str(GARDEN), *words]) == 2
    assert said in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["here"]


def test_a_pdf_needs_its_extra_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert main(["export", str(GARDEN), "--pdf", str(tmp_path / "x.pdf")]) == 2
    assert "exhibition-kiosk[pdf]" in capsys.readouterr().err


@pytest.mark.parametrize("named", ["street", "street/content.yaml", "street.kiosk"])
def test_beside_its_exhibition(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], named: str
) -> None:
    write_show(tmp_path / "street")
    assert main(["pack", str(tmp_path / "street"), "-o", str(tmp_path / "street.kiosk")]) == 0
    for _ in range(2):
        capsys.readouterr()
        assert main(["export", str(tmp_path / named), "--beside"]) == 0
        assert capsys.readouterr().out == f"{tmp_path / 'street-hand-out.pdf'}\n"
    assert (tmp_path / "street-hand-out.pdf").read_bytes().startswith(b"%PDF")


def test_beside_it_without_the_extra_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paper, "is_ready", lambda: False)
    street = write_show(tmp_path / "street")
    for name in ("street-hand-out", "street-hand-out-2"):
        assert main(["export", str(street), "--beside"]) == 0
        assert capsys.readouterr().out == f"{tmp_path / name / 'index.html'}\n"
        assert (tmp_path / name / "index.html").is_file()

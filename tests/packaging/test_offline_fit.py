"""What is said of a stick that does not fit, and how a menu names a program."""

from __future__ import annotations

from pathlib import Path

import pytest
from on_stick import computers, fit, menu
from on_stick.made_for import Stick

STICK = Stick("exhibition-kiosk", ("linux-x86_64", "windows-x86_64"), ("3.11", "3.12"), "")


@pytest.mark.parametrize(
    ("computer", "version", "glibc", "said"),
    [
        ("linux-x86_64", "3.11", 34, ""),
        ("linux-x86_64", "3.12", 36, ""),
        ("windows-x86_64", "3.12", 0, ""),
        ("macos-arm64", "3.12", 0, 'make a folder with "--platform macos-arm64"'),
        ("linux-x86_64", "3.13", 36, "made for Python 3.11, 3.12, and this is Python 3.13"),
        ("linux-x86_64", "3.11", 31, "it has glibc 2.31, and 2.34 is needed"),
    ],
)
def test_refusals(computer: str, version: str, glibc: int, said: str) -> None:
    sentence = fit.refusal(STICK, computer, version, glibc, needed=34)
    assert said in sentence
    assert bool(sentence) == bool(said)
    assert "\n" not in sentence


def test_the_glibc_that_wheels_need(tmp_path: Path) -> None:
    assert fit.needed_glibc(tmp_path) == 0
    for tags in ("none-any", "abi3-manylinux_2_34_x86_64", "cp311-manylinux_2_17_x86_64"):
        (tmp_path / f"a-1-cp310-{tags}.whl").touch()
    assert fit.needed_glibc(tmp_path) == 34
    (tmp_path / "b-1-cp311-cp311-manylinux_2_27_x86_64.manylinux_2_38_x86_64.whl").touch()
    assert fit.needed_glibc(tmp_path) == 34


def test_the_best_tags_come_first() -> None:
    tags = computers.PLATFORMS["linux-x86_64"].tags
    assert tags.index("manylinux_2_34_x86_64") < tags.index("manylinux_2_17_x86_64")
    assert "manylinux_2_37_x86_64" not in tags


def test_a_menu_entry_quotes_its_program() -> None:
    assert menu.quoted("/home/els/a b/python") == '"/home/els/a b/python"'
    assert menu.quoted('/50%/$a"') == '"/50%%/\\\\$a\\\\""'


def test_a_batch_file_is_plain_ascii_and_names_no_user() -> None:
    text = menu.batch("0123456789ab-3.11")
    assert r'"%LOCALAPPDATA%\exhibition-kiosk\program\0123456789ab-3.11\Scripts\python.exe"' in text
    assert text.isascii()
    assert text.endswith("\r\n")

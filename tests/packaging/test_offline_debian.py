"""Qt's system packages on a stick: which, and who installs them."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import machine
import packages
import pytest
from machine import Action, Install, Machine, Ready, Tell
from on_stick import checksums, debian, made_for, make, qt

from tests.packaging import tiny_stick
from tests.packaging.tiny_stick import PYTHON, Workshop

FILES = ("/stick/libgl1_1_amd64.deb",)
DEBIAN = pytest.mark.skipif(not qt.is_debian(), reason="not a system of Debian's family")


@pytest.mark.parametrize(
    ("root", "sudo", "terminal", "graphical", "action"),
    [
        (True, False, False, False, Install((), FILES)),
        (False, True, True, True, Install(("sudo",), FILES)),
        (False, True, False, True, Install(("pkexec",), FILES)),
        (False, False, False, True, Install(("pkexec",), FILES)),
        (False, False, True, False, Tell(machine.typed_line(FILES))),
    ],
)
def test_who_installs(
    root: bool, sudo: bool, terminal: bool, graphical: bool, action: Action
) -> None:
    computer = Machine(debian=True, root=root, sudo=sudo, terminal=terminal)
    assert qt.decide(computer, FILES, graphical=graphical) == action
    assert qt.decide(computer, (), graphical=graphical) == Ready()


@DEBIAN
def test_what_is_installed_and_not_older_stays() -> None:
    names = ("liba_1.2-3_amd64.deb", "libb_2%3a1.0_amd64.deb", "libc_1.0_all.deb", "libd_1_all.deb")
    files = [Path("/stick") / name for name in names]
    versions = {"liba": "1.2-3", "libb": "1:9.0", "libc": "1.0+more"}
    assert qt.to_install(files, versions) == [files[1], files[3]]


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """A workshop, and a computer without a single system package."""
    made = tiny_stick.open_workshop(tmp_path)
    for name, value in tiny_stick.variables(made.index).items():
        monkeypatch.setenv(name, value)
    made.program("dpkg-query", "exit 0")
    (made.programs / "env").symlink_to(shutil.which("env") or "/usr/bin/env")
    return made


def with_a_package(stick: Path, system: str) -> Path:
    """Put one package file of a system on a stick and return its folder."""
    files = stick / "files"
    folder = files / qt.FOLDER
    folder.mkdir()
    (folder / "libgl1_1_amd64.deb").write_bytes(b"!<arch>\n")
    made_for.write(files, replace(made_for.read(files), debian=system))
    checksums.write(files)
    return folder


@DEBIAN
def test_packages_of_the_stick_are_installed_by_root_and_named_to_others(shop: Workshop) -> None:
    stick = shop.make("stick")
    folder = with_a_package(stick, debian.system())
    asked = shop.home / "asked"
    shop.program("apt-get", f'echo "$@" >> "{asked}"; echo "E: no luck"; exit 100')
    result = shop.start(stick)
    assert result.returncode == 5
    assert f"sudo apt-get install --no-install-recommends {folder}/*.deb" in result.stderr
    if os.geteuid() == 0:
        [line] = asked.read_text("utf-8").splitlines()
        assert line.startswith("install --yes")
        assert line.endswith(f" {folder}/libgl1_1_amd64.deb")
        assert "E: no luck" in result.stderr
    else:
        assert not asked.exists()


@DEBIAN
def test_a_stick_of_another_release_names_the_packages_to_fetch(shop: Workshop) -> None:
    stick = shop.make("stick")
    with_a_package(stick, "debian-99")
    asked = shop.home / "asked"
    shop.program("apt-get", f'touch "{asked}"')
    result = shop.start(stick)
    assert result.returncode == 5
    assert f"this stick has none for {debian.system()}" in result.stderr
    assert "libxcb-cursor0" in result.stderr.splitlines()[-1]
    assert not asked.exists()


@DEBIAN
def test_without_apts_help_a_stick_is_made_unless_the_packages_were_asked_for(
    shop: Workshop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shop.program("apt-cache", 'echo "E: no lists" >&2; exit 100')
    monkeypatch.setenv("PATH", str(shop.programs), prepend=os.pathsep)
    words = [str(tmp_path / "stick"), "--python", PYTHON]
    assert make.main([*words, "--debian"], shop.root) == 5
    assert "E: no lists" in capsys.readouterr().err
    assert not (tmp_path / "stick").exists()
    assert make.main(words, shop.root) == 0
    assert "The folder is made without them." in capsys.readouterr().err
    assert made_for.read(tmp_path / "stick" / "files").debian == ""


@pytest.mark.slow
@DEBIAN
def test_with_the_real_packages_only_parts_of_a_bare_system_are_lacking(tmp_path: Path) -> None:
    debian.fetch(tmp_path / "debs")
    files = sorted((tmp_path / "debs").glob("*.deb"))
    fetched = {file.name.split("_")[0] for file in files}
    assert fetched >= set(packages.QT)
    nothing = tmp_path / "status"
    nothing.touch()
    options = ["--option", f"Dir::State::status={nothing}", "--option", "Debug::NoLocking=1"]
    command = ["apt-get", *options, "--simulate", "--no-install-recommends", "install"]
    answer = subprocess.run(
        [*command, *map(str, files)], capture_output=True, text=True, check=True
    )
    lacking = set(debian.PLACED.findall(answer.stdout)) - fetched
    assert "libc6" in lacking
    assert not [name for name in lacking if name.startswith(("libgl", "libx11", "libxcb", "fonts"))]

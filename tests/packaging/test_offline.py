"""Folders for a stick, made of tiny wheels by real pip, and started like a person would."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import stamp
import supported
from on_stick import home, made_for, make
from on_stick.computers import PLATFORMS
from stamp import Stamp

from tests.packaging import tiny, tiny_stick
from tests.packaging.test_supported import old_pythons
from tests.packaging.tiny import SCRIPTS
from tests.packaging.tiny_stick import HERE, PYTHON, Workshop, wheels

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="runs start.sh"),
    pytest.mark.skipif(HERE not in PLATFORMS, reason="no stick for this computer"),
]
ELSEWHERE = next(name for name in PLATFORMS if name != HERE)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    made = tiny_stick.open_workshop(tmp_path)
    for name, value in tiny_stick.variables(made.index).items():
        monkeypatch.setenv(name, value)
    return made


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stick for this computer, made once; it is never started itself."""
    made = tiny_stick.open_workshop(tmp_path_factory.mktemp("plain"))
    with pytest.MonkeyPatch.context() as patch:
        for name, value in tiny_stick.variables(made.index).items():
            patch.setenv(name, value)
        return made.make("stick")


@pytest.fixture
def stick(plain: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(plain, tmp_path / "a stick"))


def started(result: subprocess.CompletedProcess[str]) -> tuple[list[str], Path]:
    """Return the arguments and the environment that the started kiosk reports."""
    words, _, prefix = json.loads(result.stdout)
    return words, Path(prefix)


def test_it_starts_from_a_stick_and_then_without(shop: Workshop) -> None:
    stick = shop.make("stick", "--sign")
    for path in stick.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)  # as on FAT
    first = shop.start(stick, "run", "a b")
    assert first.returncode == 0, first.stderr
    assert first.stderr.splitlines()[-1] == "Ready: from now on it starts without the stick."
    words, place = started(first)
    assert words == ["run", "a b"]
    assert place.is_relative_to(shop.home)
    later = shop.start(stick, "fail")
    assert (later.returncode, later.stderr, started(later)) == (7, "", (["fail"], place))
    assert not list(stick.rglob("__pycache__"))
    shutil.rmtree(stick)
    [entry] = [path for path in shop.home.rglob("*") if path.suffix in (".desktop", ".command")]
    assert f'"{place}/bin/python" -P -m kiosk' in entry.read_text("utf-8").replace("'", '"')


def test_markers_are_those_of_the_other_computer(shop: Workshop) -> None:
    common = {"exhibition_kiosk", "pip", "everywhere"}
    both = ("--platform", "windows-x86_64", "linux-aarch64", "--python", "3.11")
    stick = shop.make("stick", *both)
    assert wheels(stick, "windows-x86_64") == {*common, "on_windows"}
    assert wheels(stick, "linux-aarch64") == {*common, "on_arm"}
    assert sorted(path.name for path in stick.iterdir()) == [
        *("README.txt", "files", "start.bat", "start.sh")
    ]
    newer = shop.make("newer", "--platform", "windows-x86_64", "--python", "3.11", "3.13", "--sign")
    more = {"on_windows", "since_thirteen", "signing"}
    assert wheels(newer, "windows-x86_64") == {*common, *more}


def test_the_readme_speaks_dutch_and_english_of_these_computers(shop: Workshop) -> None:
    stick = shop.make("stick", "--platform", "windows-x86_64", "macos-arm64", "--python", "3.12")
    text = (stick / "README.txt").read_bytes().decode()
    assert text.count("Windows (x86_64), macOS (arm64)") == 2
    assert "dubbelklik op start.bat" in text
    assert "double-click start.command" in text
    assert "Linux" not in text
    assert text.count("\n") == text.count("\r\n")


@pytest.mark.parametrize("damage", ["changed", "missing", "added", "list"])
def test_a_damaged_stick_is_named_and_nothing_is_installed(
    shop: Workshop, stick: Path, damage: str
) -> None:
    wheel = stick / "files" / HERE / "everywhere-1-py3-none-any.whl"
    match damage:
        case "changed":
            data = bytearray(wheel.read_bytes())
            data[40] ^= 1
            wheel.write_bytes(data)
        case "missing":
            wheel.unlink()
        case "added":
            wheel = wheel.with_name("everywhere-2-py3-none-any.whl")
            wheel.write_bytes(b"")
        case "list":
            sums = stick / "files" / "SHA256SUMS"
            sums.write_text(sums.read_text("utf-8").replace(wheel.name, "every"), "utf-8")
            wheel = wheel.with_name("every")
    result = shop.start(stick)
    assert result.returncode == 5
    assert f"damaged: {HERE}/{wheel.name} is not as it was written" in result.stderr
    assert "Traceback" not in result.stderr
    assert not list(shop.home.rglob("pyvenv.cfg"))


def test_files_that_a_mac_leaves_behind_do_no_harm(shop: Workshop, stick: Path) -> None:
    for part in ("files", f"files/{HERE}"):
        (stick / part / "._everywhere-1-py3-none-any.whl").write_bytes(b"\0")
    assert shop.start(stick).returncode == 0


def test_the_list_is_one_that_sha256sum_reads(stick: Path) -> None:
    program = shutil.which("sha256sum")
    if program is None:
        pytest.skip("this machine has no sha256sum")
    command = [program, "--check", "--strict", "--quiet", "SHA256SUMS"]
    assert subprocess.run(command, cwd=stick / "files", check=False).returncode == 0


def test_a_stick_for_other_computers_says_so(shop: Workshop) -> None:
    stick = shop.make("stick", "--platform", ELSEWHERE)
    shutil.copy(SCRIPTS / "on_stick" / "start.sh", stick)
    result = shop.start(stick)
    assert result.returncode == 5
    assert f"made for {ELSEWHERE}, and this computer is {HERE}" in result.stderr


def test_an_installation_that_was_cut_short_is_made_anew(shop: Workshop, stick: Path) -> None:
    _, place = started(shop.start(stick))
    (place / "kiosk-installed.json").unlink()
    shutil.rmtree(place / "lib")
    again = shop.start(stick)
    assert again.returncode == 0
    assert "Installing the kiosk" in again.stderr


def test_the_kiosk_of_the_stick_before_stays_and_older_ones_go(tmp_path: Path) -> None:
    places = [tmp_path / name for name in ("oldest", "before", "now", "unfinished")]
    for number, place in enumerate(places):
        place.mkdir()
        if place.name != "unfinished":
            stamp.write(place, Stamp(str(place), PYTHON, place.name, "run"))
            os.utime(place / stamp.NAME, (number, number))
    (tmp_path / "lock").touch()
    home.tidy(places[2])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["before", "lock", "now"]


def test_what_is_in_the_way_or_missing_is_said_and_leaves_everything(
    shop: Workshop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    assert make.main([str(mine), "--no-debian"], shop.root) == 5
    assert "is there already" in capsys.readouterr().err
    old = made_for.read(shop.make("stick") / "files")
    (shop.index / "everywhere-1-py3-none-any.whl").unlink()
    words = [str(tmp_path / "stick"), "--platform", ELSEWHERE, "--no-debian"]
    assert make.main(words, shop.root) == 5
    assert f"Fetching the libraries for {ELSEWHERE} with Python 3.11 failed" in (
        capsys.readouterr().err
    )
    assert made_for.read(tmp_path / "stick" / "files") == old


def test_no_python_at_all_is_said(shop: Workshop, stick: Path) -> None:
    (shop.programs / f"python{PYTHON}").unlink()
    result = shop.start(stick)
    assert result.returncode == 5
    assert result.stderr.startswith("The kiosk needs Python 3.11 or newer, which is not on this")
    assert len(result.stderr.splitlines()) == 1


def test_an_old_python_reads_the_sentence(shop: Workshop, stick: Path) -> None:
    pythons = old_pythons()
    if not pythons:
        pytest.skip("this machine has no Python that is too old")
    (shop.programs / f"python{PYTHON}").unlink()
    for python in pythons:
        shop.program("python3", f'exec "{python}" "$@"')
        result = shop.start(stick)
        assert result.returncode == 5, python
        assert result.stderr.startswith("The kiosk needs Python 3.11 to 3.14, and this"), python
        assert len(result.stderr.splitlines()) == 1, python


def test_making_one_begins_like_every_start_does(tmp_path: Path) -> None:
    for python in old_pythons():
        command = [python, "-B", str(SCRIPTS / "offline.py")]
        refused = subprocess.run(command, capture_output=True, text=True, check=False)
        assert refused.returncode == 5, python
        assert refused.stderr.startswith("The kiosk needs Python 3.11"), python
    checkout = tiny.make(tmp_path)
    result = checkout.start("offline.py", "stick", "--platform", HERE, "--no-debian")
    assert result.returncode == 5
    assert "Making the kiosk's own wheel failed" in result.stderr  # this project has no wheel
    assert "Traceback" not in result.stderr.partition("The last lines were")[0]


def test_a_click_in_a_file_manager_opens_a_terminal(shop: Workshop, stick: Path) -> None:
    asked = shop.home / "asked"
    shop.program("x-terminal-emulator", f'printf "%s\\n" "$@" > "{asked}"')
    command = ["/bin/sh", str(stick / "start.sh")]
    environment = {"PATH": str(shop.programs), "HOME": str(shop.home), "DISPLAY": ":9"}
    nothing = subprocess.DEVNULL
    subprocess.run(
        command, env=environment, stdin=nothing, stdout=nothing, stderr=nothing, check=True
    )
    words = asked.read_text("utf-8").splitlines()
    assert words[:3] == ["-e", "sh", "-c"]
    assert words[-1] == str(stick / "start.sh")


def test_start_files_look_for_the_pythons_that_are_supported() -> None:
    oldest, newest = supported.OLDEST[1], supported.NEWEST[1]
    versions = [f"3.{minor}" for minor in range(newest, oldest - 1, -1)]
    shell = (SCRIPTS / "on_stick" / "start.sh").read_text("utf-8")
    assert f"in {' '.join(f'python{version}' for version in versions)} python3;" in shell
    assert f"not (3, {oldest}) <= sys.version_info[:2] <= (3, {newest})" in shell
    assert f"({' '.join(versions)})" in (SCRIPTS / "on_stick" / "start.bat").read_text("utf-8")

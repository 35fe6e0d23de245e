"""axe-core finds nothing amiss in any language, on a phone and on a desk; nothing is too wide."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import TypedDict

import pytest

from kiosk.export import script
from tests.export.browser import CHROMIUM, browse
from tests.export.reading import exhibition

ROOT = Path(__file__).parents[2]
AXE = ROOT / "build" / "axe"
SIZES = ((390, 844), (1280, 900))
WRONG = "a picture without words"
"""A page of which axe does not approve, so that its silence about the others says something."""
FEWEST = 15
"""The rules that a page passes at least: axe has really looked."""

pytestmark = [
    CHROMIUM,
    pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed"),
]

ASKED = """<script src="AXE"></script><script>
addEventListener("load", async () => {
  const found = await axe.run();
  const root = document.documentElement;
  parent.postMessage({
    page: name,
    amiss: found.violations.map(each => [each.id, each.help, each.nodes[0].html]),
    passed: found.passes.length,
    spilt: root.scrollWidth - root.clientWidth,
  }, "*");
});
</script></body>"""

FRAME = '<iframe name="{name}" src="{source}" style="width:{width}px;height:{height}px"></iframe>'
ASKING = """<!doctype html><script>
const found = [];
addEventListener("message", event => {
  found.push(event.data);
  if (found.length === COUNT)
    document.body.textContent =
      "FOUND" + btoa(unescape(encodeURIComponent(JSON.stringify(found)))) + "END";
});
</script><body>"""


class Found(TypedDict):
    """What axe says of one page at one size; `spilt` pixels of it are beyond its width."""

    page: str
    amiss: list[list[str]]
    passed: int
    spilt: int


@pytest.fixture(scope="module")
def axe() -> Path:
    """axe-core, fetched once."""
    file = AXE / "node_modules" / "axe-core" / "axe.min.js"
    if not file.is_file():
        command = ["npm", "install", "--silent", "--no-audit", "--prefix", str(AXE), "axe-core"]
        done = subprocess.run(command, capture_output=True, timeout=300)
        if done.returncode != 0:
            pytest.skip("axe-core cannot be fetched: there is no network")
    return file


@pytest.fixture(scope="module")
def pages(
    site: Path, hard_site: Path, built_in: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Path]:
    """Every page of which axe is asked, by the name of what it shows."""
    folder = tmp_path_factory.mktemp("asked")
    shutil.copytree(site, folder / "page")
    shutil.copytree(hard_site, folder / "hard")
    script.write(exhibition(built_in), built_in, "en", folder / "script.html")
    english = folder / "page" / "en.html"
    wrong = folder / "page" / "wrong.html"
    wrong.write_text(re.sub(' alt=".+?"', "", english.read_text("utf-8"), count=1), "utf-8")
    return {
        WRONG: wrong,
        "nl": folder / "page" / "index.html",
        "en": english,
        "fr": folder / "page" / "fr.html",
        "hard": folder / "hard" / "index.html",
        "script": folder / "script.html",
    }


def test_nothing_is_amiss(axe: Path, pages: dict[str, Path], tmp_path: Path) -> None:
    found = {each["page"]: each for each in _found(axe, pages, tmp_path / "asking.html")}
    assert found.keys() == {f"{name} {width}" for name in pages for width, _ in SIZES}
    for name, each in found.items():
        expected = ["image-alt"] if name.startswith(WRONG) else []
        assert ([rule for rule, *_ in each["amiss"]], each["spilt"]) == (expected, 0), each
        assert each["passed"] > FEWEST, name


def _found(axe: Path, pages: dict[str, Path], asking: Path) -> list[Found]:
    frames = [
        FRAME.format(name=f"{name} {width}", source=_asked(page, axe), width=width, height=height)
        for name, page in pages.items()
        for width, height in SIZES
    ]
    asking.write_text(ASKING.replace("COUNT", str(len(frames))) + "".join(frames), "utf-8")
    said = browse(asking, "--virtual-time-budget=60000", "--dump-dom")
    match = re.search("FOUND([A-Za-z0-9+/=]+)END", said)
    assert match is not None, said[:500]
    found: list[Found] = json.loads(base64.b64decode(match[1]))
    return found


def _asked(page: Path, axe: Path) -> str:
    """The address of a copy that lets axe look at it, without the policy that allows no script."""
    text = re.sub("<meta http-equiv=.*?>", "", page.read_text("utf-8"))
    copy = page.with_name(f"asked-{page.name}")
    copy.write_text(text.replace("</body>", ASKED.replace("AXE", axe.as_uri())), "utf-8")
    return copy.as_uri()

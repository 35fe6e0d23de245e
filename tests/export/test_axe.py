"""axe-core finds nothing amiss: `python3 packaging/test.py -m slow tests/export/test_axe.py`.

It needs chromium, and npm with a network to fetch axe-core.
"""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.builtin import builtin_bundle
from kiosk.export import web
from tests.content.bundles import write
from tests.export.test_web import exhibition, with_links

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("chromium") and shutil.which("npm")), reason="needs chromium and npm"
    ),
]

ASK = """<script src="axe.min.js"></script><script>
axe.run().then(found => {
  const said = found.violations.map(each => [each.id, each.help, each.nodes[0].html]);
  const text = JSON.stringify({violations: said, passes: found.passes.length});
  document.body.textContent = "FOUND" + btoa(unescape(encodeURIComponent(text))) + "END";
});
</script></body>"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built-in exhibition, with axe-core beside it."""
    folder = tmp_path_factory.mktemp("axe")
    built_in = exhibition(builtin_bundle())
    web.write(built_in, builtin_bundle(), built_in.languages, folder / "page")
    command = ["npm", "install", "--silent", "--prefix", str(folder), "axe-core"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    shutil.copy(folder / "node_modules/axe-core/axe.min.js", folder / "page")
    return folder / "page"


@pytest.fixture(scope="module")
def linked(site: Path) -> Path:
    """An exhibition with addresses everywhere, beside the built-in one."""
    folder = write(site / "linked", with_links())
    web.write(exhibition(folder), folder, ["en"], site / "linked-page")
    shutil.copy(site / "axe.min.js", site / "linked-page")
    return site / "linked-page"


@pytest.mark.parametrize("size", ["390,844", "1280,900"])
@pytest.mark.parametrize("file", ["index.html", "fr.html"])
def test_nothing_is_amiss(site: Path, file: str, size: str) -> None:
    _ask(site / file, size, passes=20)


def test_nothing_is_amiss_with_links(linked: Path) -> None:
    _ask(linked / "index.html", "390,844", passes=10)


def _ask(page: Path, size: str, passes: int) -> None:
    text = page.read_text("utf-8").replace("</body>", ASK)
    asking = page.with_name(f"axe-{page.name}")
    asking.write_text(re.sub("<meta http-equiv=.*?>", "", text), "utf-8")
    found = _found(asking, size)
    assert found["violations"] == []
    assert found["passes"] > passes


def _found(page: Path, size: str) -> dict[str, Any]:
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000"]
    command = ["chromium", *options, f"--window-size={size}", "--dump-dom", page.as_uri()]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
    match = re.search("FOUND(.*?)END", said)
    assert match is not None, said[:500]
    found: dict[str, Any] = json.loads(base64.b64decode(match[1]))
    return found

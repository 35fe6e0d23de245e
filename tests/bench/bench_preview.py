"""How soon a save is seen: `.venv/bin/python tests/bench/bench_preview.py`.

From the end of writing content.yaml to the first frame in which the page shows the new words,
drawn in software on no screen. The folder is looked at every 80 ms and must be found still once.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import sys
import tempfile
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.content.builtin import builtin_bundle
from kiosk.content.reader import read
from kiosk.ui import fonts
from kiosk.ui.preview import MS_A_LOOK
from tests.ui.previewing import ENGLISH, HEAD, LEVER, Previewed, write_fair
from tests.ui.stand import next_frame, turn_for, until

SAVES = 20
STOPS = 100


def builtin(folder: Path) -> Path:
    """A copy of the built-in exhibition."""
    source = builtin_bundle()
    shutil.copytree(source / "assets", folder / "assets")
    shutil.copy(source / "content.yaml", folder)
    return folder


def hundred(folder: Path) -> Path:
    """An exhibition of 100 stops, each with two pictures, that are all translated."""
    translated = ENGLISH[ENGLISH.index("  lever:") : ENGLISH.index("  wheel:")]
    names = [f"lever{n}" for n in range(STOPS)]
    write_fair(folder, HEAD + "".join(LEVER.replace("lever", name) for name in names))
    (folder / "assets/translations/en.yaml").write_text(
        ENGLISH[: ENGLISH.index("  cup:")]
        + "".join(translated.replace("lever", name) for name in names)
    )
    return folder


def seconds(previewed: Previewed, folder: Path) -> list[float]:
    """What each save takes, of another title for the page of the first section."""
    exhibition = read(folder).exhibition
    assert exhibition is not None
    section = exhibition.sections[0]
    previewed.go(section.id)
    file, found = folder / "content.yaml", []
    before, line, after = re.split(
        rf"(?m)(?<=^  - id: {section.id}\n)((?:.*\n)*?    title: .*\n)",
        file.read_text("utf-8"),
        maxsplit=1,
    )
    for n in range(SAVES):
        turn_for(random.uniform(0.2, 0.2 + MS_A_LOOK / 1000))
        new = f"Nieuw {n}"
        file.write_text(before + re.sub("title: .*", f"title: {new}", line) + after, "utf-8")
        begun = time.perf_counter()
        with next_frame(previewed.window):
            until(partial(previewed.says, new), "the new words are there")
        found.append(time.perf_counter() - begun)
    return found


def main() -> None:
    """Prints the table."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QGuiApplication(sys.argv[:1])
    fonts.load()
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_CACHE_HOME"] = name
        print(f"{'ms, load ' + format(os.getloadavg()[0], '.1f'):34}  median     max")
        for what, make in (("built-in exhibition", builtin), (f"{STOPS} stops", hundred)):
            folder = Path(name) / make.__name__
            folder.mkdir()
            with closing(Previewed(make(folder))) as previewed:
                previewed.open()
                times = seconds(previewed, folder)
            print(f"{what:34}{1000 * median(times):8.0f}{1000 * max(times):8.0f}")
    app.quit()


if __name__ == "__main__":
    main()

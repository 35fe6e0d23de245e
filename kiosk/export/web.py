"""A hand-out as a web page: one folder that works from a phone's own disk, without any script."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.content.model import Exhibition
from kiosk.content.paths import exists
from kiosk.export import typeface
from kiosk.export.pictures import put
from kiosk.export.said import said
from kiosk.export.style import style
from kiosk.export.web_page import STYLE, lines

INDEX = "index.html"


def write(exhibition: Exhibition, folder: Path, languages: Sequence[str], into: Path) -> None:
    """Writes a page in each of `languages`, with all that it needs, into the new folder `into`.

    The first one is `index.html`, the others are `fr.html` and so on. `folder` is where the
    pictures of `exhibition` are. The new folder is there as a whole or not at all. Raises OSError,
    FileExistsError where `into` is there already.
    """
    if exists(into):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(into))
    into.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{into.name}.", dir=into.parent) as name:
        made = Path(name) / into.name
        _fill(made, exhibition, folder, languages)
        made.rename(into)


def _fill(made: Path, exhibition: Exhibition, folder: Path, languages: Sequence[str]) -> None:
    pictures = put(exhibition, folder, made / "pictures")
    (made / "fonts").mkdir()
    for name in (*typeface.files(), typeface.LICENCE):
        shutil.copyfile(typeface.folder() / name, made / "fonts" / name)
    versions = [said(exhibition, language) for language in languages]
    (made / STYLE).write_text(style(versions[0].pages), "utf-8")
    files = {
        version.language: INDEX if version is versions[0] else f"{version.language}.html"
        for version in versions
    }
    names = {version.language: version.words["language_name"] for version in versions}
    for version in versions:
        page = "\n".join(lines(version, pictures, files, names)) + "\n"
        (made / files[version.language]).write_text(page, "utf-8")

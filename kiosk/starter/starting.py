"""A new exhibition in a folder of its own: from our words, or from another exhibition."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.bundle.used import used
from kiosk.content.model import Exhibition
from kiosk.content.paths import is_file
from kiosk.content.reader import CONTENT
from kiosk.content.translation import FOLDER
from kiosk.starter.editing import id_from, with_id, with_title
from kiosk.starter.folder import making
from kiosk.starter.scenes import SCENES
from kiosk.starter.schemas import add_schemas
from kiosk.starter.words import content, speaks, translation
from kiosk.translate import translate
from kiosk.words import interface

PICTURES = "assets/pictures"


def start(folder: Path, languages: tuple[str, ...], title: str | None = None) -> None:
    """Makes an exhibition in `languages`, of which content.yaml speaks the first.

    A `title` is the same in each of them.

    A further one without words of ours has no translation yet. `folder` is free. Raises OSError
    where it cannot be written.
    """
    with making(folder) as part:
        (part / PICTURES).mkdir(parents=True)
        (part / FOLDER).mkdir()
        for name, scene in SCENES.items():
            scene().save(part / PICTURES / name, optimize=True)
        words = content(languages, id_from(folder.name))
        _write(part / CONTENT, with_title(words, title))
        for language in filter(speaks, languages[1:]):
            words = translation(language, languages[0])
            _write(part / FOLDER / f"{language}.yaml", with_title(words, title))
            translate(part, language, interface)
        add_schemas(part)


def copy(exhibition: Exhibition, source: Path, folder: Path) -> None:
    """Makes a copy of the `exhibition` in `source`, with an id of its own and what it uses only.

    `folder` is free. Raises OSError where it cannot be written.
    """
    with making(folder) as part:
        for name in used(exhibition, source):
            if is_file(source / name):
                (part / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source / name, part / name)
        text = (part / CONTENT).read_bytes().decode()
        (part / CONTENT).write_bytes(with_id(text, id_from(folder.name)).encode())
        add_schemas(part)


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")

"""The files of words for the further languages, and the interface's words that they may bring."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.interface import PLACEHOLDERS
from kiosk.content.keys import check_keys
from kiosk.content.nodes import Mapping
from kiosk.content.paths import is_file, is_inside
from kiosk.content.report import Report
from kiosk.content.source import load
from kiosk.content.texts import line
from kiosk.problems import Mark

FOLDER = "assets/translations"
BESIDE = ("language", "interface")
"""The keys that only a translation has."""
SPOKEN = ("nl", "en", "fr", "de")
"""Languages whose interface comes with the kiosk, and with them their kinds, such as nl-BE."""

_PART = re.compile(r"\{([a-z_]+)\}")


def translations(folder: Path, languages: dict[str, Mark], report: Report) -> dict[str, Mapping]:
    """The file of each language that has one, by language.

    `languages` tells where content.yaml names each. Its first language needs no file; one that is
    there may only bring words for the interface.
    """
    found: dict[str, Mapping] = {}
    for language, mark in languages.items():
        is_first = language == next(iter(languages))
        file = f"{FOLDER}/{language}.yaml"
        if is_file(folder / file):
            root = _root(folder, file, language, report)
            if root is not None and is_first:
                _check_first(root, report)
            if root is not None:
                found[language] = root
        elif not is_first:
            report.advice(Code.TRANSLATION_MISSING, mark, language=language, file=file)
    _check_unused(folder, languages, report)
    return found


def _root(folder: Path, file: str, language: str, report: Report) -> Mapping | None:
    if not is_inside(folder / file, folder):
        report.error(Code.PATH_OUTSIDE, Mark(file), file=file, better=file)
        return None
    root = load(folder / file, file, report)
    if root is None:
        return None
    if not isinstance(root, Mapping):
        report.error(Code.KEYS_EXPECTED, root.mark)
        return None
    given = root.get("language")
    if given is None:
        report.error(Code.KEY_MISSING, root.mark, key="language")
    elif (named := line(given, report)) is not None and named != language:
        args = {"given": named, "expected": language}
        report.error(Code.TRANSLATION_LANGUAGE, given.mark, **args)
    return root


def _check_first(root: Mapping, report: Report) -> None:
    for key, entry in root.entries.items():
        if key not in BESIDE:
            report.error(Code.TRANSLATION_FIRST, entry.key.mark, key=key)


def _check_unused(folder: Path, languages: dict[str, Mark], report: Report) -> None:
    for path in sorted((folder / FOLDER).glob("[!.]*.yaml")):
        if path.stem not in languages:
            file = f"{FOLDER}/{path.name}"
            report.advice(Code.TRANSLATION_UNUSED, Mark(file), language=path.stem)


def interface(root: Mapping | None, language: str, named: Mark, report: Report) -> dict[str, str]:
    """The words that a translation brings for the interface; `named` is where its language is."""
    node = None if root is None else root.get("interface")
    words: dict[str, str] = {}
    if isinstance(node, Mapping):
        check_keys(node, PLACEHOLDERS.keys(), report, Code.INTERFACE_UNKNOWN)
        words = _interface_words(node, report)
    elif node is not None:
        report.error(Code.KEYS_EXPECTED, node.mark)
    lacking = [key for key in PLACEHOLDERS if key not in words]
    if lacking and language.partition("-")[0] not in SPOKEN:
        mark = named if node is None else node.mark
        report.advice(Code.INTERFACE_MISSING, mark, language=language, keys=", ".join(lacking))
    return words


def _interface_words(node: Mapping, report: Report) -> dict[str, str]:
    words: dict[str, str] = {}
    for key, allowed in PLACEHOLDERS.items():
        value = node.get(key)
        if value is None or (said := line(value, report)) is None:
            continue
        if set(_PART.findall(said)) <= allowed and not set("{}") & set(_PART.sub("", said)):
            words[key] = said
        else:
            known = ", ".join(f"{{{part}}}" for part in sorted(allowed)) or "-"
            report.error(Code.INTERFACE_BRACES, value.mark, key=key, known=known)
    return words

"""Small changes to somebody's file: only what must change does."""

from __future__ import annotations

import pytest

from kiosk.starter.editing import id_from, with_id, with_schema


@pytest.mark.parametrize(
    ("name", "identity"),
    [
        ("our-street", "our-street"),
        ("Ons café", "ons-cafe"),
        ("  2026 (nieuw) ", "2026-nieuw"),
        ("Straße_Ü", "strae-u"),
        ("展覧会", "exhibition"),
        ("", "exhibition"),
        ("a" * 63 + "-b", "a" * 63),
    ],
)
def test_a_folder_gives_its_name(name: str, identity: str) -> None:
    assert id_from(name) == identity


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("format: 1\nid: old # its name\n", "format: 1\nid: new # its name\n"),
        ("id: 'old'\r\ntitle: old\r\n", "id: new\r\ntitle: old\r\n"),
        ("\ufeffid: old\ntitle: T", "\ufeffid: new\ntitle: T"),
        ('\ufeff{title: id, id: "old", x: id}', "\ufeff{title: id, id: new, x: id}"),
        ("title: A\u2028B\nid: old\n", "title: A\u2028B\nid: new\n"),
        ("sections: [{id: old}]\rid: old\r", "sections: [{id: old}]\rid: new\r"),
        ("id: |\n  old\n", "id: |\n  old\n"),
        ("id:\n  old\n", "id:\n  new\n"),
    ],
)
def test_only_the_id_is_changed(text: str, changed: str) -> None:
    assert with_id(text, "new") == changed


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("a: b\n", "# yaml-language-server: $schema=s.json\na: b\n"),
        ("a: b\r\n", "# yaml-language-server: $schema=s.json\r\na: b\r\n"),
        ("\ufeffa: b", "\ufeff# yaml-language-server: $schema=s.json\na: b"),
        ("# yaml-language-server: $schema=x\na: b\n", "# yaml-language-server: $schema=x\na: b\n"),
    ],
)
def test_the_schema_is_named_once(text: str, changed: str) -> None:
    assert with_schema(text, "s.json") == changed
    assert with_schema(changed, "s.json") == changed

"""Every kind of archive that is refused, each with the one code that says why."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

from kiosk.bundle.limits import Limits
from tests.bundle.zips import (
    BZIP2,
    CONTENT,
    DEFLATED,
    DEVICE,
    FOLDER,
    LINK,
    PICTURE,
    WHOLE,
    File,
    archive,
)

TIGHT = Limits(archive=4000, entries=20, file=1000, total=2000, ratio=200, free_of_ratio=500)
"""So that a test needs no gigabytes."""


def _manifest(**changes: object) -> File:
    files = {
        file.raw.decode(): {"sha256": sha256(file.content).hexdigest(), "size": len(file.content)}
        for file in WHOLE
    }
    said = {"format": 1, "id": "small", "version": "1", "title": "Small", "files": files}
    return File("manifest.json", json.dumps(said | changes).encode())


def _with(*files: File) -> bytes:
    return archive([*WHOLE, *files])


def _sum_of_another() -> File:
    data = _manifest().content.replace(sha256(b"picture").hexdigest().encode(), b"0" * 64)
    return File("manifest.json", data)


NAMES: list[tuple[str, str | bytes]] = [
    ("name-outside", "../x.png"),
    ("name-outside", "a/../../x.png"),
    ("name-outside", "./x.png"),
    ("name-outside", "/etc/x.png"),
    ("name-outside", "//server/x.png"),
    ("name-outside", "a//x.png"),
    ("name-outside", ""),
    ("name-backslash", "a\\x.png"),
    ("name-backslash", "..\\x.png"),
    ("name-colon", "C:/x.png"),
    ("name-colon", "x.png:ads.png"),
    ("name-sign", "what?.png"),
    ("name-reserved", "CON.png"),
    ("name-reserved", "nul"),
    ("name-reserved", "Aux.tar.png"),
    ("name-reserved", "com1/x.png"),
    ("name-reserved", "LPT².png"),
    ("name-reserved", "CONIN$.png"),
    ("name-end", "x.png."),
    ("name-end", "x.png "),
    ("name-end", "folder. /x.png"),
    ("name-character", "a\0.png"),
    ("name-character", "a\x07.png"),
    ("name-character", "a\u202egnp.exe.png"),
    ("name-character", "a\u200b.png"),
    ("name-character", "a\u2028.png"),
    ("name-encoding", b"caf\x82.png"),
    ("name-long", "x" * 197 + ".png"),
    ("name-deep", "a/b/c/d/e/x.png"),
    ("name-ending", "x.svg"),
    ("name-ending", "x.html"),
    ("name-ending", "x.qml"),
    ("name-ending", "fonts/x.ttf"),
    ("name-ending", "x"),
    ("name-ending", "x.png.exe"),
    ("name-ending", "more/manifest.json"),
    ("name-twin", "Content.yaml"),
    ("name-twin", "ASSETS/x.png"),
    ("name-twin", "assets/pictures/one.png"),
    ("name-both", "assets/pictures/one.png/x.png"),
]

ARCHIVES: list[tuple[str, bytes]] = [
    ("archive-not", b""),
    ("archive-not", b"format: 1\n" * 9),
    ("archive-not", b"7z\xbc\xaf\x27\x1c" + b"x" * 99),
    ("archive-large", archive([CONTENT, File("x.png", b"x" * 4000)])),
    ("archive-end", archive(WHOLE, after=b"#!/bin/sh")),
    ("archive-end", archive(WHOLE)[:-1]),
    ("archive-end", archive(WHOLE)[:100]),
    ("archive-end", archive(WHOLE, comment=5, after=b"hello")),
    ("archive-before", archive(WHOLE, before=b"MZ" + b"x" * 50)),
    ("archive-before", archive(WHOLE, before=b"PK\3\4" + b"x" * 50)),
    ("archive-before", b"#!/bin/sh\n" + archive(WHOLE)),
    ("archive-before", b"PK\3\4" + archive(WHOLE)),
    ("archive-parts", archive(WHOLE, disk=1)),
    ("archive-many", archive([CONTENT, *(File(f"{n}.png") for n in range(20))])),
    ("archive-many", archive(WHOLE, count=0xFFFF)),
    ("archive-damaged", archive(WHOLE, count=1)),
    ("archive-damaged", archive(WHOLE, count=3)),
    ("archive-damaged", archive(WHOLE).replace(b"PK\1\2", b"PK\1\3", 1)),
    ("archive-damaged", archive([CONTENT, replace(PICTURE, offset=900)])),
    ("archive-overlap", archive([CONTENT, *(File(f"{n}.png", b"x", offset=0) for n in range(9))])),
    ("archive-overlap", _with(File("x.png", b"x", packed=500, size=500))),
    ("archive-differs", _with(File("x.png", b"x", local_name=b"y.png"))),
    ("archive-differs", _with(File("x.png", b"x", local_size=2))),
    ("archive-encrypted", _with(File("x.png", b"x", flags=1))),
    ("archive-encrypted", _with(File("x.png", b"x", flags=0x41))),
    ("archive-method", _with(File("x.png", b"x", BZIP2))),
    ("archive-method", _with(File("x.png", b"x", flags=0x20))),
    ("archive-kind", _with(File("x.png", b"/etc/passwd", mode=LINK))),
    ("archive-kind", _with(File("x.png", mode=DEVICE))),
    ("archive-kind", _with(File("x.png", b"x", mode=FOLDER))),
    ("archive-kind", _with(File("x/", mode=LINK))),
    ("archive-kind", _with(File("x/", b"hidden", mode=FOLDER))),
    ("file-large", _with(File("x.png", b"x" * 1001, DEFLATED))),
    ("archive-total", _with(*(File(f"{n}.png", b"x" * 900, DEFLATED) for n in range(3)))),
    ("archive-ratio", _with(File("x.png", b"x" * 999, DEFLATED, packed=4, body=b"\0\1\0\0"))),
    ("archive-size", _with(File("x.png", b"x" * 99, size=9))),
    ("archive-size", _with(File("x.png", b"x" * 99, DEFLATED, size=9))),
    ("archive-size", _with(File("x.png", b"x" * 99, DEFLATED, size=100))),
    ("archive-content", _with(File("x.png", b"x", crc=1))),
    ("archive-content", _with(File("x.png", b"x", DEFLATED, body=b"\xff\xff\xff"))),
    ("archive-content", _with(File("x.png", b"x" * 9, DEFLATED, body=b"\x01\x09\0\xf6\xffxxx"))),
    ("archive-content", _with(File("x.png", b"", DEFLATED, body=b"\3\0behind"))),
    ("archive-empty", archive([PICTURE])),
    ("archive-empty", archive([])),
    ("archive-empty", archive([File("a/content.yaml"), File("b/one.png")])),
    ("name-twin", _with(File("é.png"), File("e\u0301.png"))),
    ("name-twin", _with(File("straße.png"), File("STRASSE.png"))),
    ("name-twin", _with(File("more/", mode=FOLDER), File("More/x.png"))),
    ("name-both", _with(File("x.png"), File("X.PNG/", mode=FOLDER))),
    ("manifest-unreadable", _with(File("manifest.json", b"{"))),
    ("manifest-unreadable", _with(File("manifest.json", b"[" * 900))),
    ("manifest-unreadable", _with(File("manifest.json", b'{"format": 1, "format": 1}'))),
    ("manifest-unreadable", _with(_manifest(files=[]))),
    ("manifest-unreadable", _with(_manifest(files={"content.yaml": {"size": 1}}))),
    ("manifest-unreadable", _with(_manifest(title=1))),
    ("manifest-format", _with(_manifest(format=2))),
    ("manifest-missing", archive([CONTENT, _manifest()])),
    ("manifest-extra", _with(File("x.png"), _manifest())),
    ("manifest-differs", archive([CONTENT, replace(PICTURE, content=b"pic"), _manifest()])),
    ("manifest-differs", _with(_sum_of_another())),
]
ALL = [*ARCHIVES, *((code, _with(File(name))) for code, name in NAMES)]

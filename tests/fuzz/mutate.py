"""Bundles that went wrong in every way that comes to mind, each the same for the same seed."""

from __future__ import annotations

import io
import random
import shutil
import warnings
import zipfile
from pathlib import Path

from tests.content.bundles import GARDEN

TOKENS = (
    *(b"&a ", b"*a", b"!!int ", b"<<: ", b"- ", b"? ", b"| ", b">-\n", b"[", b"]", b"{", b"}"),
    *(b"\t", b"\0", b"\r\n", b"---\n", b"...\n", b"%YAML 9\n", b'"', b"'", b"\\", b": ", b"#"),
    *(b"\xff\xfe", b"\xef\xbb\xbf", "\u202e".encode(), "\u2028".encode(), b"\xed\xa0\x80"),
    *(b"[" * 300, b"9" * 5000, b"a: " * 50, b"../", b"/etc/passwd", b"CON.png", b"\\\\srv\\x"),
    *(b"PK\1\2", b"PK\3\4", b"PK\5\6", b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff\xff", b"{}" * 9),
)
NAMES = (
    *("../x.yaml", "/etc/x.yaml", "a\\b.png", "C:/x.png", "x:ads.png", "CON.png", "a. /b.png"),
    *("content.yaml", "Content.YAML", "content.yaml/x.png", "a/" * 60 + "x.png", "x" * 300),
    *("manifest.json", "._x.png", "__MACOSX/x", ".DS_Store", "e\u0301.png", "\u00e9.png"),
    *("assets/translations/xx.yaml", "x.svg", "", "/", "\u202e.png", "assets"),
)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """`data` after one to eight small accidents."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4, 8))):
        at = chance.randrange(len(changed) + 1)
        length = chance.choice((1, 2, 4, 16, 200))
        match chance.randrange(6):
            case 0:
                changed[at : at + 1] = bytes((chance.randrange(256),))
            case 1:
                changed[at:at] = chance.choice(TOKENS)
            case 2:
                token = chance.choice(TOKENS)
                changed[at : at + len(token)] = token
            case 3:
                del changed[at : at + length]
            case 4:
                changed[at:at] = changed[at : at + length] * chance.choice((1, 2, 50))
            case _:
                del changed[chance.choice((at, len(changed))) :]
    return bytes(changed)


def folder_case(into: Path, chance: random.Random) -> Path:
    """A folder with accidents in some of its files, or in their names."""
    bundle = into / "bundle"
    shutil.copytree(GARDEN, bundle)
    files = sorted(path for path in bundle.rglob("*") if path.is_file())
    for path in chance.sample(files, chance.choice((1, 1, 2))):
        match chance.randrange(8):
            case 0:
                path.unlink()
            case 1:
                path.unlink()
                path.symlink_to(chance.choice(("/etc/passwd", path.name, "..", "nowhere")))
            case 2:
                path.unlink()
                path.mkdir()
            case _:
                path.write_bytes(mutated(path.read_bytes(), chance))
    return bundle


def archive_case(into: Path, chance: random.Random) -> Path:
    """A packed bundle with accidents in its bytes, its files or their names."""
    target = into / "bundle.kiosk"
    data = _zipped(chance)
    target.write_bytes(data if chance.randrange(4) == 0 else _damaged(data, chance))
    return target


def _zipped(chance: random.Random) -> bytes:
    packed = io.BytesIO()
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(path for path in GARDEN.rglob("*") if path.is_file()):
            name = path.relative_to(GARDEN).as_posix()
            content = path.read_bytes()
            if chance.randrange(12) == 0:
                content = mutated(content, chance)
            archive.writestr(zipfile.ZipInfo(name), content, chance.choice((0, 8)))
        for name in chance.sample(NAMES, chance.choice((0, 0, 1, 2))):
            entry = zipfile.ZipInfo(name)
            entry.external_attr = chance.choice((0o100644, 0o120777, 0o040755, 0)) << 16
            archive.writestr(entry, chance.choice(TOKENS), chance.choice((0, 8)))
    return packed.getvalue()


def _damaged(data: bytes, chance: random.Random) -> bytes:
    """Mostly near the list at the end, where it hurts."""
    middle = data.find(b"PK\1\2")
    match chance.randrange(4):
        case 0:
            return mutated(data, chance)
        case 1:
            return data[:middle] + mutated(data[middle:], chance)
        case _:
            changed = bytearray(data)
            at = chance.randrange(middle, len(data) - 4)
            size = chance.choice((1, 2, 4))
            changed[at : at + size] = chance.choice((0, 1, 255)).to_bytes(1, "little") * size
            return bytes(changed)

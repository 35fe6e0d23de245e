"""A folder full of files that were made, or damaged, to do harm: each one is answered."""

from __future__ import annotations

import queue
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from PIL import Image, features
from pillow_heif import register_heif_opener

from kiosk.photos.cache import Prepared
from kiosk.photos.plan import Plan
from kiosk.photos.workshop import Done, Workshop
from tests.photos.pngs import COLOURS, png

Answers = Callable[[list[Path]], list[Done]]

SOON = 20
CHANCE = Random(5)
register_heif_opener()  # so that Pillow writes it; the kiosk looks after itself
KINDS = ["JPEG", "PNG", "WEBP", *(["AVIF"] if features.check("avif") else []), "HEIF"]


def noise(kind: str) -> bytes:
    content = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.effect_noise((64, 48), 60).convert("RGB").save(content, kind, exif=exif.tobytes())
    return content.getvalue()


def scratched(whole: bytes) -> bytes:
    """With some bytes changed, most of them in front, where the structure is."""
    damaged = bytearray(whole)
    for _ in range(CHANCE.randint(1, 12)):
        end = CHANCE.choice((64, 512, len(whole)))
        damaged[CHANCE.randrange(min(end, len(whole)))] = CHANCE.randrange(256)
    return bytes(damaged[: CHANCE.choice((len(whole), CHANCE.randrange(len(whole))))])


def bombs() -> Iterator[bytes]:
    """Small files that unpack to a lot."""
    packed = zlib.compress(bytes(100_000_000), 9)
    for chunk in (b"zTXta\0\0", b"iCCPa\0\0", b"iTXta\0\1\0\0\0"):
        yield png(8, 8, 8, COLOURS, 8 * bytes(25), chunk + packed)
    yield png(8, 8, 8, COLOURS, bytes(100_000_000))
    yield png(2**31 - 1, 2**31 - 1, 16, COLOURS, b"")
    yield png(50_000_000, 1, 16, COLOURS, b"")
    yield b"\xff\xd8\xff" + 100_000 * b"\xff\xe1\x00\x02"
    yield b"\0\0\0\x18ftypheic" + 50_000 * b"\0\0\0\x08free"


@pytest.fixture
def answers(cache: Path, plan: Plan) -> Iterator[Answers]:
    """What a workshop of one worker says about these files, in their order."""
    done: queue.Queue[Done] = queue.Queue()
    workshop = Workshop(cache, plan, done.put, workers=1, limit=SOON)

    def answers(sources: list[Path]) -> list[Done]:
        for source in sources:
            workshop.want(source)
        return [done.get(timeout=SOON) for _ in sources]

    yield answers
    workshop.close()


def check(contents: list[bytes], folder: Path, answers: Answers) -> None:
    """Each file is answered, and the last one, which nobody touched, is prepared."""
    sources = [folder / f"{number}.jpg" for number in range(len(contents))]
    for source, content in zip(sources, contents, strict=True):
        source.write_bytes(content)
    done = answers(sources)
    assert [one.source for one in done] == sources
    assert isinstance(done[-1].outcome, Prepared)


@pytest.mark.parametrize("kind", KINDS)
def test_scratched_files(kind: str, tmp_path: Path, answers: Answers) -> None:
    whole = noise(kind)
    check([*(scratched(whole) for _ in range(60)), whole], tmp_path, answers)


def test_bombs(tmp_path: Path, answers: Answers) -> None:
    check([*bombs(), noise("JPEG")], tmp_path, answers)

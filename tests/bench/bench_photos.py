"""How long the pictures take: `python tests/bench/bench_photos.py`.

Each figure is the median of 5 runs in one process, for the renditions of a 1920 by 1080 screen.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

from PIL import Image, ImageDraw

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.photos.cache import find
from kiosk.photos.plan import Plan, Rendition
from kiosk.photos.prepare import prepare

PLAN = Plan.for_screen(1920, 1080)
RUNS = 5


def photograph(path: Path, size: tuple[int, int] = (4000, 3000)) -> None:
    """Something like a photograph: coloured shapes under noise, 12 megapixels."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    draw = ImageDraw.Draw(image)
    for n in range(60):
        x, y = n * 397 % size[0], n * 211 % size[1]
        draw.ellipse((x, y, x + 900, y + 600), fill=(n * 4, 255 - n * 3, n * 37 % 256))
    noise = Image.effect_noise(size, 40).convert("RGB")
    Image.blend(image, noise, 0.25).save(path, quality=92)


def plainly(source: Path, folder: Path) -> None:
    """The same three files as one would write them without much thought."""
    with Image.open(source) as image:
        for rendition in Rendition:
            size = PLAN.size(rendition, image.size)
            resized = image.resize(size, Image.Resampling.LANCZOS)
            resized.save(folder / f"{rendition}.jpg", quality=92, subsampling=0)


def milliseconds(run: Callable[[], object]) -> float:
    """The median time of a run."""
    times = []
    for _ in range(RUNS):
        before = perf_counter()
        run()
        times.append(perf_counter() - before)
    return median(times) * 1000


def main() -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, upright, five = (folder / f"{n}.jpg" for n in ("photo", "upright", "five"))
        photograph(source)
        with Image.open(source) as image:
            exif = Image.Exif()
            exif[0x0112] = 6
            image.save(upright, exif=exif, quality=92)
        five.write_bytes(source.read_bytes().ljust(5_000_000, b"\0")[:5_000_000])
        caches = (folder / f"cache {n}" for n in count())
        known = next(caches)
        prepare(source, PLAN, known)
        rows = {
            "three renditions": lambda: prepare(source, PLAN, next(caches)),
            "the same of a turned photograph": lambda: prepare(upright, PLAN, next(caches)),
            "three renditions, plain Pillow": lambda: plainly(source, folder),
            "found in the cache": lambda: find(source, PLAN, known),
            "not in the cache, file of 5 MB": lambda: find(five, PLAN, known),
        }
        print(f"{'12 megapixels, ' + str(source.stat().st_size // 1000) + ' kB':34}      ms")
        for what, run in rows.items():
            print(f"{what:34}{milliseconds(run):8.1f}")


if __name__ == "__main__":
    main()

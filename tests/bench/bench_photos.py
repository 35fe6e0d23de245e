"""How long the pictures take: `python tests/bench/bench_photos.py`.

Each time is the median of 5 runs in one process, for the renditions of a 1920 by 1080 screen. What
they lose is counted against files that were made as slowly and as well as Pillow can.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from itertools import count
from math import log10
from pathlib import Path
from statistics import median
from time import perf_counter

from PIL import Image, ImageChops, ImageDraw, ImageStat

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.photos.cache import Prepared, find
from kiosk.photos.plan import Plan, Rendition
from kiosk.photos.prepare import prepare
from tests.photos.profiles import display_p3

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


def loss(source: Path, done: Prepared, rendition: Rendition) -> tuple[float, int]:
    """Signal to noise in dB, and the largest difference of a value."""
    with Image.open(source) as image, Image.open(done.files[rendition]) as seen:
        best = image.resize(seen.size, Image.Resampling.LANCZOS)
        difference = ImageStat.Stat(ImageChops.difference(best, seen.convert("RGB")))
    error = sum(difference.sum2) / sum(difference.count)
    return 10 * log10(255 * 255 / error), max(high for _, high in difference.extrema)


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
        names = ("photo", "upright", "large", "five")
        source, upright, large, five = (folder / f"{name}.jpg" for name in names)
        photograph(source)
        photograph(large, (8064, 6048))
        with Image.open(source) as image:
            exif = Image.Exif()
            exif[0x0112] = 6
            image.save(upright, exif=exif, icc_profile=display_p3(), quality=92)
        five.write_bytes(source.read_bytes().ljust(5_000_000, b"\0")[:5_000_000])
        caches = (folder / f"cache {n}" for n in count())
        known = next(caches)
        done = prepare(source, PLAN, known)
        rows = {
            "three renditions": lambda: prepare(source, PLAN, next(caches)),
            "the same, turned, of a P3 phone": lambda: prepare(upright, PLAN, next(caches)),
            "the same of 48 megapixels": lambda: prepare(large, PLAN, next(caches)),
            "three renditions, plain Pillow": lambda: plainly(source, folder),
            "found in the cache": lambda: find(source, PLAN, known),
            "not in the cache, file of 5 MB": lambda: find(five, PLAN, known),
        }
        print(f"{'12 megapixels, ' + str(source.stat().st_size // 1000) + ' kB':34}      ms")
        for what, run in rows.items():
            print(f"{what:34}{milliseconds(run):8.1f}")
        for rendition in Rendition:
            ratio, most = loss(source, done, rendition)
            print(f"{rendition.value:34}{ratio:8.1f} dB, at most {most} of 255")


if __name__ == "__main__":
    main()

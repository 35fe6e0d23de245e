"""The moving picture of a visit: real times, real pixels, and few enough bytes."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from animation import DISC, Frame, Still, TooLargeError, assemble, touched, write
from camera import SHRINK, Camera, Hand
from PIL import Image, ImageChops, ImageSequence

from tests.stage import touchscreen
from tests.stage.inputtest import Phase

SIZE = (96, 54)


def plain(colour: str) -> Image.Image:
    return Image.new("RGB", SIZE, colour)


def durations(file: Path) -> list[int]:
    """The milliseconds of every frame, as a viewer reads them."""
    with Image.open(file) as picture:
        return [int(frame.info["duration"]) for frame in ImageSequence.Iterator(picture)]


def test_a_still_stands_for_as_long_as_it_was_seen() -> None:
    seen = [(10.0, "red"), (10.08, "red"), (10.9, "red"), (11.0, "blue"), (11.0804, "red")]
    frames = [Frame(at, plain(colour)) for at, colour in seen]
    stills = assemble([*frames, Frame(13.5, plain("red"))])
    assert [still.milliseconds for still in stills] == [1000, 80, 2420]
    assert [still.picture.getpixel((0, 0)) for still in stills] == [
        (255, 0, 0),
        (0, 0, 255),
        (255, 0, 0),
    ]


def test_small_steps_add_up_to_the_length_of_the_film() -> None:
    frames = [Frame(n / 15, plain("red"), ((n, 0.0),)) for n in range(91)]
    assert sum(still.milliseconds for still in assemble(frames)) == 6000


def test_a_finger_that_moves_over_what_stands_still_makes_stills() -> None:
    page = plain("white")
    moves = [(), ((20.0, 20.0),), ((60.0, 20.0),), ((60.0, 20.0),), ()]
    stills = assemble([Frame(0.1 * n, page, fingers) for n, fingers in enumerate(moves)])
    assert [still.milliseconds for still in stills] == [100, 100, 200]


def test_a_finger_is_seen_where_it_touches_and_nowhere_else() -> None:
    page = Image.new("RGB", (300, 200), "white")
    shown = touched(page, [(100, 80), (290, 190)])
    assert page.getpixel((100, 80)) == (255, 255, 255)
    assert shown.getpixel((100, 80)) != (255, 255, 255)
    left, top, right, bottom = 100 - DISC // 2, 80 - DISC // 2, 100 + DISC // 2, 80 + DISC // 2
    first = ImageChops.difference(page, touched(page, [(100, 80)])).getbbox()
    assert first == (left, top, right, bottom)
    assert shown.getpixel((290, 190)) == shown.getpixel((100, 80))


def test_it_is_written_with_its_times_and_colours_and_repeats(tmp_path: Path) -> None:
    file = tmp_path / "film.png"
    stills = [Still(plain("red"), 1840), Still(plain("blue"), 80), Still(plain("red"), 2500)]
    write(file, stills)
    assert durations(file) == [1840, 80, 2500]
    with Image.open(file) as picture:
        assert (picture.format, picture.size, picture.info["loop"]) == ("PNG", SIZE, 0)
        for number, still in enumerate(stills):
            picture.seek(number)
            assert picture.convert("RGB").getpixel((9, 9)) == still.picture.getpixel((9, 9))


def test_too_many_bytes_are_refused_and_the_old_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "film.png"
    file.write_bytes(b"old")
    noise = random.Random(1)
    stills = [
        Still(Image.frombytes("RGB", SIZE, noise.randbytes(3 * SIZE[0] * SIZE[1])), 80)
        for _ in range(4)
    ]
    with pytest.raises(TooLargeError, match="4 stills"):
        write(file, stills, limit=10_000)
    assert file.read_bytes() == b"old"
    write(file, stills, limit=100_000)
    assert 10_000 < file.stat().st_size <= 100_000


@pytest.fixture
def hand() -> Iterator[Hand]:
    if not touchscreen.available():
        pytest.skip("Xorg's dummy driver is not installed")
    with Hand(640, 480) as hand:
        yield hand


@pytest.mark.touch
def test_the_camera_sees_the_screen_and_the_fingers_on_it(hand: Hand) -> None:
    with Camera(hand) as camera:
        hand.tap(100, 200, 0.3)
    assert hand.fingers == {}
    fingers = {frame.fingers for frame in camera.frames}
    assert ((100 / SHRINK, 200 / SHRINK),) in fingers
    moments = [frame.at for frame in camera.frames]
    assert moments == sorted(moments)
    assert moments[-1] - moments[0] >= 0.3
    assert {frame.picture.size for frame in camera.frames} == {(640 // SHRINK, 480 // SHRINK)}


@pytest.mark.touch
def test_several_fingers_are_known_until_each_is_lifted(hand: Hand) -> None:
    for finger in (0, 1):
        hand.finger(Phase.BEGIN, finger, (10 * finger, 5))
    hand.finger(Phase.UPDATE, 0, (50, 50))
    assert hand.fingers == {0: (50, 50), 1: (10, 5)}
    hand.finger(Phase.END, 1, (10, 5))
    assert hand.fingers == {0: (50, 50)}


@pytest.mark.touch
def test_a_camera_whose_screen_goes_says_so(hand: Hand) -> None:
    hand.server.close()
    with pytest.raises(OSError, match="X connection"), Camera(hand):
        pass

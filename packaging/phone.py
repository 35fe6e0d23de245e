"""A photograph as a phone makes it: upright only by its EXIF, and with the place where it was."""

from __future__ import annotations

from io import BytesIO

from PIL import ExifTags, Image, ImageDraw, ImageFilter

SIZE = (1512, 2016)
SIDEWAYS = 6
WHERE: dict[int, object] = {
    ExifTags.GPS.GPSLatitudeRef: "N",
    ExifTags.GPS.GPSLatitude: (51.0, 3.0, 15.0),
    ExifTags.GPS.GPSLongitudeRef: "E",
    ExifTags.GPS.GPSLongitude: (3.0, 43.0, 30.0),
}
HOUSES = ("#B5533C", "#E0C9A6", "#7C8FA3", "#D8A24A", "#9C6B5E")
FLAGS = ("#F2B632", "#E4572E", "#2F62F0", "#FFFFFF")


def photograph() -> bytes:
    """A street with a bench, as a JPEG file that lies on its side."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = SIDEWAYS
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(WHERE)
    lying = _street().transpose(Image.Transpose.ROTATE_90)
    file = BytesIO()
    lying.save(file, "JPEG", quality=85, exif=exif)
    return file.getvalue()


def _street() -> Image.Image:
    width, height = SIZE
    ground = round(0.68 * height)
    picture = Image.linear_gradient("L").resize(SIZE)
    picture = Image.merge("RGB", [picture.point(_between(*ends)) for ends in _SKY])
    draw = ImageDraw.Draw(picture)
    each = width / len(HOUSES)
    for number, wall in enumerate(HOUSES):
        _house(draw, number * each, (0.24, 0.3, 0.2, 0.27, 0.22)[number] * height, each, wall)
    draw.rectangle((0, ground, width, height), "#8B8680")
    draw.polygon(((0, height), (0, ground), (width, ground), (width, ground + 90)), "#B9B2A6")
    for number in range(24):
        x, dip = number * width / 23, abs(number - 11.5) / 11.5
        y = (0.23 - 0.05 * dip) * height
        draw.polygon(((x - 26, y), (x + 26, y), (x, y + 78)), FLAGS[number % len(FLAGS)])
    _tree(draw, 0.84 * width, ground + 70)
    _bench(draw, 0.14 * width, ground + 190)
    return picture.filter(ImageFilter.GaussianBlur(1.2))


_SKY = ((96, 226), (158, 232), (214, 236))
"""Red, green and blue at the top and at the bottom."""


def _between(first: int, last: int) -> list[int]:
    return [round(first + (last - first) * step / 255) for step in range(256)]


def _house(draw: ImageDraw.ImageDraw, left: float, top: float, width: float, wall: str) -> None:
    bottom = 0.68 * SIZE[1]
    draw.rectangle((left, top, left + width, bottom), wall)
    draw.polygon(
        ((left, top), (left + width / 2, top - 0.45 * width), (left + width, top)), "#5B3A35"
    )
    for row in range(4):
        for x in (left + 0.16 * width, left + 0.58 * width):
            y = top + (0.25 + 0.68 * row) * width
            if y + 1.1 * width < bottom:
                frame = (x, y, x + 0.26 * width, y + 0.44 * width)
                draw.rectangle(frame, "#F4EFE6")
                draw.rectangle((x + 9, y + 9, frame[2] - 9, frame[3] - 9), "#39495C")
    door = (left + 0.36 * width, bottom - 0.62 * width, left + 0.66 * width, bottom)
    draw.rectangle(door, "#2F4A3C")


def _tree(draw: ImageDraw.ImageDraw, x: float, ground: float) -> None:
    draw.rectangle((x - 22, ground - 520, x + 22, ground), "#5A4030")
    for dx, dy, radius, leaf in (
        (0, -700, 210, "#3F7A3A"),
        (-120, -590, 150, "#4C8C45"),
        (110, -580, 150, "#356B33"),
        (-40, -780, 120, "#5A9C50"),
    ):
        middle = (x + dx, ground + dy)
        draw.ellipse(
            (middle[0] - radius, middle[1] - radius, middle[0] + radius, middle[1] + radius), leaf
        )


def _bench(draw: ImageDraw.ImageDraw, left: float, top: float) -> None:
    draw.ellipse((left - 30, top + 215, left + 700, top + 275), "#6F6A64")
    for x in (left + 50, left + 590):
        draw.rectangle((x, top - 40, x + 26, top + 245), "#3A2A20")
    for y in (-70, -10, 80):
        draw.rounded_rectangle((left, top + y, left + 670, top + y + 42), 12, "#C98B4B")

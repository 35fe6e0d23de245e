"""Colour profiles as cameras, phones and printers write them, built from their numbers."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageCms

Rgb = tuple[int, int, int]

_D50 = (0.9642, 1.0, 0.8249)
_SRGB = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410))
_P3 = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
_ADOBE = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))


def display_p3() -> bytes:
    """The wide gamut of phones, with the tones of sRGB."""
    numbers = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    return _of_three(_P3, b"para" + struct.pack(">4xHH", 3, 0) + _fixed(*numbers))


def adobe_rgb() -> bytes:
    """The wide gamut of cameras."""
    return _of_three(_ADOBE, _gamma(563 / 256))


def grey(gamma: float) -> bytes:
    """Greys alone."""
    return _profile(b"scnr", b"GRAY", b"XYZ ", {b"wtpt": _xyz(_D50), b"kTRC": _gamma(gamma)})


def of_inks(cyan: Rgb, magenta: Rgb, yellow: Rgb, black: Rgb) -> bytes:
    """A press whose full inks have these sRGB colours on their own; more than one are black."""
    alone = {8: cyan, 4: magenta, 2: yellow, 1: black, 0: (255, 255, 255)}
    corners = b"".join(_lab(alone.get(inks, (0, 0, 0))) for inks in range(16))
    straight = bytes(range(256))
    matrix = _fixed(1, 0, 0, 0, 1, 0, 0, 0, 1)
    table = b"mft1" + struct.pack(">4xBBBx", 4, 3, 2) + matrix + 4 * straight + corners
    return _profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": table + 3 * straight})


def in_space(image: Image.Image, profile: bytes) -> Image.Image:
    """The same picture with the numbers that it has in this profile."""
    space = ImageCms.ImageCmsProfile(BytesIO(profile))
    converted = ImageCms.profileToProfile(image, ImageCms.createProfile("sRGB"), space)
    assert converted is not None
    del converted.info["icc_profile"]
    return converted


def _of_three(colorants: Sequence[tuple[float, ...]], curve: bytes) -> bytes:
    tags = {b"wtpt": _xyz(_D50)}
    for name, colorant in zip((b"r", b"g", b"b"), colorants, strict=True):
        tags[name + b"XYZ"] = _xyz(colorant)
        tags[name + b"TRC"] = curve
    return _profile(b"mntr", b"RGB ", b"XYZ ", tags)


def _profile(device: bytes, space: bytes, connection: bytes, tags: dict[bytes, bytes]) -> bytes:
    start = 128 + 4 + 12 * len(tags)
    table, content = struct.pack(">I", len(tags)), b""
    for name, tag in tags.items():
        table += name + struct.pack(">II", start + len(content), len(tag))
        content += tag + bytes(-len(tag) % 4)
    size = struct.pack(">I", start + len(content))
    version = struct.pack(">4xI", 0x04200000)
    header = size + version + device + space + connection + bytes(12) + b"acsp"
    return header.ljust(68, b"\0") + _fixed(*_D50) + bytes(48) + table + content


def _fixed(*numbers: float) -> bytes:
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def _xyz(numbers: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(*numbers)


def _gamma(gamma: float) -> bytes:
    return b"curv" + struct.pack(">4xIH", 1, round(gamma * 256))


def _lab(colour: Rgb) -> bytes:
    """An sRGB colour as CIELAB in three bytes."""
    red, green, blue = (_linear(value / 255) for value in colour)
    x, y, z = (
        _root((red * r + green * g + blue * b) / white)
        for r, g, b, white in zip(*_SRGB, _D50, strict=True)
    )
    return bytes(
        round(value) for value in (2.55 * (116 * y - 16), 128 + 500 * (x - y), 128 + 200 * (y - z))
    )


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _root(share: float) -> float:
    return share ** (1 / 3) if share > 0.008856 else 7.787 * share + 16 / 116

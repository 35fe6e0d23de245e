"""Turns the pixels of any kind of picture into opaque sRGB, in three steps.

The steps are apart because a picture is made smaller after the first one, which is quicker.
"""

from __future__ import annotations

import io

from PIL import Image, ImageCms

PAPER = "#FBF6EC"
"""What lies under a picture that is transparent."""


def plain(image: Image.Image) -> Image.Image:
    """The first frame as L, LA, RGB, RGBA or CMYK, 8 bits each."""
    if image.mode.startswith("I"):
        return image.point(lambda value: value / 257).convert("L")
    if image.mode == "LA":
        return image
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode in ("L", "RGB", "CMYK"):
        return image
    return image.convert("RGB")


def in_srgb(image: Image.Image) -> Image.Image:
    """The picture as RGB or RGBA; a profile that does not fit it is ignored, as browsers do."""
    if image.mode == "LA":  # a profile of greys knows of no transparency
        colours = in_srgb(image.convert("L"))
        colours.putalpha(image.getchannel("A"))
        return colours
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        converted = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"])),
            ImageCms.createProfile("sRGB"),
            ImageCms.Intent.PERCEPTUAL,
            mode,
        )
    except (KeyError, OSError, ImageCms.PyCMSError):
        return image.convert(mode)
    assert converted is not None  # only a conversion in place returns nothing
    return converted


def on_paper(image: Image.Image) -> Image.Image:
    """The picture as RGB: where it was transparent, paper shows."""
    if image.mode == "RGB":
        return image
    paper = Image.new("RGB", image.size, PAPER)
    paper.paste(image, mask=image.getchannel("A"))
    return paper

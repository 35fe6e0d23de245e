"""README.txt of a folder for a stick, in Dutch and English, for whoever holds the stick."""

from __future__ import annotations

from pathlib import Path

from on_stick.made_for import Stick

NAME = "README.txt"

DUTCH = """\
DE KIOSK OP EEN STICK
=====================

Met deze map start de tentoonstellingskiosk op een computer zonder internet.
Nodig: {systems},
met Python {first} of nieuwer (tot en met {last}).

Zo start u
----------
{how}
De eerste keer zet de stick de kiosk op de computer: dat duurt ongeveer een minuut en vraagt
300 tot 500 MB. Laat de stick zitten tot het startvenster er is. Daarna is de stick niet meer nodig:
"Tentoonstellingskiosk" of "Exhibition kiosk" staat dan in het menu van de computer.

Meteen het hele scherm vullen, en dat blijven doen: typ in een terminal, in deze map,
{run}
Als het niet lukt
-----------------
Er staat altijd in een zin waarom, en wat u kunt doen. Staat er dat de stick beschadigd is
("damaged"), kopieer de map dan opnieuw, of naar een andere stick.
Er gaat niets verloren: wat al op de computer stond, blijft.
"""

ENGLISH = """\
THE KIOSK ON A STICK
====================

With this folder the exhibition kiosk starts on a computer without internet.
Needed: {systems},
with Python {first} or newer (up to {last}).

How to start
------------
{how}
The first time, the stick puts the kiosk on the computer: that takes about a minute and
300 to 500 MB. Leave the stick in until the start window is there. After that it is not needed:
"Exhibition kiosk" is in the computer's menu.

To fill the screen at once, and keep doing so: type in a terminal, in this folder,
{run}
When it does not work
---------------------
It always says why, in a sentence, and what you can do. When it says that the stick is damaged,
copy the folder again, or to another stick.
Nothing is lost: what was on the computer stays there.
"""

DUTCH_HOW = {
    "linux": (
        'Linux:   open een terminal, typ "sh " (met een spatie), sleep start.sh in het venster\n'
        "         en druk op Enter. Dubbelklikken kan ook waar de computer dat toelaat.\n"
    ),
    "windows": (
        "Windows: dubbelklik op start.bat. Vraagt Windows of u het vertrouwt: Meer informatie,\n"
        "         Toch uitvoeren.\n"
    ),
    "macos": (
        "Mac:     dubbelklik op start.command. Mag dat niet: klik er rechts op en kies Open.\n"
    ),
}
ENGLISH_HOW = {
    "linux": (
        'Linux:   open a terminal, type "sh " (with a space), drag start.sh into the window\n'
        "         and press Enter. A double click works too where the computer allows it.\n"
    ),
    "windows": (
        "Windows: double-click start.bat. If Windows asks whether you trust it: More info,\n"
        "         Run anyway.\n"
    ),
    "macos": (
        "Mac:     double-click start.command. If that is not allowed: right-click it, then Open.\n"
    ),
}
NAMES = {"linux": "Linux", "windows": "Windows", "macos": "macOS"}
RUN = {
    "linux": "Linux:   sh start.sh run --keep\n",
    "windows": "Windows: start.bat run --keep\n",
    "macos": "Mac:     sh start.command run --keep\n",
}


def write(folder: Path, stick: Stick) -> None:
    """Write it for the systems and Pythons that the stick is made for."""
    systems = list(dict.fromkeys(platform.partition("-")[0] for platform in stick.platforms))
    pages = [
        text.format(
            systems=_named(stick),
            first=stick.pythons[0],
            last=stick.pythons[-1],
            how="".join(how[system] for system in systems),
            run="".join(RUN[system] for system in systems),
        )
        for text, how in ((DUTCH, DUTCH_HOW), (ENGLISH, ENGLISH_HOW))
    ]
    (folder / NAME).write_text("\n\n".join(pages), "utf-8", newline="\r\n")


def _named(stick: Stick) -> str:
    pairs = (platform.split("-", 1) for platform in stick.platforms)
    return ", ".join(f"{NAMES[system]} ({machine})" for system, machine in pairs)

"""A packed bundle's manifest, read without the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.glance import glance
from kiosk.bundle.manifest import LARGEST
from kiosk.cli import main
from tests.bundle.zips import DEFLATED, WHOLE, File, archive, write

MANIFEST = b'{"format": 1, "id": "small", "version": "1", "title": "Small", "files": {}}'


def test_a_packed_bundle_tells_what_it_is(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "street"), "--languages", "de"]) == 0
    packed = tmp_path / "street.kiosk"
    assert main(["pack", str(tmp_path / "street"), "--output", str(packed)]) == 0
    manifest = glance(packed)
    assert manifest is not None
    assert (manifest.id, manifest.title) == ("street", "Unsere Straße")
    assert "content.yaml" in manifest.files


@pytest.mark.parametrize("at", [0, 1, 2])
def test_wherever_it_stands(tmp_path: Path, at: int) -> None:
    files = list(WHOLE)
    files.insert(at, File("manifest.json", MANIFEST, DEFLATED))
    manifest = glance(write(tmp_path, archive(files)))
    assert manifest is not None
    assert manifest.title == "Small"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\3\4" + 500 * b"\0",
        archive(WHOLE),
        archive([File("manifest.json", b"{")]),
        archive([File("manifest.json", MANIFEST), File("manifest.json", MANIFEST)]),
        archive([File("sub/manifest.json", MANIFEST)]),
        archive([File("manifest.json", MANIFEST, crc=1)]),
        archive([File("manifest.json", MANIFEST, DEFLATED, body=b"noise")]),
        archive([File("manifest.json", b" " * LARGEST + MANIFEST, DEFLATED)]),
    ],
    ids=["nothing", "noise", "none", "half", "two", "deeper", "sum", "packed noise", "large"],
)
def test_whatever_else_is_not_one_of_ours(tmp_path: Path, data: bytes) -> None:
    assert glance(write(tmp_path, data)) is None


def test_a_file_that_is_gone_or_a_folder(tmp_path: Path) -> None:
    assert glance(tmp_path / "gone.kiosk") is None
    assert glance(tmp_path) is None

"""The file of this machine's settings: where it is, and what it says."""

from __future__ import annotations

from collections.abc import Mapping as Variables
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from kiosk.content.codes import Code
from kiosk.content.keys import check_keys
from kiosk.content.nodes import Mapping, Node
from kiosk.content.paths import exists
from kiosk.content.report import Report
from kiosk.content.source import load
from kiosk.settings.codes import SettingCode
from kiosk.settings.model import APP

NAME = "settings.yaml"
VARIABLE = "KIOSK_CONFIG"


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """Where the settings are. One that somebody `named` must be there."""

    path: Path
    named: bool = False

    @property
    def keys(self) -> Path:
        """The folder of trusted keys, beside the settings."""
        return self.path.parent / "keys"


def find(given: Path | None, environ: Variables[str, str]) -> SettingsFile:
    """The file that was `given`, or that KIOSK_CONFIG names, or the usual one of this person."""
    if given is not None:
        return SettingsFile(given, named=True)
    if named := environ.get(VARIABLE):
        return SettingsFile(Path(named), named=True)
    return SettingsFile(platformdirs.user_config_path(APP, appauthor=False) / NAME)


def written(file: SettingsFile, names: tuple[str, ...], report: Report) -> dict[str, Node]:
    """What stands in `file`, by the `names` of settings: `trust.policy` is a key within `trust`."""
    if not file.named and not exists(file.path):
        return {}
    root = load(file.path, str(file.path), report)
    return {} if root is None else _filled(root, names, report)


def _filled(root: Node, names: tuple[str, ...], report: Report) -> dict[str, Node]:
    if not isinstance(root, Mapping):
        report.error(Code.KEYS_EXPECTED, root.mark)
        return {}
    known = list(dict.fromkeys(name.partition(".")[0] for name in names))
    check_keys(root, known, report, SettingCode.UNKNOWN)
    found: dict[str, Node] = {}
    for key in root.entries:
        below = tuple(name.partition(".")[2] for name in names if name.startswith(f"{key}."))
        node = root.get(key)
        if node is None:
            continue
        if below:
            inner = _filled(node, below, report)
            found |= {f"{key}.{name}": value for name, value in inner.items()}
        elif key in names:
            found[key] = node
    return found

"""Check the QML with qmllint and qmlformat: `.venv/bin/python packaging/lint.py [ROOT]`.

The types that Python gives to QML are described in `build/qml` first, so that qmllint knows them.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import qml_constants

IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"$', re.M)
QT_MODULE_OF_BASES = "QtQuick"


def main(root: Path) -> int:
    """Check a checkout; return 0 when nothing is wrong and say on standard error what is."""
    qml = root / "kiosk" / "qml"
    files = sorted(qml.rglob("*.qml"))
    if not files:
        print(f"No QML files in {qml}.", file=sys.stderr)
        return 1
    described = root / "build" / "qml"
    shutil.rmtree(described, ignore_errors=True)
    for uri, sources in backend_modules(root / "kiosk").items():
        describe(uri, sources, described)
    includes = ["-I", str(described), "-I", str(qml)]
    linted = tool("qmllint", ["--max-warnings", "0", *includes, *map(str, files)])
    sys.stderr.write(linted.stdout + linted.stderr)
    unformatted = formatted_differently(qml, root / "build" / "formatted")
    for name in unformatted:
        print(f"{name}: not as qmlformat writes it (pyside6-qmlformat -i)", file=sys.stderr)
    return 1 if linted.returncode or unformatted else 0


def backend_modules(package: Path) -> dict[str, list[Path]]:
    """Return the Python files that register QML types, by the URI that they register them under."""
    modules: defaultdict[str, list[Path]] = defaultdict(list)
    for path in sorted(package.rglob("*.py")):
        if match := IMPORT_NAME.search(path.read_text("utf-8")):
            modules[match[1]].append(path)
    return dict(modules)


def describe(uri: str, sources: list[Path], described: Path) -> None:
    """Write a module of type descriptions for the sources that register types under the URI."""
    folder = described.joinpath(*uri.split("."))
    folder.mkdir(parents=True)
    dump = folder / "metaobjects.json"
    must("metaobjectdump", ["--compact", "--out-file", str(dump), *map(str, sources)])
    qml_constants.add_to(dump, sources)
    options = ["--import-name", uri, "--major-version", "1", "--minor-version", "0"]
    outputs = ["--generate-qmltypes", str(folder / "types.qmltypes"), "-o", str(folder / "unused")]
    must("qmltyperegistrar", [*options, *outputs, str(dump)])
    lines = [f"module {uri}", "typeinfo types.qmltypes", f"depends {QT_MODULE_OF_BASES}"]
    (folder / "qmldir").write_text("\n".join(lines) + "\n", "utf-8")


def formatted_differently(qml: Path, copy: Path) -> list[Path]:
    """Return the QML files that qmlformat would write differently; only copies are touched."""
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(qml, copy)
    copies = sorted(copy.rglob("*.qml"))
    must("qmlformat", ["--inplace", "--newline", "unix", *map(str, copies)])
    names = [path.relative_to(copy) for path in copies]
    return [qml / name for name in names if (qml / name).read_bytes() != (copy / name).read_bytes()]


def must(name: str, arguments: Sequence[str]) -> None:
    """Run one of PySide6's tools and end with its words when it fails."""
    outcome = tool(name, arguments)
    if outcome.returncode:
        sys.exit(f"pyside6-{name} failed:\n{outcome.stdout}{outcome.stderr}")


def tool(name: str, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run one of PySide6's tools from beside this Python."""
    program = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit(f"pyside6-{name} is missing beside {sys.executable}: is PySide6 installed there?")
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=False)


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent
    sys.exit(main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else here))

"""Tell which properties of Python's QML types are constant: before 6.12 metaobjectdump does not."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path


def add_to(dump: Path, sources: list[Path]) -> None:
    """Mark the constant properties of the sources in metaobjectdump's output for them."""
    known = {pair for source in sources for pair in constants(source.read_text("utf-8"))}
    files = json.loads(dump.read_text("utf-8"))
    for described in (found for file in files for found in file["classes"]):
        for entry in described.get("properties", []):
            if (described["className"], entry["name"]) in known:
                entry["constant"] = True
    dump.write_text(json.dumps(files), "utf-8")


def constants(source: str) -> Iterator[tuple[str, str]]:
    """Yield the class and the name of each `Property(..., constant=True)` in Python source."""
    for owner in ast.walk(ast.parse(source)):
        if isinstance(owner, ast.ClassDef):
            for statement in owner.body:
                match statement:
                    case ast.FunctionDef(name=name, decorator_list=made):
                        pass
                    case ast.Assign(targets=[ast.Name(id=name)], value=value):
                        made = [value]
                    case _:
                        continue
                if any(_is_constant(maker) for maker in made):
                    yield owner.name, name


def _is_constant(maker: ast.expr) -> bool:
    match maker:
        case ast.Call(func=ast.Name(id="Property"), keywords=keywords):
            return any(word.arg == "constant" for word in keywords)
        case _:
            return False

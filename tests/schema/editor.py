"""What an editor hands to the schema: a file as YAML 1.2 reads it, and how a tree is written."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import yaml

from kiosk.content import nodes
from kiosk.content.report import Report
from kiosk.content.source import parse


@dataclass(frozen=True, slots=True)
class Plain:
    """A value that is written without quotes."""

    text: str


Tree = dict[str, "Tree"] | list["Tree"] | str | Plain
"""A file: keys, lists, texts between quotes and texts without them."""


def tree_of(text: str) -> Any:
    """The file as a `Tree` of texts between quotes."""
    report = Report()
    root = parse(text.encode(), "x", report)
    assert root is not None
    assert report.problems() == ()
    return _tree(root)


def _tree(node: nodes.Node) -> Tree:
    match node:
        case nodes.Mapping(entries=entries):
            return {key: _tree(entry.value) for key, entry in entries.items()}
        case nodes.Sequence(items=items):
            return [_tree(item) for item in items]
        case nodes.Scalar(text=text):
            return text


def written(tree: Tree, indent: str = "") -> str:
    """The tree as a file of YAML."""
    match tree:
        case dict() if tree:
            lines = (f"{json.dumps(key)}:{_below(value, indent)}" for key, value in tree.items())
        case list() if tree:
            lines = (f"-{_below(value, indent)}" for value in tree)
        case Plain(text):
            return text
        case _:
            return json.dumps(tree, ensure_ascii=False)
    return "\n".join(indent + line for line in lines)


def _below(tree: Tree, indent: str) -> str:
    if isinstance(tree, (dict, list)) and tree:
        return "\n" + written(tree, indent + "  ")
    return f" {written(tree)}"


class _Core(yaml.SafeLoader):
    """The core schema of YAML 1.2. The keys of a JSON object are text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = True) -> dict[Any, Any]:
        return {key.value: self.construct_object(value, deep) for key, value in node.value}


class _Old(yaml.SafeLoader):
    """YAML 1.1, but for dates: these stay text."""

    yaml_implicit_resolvers: dict[str, Any] = {  # noqa: RUF012
        sign: [(tag, pattern) for tag, pattern in found if not tag.endswith("timestamp")]
        for sign, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def _number(loader: _Core, node: yaml.ScalarNode) -> float:
    return float(str(loader.construct_scalar(node)))


def _integer(loader: _Core, node: yaml.ScalarNode) -> int:
    text = str(loader.construct_scalar(node))
    return int(text, 0) if text[:2] in ("0x", "0o") else int(text)


for _kind, _pattern, _signs in (
    ("null", "", [""]),
    ("null", "~|null|Null|NULL", list("~nN")),
    ("bool", "true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", "[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
        list("-+.0123456789"),
    ),
):
    _Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{_kind}", re.compile(f"^(?:{_pattern})$"), _signs
    )
_Core.add_constructor("tag:yaml.org,2002:float", _number)
_Core.add_constructor("tag:yaml.org,2002:int", _integer)


def as_json(text: str) -> Any:
    """What an editor makes of the file."""
    return yaml.load(text, Loader=_Core)


def as_old_json(text: str) -> Any:
    """The same by the older YAML, in which `no` is false and `10:30` a number."""
    return yaml.load(text, Loader=_Old)

"""Keeps the JSON Schemas of files that people write, for editors that help with them (docs/scenarios.md).

Usage: ``uv run packaging/schema.py update|check``. A test calls ``check``.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import msgspec  # noqa: E402

KINDS = {
    "scenarios": "workstation.training.scenarios.scenario:Scenario",
    "lessons": "workstation.training.lessons.lesson:Lesson",
}
"""Folder below ``resources`` and the struct of its files."""


def made(struct: str) -> str:
    """The schema of ``struct`` (``module:Class``), each field explained by the docstring that follows it."""
    module_name, _, name = struct.partition(":")
    module = importlib.import_module(module_name)
    schema = msgspec.json.schema(getattr(module, name))
    explained = _field_docstrings(inspect.getsource(module))
    for part, fields in schema["$defs"].items():
        _explain(fields, explained.get(part, {}))
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name, **schema}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _explain(part: dict[str, Any], said: dict[str, str]) -> None:
    for field, words in said.items():
        if field in part.get("properties", {}):
            part["properties"][field] = {"description": words, **part["properties"][field]}


def _field_docstrings(source: str) -> dict[str, dict[str, str]]:
    """Class → field → the string that stands behind the field."""
    found: dict[str, dict[str, str]] = {}
    for node in ast.parse(source).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for field, after in zip(node.body, node.body[1:], strict=False):
            said = ast.unparse(after.value) if isinstance(after, ast.Expr) else ""
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and said:
                found.setdefault(node.name, {})[field.target.id] = " ".join(str(ast.literal_eval(said)).split())
    return found


def check() -> list[str]:
    """A sentence for each schema that is not what the structs say."""
    return [
        f"resources/{folder}/schema.json is not current: uv run packaging/schema.py update"
        for folder, struct in KINDS.items()
        if not _path(folder).is_file() or _path(folder).read_text(encoding="utf-8") != made(struct)
    ]


def update() -> None:
    """Write all schemas."""
    for folder, struct in KINDS.items():
        _path(folder).write_text(made(struct), encoding="utf-8", newline="\n")


def _path(folder: str) -> Path:
    return ROOT / "resources" / folder / "schema.json"


def main(verb: str) -> int:
    """Do ``verb``; 1 if something is not current."""
    if verb == "update":
        update()
    stale = check()
    print("\n".join(stale) or "The schemas are current.")
    return 1 if stale else 0


if __name__ == "__main__":
    if sys.argv[1:2] not in (["update"], ["check"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))

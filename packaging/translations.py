"""Keeps the translations: ``update`` reads the source, ``check`` says what is missing, ``build`` makes the .qm.

One .ts for each folder of ``workstation/views`` and for ``views``, ``app`` and ``domain`` themselves, named after its
dotted path with ``_``. Usage: ``uv run packaging/translations.py update|check|build``
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from workstation.app.language import DEFAULT, compiled, tool  # noqa: E402  found by the line above

WORDS = ROOT / "resources" / "translations" / DEFAULT


def folders() -> dict[str, list[Path]]:
    """The source files of each folder that shows words, by the name of its .ts."""
    package = ROOT / "workstation"
    views = [package / "views", *sorted(path.parent for path in package.glob("views/*/__init__.py"))]
    found = {}
    for folder in [*views, package / "app", package / "domain"]:
        name = "_".join(folder.relative_to(package).parts)
        files = sorted(folder.rglob("*.py") if folder.name in ("app", "domain") else folder.glob("*.py"))
        found[name] = files
    return found


def lupdate(files: list[Path], target: Path) -> None:
    """Bring ``target`` up to date with ``files``."""
    options = [
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en_US",
        "-target-language",
        DEFAULT,
    ]
    subprocess.run([tool("lupdate"), *options, *files, "-ts", target], check=True, cwd=ROOT, capture_output=True)


def messages(path: Path) -> dict[tuple[str, str, str], str]:
    """(context, source, comment) to the finished translation, empty if unfinished."""
    if not path.is_file():
        return {}
    found = {}
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and finished else ""
            key = (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = text
    return found


def update() -> None:
    """Read all sources into their .ts; translations that are there are kept, those no longer needed go."""
    WORDS.mkdir(parents=True, exist_ok=True)
    for name, files in folders().items():
        target = WORDS / f"{name}.ts"
        if target.exists() or needed(files):
            lupdate(files, target)
        if target.exists() and not messages(target):
            target.unlink()


def needed(files: list[Path]) -> set[tuple[str, str, str]]:
    """What ``files`` show in words."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "now.ts"
        lupdate(files, target)
        return set(messages(target))


def check() -> list[str]:
    """A sentence for each text that is untranslated, unfinished or no longer in the source."""
    wrong = []
    for name, files in folders().items():
        there, now = messages(WORDS / f"{name}.ts"), needed(files)
        wrong += [f"{name}: untranslated: {key[0]}: {key[1]!r}" for key in sorted(now) if not there.get(key)]
        wrong += [f"{name}: no longer in the source: {key[0]}: {key[1]!r}" for key in sorted(set(there) - now)]
    known = {f"{name}.ts" for name in folders()}
    return wrong + [f"{path.name}: no such folder" for path in sorted(WORDS.glob("*.ts")) if path.name not in known]


def build() -> None:
    """Make the .qm that a built program carries."""
    made = compiled(DEFAULT)
    target = WORDS.parent / f"{DEFAULT}.qm"
    if made is not None and made != target:
        shutil.copyfile(made, target)


def main(verb: str) -> int:
    """Do ``verb``; 1 if something is wrong."""
    if verb == "update":
        update()
    if verb == "build":
        build()
        return 0
    wrong = check()
    print("\n".join(wrong) or "Every text is translated.")
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1:2] not in (["update"], ["check"], ["build"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))

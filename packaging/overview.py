"""Keeps the parts of ``docs/`` that stand in the source already: the files, the settings, the keys.

Usage: ``uv run packaging/overview.py update|check``. A test calls ``check``.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication  # noqa: E402  ours are found by the line above

from workstation.app.language import DEFAULT, install_language  # noqa: E402
from workstation.domain.settings import Kind, Setting  # noqa: E402
from workstation.domain.settings_table import SETTINGS  # noqa: E402
from workstation.views.actions.table import TABLE  # noqa: E402

MADE = "<!-- made by packaging/overview.py from the source; change that, then run it with update -->"


def files() -> str:
    """Every module with the first line of its docstring, folder by folder."""
    lines = ["# Files", "", MADE, "", "How they belong together: [architecture.md](architecture.md).", ""]
    for folder in (ROOT / "workstation", *_packages(ROOT / "workstation")):
        modules = sorted(one for one in folder.glob("*.py") if one.name != "__init__.py")
        lines += [f"## {folder.relative_to(ROOT).as_posix()}/", ""]
        lines += [f"{said}", ""] if (said := _docstring(folder / "__init__.py")) else []
        lines += [f"- `{one.name}`: {_docstring(one)}" for one in modules]
        lines += [""] if modules else []
    return "\n".join(lines)


def settings() -> str:
    """The settings in Chinese, group by group."""
    lines = ["# 设置", "", MADE, "", "`workstation settings` 打印全部，`workstation settings KEY VALUE` 修改一项；"]
    lines += ["在程序里是左下角的「设置」（`Ctrl+,`）。存放在数据文件夹的 `settings.json`。", ""]
    for group in dict.fromkeys(one.group for one in SETTINGS):
        lines += [f"## {_word(group)}", "", "| 键 | 名称 | 默认 | 可以是 | 说明 |", "| --- | --- | --- | --- | --- |"]
        lines += [_setting_row(one) for one in SETTINGS if one.group == group]
        lines += [""]
    return "\n".join(lines)


def keys() -> str:
    """The actions with their default keys, in Chinese, group by group."""
    lines = [
        "# 按键",
        "",
        MADE,
        "",
        "`F1` 打开可以修改的快捷键表；macOS 上 `Ctrl` 是 Command，个别按键不同，以表中所见为准。",
    ]
    lines += ["`Ctrl+K` 用名称、英文或拼音首字母（下表末列）找到任何一项。", ""]
    for group in dict.fromkeys(one.group for one in TABLE):
        rows = [one for one in TABLE if one.group == group]
        lines += [f"## {rows[0].group_name()}", "", "| 操作 | 按键 | 说明 | 拼音 |", "| --- | --- | --- | --- |"]
        for one in rows:
            pressed = "、".join(f"`{key}`" for key in one.default_keys)
            lines += [f"| {one.name()} | {pressed} | {one.help()} | {one.initials} |"]
        lines += [""]
    return "\n".join(lines)


DOCUMENTS: dict[str, Callable[[], str]] = {"files.md": files, "settings.md": settings, "keys.md": keys}


def check() -> list[str]:
    """A sentence for each document that is not what the source says."""
    speak()
    stale = []
    for name, made in DOCUMENTS.items():
        path = ROOT / "docs" / name
        if not path.is_file() or path.read_text(encoding="utf-8") != made():
            stale.append(f"docs/{name} is not current: uv run packaging/overview.py update")
    return stale


def update() -> None:
    """Write all documents."""
    speak()
    for name, made in DOCUMENTS.items():
        (ROOT / "docs" / name).write_text(made(), encoding="utf-8", newline="\n")


def speak() -> None:
    """The documents are in the program's first language."""
    install_language(QCoreApplication.instance() or QCoreApplication(sys.argv[:1]), DEFAULT)


def _packages(folder: Path) -> Iterator[Path]:
    for one in sorted(folder.iterdir()):
        if (one / "__init__.py").is_file():
            yield one
            yield from _packages(one)


def _docstring(path: Path) -> str:
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(said.partition("\n\n")[0].split())


def _setting_row(one: Setting) -> str:
    default = ("on" if one.default else "off") if one.kind is Kind.SWITCH else str(one.default)
    note = _word(one.help) + (" 重启程序后生效。" if one.at_start else "")
    return f"| `{one.key}` | {_word(one.label)} | {default} | {_allowed(one)} | {note} |"


def _allowed(one: Setting) -> str:
    match one.kind:
        case Kind.SWITCH:
            return "on、off"
        case Kind.CHOICE:
            return "、".join(f"{value}（{_word(label)}）" for value, label in one.choices)
        case Kind.TIME:
            return "HH:MM"
        case Kind.TEXT:
            return f"至多 {one.maximum:g} 字"
        case _:
            return f"{one.minimum:g}–{one.maximum:g} {_word(one.unit) if one.unit else ''}".strip()


def _word(source: str) -> str:
    return QCoreApplication.translate("Settings", source)


def main(verb: str) -> int:
    """Do ``verb``; 1 if something is not current."""
    if verb == "update":
        update()
    stale = check()
    print("\n".join(stale) or "The documents are current.")
    return 1 if stale else 0


if __name__ == "__main__":
    if sys.argv[1:2] not in (["update"], ["check"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))

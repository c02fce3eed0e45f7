"""The rooms of the house, and what a start may cost."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("sqlalchemy", "sqlmodel", "alembic")


def test_nobody_imports_from_a_room_above():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert result.returncode == 0, result.stdout


def loaded(modules: list[str]) -> list[str]:
    """Which heavy packages a fresh interpreter has loaded after importing ``modules``."""
    code = f"import sys, {', '.join(modules)}; print([one for one in {HEAVY!r} if one in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return ast_list(run.stdout)


def ast_list(text: str) -> list[str]:
    return [one for one in HEAVY if f"'{one}'" in text]


def test_views_and_the_way_to_the_first_screen_load_no_orm():
    rooms = ("views", "app", "services", "channels", "training", "replay", "domain")
    modules = [
        ".".join(path.with_suffix("").relative_to(ROOT).parts).removesuffix(".__init__")
        for room in rooms
        for path in sorted((ROOT / "workstation" / room).rglob("*.py"))
    ]
    assert loaded(modules) == []

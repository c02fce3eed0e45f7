"""``make bench``: measures everything, or what is named, and prints one table.

python -m tests.bench [PART …] [--json]

Each part runs in a process of its own, so that none measures what another left behind.
"""

from __future__ import annotations

import argparse
import compileall
import gc
import importlib
import json
import os
import platform
import sqlite3
import subprocess
import sys

from tests.bench.row import Row, table

PARTS = (
    "start",
    "chat",
    "inbox",
    "search",
    "phrases",
    "phrase_panel",
    "orders",
    "order_page",
    "tickets",
    "desk",
    "busy",
    "journal",
    "replay",
    "understanding",
    "report",
    "coach",
    "drill",
    "lesson",
    "crowd",
)
WINDOWED = (
    "coach",
    "chat",
    "inbox",
    "orders",
    "order_page",
    "tickets",
    "desk",
    "busy",
    "replay",
    "phrase_panel",
    "crowd",
)


def main() -> int:
    """Measure and print; 0 if every target was reached, else 3."""
    parser = argparse.ArgumentParser(prog="make bench ARGS=…", description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of: {' '.join(PARTS)} (default: all)")
    parser.add_argument("--json", action="store_true", help="rows and machine as JSON")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)  # in this process, rows as JSON
    chosen = parser.parse_args()
    parts = chosen.parts or PARTS
    if unknown := sorted(set(parts) - set(PARTS)):
        parser.error(f"there is no part {', '.join(unknown)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if chosen.here:
        print(json.dumps([vars(row) for part in parts for row in here(part)]))
        return 0
    rows = [row for part in parts for row in apart(part)]
    if chosen.json:
        print(json.dumps({"machine": machine(), "rows": [row.as_json() for row in rows]}, ensure_ascii=False, indent=1))
    else:
        print("\n" + table(rows) + "\n\n" + " · ".join(f"{name} {value}" for name, value in machine().items()))
    return 3 if any(row.met is False for row in rows) else 0


def here(part: str) -> list[Row]:
    """The rows of a part, measured in this process."""
    if part in WINDOWED:
        from tests.bench.windows import application

        application()
    compileall.compile_dir("workstation", quiet=1)  # as setting up does; what is timed starts with bytecode
    gc.collect()
    found: list[Row] = importlib.import_module(f"tests.bench.{part}").rows()
    return found


def apart(part: str) -> list[Row]:
    """The rows of a part, measured in a process of its own."""
    print(f"measuring {part} …", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "tests.bench", part, "--here"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        return [Row(f"{part}: could not be measured", float("nan"), "", 0.0, note="see above")]
    return [Row(**row) for row in json.loads(done.stdout.splitlines()[-1])]


def machine() -> dict[str, str]:
    """What the figures were measured on."""
    from PySide6.QtCore import qVersion

    return {
        "cores": str(os.cpu_count()), "load": f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "?",
        "system": platform.platform(terse=True), "Python": platform.python_version(),
        "Qt": qVersion(), "SQLite": sqlite3.sqlite_version, "screen": os.environ.get("QT_QPA_PLATFORM", "its own"),
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())

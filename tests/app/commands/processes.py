"""The program as a process of its own, if need be in a mount namespace where disks can be read-only or full."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
WORKSTATION = [sys.executable, "-m", "workstation"]
NAMESPACE = ["unshare", "--user", "--map-root-user", "--mount"]


def workstation(*arguments: object, **environment: str | None) -> subprocess.CompletedProcess[str]:
    """``python -m workstation …``; a variable that is None is taken out of the environment."""
    return _run([*WORKSTATION, *map(str, arguments)], environment)


def in_namespace(script: str, **places: Path) -> subprocess.CompletedProcess[str]:
    """Run ``script`` by sh where it may mount what it likes; ``$WORKSTATION`` is the program, ``places`` variables."""
    if not can_mount():
        pytest.skip("no mount namespaces here")
    command = " ".join(WORKSTATION)
    return _run([*NAMESPACE, "sh", "-c", script], {"WORKSTATION": command} | {k: str(v) for k, v in places.items()})


@cache
def can_mount() -> bool:
    try:
        done = subprocess.run([*NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def _run(command: list[str], environment: dict[str, str | None]) -> subprocess.CompletedProcess[str]:
    merged = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **environment}
    return subprocess.run(
        command, cwd=ROOT, env={name: value for name, value in merged.items() if value is not None},
        capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=90, check=False,
    )  # fmt: skip

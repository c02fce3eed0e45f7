"""The command line called as a function, on a data folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from workstation.app.cli import run
from workstation.app.language import install_language
from workstation.app.words import speak_in


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def call(data: Path, qapp, capsys) -> Callable[..., tuple[int, str, str]]:
    """Runs ``workstation --data DIR …``; answers exit status, what was printed, and what was objected."""

    def called(*arguments: object) -> tuple[int, str, str]:
        status = run(["--data", str(data), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield called
    install_language(qapp, "en")
    speak_in("zh_CN")

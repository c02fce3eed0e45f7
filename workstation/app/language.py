"""The language of the program: Chinese unless the settings say English; Qt's own dialogs included."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from workstation.app.resources import resource

DEFAULT = "zh_CN"
LANGUAGES = ("zh_CN", "en")

_log = logging.getLogger(__name__)


def install_language(app: QCoreApplication, code: str = DEFAULT) -> list[QTranslator]:
    """Make ``code`` (one of ``LANGUAGES``) the language of ``app``, in place of the one before.

    Answers the translators in force, which belong to ``app``: none for English, the language of the source.
    Widgets already shown keep their words until they are made anew.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale("en_US" if code == "en" else code))
    if code == "en":
        return []
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
    translators = []
    for path in (qt, compiled(code)):
        translator = QTranslator(app)
        if path is not None and translator.load(str(path)) and app.installTranslator(translator):
            translators.append(translator)
        else:
            _log.warning("The translation %s could not be loaded.", path)
    return translators


def sources(code: str) -> list[Path]:
    """The translation files of ``code``, one for each folder of source."""
    return sorted(resource(f"translations/{code}").glob("*.ts"))


def compiled(code: str) -> Path | None:
    """The one .qm made of all sources of ``code``; made anew when a source is newer. None if there is none.

    A built program carries only the .qm. In a checkout nothing has to be run before ``uv run workstation``.
    """
    texts = sources(code)
    current = (target for target in _targets(code) if _is_current(target, texts))
    return next(current, None) or _compile(texts, _targets(code))


def _targets(code: str) -> Iterator[Path]:
    """Where the .qm may lie, the best place first."""
    yield resource(f"translations/{code}.qm")
    import platformdirs  # only when it is not in the first place

    yield Path(platformdirs.user_cache_dir("workstation", appauthor=False)) / f"{code}.qm"


def _is_current(target: Path, texts: list[Path]) -> bool:
    if not target.is_file():
        return False
    made = target.stat().st_mtime_ns
    return all(text.stat().st_mtime_ns <= made for text in texts)


def _compile(texts: list[Path], targets: Iterator[Path]) -> Path | None:
    """Write the first target that can be written, whole or not at all."""
    import subprocess  # once after a change

    for target in targets if texts else iter(()):
        half = target.with_name(f"{target.name}.{os.getpid()}")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            command = [str(tool("lrelease")), "-silent", *map(str, texts), "-qm", str(half)]
            subprocess.run(command, check=True, capture_output=True, timeout=60)
            half.replace(target)
        except (OSError, subprocess.SubprocessError) as error:
            _log.warning("The translation %s could not be made: %s", target, error)
        else:
            return target
    return None


def tool(name: str) -> Path:
    """A translation tool of Qt (``lrelease``, ``lupdate``), which PySide6 brings along."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(PySide6.__file__).parent / f"{name}{suffix}"

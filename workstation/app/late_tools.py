"""Keeps Python from reading and compiling at each start what explains mistakes: it loads when it is first needed.

PySide carries its signature tools as source inside its library: some 30 ms for what explains a wrong argument,
``help()`` and the writing of stub files. A PySide that keeps its tools elsewhere, or was told to (``SBK_EMBED``,
``PYSIDE6_OPTION_PYTHON_ENUM``), is left alone.
"""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from types import ModuleType
from typing import Any

from workstation.app.late_modules import LateFinder, late, watched_finders

LIBRARY = ("traceback", "shutil", "bz2", "lzma", "ipaddress")
"""What ``logging``, ``zipfile`` and ``pathlib`` import for moments that few starts have."""
_SIGNATURE = "shibokensupport.signature."
LATE = frozenset(
    _SIGNATURE + name
    for name in ("mapping", "errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)
_TAKEN = {_SIGNATURE + "mapping": "update_mapping"}
"""What PySide's library takes out of a module's dictionary."""
_ENUM_OPTION, _EMBED_OPTION = "PYSIDE6_OPTION_PYTHON_ENUM", "SBK_EMBED"
_FEATURE = "shibokensupport.feature"
_EMBEDDED = "EmbeddableZipImporter"
"""What PySide calls its finder of modules inside the library."""


@contextmanager
def signature_tools_later() -> Iterator[None]:
    """While PySide is imported for the first time."""
    told = _EMBED_OPTION in os.environ or os.environ.get(_ENUM_OPTION, "True") != "True"  # PySide hands on True itself
    there = "shiboken6" in sys.modules
    with late("inspect"), nullcontext() if told or there else watched_finders(_before):
        yield
    import_as_ever()


def _before(finder: Any) -> LateFinder | None:
    return _ToolFinder((finder,), LATE, _TAKEN) if type(finder).__name__ == _EMBEDDED else None


class _ToolFinder(LateFinder):
    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        if name != _FEATURE:
            return super().find_spec(name, path, target)
        spec = self.finders[0].find_spec(name, path, target)
        if spec is not None:
            spec.loader = _SkippingLoader(spec.loader)
        return spec


class _SkippingLoader:
    """Makes PySide read no sources from the first module on."""

    def __init__(self, real: Any) -> None:
        self._real = real

    def create_module(self, spec: Any) -> None:
        """An ordinary module."""

    def exec_module(self, module: ModuleType) -> None:
        """As PySide does it, and then ..."""
        self._real.exec_module(module)
        skip_reading_sources(module)


def import_as_ever() -> None:
    """Take PySide's hands off ``import``, so that no statement asks it for features, which nobody here uses.

    It looks at every one for ``from __feature__ import …``, and reads the source of every module that is imported.
    """
    regular = getattr(builtins, "__orig_import__", None)
    if regular is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = regular


def skip_reading_sources(feature: Any) -> None:
    """Until then PySide, whose module ``feature`` this is, need not look for the word PySide6 in any source."""
    if callable(getattr(feature, "_mod_uses_pyside", None)):
        feature._mod_uses_pyside = _uses_pyside


def _uses_pyside(module: object) -> bool:
    del module
    return True


def import_library() -> None:
    """Import of Python's library what every start needs, without what explains mistakes, packs and copies files."""
    with late(*LIBRARY):
        import logging  # noqa: F401
        import pathlib  # noqa: F401
        import zipfile  # noqa: F401  PySide's own modules lie in a zip file


def import_messages() -> None:
    """Import msgspec without what it explains types by.

    It takes ``get_type_hints`` from ``typing_extensions`` where that is installed; from 3.11 on Python's own does
    the same.
    """
    if "msgspec" in sys.modules:
        return
    absent = "typing_extensions" not in sys.modules
    if absent:
        sys.modules["typing_extensions"] = None  # type: ignore[assignment]  # not to be had
    try:
        with late("msgspec.inspect", "inspect", "textwrap"):
            import msgspec  # noqa: F401
    finally:
        if absent:
            del sys.modules["typing_extensions"]

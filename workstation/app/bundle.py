"""The program of a start in one file: reading it is quicker than finding and reading 170 modules one by one.

It lies beside Python's own bytecode (``__pycache__``), holds the same, and is trusted as far: a module whose source has
another time or size than the one it was made from is imported as ever.
"""

from __future__ import annotations

import marshal
import os
import sys
from importlib._bootstrap_external import MAGIC_NUMBER
from importlib.machinery import ModuleSpec, SourceFileLoader

TYPE_CHECKING = False  # typing itself comes from the bundle
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any

    Stored = dict[str, tuple[str, str | None, bool, int, int, bytes]]
    """By name of a module: source, bytecode, whether it is a package, the source's time (ns) and size, its program.

    The program is unpacked when the module is imported: what earlier starts needed and this one does not costs little.
    """

_MARK = (2, MAGIC_NUMBER, sys.flags.optimize)


def bundle_file() -> str:
    """Where it lies."""
    folder = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120  pathlib is read from the bundle
    return os.path.join(folder, "__pycache__", f"start.{sys.implementation.cache_tag}.bundle")  # noqa: PTH118


def use_bundle() -> None:
    """Take modules from the bundle from now on, as far as they are as they were."""
    if not _in_use() and not hasattr(sys, "frozen"):  # PyInstaller's programs are bundled already
        sys.meta_path.insert(0, _Finder(_read()))


def loaded() -> list[Any]:
    """The modules that were imported until now and could come from a bundle; call it at the first paint."""
    earlier = next((finder.earlier for finder in sys.meta_path if isinstance(finder, _Finder)), frozenset[str]())
    return [one for name, one in list(sys.modules.items()) if name not in earlier and _is_plain(name, one)]


def keep_bundle(modules: list[Any]) -> bool:
    """Make the bundle of ``modules``, unless nearly all of them came from it; whether it was made. For a thread."""
    from_it = sum(isinstance(module.__spec__.loader, _Loader) for module in modules)
    if sys.dont_write_bytecode or not _in_use() or from_it >= len(modules) * 0.9:
        return False
    return write_bundle(modules, bundle_file())


def write_bundle(modules: list[Any], path: str) -> bool:
    """Write the program of ``modules``; False if that cannot be written."""
    stored = {}
    for module in modules:
        spec = module.__spec__
        try:
            seen = os.stat(spec.origin)  # noqa: PTH116
        except OSError:  # says that it came from a file and did not: PySide has one
            continue
        program = marshal.dumps(spec.loader.get_code(spec.name))
        package = spec.submodule_search_locations is not None
        stored[spec.name] = (spec.origin, spec.cached, package, seen.st_mtime_ns, seen.st_size, program)
    unfinished = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
        with open(unfinished, "wb") as file:  # noqa: PTH123
            marshal.dump((_MARK, stored), file)
        os.replace(unfinished, path)  # noqa: PTH105
    except OSError:
        return False
    return True


def _in_use() -> bool:
    return any(isinstance(finder, _Finder) for finder in sys.meta_path)


def _is_plain(name: str, module: Any) -> bool:
    spec = getattr(module, "__spec__", None)
    if type(module) is not type(sys) or spec is None or spec.name != name or not spec.has_location:
        return False
    return isinstance(spec.loader, SourceFileLoader)


def _read() -> Stored:
    try:
        with open(bundle_file(), "rb") as file:  # noqa: PTH123
            mark, stored = marshal.loads(file.read())
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return stored if mark == _MARK else {}


class _Finder:
    def __init__(self, stored: Stored) -> None:
        self._stored = stored
        self.earlier = frozenset(sys.modules)

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """As importlib asks for it."""
        found = self._stored.get(name)
        if found is None:
            return None
        source, cached, package, time, size, program = found
        try:
            seen = os.stat(source)  # noqa: PTH116
        except OSError:
            return None
        if seen.st_mtime_ns != time or seen.st_size != size:
            return None
        spec = ModuleSpec(name, _Loader(name, source, program), origin=source, is_package=package)
        spec.has_location = True
        spec.cached = cached
        if package and spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(os.path.dirname(source))  # noqa: PTH120
        return spec


class _Loader(SourceFileLoader):
    """Knows the program already."""

    def __init__(self, name: str, source: str, program: bytes) -> None:
        super().__init__(name, source)
        self._program = program

    def get_code(self, fullname: str) -> CodeType:
        """The program of the module."""
        code: CodeType = marshal.loads(self._program)
        return code


def main() -> None:
    """Make the bundle of a plain start, without a window: ``python -m workstation.app.bundle``."""
    sys.meta_path.insert(0, _Finder({}))
    from workstation.app.swift import import_swiftly

    import_swiftly()
    import workstation.app.cli
    import workstation.app.commands.desk
    import workstation.app.start  # noqa: F401

    write_bundle(loaded(), bundle_file())


if __name__ == "__main__":
    main()

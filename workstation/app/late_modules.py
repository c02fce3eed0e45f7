"""Modules that are there by name and are executed when something of them is asked for.

Python's ``importlib.util.LazyLoader`` does the same, but for threads only from 3.12 on, and looks for a module under
the name it had when it was executed; PySide names its own anew.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from threading import RLock
from types import ModuleType
from typing import Any, SupportsIndex

Finder = Any
"""What stands in ``sys.meta_path``."""


class LateModule(ModuleType):
    """Is executed when somebody asks for what is not there."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)  # importlib and others look whether it is a package, has a file, and so on
        loader = vars(self).get("__loader__")
        if isinstance(loader, _Loader):
            loader.execute(self)
        return ModuleType.__getattribute__(self, name)


class LateFinder:
    """Finds modules by means of ``finders``; those whose names are in ``late`` will be executed late."""

    def __init__(self, finders: Sequence[Finder], late: Collection[str], taken: dict[str, str] | None = None) -> None:
        """``taken``: by module, a function that somebody takes out of it who knows of no ``__getattr__``."""
        self.finders = finders
        self._late = late
        self._taken = taken or {}

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        """As importlib asks for it; None, so that others are asked, for any other module."""
        if name not in self._late:
            return None
        for finder in self.finders:
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                spec.loader = _Loader(spec.loader, name, self._taken.get(name, ""))
                return spec
        return None


@contextmanager
def late(*names: str) -> Iterator[None]:
    """While modules are imported that import ``names`` and need nothing of them yet."""
    finder = LateFinder(tuple(sys.meta_path), frozenset(names))
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


@contextmanager
def watched_finders(wrap: Callable[[Finder], Finder | None]) -> Iterator[None]:
    """While others put finders in front: each gets what ``wrap`` makes of it before itself, if that is something."""
    before, watched = sys.meta_path, _Watched(sys.meta_path)
    watched.wrap = wrap
    sys.meta_path = watched
    try:
        yield
    finally:
        before[:] = watched  # whoever keeps the list keeps the right one
        sys.meta_path = before


class _Watched(list[Finder]):
    wrap: Callable[[Finder], Finder | None]

    def insert(self, place: SupportsIndex, finder: Finder) -> None:
        super().insert(place, finder)
        ours = self.wrap(finder)
        if ours is not None:
            super().insert(place, ours)

    def remove(self, finder: Finder) -> None:
        super().remove(finder)
        self[:] = [one for one in self if not (isinstance(one, LateFinder) and finder in one.finders)]


class _Loader:
    """Makes a module that waits, and executes it when the time has come."""

    def __init__(self, real: Any, name: str, taken: str) -> None:
        self._real = real
        self._name = name
        self._taken = taken
        self._lock = RLock()
        self._executing = False

    def create_module(self, spec: Any) -> ModuleType:
        """A module with a name and nothing in it."""
        return LateModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Not yet; but what is taken out of its dictionary has to be in there."""
        if self._taken:

            def first(*arguments: object) -> object:
                """Have the module executed, which puts its own function here, and call that."""
                if vars(module).get(self._taken) is first:
                    del vars(module)[self._taken]
                return getattr(module, self._taken)(*arguments)

            vars(module)[self._taken] = first

    def execute(self, module: LateModule) -> None:
        """Now, by the loader it would have had and under the name it was found by."""
        with self._lock:
            if self._executing or type(module) is not LateModule:
                return  # a circle of imports sees what is there so far, as ever; another thread has done it
            self._executing = True
            spec: Any = module.__spec__
            published, spec.name, spec.loader = spec.name, self._name, self._real
            try:
                self._real.exec_module(module)
            finally:
                spec.name, self._executing = published, False
            module.__loader__ = self._real
            module.__class__ = ModuleType  # type: ignore[assignment]  # with nothing late about it any more

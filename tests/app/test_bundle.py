"""The bundle of a start: the same modules, as long as their sources are as they were."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

import pytest

from workstation.app import bundle


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of modules, and a bundle of its own; imports are as before afterwards."""
    monkeypatch.setattr(bundle, "bundle_file", lambda: str(tmp_path / "kept" / "start.bundle"))
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "bundled_one.py").write_text("said = 'first'\n", encoding="utf-8")
    (tmp_path / "bundled_pack").mkdir()
    (tmp_path / "bundled_pack" / "__init__.py").write_text("from bundled_pack.part import inside\n", encoding="utf-8")
    (tmp_path / "bundled_pack" / "part.py").write_text("inside = 7\n", encoding="utf-8")
    yield tmp_path
    forget()


def forget() -> None:
    for name in [one for one in sys.modules if one.startswith("bundled_")]:
        del sys.modules[name]


def started() -> tuple[object, object]:
    """What a start imports."""
    forget()
    sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, bundle._Finder)]
    importlib.invalidate_caches()
    bundle.use_bundle()
    return importlib.import_module("bundled_one"), importlib.import_module("bundled_pack")


def from_bundle(module: object) -> bool:
    return isinstance(module.__spec__.loader, bundle._Loader)  # type: ignore[attr-defined]


def test_the_second_start_takes_modules_from_it(folder: Path) -> None:
    one, _ = started()
    assert not from_bundle(one)
    assert bundle.keep_bundle(bundle.loaded())
    again, pack = started()
    assert from_bundle(again)
    assert from_bundle(pack)
    assert (again.said, pack.inside) == ("first", 7)
    assert again.__file__ == one.__file__
    assert pack.__path__ == [str(folder / "bundled_pack")]
    assert again.__cached__ == one.__cached__


def test_nothing_is_made_anew_while_it_fits(folder: Path) -> None:
    started()
    assert bundle.keep_bundle(bundle.loaded())
    started()
    assert not bundle.keep_bundle(bundle.loaded())


def test_a_module_that_was_changed_is_read_from_its_source(folder: Path) -> None:
    started()
    bundle.keep_bundle(bundle.loaded())
    source = folder / "bundled_one.py"
    source.write_text("said = 'later'\n", encoding="utf-8")
    os.utime(source, ns=(1, 1))
    again, pack = started()
    assert again.said == "later"
    assert from_bundle(pack)


def test_a_damaged_one_is_passed_over(folder: Path) -> None:
    (folder / "kept").mkdir()
    (folder / "kept" / "start.bundle").write_bytes(b"\x00nonsense")
    one, _ = started()
    assert one.said == "first"


def test_without_a_place_to_write_a_start_goes_on(folder: Path) -> None:
    (folder / "kept").write_text("in the way", encoding="utf-8")
    started()
    assert not bundle.keep_bundle(bundle.loaded())

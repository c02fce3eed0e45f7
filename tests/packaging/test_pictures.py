import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def draw(monkeypatch, qapp):
    monkeypatch.syspath_prepend(str(ROOT / "packaging" / "pictures"))
    specification = importlib.util.spec_from_file_location("draw_pictures", ROOT / "packaging/pictures/draw.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_what_is_drawn_is_what_is_shipped(draw):
    assert set(draw.DRAWINGS) == {path.stem for path in draw.FOLDER.iterdir()}


def test_a_picture_is_drawn_the_same_each_time(draw):
    assert draw.drawn("broken_bowls") == draw.drawn("broken_bowls")


def test_the_guide_names_every_picture(draw):
    guide = (ROOT / "docs" / "scenarios.zh.md").read_text("utf-8")
    assert [name for name in draw.DRAWINGS if f"| `{name}` |" not in guide] == []

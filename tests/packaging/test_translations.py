import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def translations():
    specification = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_every_text_is_translated_and_none_is_stale():
    assert translations().check() == []

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from workstation.app.language import install_language

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def overview(qapp):
    specification = importlib.util.spec_from_file_location("overview", ROOT / "packaging" / "overview.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    locale = QLocale()
    yield module
    install_language(qapp, "en")
    QLocale.setDefault(locale)


def test_files_settings_and_keys_are_documented_as_they_are(overview):
    assert overview.check() == []

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QFileSystemModel, QLabel

from workstation.app.language import compiled, install_language, sources
from workstation.app.qt_words import words


@pytest.fixture
def app(qapp):
    yield qapp
    install_language(qapp, "en")


def test_chinese_is_spoken_by_default(app):
    install_language(app)
    assert QCoreApplication.translate("ConversationMenu", "Open") != "Close the conversation"
    assert QLocale().name() == "zh_CN"


def test_qts_own_dialogs_speak_chinese_too(app, qtbot):
    install_language(app, "zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"


def test_no_english_is_left_in_the_file_dialog(app, qtbot, tmp_path):
    install_language(app, "zh_CN")
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    qtbot.addWidget(dialog)
    files = dialog.findChild(QFileSystemModel)
    kind = files.index(str(tmp_path)).siblingAtColumn(2).data()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert [*sorted(said), kind] == ["文件名称(&N)：", "文件类型(&T)：", "查找范围(&L)：", "文件夹"]
    assert all(not one.isascii() for one in words())


def test_english_takes_the_place_of_chinese(app):
    install_language(app, "zh_CN")
    install_language(app, "en")
    assert QCoreApplication.translate("ConversationMenu", "Open") == "Open"


def test_a_newer_source_is_compiled_anew(app):
    made = compiled("zh_CN")
    before = made.stat().st_mtime_ns
    sources("zh_CN")[0].touch()
    assert compiled("zh_CN").stat().st_mtime_ns > before

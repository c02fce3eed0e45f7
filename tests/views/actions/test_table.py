"""The declared table of actions."""

import itertools

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from workstation.app.language import install_language
from workstation.views.actions.conditions import ALL
from workstation.views.actions.keys import clash, portable, refusal
from workstation.views.actions.table import TABLE

PAIRS = [(row.key, key) for row in TABLE for key in row.default_keys]


def test_names_of_actions_are_unique():
    assert len({row.key for row in TABLE}) == len(TABLE)


def test_everything_has_a_key():
    assert [row.key for row in TABLE if not row.default_keys] == []


def test_every_key_is_written_in_the_one_spelling():
    assert [key for _, key in PAIRS if portable(key) != key] == []


def test_no_two_actions_have_clashing_keys():
    clashes = [(a, b) for a, b in itertools.combinations(PAIRS, 2) if clash(a[1], b[1])]
    assert clashes == []


def test_no_default_key_is_one_that_a_person_could_not_choose():
    assert [(key, refusal(key)) for _, key in PAIRS if refusal(key)] == []


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit])
def test_no_key_shadows_text_editing_in_a_field(qtbot, make):
    field = make("退款什么时候到")
    qtbot.addWidget(field)
    field.selectAll()
    claimed = []
    for name, key in PAIRS:
        combination = QKeySequence(key)[0]
        event = QKeyEvent(QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers())
        event.ignore()
        QApplication.sendEvent(field, event)
        if event.isAccepted():
            claimed.append((name, key))
    assert claimed == []


def test_every_need_is_a_known_condition():
    assert {need for row in TABLE for need in row.needs} <= ALL


def test_every_row_has_pinyin_initials_in_plain_letters():
    assert [row.key for row in TABLE if not (row.initials.isascii() and row.initials.islower())] == []


@pytest.mark.parametrize("key", ["F1", "Ctrl+K", "Ctrl+E", "Ctrl+F", "Ctrl+Shift+F"])
def test_the_keys_of_the_issue_are_there(key):
    assert any(one == key for _, one in PAIRS)


def test_no_key_needs_altgr():
    """Ctrl+Alt is AltGr on Windows and would swallow characters there."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    assert [key for _, key in PAIRS if QKeySequence(key)[0].keyboardModifiers() & both == both] == []


def test_the_initials_are_as_many_as_the_characters_of_the_chinese_name(qapp):
    install_language(qapp, "zh_CN")
    try:
        names = {row.key: [sign for sign in row.name() if sign.isalnum()] for row in TABLE}
    finally:
        install_language(qapp, "en")
    assert [row.key for row in TABLE if len(names[row.key]) != len(row.initials)] == []

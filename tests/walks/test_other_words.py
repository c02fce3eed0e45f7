"""Customers in other words: switched on in the settings, a service on loopback, a lesson that outlives both."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.app.phrasing_server import KEY, Answers, MemoryKeyring, serving
from tests.walks.conftest import Open
from tests.walks.sitting import Sitting
from workstation.app.phrasing_settings import PhrasingSettings
from workstation.app.program_actions import ProgramActions
from workstation.domain import practice_events as pe
from workstation.domain.events import MessageReceived
from workstation.domain.values import plain
from workstation.views.settings.key_row import KeyRow
from workstation.views.settings.window import SettingsWindow


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with serving() as one:
        yield one


def switched_on(sitting: Sitting, server: Answers) -> None:
    change = sitting.program.change_setting
    change("phrasing_url", server.service().url)
    change("phrasing_model", "small")
    change("phrasing", True)


def settings_window(sitting: Sitting) -> SettingsWindow:
    sitting.does("app.settings")
    actions = sitting.program.findChild(ProgramActions)
    assert actions is not None
    assert actions.settings_window is not None
    return actions.settings_window


def key_row(window: SettingsWindow) -> KeyRow:
    found = window.findChild(KeyRow)
    assert isinstance(found, KeyRow)
    return found


def passes_until_phrased(sitting: Sitting) -> None:
    for _ in range(240):
        if sitting.facts(pe.MessagePhrased):
            return
        sitting.pass_time(1)
    raise AssertionError("nothing was said in other words")


def test_a_lesson_in_other_words_goes_on_after_the_program_was_closed(open_program: Open, server: Answers) -> None:
    sitting = open_program("--room practice")
    practice = sitting.desk.practice
    assert practice is not None
    assert practice.phrasing is not None
    with sitting.qtbot.waitSignal(practice.phrasing.ready, check_params_cb=bool):
        switched_on(sitting, server)
    passes_until_phrased(sitting)
    fact = sitting.facts(pe.MessagePhrased)[0].event
    sitting.until(lambda: [one for one in sitting.facts(MessageReceived) if one.event.origin == fact.origin])
    said = next(one.event for one in sitting.facts(MessageReceived) if one.event.origin == fact.origin)
    assert plain(said.body) == fact.words == f"{fact.template}哈"
    run = practice.progress.run if practice.progress else ""
    sitting.program.close()
    again = open_program("--room practice")
    assert again.desk.practice is not None
    assert again.desk.practice.progress is not None
    assert (again.desk.practice.progress.run, again.desk.practice.progress.running) == (run, True)


def test_in_an_exam_everybody_reads_the_same(open_program: Open, server: Answers) -> None:
    sitting = open_program("--room practice")
    practice = sitting.desk.practice
    assert practice is not None
    assert practice.phrasing is not None
    with sitting.qtbot.waitSignal(practice.phrasing.ready, check_params_cb=bool):
        switched_on(sitting, server)
    with sitting.qtbot.waitSignal(practice.phrasing.ready, check_params_cb=lambda ready: not ready):
        practice.start("two_at_once", "7", exam=True)
    sitting.until(lambda: sitting.facts(pe.LessonBegun)[-1].event.exam)
    sitting.pass_time(1)  # what was under way has come
    asked = len(server.asked)
    for _ in range(60):
        sitting.pass_time(1)
    run = sitting.facts(pe.LessonBegun)[-1].event.run
    assert [one for one in sitting.facts(MessageReceived) if run in one.conversation]
    assert not [one for one in sitting.facts(pe.MessagePhrased) if run in one.conversation]
    assert len(server.asked) == asked


def test_a_service_that_is_gone_is_told_in_a_notice_and_customers_write_on(open_program: Open, server: Answers) -> None:
    server.answer = lambda _: (503, b"")
    sitting = open_program("--room practice")
    practice = sitting.desk.practice
    assert practice is not None
    assert practice.phrasing is not None
    with sitting.qtbot.waitSignal(practice.phrasing.ready, check_params_cb=bool):
        switched_on(sitting, server)
    for _ in range(240):
        if "503" in sitting.notice():
            break
        sitting.pass_time(1)
    assert "503" in sitting.notice()
    assert sitting.facts(MessageReceived)
    assert not sitting.facts(pe.MessagePhrased)


def test_a_key_is_entered_kept_tried_and_forgotten(shop: Sitting, server: Answers) -> None:
    switched_on(shop, server)
    window, ring = settings_window(shop), MemoryKeyring()
    key_row(window).setParent(None)
    row = PhrasingSettings(window, shop.program.preferences, shop.program.tasks, ring).row
    QTest.keyClicks(row.field, KEY)
    assert row.field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    shop.until(lambda: list(ring.kept.values()) == [KEY])
    shop.until(row.trial.isEnabled)
    assert row.field.text() == ""
    assert KEY not in shop.folder.settings.read_text(encoding="utf-8")
    row.trial.click()
    shop.until(lambda: "哈" in row.said())
    assert server.keys == [f"Bearer {KEY}"]
    shop.until(row.forget.isEnabled)
    row.forget.click()
    shop.until(lambda: not ring.kept)


def test_where_there_is_no_keyring_the_window_says_so(shop: Sitting, server: Answers) -> None:
    import keyring.backends.fail

    switched_on(shop, server)
    window = settings_window(shop)
    ring = keyring.backends.fail.Keyring()
    row = PhrasingSettings(window, shop.program.preferences, shop.program.tasks, ring).row
    QTest.keyClicks(row.field, KEY)
    row.keep.click()
    shop.until(lambda: "钥匙串" in row.said())
    assert KEY not in "".join(
        one.read_text(encoding="utf-8", errors="replace") for one in shop.folder.root.rglob("*") if one.is_file()
    )


def test_the_search_of_the_settings_finds_the_key(shop: Sitting) -> None:
    window = settings_window(shop)
    window.search.setText("密钥")
    assert key_row(window).isVisible()
    window.search.setText("主题")
    assert not key_row(window).isVisible()


def test_nothing_of_it_is_loaded_before_it_is_switched_on() -> None:
    code = (
        "import sys, workstation.app.program, workstation.app.program_actions, workstation.app.practice, "
        "workstation.app.lesson_phrasing, workstation.app.lesson_start;"
        "print([one for one in ('httpx', 'keyring', 'workstation.app.phrasing') if one in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""The screens of the quick replies, with the demo shop's phrases."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.input_method import type_words
from tests.shots.camera import Camera
from tests.shots.stage import Stage, settle
from workstation.app.resources import resource
from workstation.domain.phrases import Phrase, PhraseScope, Question
from workstation.domain.values import Role
from workstation.services import phrases as services
from workstation.views.phrases.companion import Companion
from workstation.views.phrases.dialog import PhraseDialog


def stock(stage: Stage) -> None:
    """Put the demo shop's phrases on the shelf, once."""
    if not stage.desk.phrases.phrases.groups():
        desk, room = stage.room.feed.desk, stage.room
        desk.role, role = Role.SUPERVISOR, desk.role
        for one in demo_phrases():
            room.teller.watch(services.keep_phrase(room.journal, desk, one, clerk="小美", now=stage.clock.now()))
        desk.role = role
    settle(200)


def demo_phrases() -> Iterator[Phrase]:
    """What ``resources/shop/phrases`` has."""
    for path in sorted(resource("shop/phrases").glob("*.toml")):
        for one in tomllib.loads(path.read_text("utf-8"))["phrase"]:
            yield Phrase(
                scope=PhraseScope(one.get("scope", "team")), group=one["group"], code=one.get("code", ""),
                title=one["title"], text=one["text"], favourite=one.get("favourite", 0),
                valid_to="2026-11-25" if "to_day" in one else "",
                answers=Question(one["answers"]) if one.get("answers") else None,
            )  # fmt: skip


def phrase_panel(stage: Stage, camera: Camera) -> None:
    """Suggested for what was asked, found by initials, and the menu under the caret."""
    stock(stage)
    desk, window, panel = stage.desk.phrases, stage.desk.window, stage.desk.phrases.panel
    stage.shows("lin_xiaolu")
    stage.windows.reception.show_panel("phrases")
    panel.refresh()
    settle(200)
    camera.take("phrases-suggested", window)
    desk.look_for()
    QTest.keyClicks(panel.field, "thh")
    settle(100)
    camera.take("phrases-found", window)
    panel.field.clear()
    editor = stage.windows.panel.composer.editor
    stage.shows("sun_hao")
    window.activateWindow()
    editor.setFocus()
    settle(100)
    QTest.keyClicks(editor, "/th")
    settle(100)
    camera.take("phrases-menu", window)
    editor.clear()
    type_words(editor, "您的订单 {订单号} 由{快递}发出，")
    stage.windows.panel.composer.send()
    settle(50)
    camera.take("phrases-unfilled", window)
    editor.clear()
    QApplication.processEvents()
    stage.shows("lin_xiaolu")


def phrase_windows(stage: Stage, camera: Camera) -> None:
    """The window for looking after phrases, a reply that becomes one, and the companion."""
    stock(stage)
    window, care = stage.desk.window, stage.desk.phrases.care
    assert care is not None
    manager = care.open_manager()
    thh = stage.desk.phrases.phrases.by_code("thh")
    assert thh is not None
    manager.stand_on(thh.id)
    settle(100)
    camera.take("phrases-manager", manager)
    manager.close()
    care.save("林小鹿您好，订单 260118904471 已经补发，单号稍后给您。", stage.id("lin_xiaolu"))
    settle(100)
    dialog = next(one for one in window.findChildren(PhraseDialog) if one.isVisible())
    camera.take("phrases-save", window, dialog)
    dialog.reject()
    companion = Companion(stage.desk.phrases.phrases, stage.room.pictures, dict)
    companion.call()
    companion.field.setText("wl")
    settle(100)
    camera.take("phrases-companion", companion)
    companion.close()
    companion.deleteLater()
    settle()

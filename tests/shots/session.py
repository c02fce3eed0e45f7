"""One process of taking pictures: the application, the story, and every scene in every look."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.shots import scenes, shop
from tests.shots.camera import Camera
from tests.shots.stage import Stage, moment, settle
from tests.shots.story import BEGINS, tell
from workstation.app.fonts import load_fonts
from workstation.app.language import install_language
from workstation.app.paths import RoomKind
from workstation.views.theme.apply import apply_theme

SCHEMES = ("light", "dark")


def take_all(folder: Path, to: Path, sizes: Sequence[tuple[int, int]], only: str) -> int:
    """Every scene, light and dark, in Chinese; how many pictures there are."""
    _application("zh_CN")
    camera = Camera(to)
    stage = _busy(folder / "busy")
    for number, size in enumerate(sizes):
        chosen = scenes.WIDE + (scenes.OTHERS if number == 0 else ())
        _in_both(stage, camera, size, chosen, only)
    _in_both(stage, camera, sizes[0], scenes.LATER[:1], only)
    _in_both(stage, camera, sizes[0], scenes.LATER[1:], only)
    stage.close()
    empty = Stage(folder / "empty", RoomKind.SHOP, moment("09:00:00"))
    for size in sizes:
        _in_both(empty, camera, size, (scenes.empty_desks,), only)
    empty.close()
    return len(camera.taken)


def take_few(folder: Path, to: Path, name: str, language: str, only: str) -> int:
    """Some scenes under another name, in one size."""
    _application(language)
    camera = Camera(to, name)
    stage = _busy(folder)
    _in_both(stage, camera, (1280, 720), scenes.FEW, only)
    stage.close()
    return len(camera.taken)


def _busy(folder: Path) -> Stage:
    """The practice desk of this morning, with the demo shop in it."""
    stage = Stage(folder, RoomKind.PRACTICE, BEGINS)
    shop.stock(stage)
    tell(stage)
    shop.open_tickets(stage)
    stage.windows.notices.dismiss()  # follow-ups that are due this morning
    settle(300)
    return stage


def _application(language: str) -> QApplication:
    qInstallMessageHandler(_on_qt_message)
    sys.excepthook = _on_fault
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    install_language(app, language)
    apply_theme(app, "light")
    return app


def _in_both(stage: Stage, camera: Camera, size: tuple[int, int], chosen: Iterable[scenes.Scene], only: str) -> None:
    stage.desk.window.showNormal()  # the screen of a machine without one is small, and the window fills it
    stage.desk.window.resize(*size)
    settle(300)
    wanted = [scene for scene in chosen if only in scene.__name__]
    for scheme in SCHEMES if wanted else ():
        stage.program.change_setting("theme", scheme)
        camera.scheme = scheme
        settle()
        for scene in wanted:
            print(f"{size[0]}x{size[1]} {scheme} {scene.__name__}", flush=True)
            scene(stage, camera)
            stage.desk.come_to_front()
            settle()


def _on_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """PySide prints what a slot raises and goes on; a picture of a broken program is worth nothing."""
    sys.__excepthook__(kind, fault, trace)
    os._exit(1)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del context
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and "This plugin does not support" not in text:
        print(f"Qt: {text}", file=sys.stderr)

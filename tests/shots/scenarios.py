"""The window for scenarios: text and briefing, a fault, and the test chat."""

from __future__ import annotations

from collections.abc import Callable

from tests.shots.camera import Camera
from tests.shots.stage import Stage, settle
from workstation.app.scenario_files import shipped_folder

ANSWER = "快递三天没动换谁都着急，实在抱歉，我马上帮您查这个包裹"


def scenario_window(stage: Stage, camera: Camera) -> None:
    """A copy of the parcel that does not move: sound, with faults, and talked to."""
    stage.actions.write_scenarios()
    _wait_until(lambda: stage.actions.scenarios is not None)
    desk = stage.actions.scenarios
    assert desk is not None
    window = desk.window
    window.resize(stage.desk.window.size())
    _wait_until(lambda: desk.scenario is not None)
    window.files.file_requested.emit(str(shipped_folder() / "parcel_stuck.yaml"))
    _wait_until(lambda: desk.scenario is not None and desk.scenario.id == "parcel_stuck")
    camera.take("scenario-shipped", window)
    shipped = window.file
    window.copy.click()
    _wait_until(lambda: window.file != shipped and desk.scenario is not None and desk.scenario.id != "parcel_stuck")
    text = window.text
    window.editor.replace_all(text.replace("level: 1", "level: 9").replace("look: main }", "look: second }"))
    _wait_until(lambda: window.faults.count() == 2)
    camera.take("scenario-faults", window)
    window.editor.undo()
    _wait_until(lambda: window.faults.count() == 0)
    window.tabs.setCurrentWidget(window.chat)
    window.chat.restart.click()
    _wait_until(lambda: desk.talk.trial is not None)
    desk.talk.pass_time(20_000)
    window.chat.reply_requested.emit(ANSWER)
    desk.talk.pass_time(40_000)
    settle()
    camera.take("scenario-test-chat", window)
    window.editor.document().setModified(False)
    window.close()
    settle()


def _wait_until(ready: Callable[[], bool]) -> None:
    for _ in range(200):
        settle()
        if ready():
            return
    raise TimeoutError

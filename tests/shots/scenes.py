"""The screens, one function each; they leave the desk as they found it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.shots import shop
from tests.shots.camera import Camera
from tests.shots.customers_kept import customers
from tests.shots.exercises import exercise_window
from tests.shots.files import chats_with_faults
from tests.shots.lessons import lessons
from tests.shots.phrases import phrase_panel, phrase_windows
from tests.shots.reports import report_window
from tests.shots.scenarios import scenario_window
from tests.shots.stage import Stage, moment, settle
from workstation.app.desk_windows import PRACTICE, RECEPTION, REPLAY
from workstation.app.replay_desk import ReplayDesk
from workstation.app.speech_rules import speech_check
from workstation.domain.speech import SpeechLevel
from workstation.domain.trouble import Trouble
from workstation.domain.values import DraftMode
from workstation.views.chat.link_dialog import LinkDialog
from workstation.views.conversation.dialogs import HoldDialog, TagsDialog, TransferDialog
from workstation.views.inbox.filters import Filter
from workstation.views.sign_in.dialog import FirstStartDialog
from workstation.views.sign_in.pin_gate import PinGate
from workstation.views.sign_in.switch import SwitchDialog
from workstation.views.speech.guard import SpeechGuard

Scene = Callable[[Stage, Camera], None]


def desk_busy(stage: Stage, camera: Camera) -> None:
    """Overdue, due, unread, drafts, held, pinned; order card, quote, note, tags."""
    camera.take("desk-busy", stage.desk.window)


def desk_complaint(stage: Stage, camera: Camera) -> None:
    """Another customer in front: a picture, a draft, an unread line."""
    stage.shows("chen_zhiyuan")
    camera.take("desk-picture", stage.desk.window)
    stage.shows("he_meiling")
    camera.take("desk-product-card-and-note", stage.desk.window)
    stage.shows("lin_xiaolu")


def picture(stage: Stage, camera: Camera) -> None:
    """A customer's picture, large."""
    attachments = stage.windows.attachments
    attachments.show_picture(stage.wet_bag.sha256, stage.wet_bag.name)
    settle()
    (window,) = attachments.windows
    camera.take("picture-large", window)
    window.close()
    settle()


def desk_note_mode(stage: Stage, camera: Camera) -> None:
    """The composer while an internal note is written."""
    stage.drafts("he_meiling", "丝带用烟灰色，发货前拍照", DraftMode.NOTE)
    stage.shows("he_meiling")
    camera.take("desk-note-mode", stage.desk.window)
    stage.drafts("he_meiling", "")
    stage.shows("lin_xiaolu")


def desk_speech(stage: Stage, camera: Camera) -> None:
    """What must not be said, underlined while it is written, and the send stopped with a word."""
    stage.drafts("he_meiling", "我加您微信发实拍图，您放心，今天一定给您发出")
    stage.shows("he_meiling")
    composer = stage.windows.front_panel().composer
    guard = composer.findChild(SpeechGuard)
    if guard is None:
        guard = SpeechGuard(composer, speech_check(Path(), english=False))
    guard.set_level(SpeechLevel.WARN)
    guard.look()
    settle()
    camera.take("desk-speech", stage.desk.window)
    composer.send()
    settle()
    camera.take("desk-speech-stopped", stage.desk.window)
    composer.say("")
    stage.drafts("he_meiling", "")
    stage.shows("lin_xiaolu")


def desk_nobody_chosen(stage: Stage, camera: Camera) -> None:
    """A full list and no conversation in front."""
    stage.windows.show_conversation("")
    settle()
    camera.take("desk-nobody-chosen", stage.desk.window)
    stage.shows("lin_xiaolu")


def folded(stage: Stage, camera: Camera) -> None:
    """The side column folded away."""
    stage.windows.reception.toggle_side()
    settle()
    camera.take("desk-side-folded", stage.desk.window)
    stage.windows.reception.toggle_side()
    settle()


def find_bar(stage: Stage, camera: Camera) -> None:
    """Find in the conversation."""
    panel = stage.windows.panel
    panel.find("周")
    settle()
    camera.take("find-in-conversation", stage.desk.window)
    panel.end_find()


def list_filters(stage: Stage, camera: Camera) -> None:
    """A filter, a search by name with the history below, a filter that nobody passes."""
    inbox = stage.windows.inbox
    inbox.show_only(Filter.HELD)
    settle()
    camera.take("list-held", stage.desk.window)
    inbox.show_only(Filter.ALL)
    inbox.search.setText("王")
    settle(300)
    camera.take("list-search", stage.desk.window)
    inbox.search.setText("欧阳")
    settle(300)
    camera.take("list-nobody-found", stage.desk.window)
    inbox.search.clear()
    settle(300)


def menus(stage: Stage, camera: Camera) -> None:
    """The menus of a conversation, of a line, and of presence."""
    inbox = stage.windows.inbox
    with _popup(lambda: inbox.list.menu_wanted.emit(stage.id("wang_jianguo"), _in(inbox.list, 140, 110))) as menu:
        camera.take("menu-conversation", stage.desk.window, menu)
    history = stage.windows.panel.history
    history.go_to_end()
    settle()
    history.setCurrentIndex(history.model().index(history.model().rowCount() - 1, 0))
    with _popup(history.open_menu_of_current) as menu:
        camera.take("menu-line", stage.desk.window, menu)


def questions(stage: Stage, camera: Camera) -> None:
    """Hold, transfer, tags, and an address before it opens."""
    window, feed = stage.desk.window, stage.room.feed
    customer = feed.desk.get(stage.id("lin_xiaolu"))
    assert customer is not None
    for name, kind in (("hold", HoldDialog), ("transfer", TransferDialog), ("tags", TagsDialog)):
        _over(camera, f"dialog-{name}", window, kind(window, feed, customer))
    _over(camera, "dialog-link", window, LinkDialog("https://www.jd-express.example.com/track?no=JDX0026111", window))


def sign_in(stage: Stage, camera: Camera) -> None:
    """Somebody else sits down."""
    gate = PinGate()
    dialog = SwitchDialog(stage.people, gate, "小美", stage.desk.window)
    _over(camera, "sign-in-switch", stage.desk.window, dialog)


def first_start(stage: Stage, camera: Camera) -> None:
    """Nobody is known yet."""
    dialog = FirstStartDialog(stage.people)
    dialog.show()
    settle()
    camera.take("first-start", dialog)
    dialog.deleteLater()


def palette(stage: Stage, camera: Camera) -> None:
    """Everything by name: nothing typed, and some letters."""
    window = stage.desk.window
    window.activateWindow()
    settle()
    stage.actions.toggle_palette()
    settle()
    camera.take("palette", window)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "gq")
    settle()
    camera.take("palette-letters", window)
    stage.actions.toggle_palette()
    settle()


def notice(stage: Stage, camera: Camera) -> None:
    """A known trouble, said over the pages."""
    stage.program.tell(Trouble("disk_full", path="/home/xiaomei/.local/share/workstation/practice/journal.db"))
    settle(300)
    camera.take("notice", stage.desk.window)
    stage.windows.notices.dismiss()
    settle(300)


def pages(stage: Stage, camera: Camera) -> None:
    """The recorded hours."""
    desk = stage.desk.window
    desk.show_page(REPLAY)
    settle()
    camera.take("page-recorded-hours", desk)
    desk.show_page(RECEPTION)
    settle()


def replay(stage: Stage, camera: Camera) -> None:
    """An hour watched again: the desk as it was, drafts included."""
    stage.desk.recorder.watch_span(moment("10:00:00"), moment("10:32:00"))
    while not stage.program.replays:
        settle()
    shown: ReplayDesk = stage.program.replays[0]
    shown.window.showNormal()  # the screen of a machine without one is small
    shown.window.resize(stage.desk.window.size())
    shown.replay.jump(moment("10:31:20"))
    settle()
    shown.timeline.show_playing(True)
    shown.timeline.change_speed(1)
    settle()
    camera.take("replay", shown.window)
    shown.replay.set_playing(False)
    shown.window.close()
    settle()


def own_windows(stage: Stage, camera: Camera) -> None:
    """A conversation of its own, and the four most urgent."""
    windows = stage.windows
    window = windows.others.show_conversation(stage.id("chen_zhiyuan"))
    window.resize(620, 680)
    settle()
    camera.take("own-window", window)
    window.close()
    tiles = windows.others.show_tiles()
    tiles.resize(stage.desk.window.size())
    settle(200)
    camera.take("tiles", tiles)
    tiles.close()
    settle()


def search(stage: Stage, camera: Camera) -> None:
    """Search everywhere: a word, a filter's want of anything, nothing typed."""
    windows = stage.windows
    windows.open_search()
    assert windows.search is not None
    for name, words in (("search-nothing-typed", ""), ("search", "羽绒服"), ("search-nothing-found", "鲸鱼")):
        windows.search.seek(words)
        settle(150)
        camera.take(name, windows.search)
    windows.search.close()


def program_windows(stage: Stage, camera: Camera) -> None:
    """Key map and settings."""
    actions = stage.actions
    actions.show_key_map()
    actions.show_settings()
    settle()
    assert actions.key_map is not None
    assert actions.settings_window is not None
    camera.take("key-map", actions.key_map)
    camera.take("settings", actions.settings_window)
    actions.key_map.close()
    actions.settings_window.close()


def importing(stage: Stage, camera: Camera) -> None:
    """A file is looked at and brought in; some lines are left out."""
    window = stage.desk.window
    stage.program.imports.chats(play=False)
    assert stage.program.imports.at_work is not None
    dialog = stage.program.imports.at_work.dialog
    settle()
    camera.take("import-choose", window, dialog)
    dialog.look_at(str(chats_with_faults(stage.folder.root)))
    _wait_until(lambda: dialog.start.isEnabled())
    camera.take("import-preview", window, dialog)
    dialog.dry.click()
    _wait_until(lambda: not dialog.outcome.isHidden())
    camera.take("import-result", window, dialog)
    dialog.close()
    settle()


def reminder(stage: Stage, camera: Camera) -> None:
    """Twenty seconds before the limit. The clock goes on, so this scene is the last."""
    stage.at("10:32:14")
    settle()
    camera.take("reminder", stage.desk.window)


def undo(stage: Stage, camera: Camera) -> None:
    """Just sent: the undo."""
    stage.answers("lin_xiaolu", "可以的，周四 18:00 前没有更新，我就直接给您换顺丰重新发。")
    settle()
    camera.take("just-sent-undo", stage.desk.window)


WIDE: tuple[Scene, ...] = (
    desk_busy, desk_complaint, desk_note_mode, desk_speech, desk_nobody_chosen, folded, list_filters, pages, lessons,
    replay, own_windows, phrase_panel, shop.orders_beside, shop.pages_of_the_shop, shop.to_answer_with, shop.star,
    customers, report_window, scenario_window, exercise_window,
)  # fmt: skip
"""What is taken at every size."""
OTHERS: tuple[Scene, ...] = (
    find_bar, menus, picture, questions, sign_in, first_start, palette, notice, search, program_windows, importing,
    phrase_windows,
)  # fmt: skip
"""What looks the same at every size."""
LATER: tuple[Scene, ...] = (reminder, undo)
"""What moves the story on."""
FEW: tuple[Scene, ...] = (
    desk_busy, pages, lessons, palette, questions, program_windows, own_windows, shop.orders_beside,
    shop.pages_of_the_shop,
)  # fmt: skip
"""What is taken in English and at 200 %."""


def empty_desks(stage: Stage, camera: Camera) -> None:
    """The shop's desk before anybody has written."""
    desk = stage.desk.window
    camera.take("desk-empty-shop", desk)
    for key, name in ((PRACTICE, "page-practice-invitation"), (REPLAY, "page-recorded-hours-empty")):
        desk.show_page(key)
        settle()
        camera.take(name, desk)
    desk.show_page(RECEPTION)
    tiles = stage.windows.others.show_tiles()
    tiles.resize(desk.size())
    settle()
    camera.take("tiles-empty", tiles)
    tiles.close()
    settle()


def _over(camera: Camera, name: str, window: QWidget, dialog: QDialog) -> None:
    dialog.show()
    settle()
    camera.take(name, window, dialog)
    dialog.close()
    dialog.deleteLater()
    settle()


@contextmanager
def _popup(open_it: Callable[[], object]) -> Iterator[QWidget]:
    open_it()
    settle()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    yield menu
    menu.close()
    settle()


def _in(widget: QWidget, x: int, y: int) -> QPoint:
    return widget.mapToGlobal(QPoint(x, y))


def _wait_until(ready: Callable[[], bool]) -> None:
    for _ in range(200):
        settle()
        if ready():
            return
    raise TimeoutError

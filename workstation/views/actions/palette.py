"""The palette (Ctrl+K): any action and any conversation by a few letters."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from workstation.domain.entry import Entry
from workstation.domain.sources import HistorySource
from workstation.domain.urgency import by_urgency
from workstation.views.actions.palette_paint import PalettePaint
from workstation.views.actions.palette_rows import (
    Kind,
    PaletteRow,
    PaletteRows,
    action_row,
    conversation_row,
    past_row,
)
from workstation.views.actions.registry import ActionSet
from workstation.views.feed import Feed
from workstation.views.search.field import SearchField
from workstation.views.theme.tokens import MEASURES

_SHOWN = 50
"""Rows at most."""
_PAST = 20
_RECENT = 8
_WIDTH = 620
_HEIGHT = 420
_RECENT_BONUS = 60
_CALM = 100
"""Milliseconds between a fact and the list that shows it."""


class Palette(QFrame):
    """Lies over a window until something is chosen, Esc is pressed or the keyboard goes elsewhere.

    Signals:
        action_requested(str): the action with this key.
        conversation_requested(str): a conversation on the desk.
        past_requested(str): a conversation of the history.
    """

    action_requested = Signal(str)
    conversation_requested = Signal(str)
    past_requested = Signal(str)

    def __init__(self, feed: Feed, actions: ActionSet, history: HistorySource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed, self._actions, self._history = feed, actions, history
        self._recent: list[tuple[Kind, str]] = []
        self._before: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM)
        self._soon.timeout.connect(self._on_rewound)
        self.setObjectName("palette")
        self.setProperty("ground", "card")
        self.setAccessibleName(self.tr("Command palette"))
        self.setAutoFillBackground(True)
        self._build()
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._on_rewound)
        self.hide()

    def _build(self) -> None:
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Action or customer: name, English name or pinyin initials"))
        self.field.setAccessibleName(self.tr("What to find"))
        self.field.textChanged.connect(self._on_typed)
        self.field.list_key.connect(self._on_list_key)
        self.field.chosen.connect(self._on_chosen)
        self.field.left.connect(self.close_over)
        self.rows = PaletteRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PalettePaint(self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.clicked.connect(self._on_clicked)
        self.empty = QLabel(self.tr("Nothing fits. Fewer letters find more."))
        self.empty.setProperty("role", "empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = QLabel(self.tr("↑ ↓ choose · Enter go · Esc close"))
        self.hint.setProperty("role", "tiny")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.space)
        column.setSpacing(MEASURES.space)
        for each in (self.field, self.list, self.empty, self.hint):
            column.addWidget(each, 1 if each in (self.list, self.empty) else 0)

    def toggle(self, window: QWidget) -> None:
        """Open it over ``window``, or close it if it lies there already."""
        if self.isVisible() and self.parentWidget() is window:
            self.close_over()
        else:
            self.open_over(window)

    def open_over(self, window: QWidget) -> None:
        """Lay it over the upper middle of ``window`` and take the keyboard."""
        self._leave_window()
        self._before = QApplication.focusWidget()
        self.setParent(window)
        window.installEventFilter(self)
        self.field.clear()
        self._refresh(None)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def close_over(self) -> None:
        """Put it away and give the keyboard back."""
        before, self._before = self._before, None
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._leave_window()
        self.hide()
        self.setParent(None)  # a torn-off window that is deleted must not take the palette along
        if before is not None and had_focus and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self.parentWidget() and event.type() == QEvent.Type.Close:
            self.close_over()
        return super().eventFilter(watched, event)

    def _leave_window(self) -> None:
        window = self.parentWidget()
        if self.isVisible() and window is not None:
            window.removeEventFilter(self)
            QApplication.instance().focusChanged.disconnect(self._on_focus_changed)  # type: ignore[union-attr]

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(_WIDTH, window.width() - 2 * MEASURES.broad)
        height = min(self._wanted_height(), window.height() - 4 * MEASURES.broad)
        self.setGeometry((window.width() - width) // 2, max(MEASURES.broad, window.height() // 8), width, height)

    def _wanted_height(self) -> int:
        """As high as what was found, at most ``_HEIGHT``."""
        around = self._column.contentsMargins()
        rest = self.field.sizeHint().height() + self.hint.sizeHint().height() + 2 * self._column.spacing()
        if rows := self.rows.rowCount():
            found = rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
        else:
            found = self.empty.sizeHint().height()
        return min(_HEIGHT, rest + found + around.top() + around.bottom() + 2)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.close_over()

    def _on_happened(self, entry: Entry) -> None:
        """A busy desk tells hundreds of facts a second; the list is made anew once for all of them."""
        if entry.conversation and self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _on_rewound(self) -> None:
        if self.isVisible():
            self._refresh(self.rows.row(self.list.currentIndex().row()))

    def _on_typed(self) -> None:
        self._refresh(None)

    def _refresh(self, chosen: PaletteRow | None) -> None:
        typed = self.field.text().strip()
        found = sorted(self._found(typed), key=lambda row: -row.score) if typed else self._unasked()
        self.rows.show(found[:_SHOWN])
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self._place()
        self._select(chosen)

    def _select(self, chosen: PaletteRow | None) -> None:
        """The row that was chosen before something happened, else the first."""
        places = range(self.rows.rowCount())
        identity = chosen.identity if chosen else None
        at = next((at for at in places if (row := self.rows.row(at)) and row.identity == identity), 0)
        self.list.setCurrentIndex(self.rows.index(at))

    def _found(self, typed: str) -> Iterator[PaletteRow]:
        for row in self._on_desk(typed):
            yield self._favoured(row)
        for row in self._offered(typed):
            yield self._favoured(row)
        here = {one.id for one in self._feed.desk}
        for past in self._history.past(typed, _PAST):
            if past.id not in here:
                yield self._favoured(past_row(typed, past))

    def _favoured(self, row: PaletteRow) -> PaletteRow:
        """What was used lately comes a little earlier."""
        if row.identity not in self._recent:
            return row
        bonus = _RECENT_BONUS - self._recent.index(row.identity)
        return msgspec.structs.replace(row, score=row.score + bonus)

    def _unasked(self) -> list[PaletteRow]:
        """With nothing typed: used lately, then who waits, then all actions."""
        rows = [*self._on_desk(""), *self._offered("")]
        lately = {identity: place for place, identity in enumerate(self._recent)}
        return sorted(rows, key=lambda row: lately.get(row.identity, _RECENT))

    def _on_desk(self, typed: str) -> Iterator[PaletteRow]:
        desk = self._feed.desk
        for one in by_urgency(desk, desk.limits, self._feed.now()):
            if (row := conversation_row(typed, one)) is not None:
                yield row

    def _offered(self, typed: str) -> Iterator[PaletteRow]:
        for action in self._actions:
            if action.key == "view.palette" or not self._actions.action(action.key).isEnabled():
                continue
            if (row := action_row(typed, action, self._actions.shown_keys(action.key))) is not None:
                yield row

    def _on_list_key(self, event: QKeyEvent) -> None:
        """Up and Down go round; the page keys stop at the ends."""
        count = self.rows.rowCount()
        if not count:
            return
        at = self.list.currentIndex().row()
        page = max(1, self.list.height() // max(1, self.list.sizeHintForRow(0)))
        match event.key():
            case Qt.Key.Key_Up:
                at = (at - 1) % count
            case Qt.Key.Key_Down:
                at = (at + 1) % count
            case Qt.Key.Key_PageUp:
                at = max(0, at - page)
            case _:
                at = min(count - 1, at + page)
        self.list.setCurrentIndex(self.rows.index(at))

    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._on_chosen()

    def _on_chosen(self) -> None:
        row = self.rows.row(self.list.currentIndex().row())
        if row is None:
            return
        self._recent = [row.identity, *(one for one in self._recent if one != row.identity)][:_RECENT]
        self.close_over()
        signals = {
            Kind.ACTION: self.action_requested,
            Kind.CONVERSATION: self.conversation_requested,
            Kind.PAST: self.past_requested,
        }
        signals[row.kind].emit(row.target)

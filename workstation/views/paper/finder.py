"""A field, chips of categories and the list of what was found under them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from workstation.views.paper.chip_strip import ChipStrip
from workstation.views.paper.hit_paint import HitPaint
from workstation.views.paper.hits import Hit, HitRows
from workstation.views.search.field import SearchField
from workstation.views.theme.tokens import MEASURES

PAUSE = 40
"""Milliseconds between the last letter and the search."""
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class Finder(QWidget):
    """Asks for what is typed and lists what it is given.

    Signals:
        sought(): words, category or scope changed; show hits for them.
        chosen(str key): Enter or a click.
        current_changed(str key): the row the list stands at.
        left(): Esc was pressed in an empty field.
        scope_left(): the scope was taken away.
    """

    sought = Signal()
    chosen = Signal(str)
    current_changed = Signal(str)
    left = Signal()
    scope_left = Signal()

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        """``hint`` stands in the empty field, ``name`` names the list for those who hear it."""
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._on_pause)
        self.field = SearchField()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.chips = ChipStrip(self.tr("Categories"))
        self.scope = QPushButton()
        self.scope.setProperty("kind", "chip")
        self.scope.setCheckable(True)
        self.rows = HitRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(HitPaint(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setProperty("frame", "none")
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = QLabel()
        self.empty.setProperty("role", "empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.setFocusProxy(self.field)
        self._lay_out()
        self._connect()
        self.show_scope("")

    @property
    def words(self) -> str:
        """What is typed, trimmed."""
        return self.field.text().strip()

    @property
    def current(self) -> str:
        """The key of the row the list stands at, empty if none."""
        row = self.rows.row(self.list.currentIndex().row())
        return row.key if row is not None else ""

    def show_hits(self, hits: Iterable[Hit], hint: str) -> None:
        """List these; ``hint`` is shown if there are none. The list stands at the same row if it is still there."""
        before = self.current
        self.rows.show(hits)
        there = self.rows.rowCount() > 0
        self.list.setVisible(there)
        self.empty.setVisible(not there)
        self.empty.setText(hint)
        self.list.setCurrentIndex(self.rows.index(max(self.rows.place(before), 0)))
        if self.words:
            self.list.scrollToTop()
            self.list.setCurrentIndex(self.rows.index(0))

    def stand_at(self, key: str) -> None:
        """Let the list stand at this row, if it is there."""
        place = self.rows.place(key)
        if place >= 0:
            self.list.setCurrentIndex(self.rows.index(place))

    def to_top(self) -> None:
        """Let the list stand at its first row."""
        self.list.setCurrentIndex(self.rows.index(0))
        self.list.scrollToTop()

    def show_categories(self, words: Sequence[str]) -> None:
        """The chips offered."""
        self.chips.show_words(words)
        self.chips.setVisible(bool(words))

    def show_scope(self, words: str) -> None:
        """Say what else the list is narrowed to; a click takes it away."""
        self.scope.setText(f"{words}  ✕")
        self.scope.setToolTip(self.tr("Show all again"))
        self.scope.setChecked(True)
        self.scope.setVisible(bool(words))

    def seek(self, words: str) -> None:
        """Put ``words`` into the field and search at once."""
        self.field.setText(words)
        self._on_pause()

    def focus_field(self) -> None:
        """The keyboard goes to the field, its words chosen."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _lay_out(self) -> None:
        m = MEASURES
        head = QVBoxLayout()
        head.setContentsMargins(m.space, m.space, m.space, m.tight)
        head.setSpacing(m.tight + 2)
        head.addWidget(self.field)
        head.addWidget(self.chips)
        narrowed = QHBoxLayout()
        narrowed.addWidget(self.scope)
        narrowed.addStretch(1)
        head.addLayout(narrowed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._timer.start)
        self.field.list_key.connect(self._on_list_key)
        self.field.chosen.connect(self._on_chosen)
        self.field.left.connect(self._on_left)
        self.chips.chosen.connect(self._on_pause)
        self.scope.clicked.connect(self.scope_left)
        self.list.clicked.connect(self._on_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.installEventFilter(self)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Enter chooses in the list too, whatever the system's habit; Esc goes back to the field."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self._on_chosen()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.focus_field()
                return True
        return False

    @Slot()
    def _on_pause(self) -> None:
        self._timer.stop()
        self.sought.emit()

    @Slot(object)
    def _on_list_key(self, event: QKeyEvent) -> None:
        self.list.keyPressEvent(event)

    @Slot()
    def _on_chosen(self) -> None:
        if self._timer.isActive():
            self._on_pause()
        if self.current:
            self.chosen.emit(self.current)

    @Slot()
    def _on_left(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self.left.emit()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self) -> None:
        self.current_changed.emit(self.current)

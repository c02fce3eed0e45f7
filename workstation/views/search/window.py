"""Search everywhere (Ctrl+Shift+F): words in all conversations ever, as they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.lines import LineSource
from workstation.domain.masking import mask_name
from workstation.domain.sources import Found, HistorySource
from workstation.domain.values import Side, plain
from workstation.views.feed import Feed
from workstation.views.search.field import SearchField
from workstation.views.search.filters import Filters, Period, Who
from workstation.views.search.moments import moment
from workstation.views.search.paint import SearchPaint
from workstation.views.search.preview import Preview
from workstation.views.search.rows import FoundRow, SearchRows
from workstation.views.search.snippet import snippet
from workstation.views.theme.tokens import MEASURES

PAGE = 50
"""Lines shown at first, and added when the end is reached."""
_DEEPEST = 5_000
"""Lines looked through at most, for filters that let little through."""
_PAUSE = 80
"""Milliseconds between the last letter and the search."""


class SearchWindow(QWidget):
    """A window of its own.

    Signals:
        found_requested(str, int): go to the line with this seq in this conversation.
    """

    found_requested = Signal(str, int)

    def __init__(
        self, feed: Feed, history: HistorySource, lines: LineSource | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._feed, self._history = feed, history
        self._limit = PAGE
        self._more = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._on_pause)
        self.setWindowTitle(self.tr("Search everywhere"))
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(820, 640)
        self._make_field()
        self._make_results(lines)
        self._lay_out()
        feed.rewound.connect(self._on_pause)
        self._on_pause()

    def seek(self, words: str) -> None:
        """Put ``words`` into the field and search at once."""
        self.field.setText(words)
        self._on_pause()
        self.field.setFocus()
        self.field.selectAll()

    def _make_field(self) -> None:
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Words in any conversation; one character is enough"))
        self.field.setAccessibleName(self.tr("Words to find"))
        self.field.textChanged.connect(self._on_typed)
        self.field.list_key.connect(self._on_list_key)
        self.field.chosen.connect(self._on_chosen)
        self.field.left.connect(self.close)
        names = {
            Who.ALL: self.tr("&All"),
            Who.CUSTOMER: self.tr("C&ustomer"),
            Who.CLERK: self.tr("Cl&erk"),
            Who.NOTES: self.tr("&Notes"),
        }
        self.who = QButtonGroup(self)
        for at, (who, name) in enumerate(names.items()):
            chip = QPushButton(name)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setChecked(who is Who.ALL)
            self.who.addButton(chip, at)
        self.who.idToggled.connect(self._on_filtered)
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("How old"))
        for period, name in (
            (Period.ANY, self.tr("Any time")),
            (Period.DAY, self.tr("Last 24 hours")),
            (Period.WEEK, self.tr("Last 7 days")),
            (Period.MONTH, self.tr("Last 30 days")),
            (Period.YEAR, self.tr("Last year")),
        ):
            self.period.addItem(name, int(period))
        self.period.currentIndexChanged.connect(self._on_filtered)

    def _make_results(self, lines: LineSource | None) -> None:
        self.rows = SearchRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(SearchPaint(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Lines found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._on_chosen)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.preview = Preview(lines) if lines is not None else None
        self.empty = QLabel()
        self.empty.setProperty("role", "empty")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.status = QLabel()
        self.status.setProperty("role", "tiny")

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(MEASURES.tight)
        for chip in self.who.buttons():
            filters.addWidget(chip)
        filters.addStretch(1)
        filters.addWidget(self.period)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.list)
        if self.preview is not None:
            self.split.addWidget(self.preview)
            self.split.setSizes([420, 180])
        self.split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.broad, MEASURES.broad, MEASURES.broad, MEASURES.space)
        column.setSpacing(MEASURES.space)
        column.addWidget(self.field)
        column.addLayout(filters)
        column.addWidget(self.split, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.status)

    def _filters(self) -> Filters:
        return Filters(list(Who)[self.who.checkedId()], Period(self.period.currentData()))

    def _on_typed(self) -> None:
        self._timer.start()

    def _on_filtered(self) -> None:
        self._on_pause()

    def _on_pause(self) -> None:
        """Search anew, from the newest."""
        self._timer.stop()
        self._limit = PAGE
        self._show()
        self.list.setCurrentIndex(self.rows.index(0))
        self.list.scrollToTop()

    def _on_scrolled(self, value: int) -> None:
        if self._more and value >= self.list.verticalScrollBar().maximum():
            self._limit += PAGE
            self._show()

    def _show(self) -> None:
        words = self.field.text().strip()
        found, self._more = self._let_through(words) if words else ([], False)
        self.rows.show(self._row(one, words) for one in found)
        self.split.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.empty.setText(self._hint(words))
        count = f"{len(found)}+" if self._more else str(len(found))
        said = self.tr("{count} lines, newest first · Enter goes there").format(count=count)
        self.status.setText(said if found else "")

    def _let_through(self, words: str) -> tuple[list[Found], bool]:
        """The newest lines that the filters let through, and whether there may be more.

        The source knows no filters, so that it is asked for more until enough have come through.
        """
        filters, now = self._filters(), self._feed.now()
        asked = self._limit + 1
        while True:
            found = self._history.search(words, asked)
            let = [one for one in found if filters.let(one.line, now) and not one.line.recalled]
            too_old = bool(found) and not filters.let_age(found[-1].line, now)
            if len(let) > self._limit or len(found) < asked or too_old or asked >= _DEEPEST:
                return let[: self._limit], len(let) > self._limit
            asked = min(asked * 4, _DEEPEST)

    def _row(self, found: Found, words: str) -> FoundRow:
        line = found.line
        said, marks = snippet(plain(line.body), words)
        here = self._feed.desk.get(line.conversation)
        name = found.buyer.name if here is not None and here.revealed else mask_name(found.buyer.name)
        speaker = {
            Side.CUSTOMER: "",
            Side.CLERK: line.sender,
            Side.AUTOMATIC: self.tr("automatic reply"),
            Side.NOTE: self.tr("note by {name}").format(name=line.sender),
            Side.SYSTEM: self.tr("desk"),
        }[line.side]
        who = f"{name} · {speaker}" if speaker else name
        return FoundRow(found, who, moment(line.at, self._feed.now()), said, tuple(marks))

    def _hint(self, words: str) -> str:
        if not words:
            return self.tr("Type a word from any conversation, for example a name of a product or an order number.")
        if self._filters() != Filters():
            return self.tr("Nothing found for “{words}” with these filters. Try all sides and any time.").format(
                words=words
            )
        return self.tr("Nothing found for “{words}”. Fewer or shorter words find more.").format(words=words)

    def _on_current(self) -> None:
        row = self.rows.row(self.list.currentIndex().row())
        if self.preview is not None:
            self.preview.show_line(row.found.line if row else None, self._feed.now())

    def _on_list_key(self, event: QKeyEvent) -> None:
        self.list.keyPressEvent(event)

    def _on_chosen(self) -> None:
        """Enter searches at once if the pause is still running, then goes to the line."""
        if self._timer.isActive():
            self._on_pause()
        row = self.rows.row(self.list.currentIndex().row())
        if row is not None:
            self.found_requested.emit(row.found.line.conversation, row.found.line.seq)

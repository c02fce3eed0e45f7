"""The page 客户: all customers, found as one types; the follow-ups due; one of them in full."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.customer_events import CHANGES, CustomersMerged
from workstation.domain.customer_profile import CustomerSource, Wanted
from workstation.domain.customers import Customer, Due
from workstation.domain.entry import Entry
from workstation.domain.sources import HistorySource
from workstation.domain.values import Group
from workstation.views.conversation.flow import FlowLayout
from workstation.views.customer.follow_ups import DAYS, in_days
from workstation.views.customer.wording import today_of
from workstation.views.customer.words import group_words
from workstation.views.customers.detail import CustomerDetail
from workstation.views.customers.rows import PAGE, Column, CustomerRows, DueRows, count_words
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.inbox.chips import Chip
from workstation.views.search.field import SearchField
from workstation.views.theme.tokens import MEASURES

PAUSE_MS = 60
"""Between two keys that are one word, milliseconds."""
COUNT_MS = 150
"""After the rows are there they are counted."""
REST_MS = 200
"""Facts that come within this time are shown together."""
MOST_DUE = 500
TAGS_OFFERED = 40
DUE, BLACKLISTED = "due", "blacklisted"


class CustomersPage(QWidget):
    """Search and filters above the table, the record at the right.

    Signals:
        opened(str): this record was opened.
        conversation_requested(str): show this conversation.
        export_requested(Wanted, bool revealed): write those wanted into a file.
        due_done_requested(Due): this follow-up was made; what came of it is asked.
        due_moved_requested(Due, date): put it off.
    """

    opened = Signal(str)
    conversation_requested = Signal(str)
    export_requested = Signal(object, bool)
    due_done_requested = Signal(object)
    due_moved_requested = Signal(object, object)

    def __init__(
        self, feed: Feed, source: CustomerSource, history: HistorySource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._source = source
        self.setObjectName("customers")
        self.setAccessibleName(self.tr("Customers"))
        self.search = SearchField()
        self.search.setPlaceholderText(self.tr("Name, tag, note, city, end of the phone"))
        self.search.setAccessibleName(self.tr("Find customers"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.export = QPushButton(self.tr("Export…"))
        self.merge = QPushButton(self.tr("Merge…"))
        self.merge.setToolTip(self.tr("Choose two customers with Ctrl to make them one"))
        self.tag = QComboBox()
        self.tag.setAccessibleName(self.tr("Tag"))
        self.filters = QButtonGroup(self)
        self._chips: dict[object, Chip] = {}
        self.rows = CustomerRows(source, self, self)
        self.table = _table(self.tr("Customers"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setModel(self.rows)
        self.due_rows = DueRows(self, self)
        self.due = _table(self.tr("Follow-ups due"))
        self.due.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.due.setModel(self.due_rows)
        self.due_done = QPushButton(self.tr("Done…"))
        self.due_later = QPushButton(self.tr("Later"))
        self.empty = QLabel()
        self.empty.setProperty("role", "empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.detail = CustomerDetail(feed, source, history)
        self.due_menu: QMenu | None = None
        """The days offered last to put a follow-up off to."""
        self._anew = False
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._counting = QTimer(self, interval=COUNT_MS, singleShot=True)
        self._today = today_of(feed.now())
        self._arrange()
        self._connect()
        self._show_tags()
        self._count_due()
        self.ask()

    # Asking

    @property
    def wanted(self) -> Wanted:
        """Which customers are wanted now."""
        chosen = self._chosen()
        return Wanted(
            words=self.search.text().strip(), group=chosen if isinstance(chosen, Group) else None,
            blacklisted=chosen == BLACKLISTED, tag=self.tag.currentData() or "",
        )  # fmt: skip

    @Slot()
    def ask(self) -> None:
        """Show what is wanted from its beginning."""
        self._show(keep=False)

    def show_due(self) -> None:
        """Show the follow-ups due, the first one chosen."""
        self._chips[DUE].setChecked(True)
        self._show(keep=False)
        if self.due_rows.rowCount():
            self.due.selectRow(0)
        self.due.setFocus()

    def show_all(self) -> None:
        """Without words and filters."""
        self.search.clear()
        self._chips[None].setChecked(True)
        self.ask()

    def find(self) -> None:
        """Go to the field."""
        self.search.setFocus()
        self.search.selectAll()

    def show_customer(self, id: str) -> None:
        """Show one customer in full, and its row if it has been read."""
        self.detail.show_customer(id)
        place = self.rows.place_of(id)
        if place >= 0 and self._lists.currentWidget() is self.table:
            self.table.selectRow(place)

    @Slot()
    def refresh(self) -> None:
        """Read anew what is shown, where one stands."""
        self._rest.stop()
        self._show_tags()
        self._count_due()
        self._show(keep=True)

    def _show(self, *, keep: bool) -> None:
        self._pause.stop()
        self._today = today_of(self._feed.now())
        if self._chosen() == DUE:
            self._show_due(self._count_due())
            return
        chosen = self.detail.customer if keep else ""
        self.rows.ask(self.wanted, self._today, keep=keep)
        self._counting.start()
        self._say_if_empty()
        place = self.rows.place_of(chosen) if chosen else -1
        if place >= 0:
            self.table.setCurrentIndex(self.rows.index(place, 0))

    def _count_due(self) -> list[Due]:
        due = self._source.due(self._today, MOST_DUE)
        self._chips[DUE].set_count(len(due))
        return due

    def _show_due(self, due: list[Due]) -> None:
        words = self.search.text().strip()
        shown = [one for one in due if words in f"{one.name} {one.follow_up.about}"]
        place = self.due.currentIndex().row()
        self.due_rows.show(shown, self._today)
        self.count.setText(self.tr("{count} follow-ups due").format(count=len(shown)))
        self._lists.setCurrentWidget(self._due_box if shown else self.empty)
        self.empty.setText(self.tr("No follow-up is due today."))
        if shown and place >= 0:
            self.due.selectRow(min(place, len(shown) - 1))

    def _say_if_empty(self) -> None:
        self._lists.setCurrentWidget(self.table if self.rows.rowCount() else self.empty)
        blank = self.wanted == Wanted()
        self.empty.setText(
            self.tr("No customers yet. Import orders, or note something beside a conversation: both make a record.")
            if blank
            else self.tr("Nobody fits. Fewer words or another filter may help.")
        )

    def _show_tags(self) -> None:
        chosen = self.tag.currentData()
        tags = self._source.tags(TAGS_OFFERED)
        self.tag.blockSignals(True)
        self.tag.clear()
        self.tag.addItem(self.tr("All tags"), "")
        for tag, count in tags:
            self.tag.addItem(f"{tag} ({count})", tag)
        self.tag.setCurrentIndex(max(0, self.tag.findData(chosen)))
        self.tag.blockSignals(False)
        self.tag.setEnabled(bool(tags))

    def _chosen(self) -> object:
        return next((key for key, chip in self._chips.items() if chip.isChecked()), None)

    # Building

    def _arrange(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        keys: list[tuple[object, str]] = [(None, self.tr("All")), *((group, group_words(group)) for group in Group)]
        for key, words in (*keys, (DUE, self.tr("Follow-ups due")), (BLACKLISTED, self.tr("⛔ Blacklisted"))):
            chip = Chip(words, alarming=key == DUE)
            self.filters.addButton(chip)
            self._chips[key] = chip
            flow.addWidget(chip)
        self._chips[None].setChecked(True)
        top = QHBoxLayout()
        top.setSpacing(MEASURES.space)
        top.addWidget(self.search, 1)
        for part in (self.tag, self.count, self.merge, self.export):
            top.addWidget(part)
        due_box = QVBoxLayout()
        due_box.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.due_later)
        buttons.addWidget(self.due_done)
        due_box.addWidget(self.due, 1)
        due_box.addLayout(buttons)
        self._due_box = QWidget()
        self._due_box.setLayout(due_box)
        self._lists = QStackedWidget()
        for shown in (self.table, self._due_box, self.empty):
            self._lists.addWidget(shown)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        column.setSpacing(MEASURES.space)
        column.addLayout(top)
        column.addWidget(chips)
        column.addWidget(self._lists, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("customersSplitter")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([900, 340])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        for place, width in ((Column.NAME, 110), (Column.GROUP, 90), (Column.CITY, 70), (Column.PHONE, 110),
                             (Column.TAGS, 150), (Column.DUE, 130)):  # fmt: skip
            self.table.setColumnWidth(place, width)
        for number, wide in enumerate((160, 100, 380)):
            self.due.setColumnWidth(number, wide)
        self.setFocusProxy(self.search)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self.search.list_key.connect(self._on_list_key)
        self.search.chosen.connect(self._on_enter)
        self.search.left.connect(self.search.clear)
        self._pause.timeout.connect(self.ask)
        self._rest.timeout.connect(self._on_rest)
        self._counting.timeout.connect(self._on_counting)
        self.filters.buttonClicked.connect(self.ask)
        self.tag.currentIndexChanged.connect(self.ask)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.due.selectionModel().selectionChanged.connect(self._on_due_selected)
        self.due.doubleClicked.connect(self._on_due_done)
        self.due_done.clicked.connect(self._on_due_done)
        self.due_later.clicked.connect(self._on_due_later)
        self.export.clicked.connect(self._on_export)
        self.merge.clicked.connect(self._on_merge)
        self.detail.conversation_requested.connect(self.conversation_requested)
        self._feed.happened.connect(self._on_happened)
        self._feed.ticked.connect(self._on_ticked)
        self.merge.setEnabled(False)
        self._offer_due()

    # Slots

    @Slot(object)
    def _on_list_key(self, event: QKeyEvent) -> None:
        view = self.due if self._chosen() == DUE else self.table
        model = view.model()
        if not model.rowCount():
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        place = view.currentIndex().row() + step[Qt.Key(event.key())]
        view.selectRow(max(0, min(place, model.rowCount() - 1)))

    @Slot()
    def _on_enter(self) -> None:
        """The first of what was found, at once."""
        if self._pause.isActive():
            self.ask()
        if self._chosen() != DUE and self.rows.rowCount() and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)

    def selected(self) -> list[Customer]:
        """The customers chosen in the table."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [one for place in places if (one := self.rows.at(place)) is not None]

    @Slot()
    def _on_selected(self) -> None:
        chosen = self.selected()
        self.merge.setEnabled(len(chosen) == 2 and heard(self.detail.record, "merge_requested"))
        if len(chosen) == 1 and chosen[0].id != self.detail.customer:
            self.detail.show_customer(chosen[0].id)
            self.opened.emit(chosen[0].id)

    @Slot()
    def _on_due_selected(self) -> None:
        one = self.due_rows.at(self.due.currentIndex().row())
        self._offer_due()
        if one is not None and one.customer != self.detail.customer:
            self.detail.show_customer(one.customer)
            self.opened.emit(one.customer)

    def _offer_due(self) -> None:
        there = self.due.selectionModel().hasSelection()
        self.due_done.setEnabled(there)
        self.due_later.setEnabled(there)

    @Slot()
    def _on_due_done(self) -> None:
        one = self.due_rows.at(self.due.currentIndex().row())
        if one is not None:
            self.due_done_requested.emit(one)

    @Slot()
    def _on_due_later(self) -> None:
        one = self.due_rows.at(self.due.currentIndex().row())
        if one is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days in DAYS:
            day = date.fromisoformat(self._today) + timedelta(days=days)
            menu.addAction(in_days(days), partial(self.due_moved_requested.emit, one, day))
        self.due_menu = menu
        menu.popup(self.due_later.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @Slot()
    def _on_export(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("As CSV, names and contacts masked…"), self._on_export_masked)
        menu.addAction(self.tr("As CSV with whole names and contacts (recorded)…"), self._on_export_whole)
        menu.popup(self.export.mapToGlobal(QPoint(0, self.export.height())))

    @Slot()
    def _on_export_masked(self) -> None:
        self.export_requested.emit(self.wanted, False)

    @Slot()
    def _on_export_whole(self) -> None:
        self.export_requested.emit(self.wanted, True)

    @Slot()
    def _on_merge(self) -> None:
        chosen = self.selected()
        if len(chosen) == 2:
            self.detail.show_customer(chosen[0].id)
            self.detail.record.ask_merge(chosen[1].id)

    @Slot()
    def _on_counting(self) -> None:
        if self._chosen() != DUE:
            self.count.setText(count_words(self.rows.count()))

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        event = entry.event
        if not isinstance(event, CHANGES):
            return
        if isinstance(event, CustomersMerged):
            self.rows.remove(event.gone)
        if not self.rows.replace(event.customer) and self.rows.rowCount() < PAGE:
            self._anew = True  # somebody new in a short list
        if not self._rest.isActive():
            self._rest.start()

    @Slot()
    def _on_rest(self) -> None:
        """Facts have come: what they change is in the rows already."""
        if self._anew or self._chosen() == DUE:
            self._anew = False
            self.refresh()
            return
        self._show_tags()
        self._count_due()

    @Slot(object)
    def _on_ticked(self, now: int) -> None:
        if today_of(now) != self._today:
            self.refresh()


def _table(name: str) -> QTableView:
    """A table of whole rows."""
    table = QTableView()
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(32)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table

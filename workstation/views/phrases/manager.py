"""The window in which phrases are looked after: found, changed, moved, deleted and brought back, from and to files."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.entry import Entry
from workstation.domain.phrase_events import FavouriteChosen, PhraseKept, PhraseRemoved, PhrasesImported
from workstation.domain.phrases import Phrase, PhraseFound, PhraseScope, PhraseSource, may_edit
from workstation.views.feed import Feed
from workstation.views.phrases.dialog import scopes_for
from workstation.views.phrases.form import PhraseForm
from workstation.views.phrases.groups import within
from workstation.views.phrases.table import Column, PhraseTable, doubtful
from workstation.views.theme.tokens import MEASURES

ALL, OWN, TEAM, DOUBTFUL = "all", "own", "team", "doubtful"
FOUND = 2_000
"""Rows shown for what was typed."""


class PhraseManager(QWidget):
    """Shows facts; what is to be done is asked for.

    Signals:
        keep_requested(Phrase): keep it, new or changed.
        remove_requested(str phrase), restore_requested(str phrase): take it out, bring it back.
        history_requested(str phrase): show how it read before.
        picture_chosen(str path): this is to be the picture of the phrase in the form.
        import_requested(), export_requested(): from a file, into a file.
    """

    keep_requested = Signal(object)
    remove_requested = Signal(str)
    restore_requested = Signal(str)
    history_requested = Signal(str)
    picture_chosen = Signal(str)
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, feed: Feed, phrases: PhraseSource, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._feed, self._phrases = feed, phrases
        self._removed = ""
        self.setWindowTitle(self.tr("Quick replies"))
        self.setObjectName("phrase_manager")
        self.resize(1240, 700)
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()
        self._show_form(Phrase(scope=scopes_for(feed.desk.role)[0]))

    def refresh(self) -> None:
        """Read all anew; the chosen phrase stays."""
        chosen = self.chosen
        groups = self._phrases.groups()
        shown = self.group.currentData()
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItem(self.tr("All groups"), "")
        for name in groups:
            self.group.addItem(name, name)
        self.group.setCurrentIndex(max(0, self.group.findData(shown)))
        self.group.blockSignals(False)
        self._list_anew(chosen.id if chosen else "")

    @property
    def chosen(self) -> Phrase | None:
        """The phrase in the row one stands on."""
        return self.rows.phrase(self.table.currentIndex().row())

    def stand_on(self, phrase_id: str) -> None:
        """Show this phrase in the form; "" for a new one."""
        at = self.rows.row_of(phrase_id)
        if at >= 0:
            self.table.setCurrentIndex(self.rows.index(at, 0))
            self.table.scrollTo(self.rows.index(at, 0))
        elif not phrase_id:
            self.begin_new()

    def begin_new(self) -> None:
        """An empty form."""
        self.table.selectionModel().clear()
        group = str(self.group.currentData() or "")
        self._show_form(Phrase(scope=scopes_for(self._feed.desk.role)[-1], group=group))
        self.form.code.setFocus()

    # Building

    def _build(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Code, title, words or pinyin"))
        self.search.setAccessibleName(self.tr("Find a phrase"))
        self.search.setClearButtonEnabled(True)
        self.shelf, self.group = QComboBox(self), QComboBox(self)
        self.shelf.setAccessibleName(self.tr("Which phrases"))
        self.group.setAccessibleName(self.tr("Group"))
        for words, key in (
            (self.tr("All phrases"), ALL), (self.tr("My own"), OWN), (self.tr("The team's"), TEAM),
            (self.tr("Twice, or with the same code"), DOUBTFUL),
        ):  # fmt: skip
            self.shelf.addItem(words, key)
        self.new = _button(self.tr("&New"), self)
        self.files = QToolButton(self)
        self.files.setText(self.tr("Files"))
        self.files.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.files)
        menu.addAction(self.tr("Bring phrases in …"), self.import_requested.emit)
        menu.addAction(self.tr("Write phrases out …"), self.export_requested.emit)
        self.files.setMenu(menu)
        self.rows = PhraseTable(self)
        self.table = QTableView(self)
        self.table.setModel(self.rows)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(self.tr("Phrases"))
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(30)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        for column, width in zip(Column, (52, 104, 84, 120, 220, 72, 60, 48), strict=True):
            self.table.setColumnWidth(column, width)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        self.form = PhraseForm(self._phrases, self)
        self.why = _label(self, "warning")
        self.save, self.remove = _button(self.tr("&Save"), self, "primary"), _button(self.tr("&Delete"), self, "danger")
        self.move_group = _button(self.tr("&Move …"), self)
        self.history = _button(self.tr("&History …"), self)
        self.undo = _button(self.tr("Bring back"), self)
        self.undo_label = _label(self, "muted")
        self.count = _label(self, "tiny")

    def _lay_out(self) -> None:
        head, foot, undo = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for widget, stretch in ((self.search, 2), (self.shelf, 0), (self.group, 0), (self.new, 0), (self.files, 0)):
            head.addWidget(widget, stretch)
        for button in (self.history, self.move_group, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.save)
        undo.addWidget(self.undo_label, 1)
        undo.addWidget(self.undo)
        side = QFrame(self)
        right = QVBoxLayout(side)
        right.setContentsMargins(MEASURES.wide, 0, 0, 0)
        right.addWidget(self.form)
        right.addWidget(self.why)
        right.addStretch(1)
        right.addLayout(foot)
        left = QFrame(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(undo)
        column.addWidget(self.count)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("phrase_manager_splitter")
        splitter.addWidget(left)
        splitter.addWidget(side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([820, 400])
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MEASURES.broad, MEASURES.wide, MEASURES.broad, MEASURES.wide)
        whole.addLayout(head)
        whole.addWidget(splitter, 1)
        self._show_undo(None)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_filter)
        self.shelf.currentIndexChanged.connect(self._on_filter)
        self.group.currentIndexChanged.connect(self._on_filter)
        self.new.clicked.connect(self.begin_new)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.form.changed.connect(self._show_buttons)
        self.form.picture_chosen.connect(self.picture_chosen)
        self.save.clicked.connect(self._on_save)
        self.remove.clicked.connect(self._on_remove)
        self.move_group.clicked.connect(self._on_move)
        self.history.clicked.connect(self._on_history)
        self.undo.clicked.connect(self._on_undo)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self.refresh)

    # Listing

    def _list_anew(self, stay_on: str = "") -> None:
        rows = self._found()
        numbers = {phrase.id: number for number, phrase in self._phrases.favourites().items()}
        self.rows.show(rows, numbers, self._phrases.uses, self._phrases.today())
        self.count.setText(self.tr("{count} phrases").format(count=len(rows)))
        at = self.rows.row_of(stay_on) if stay_on else -1
        if at >= 0:
            self.table.setCurrentIndex(self.rows.index(at, 0))

    def _found(self) -> list[PhraseFound]:
        keys = self.search.text().strip()
        rows = self._phrases.search(keys, FOUND) if keys else self._phrases.all()
        group, shelf = str(self.group.currentData() or ""), self.shelf.currentData()
        if group:
            rows = [one for one in rows if within(one.phrase.group, group)]
        if shelf in (OWN, TEAM):
            scope = PhraseScope.PERSONAL if shelf == OWN else PhraseScope.TEAM
            rows = [one for one in rows if one.phrase.scope is scope]
        return doubtful(rows) if shelf == DOUBTFUL else list(rows)

    # The form

    def _show_form(self, phrase: Phrase) -> None:
        desk = self._feed.desk
        writable = not phrase.id or may_edit(phrase, desk.clerk, desk.role)
        scopes = (phrase.scope,) if phrase.id else scopes_for(desk.role)
        self.form.show_phrase(phrase, scopes=scopes, writable=writable)
        words = self.tr("The team's phrases are set by the supervisor. To change one for yourself, save a copy.")
        self.why.setText("" if writable else words)
        self.why.setVisible(not writable)
        self.save.setText(self.tr("&Save") if writable else self.tr("&Save a copy as my own"))
        self._show_buttons()

    def _show_buttons(self) -> None:
        phrase, desk = self.form.phrase(), self._feed.desk
        kept = bool(phrase.id)
        writable = not kept or may_edit(phrase, desk.clerk, desk.role)
        self.save.setEnabled(not writable or (self.form.altered and not self.form.objection()))
        for button in (self.remove, self.move_group):
            button.setEnabled(kept and writable)
        self.history.setEnabled(kept)

    def _on_current(self) -> None:
        phrase = self.chosen
        if phrase is not None:
            self._show_form(phrase)

    def _on_filter(self) -> None:
        self._list_anew()

    # What one asks for

    def _on_save(self) -> None:
        phrase, desk = self.form.phrase(), self._feed.desk
        if phrase.id and not may_edit(phrase, desk.clerk, desk.role):
            self.begin_copy(phrase)
        else:
            self.keep_requested.emit(phrase)

    def begin_copy(self, phrase: Phrase) -> None:
        """The form with a copy of one's own of ``phrase``; saved, it covers the team's."""
        self.table.selectionModel().clear()
        self._show_form(own_copy(phrase))
        self.save.setEnabled(not self.form.objection())
        self.form.text.setFocus()

    def _on_remove(self) -> None:
        phrase = self.chosen
        if phrase is not None:
            self.remove_requested.emit(phrase.id)

    def _on_move(self) -> None:
        """Another group for all chosen phrases that one may change."""
        desk = self._feed.desk
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        phrases = [one for at in rows if (one := self.rows.phrase(at)) and may_edit(one, desk.clerk, desk.role)]
        groups = self._phrases.groups()
        name, good = QInputDialog.getItem(
            self, self.tr("Move phrases"), self.tr("To which group:"), groups, 0, True
        )  # fmt: skip
        if good:
            self.move_to(phrases, name)

    def move_to(self, phrases: list[Phrase], group: str) -> None:
        """Ask to have these in another group."""
        for one in phrases:
            self.keep_requested.emit(replace(one, group=group.strip()))

    def _on_history(self) -> None:
        phrase = self.chosen
        if phrase is not None:
            self.history_requested.emit(phrase.id)

    def _on_undo(self) -> None:
        self.restore_requested.emit(self._removed)

    # Facts

    def _on_happened(self, entry: Entry) -> None:
        match entry.event:
            case PhraseRemoved(phrase=phrase):
                self._show_undo(phrase)
                self._after(phrase.id)
            case PhraseKept(phrase=phrase):
                if phrase.id == self._removed:
                    self._show_undo(None)
                self._after(phrase.id, stand=entry.clerk == self._feed.desk.clerk and self.isActiveWindow())
            case PhrasesImported() | FavouriteChosen():
                self.refresh()
            case _:
                pass

    def _after(self, phrase_id: str, *, stand: bool = False) -> None:
        self.refresh()
        if stand:
            at = self.rows.row_of(phrase_id)
            if at >= 0:
                flag = QItemSelectionModel.SelectionFlag
                self.table.selectionModel().setCurrentIndex(self.rows.index(at, 0), flag.ClearAndSelect | flag.Rows)
                self._on_current()

    def _show_undo(self, phrase: Phrase | None) -> None:
        self._removed = phrase.id if phrase else ""
        words = self.tr("“{name}” was deleted.").format(name=phrase.name) if phrase else ""
        self.undo_label.setText(words)
        self.undo_label.setVisible(phrase is not None)
        self.undo.setVisible(phrase is not None)


def own_copy(phrase: Phrase) -> Phrase:
    """A personal phrase that says the same; with the same code it goes before the team's."""
    return replace(phrase, id="", scope=PhraseScope.PERSONAL, owner="", favourite=0)


def _button(words: str, parent: QWidget, kind: str = "") -> QPushButton:
    button = QPushButton(words, parent)
    button.setAutoDefault(False)
    if kind:
        button.setProperty("kind", kind)
    return button


def _label(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label

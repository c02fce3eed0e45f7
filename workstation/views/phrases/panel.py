"""The panel 短语: phrases for the reply, found by a few letters, suggested for what was asked, one key away."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.entry import Entry
from workstation.domain.phrase_events import FavouriteChosen, PhraseKept, PhraseRemoved, PhrasesImported, PhraseUsed
from workstation.domain.phrases import FAVOURITES, Phrase, PhraseSource, may_edit
from workstation.views.actions.hints import KeysOf, hinted
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.phrases.favourites import FavouriteBar
from workstation.views.phrases.field import PhraseField
from workstation.views.phrases.groups import Choice, GroupBar
from workstation.views.phrases.listing import Listing
from workstation.views.phrases.paint import PhrasePaint
from workstation.views.phrases.questions import Questions
from workstation.views.phrases.rows import PhraseRow, PhraseRows
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES

CALM = 150
"""Milliseconds between a fact and the list that shows it; many come at once."""
LEAST_WIDTH = 200
LOW = 300
"""Height below which every row of the list counts, logical pixels."""


class PhrasePanel(QFrame):
    """Follows one conversation: ``show_conversation``.

    Signals:
        phrase_requested(Phrase, bool send): put it into the reply; with ``send`` the whole reply goes at once.
        favourite_requested(int number, str phrase): have this phrase on this number key; "" frees the key.
        edit_requested(str phrase): change this phrase; "" makes a new one.
        manager_requested(): open the window in which phrases are looked after.
    """

    phrase_requested = Signal(object, bool)
    favourite_requested = Signal(int, str)
    edit_requested = Signal(str)
    manager_requested = Signal()

    def __init__(
        self, feed: Feed, phrases: PhraseSource, questions: Questions | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.conversation = ""
        self._feed, self._phrases = feed, phrases
        self._questions = questions or Questions(feed, parent=self)
        self._listing = Listing(phrases)
        self._soon = QTimer(self, singleShot=True, interval=CALM)
        self._build()
        self._lay_out()
        self._connect()
        self.refresh()

    # What others use

    def show_conversation(self, conversation: str) -> None:
        """Suggest for this conversation from now on; "" for none."""
        if conversation != self.conversation:
            self.conversation = conversation
            self._refresh_if_unasked()

    def look_for(self, keys: str = "") -> None:
        """Put the keyboard into the field, with these words in it."""
        if keys:
            self.field.setText(keys)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def refresh(self) -> None:
        """Read groups, favourites and the list anew; the chosen row stays if it is still there."""
        self._groups.show_groups(self._phrases.groups())
        self._favourites.show_favourites(self._phrases.favourites())
        self._fit()
        row = self.chosen
        self._list_anew(row.phrase.id if row else "")

    def show_keys(self, keys: KeysOf) -> None:
        """Name the keys of actions in tips and hints."""
        self._favourites.show_keys(keys)
        self.field.setToolTip(hinted(self.tr("Find a phrase"), keys("phrases.find")))

    @property
    def chosen(self) -> PhraseRow | None:
        """The row one stands on."""
        return self.rows.row(self.list.currentIndex().row())

    # Building

    def _build(self) -> None:
        self.setObjectName("phrase_panel")
        self.setAccessibleName(self.tr("Quick replies"))
        self.setMinimumWidth(LEAST_WIDTH)
        self.field = PhraseField(self)
        self.field.setPlaceholderText(self.tr("Code, title, words or pinyin"))
        self.field.setAccessibleName(self.tr("Find a phrase"))
        self.manage = IconButton("settings", self.tr("Look after phrases"), self)
        self._groups, self._favourites = GroupBar(self), FavouriteBar(self)
        self.rows = PhraseRows(self)
        self.list = QListView(self)
        self.list.setObjectName("phrase_list")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PhrasePaint(self.list))
        self.list.setProperty("frame", "none")
        self.list.setAccessibleName(self.tr("Phrases"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.empty = QLabel(self)
        self.empty.setProperty("role", "empty")
        self.empty.setWordWrap(True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = QLabel(self.tr("Enter inserts · Shift+Enter inserts and sends"), self)
        self.hint.setProperty("role", "tiny")
        self.setFocusProxy(self.field)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(MEASURES.tight)
        head.addWidget(self.field, 1)
        head.addWidget(self.manage)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.space, MEASURES.tight, MEASURES.space, MEASURES.tight)
        column.setSpacing(MEASURES.tight)
        column.addLayout(head)
        column.addWidget(self._groups)
        column.addWidget(self._favourites)
        column.addWidget(self._pages, 1)
        column.addWidget(self.hint)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.field.list_key.connect(self._on_list_key)
        self.field.chosen.connect(self._on_insert)
        self.field.chosen_to_send.connect(self._on_send)
        self.field.left.connect(self._on_left)
        self.manage.clicked.connect(self.manager_requested)
        self._groups.chosen.connect(self._on_group)
        self._favourites.chosen.connect(self.insert_favourite)
        self.list.doubleClicked.connect(self._on_insert)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self._soon.timeout.connect(self.refresh)
        self._questions.asked.connect(self._on_asked)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self.refresh)

    # Listing

    def _list_anew(self, stay_on: str = "") -> None:
        keys, choice = self.field.text().strip(), self._groups.choice
        unasked = not keys and choice == Choice()
        first = self._listing.suggested(self._questions.of(self.conversation)) if unasked else []
        without = tuple(row.phrase.id for row in first)
        self.rows.today, self.rows.uses = self._phrases.today(), self._phrases.uses
        self.rows.show(first, self._listing.found(keys, choice, without), keys)
        self._show_whether_empty(keys, choice)
        self._stand_on(stay_on)

    def _stand_on(self, phrase_id: str) -> None:
        places = range(min(self.rows.rowCount(), self.rows.STEP)) if phrase_id else ()
        at = next((at for at in places if (row := self.rows.row(at)) and row.phrase.id == phrase_id), 0)
        self.list.setCurrentIndex(self.rows.index(at))
        if not at:
            self.list.scrollToTop()

    def _show_whether_empty(self, keys: str, choice: Choice) -> None:
        empty = not self.rows.rowCount()
        self._pages.setCurrentIndex(1 if empty else 0)
        self._fit()
        if not empty:
            return
        if keys and choice != Choice():
            self.empty.setText(self.tr("Nothing here fits. Look in all groups, or type fewer letters."))
        elif keys:
            self.empty.setText(self.tr("Nothing fits. Fewer letters find more; pinyin initials do too."))
        elif choice != Choice():
            self.empty.setText(self.tr("There is no phrase here yet."))
        else:
            self.empty.setText(self.tr("No phrases yet. Bring a sheet in, or save a good reply as a phrase."))

    def _refresh_if_unasked(self) -> None:
        """New suggestions, unless one is looking for something else."""
        if not self.field.text().strip() and self._groups.choice == Choice():
            self._list_anew()

    # What one does

    def insert_favourite(self, number: int) -> None:
        """Ask to put the favourite with this number into the reply."""
        phrase = self._phrases.favourites().get(number)
        if phrase is not None:
            self.phrase_requested.emit(phrase, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low the list gets the room of what can be done without."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self.height() < LOW
        self._favourites.setVisible(not low and bool(self._phrases.favourites()))
        self.hint.setVisible(not low and bool(self.rows.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the list does what it does in the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            send = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._ask_for(send=send)
        else:
            super().keyPressEvent(event)

    def _ask_for(self, *, send: bool) -> None:
        row = self.chosen
        if row is not None:
            self.phrase_requested.emit(row.phrase, send)
            self.field.selectAll()

    def _on_insert(self) -> None:
        self._ask_for(send=False)

    def _on_send(self) -> None:
        self._ask_for(send=True)

    def _on_typed(self) -> None:
        self._list_anew()

    def _on_group(self) -> None:
        self._list_anew()
        self.field.setFocus()

    def _on_left(self) -> None:
        """Esc empties the field, then shows all groups again."""
        if self.field.text():
            self.field.clear()
        elif self._groups.choice != Choice():
            self._groups.choose(Choice())

    def _on_list_key(self, event: QKeyEvent) -> None:
        count, at = self.rows.rowCount(), self.list.currentIndex().row()
        if not count:
            return
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)))
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page}.get(Qt.Key(event.key()), page)
        self.list.setCurrentIndex(self.rows.index(max(0, min(count - 1, at + step))))

    # The menu of a row

    def _on_menu(self, where: QPoint) -> None:
        index = self.list.indexAt(where)
        row = self.rows.row(index.row()) if index.isValid() else None
        if row is None:
            return
        self.list.setCurrentIndex(index)
        menu = self.menu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(where))

    def menu(self, row: PhraseRow) -> QMenu:
        """What can be done with a phrase."""
        menu = QMenu(self)
        menu.addAction(self.tr("Insert"), self._on_insert)
        menu.addAction(self.tr("Insert and send"), self._on_send)
        if heard(self, "favourite_requested"):
            menu.addMenu(self._favourite_menu(menu, row.phrase))
        if heard(self, "edit_requested"):
            desk = self._feed.desk
            own = may_edit(row.phrase, desk.clerk, desk.role)
            menu.addSeparator()
            edit = menu.addAction(self.tr("Change …") if own else self.tr("Save a copy as my own …"))
            edit.setData(row.phrase.id)
            edit.triggered.connect(self._on_edit)
        return menu

    def _favourite_menu(self, parent: QMenu, phrase: Phrase) -> QMenu:
        menu = QMenu(self.tr("Favourite on key"), parent)
        taken = self._phrases.favourites()
        for number in FAVOURITES:
            other = taken.get(number)
            name = f"Ctrl+{number}" + (f"  {other.name}" if other else "")
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(other is not None and other.id == phrase.id)
            action.setData((number, "" if action.isChecked() else phrase.id))
        menu.triggered.connect(self._on_favourite)
        return menu

    def _on_favourite(self, action: QAction) -> None:
        number, phrase = action.data()
        self.favourite_requested.emit(number, phrase)

    def _on_edit(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.edit_requested.emit(action.data())

    # Facts

    def _on_happened(self, entry: Entry) -> None:
        if isinstance(entry.event, PhraseKept | PhraseRemoved | PhrasesImported | FavouriteChosen):
            self._soon.start()
        elif isinstance(entry.event, PhraseUsed):
            self.list.viewport().update()  # another order comes with the next key: no row moves under the pointer

    def _on_asked(self, conversation: str) -> None:
        if conversation in ("", self.conversation):
            self._refresh_if_unasked()

"""The companion: a small window over all programs that finds a phrase and puts its words on the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.phrases import Phrase, PhraseKind, PhraseSource
from workstation.domain.sources import PictureSource
from workstation.domain.variables import places
from workstation.views.phrases.field import PhraseField
from workstation.views.phrases.groups import Choice
from workstation.views.phrases.listing import Listing
from workstation.views.phrases.paint import PhrasePaint
from workstation.views.phrases.rows import PhraseRows
from workstation.views.phrases.writing import filled
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES

WIDTH, HEIGHT = 380, 420
SAID = 900
"""Milliseconds for which it says that something was copied."""
TO_FIND, TO_FILL, COPIED = range(3)


class Companion(QFrame):
    """Stays above other windows until something was copied, Esc is pressed, or it is put away.

    Signals:
        copied(Phrase, str text): these words are on the clipboard now.
    """

    copied = Signal(object, str)

    def __init__(
        self, phrases: PhraseSource, pictures: PictureSource, values: Callable[[], Mapping[str, str]],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """``values``: what variables stand for without a conversation."""
        kind = Qt.WindowType
        super().__init__(parent, kind.Tool | kind.FramelessWindowHint | kind.WindowStaysOnTopHint)
        self._phrases, self._pictures, self._values = phrases, pictures, values
        self._listing = Listing(phrases)
        self._phrase: Phrase | None = None
        self._asked: dict[str, QLineEdit] = {}
        self._going = QTimer(self, singleShot=True, interval=SAID)
        self._going.timeout.connect(self.hide)
        self.setObjectName("phrase_companion")
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Quick replies"))
        self._build()
        self.resize(WIDTH, HEIGHT)

    def call(self) -> None:
        """Come to the front with the keyboard in an empty field; put it away if it is there already."""
        if self.isVisible() and self.isActiveWindow() and self._pages.currentIndex() != COPIED:
            self.hide()
            return
        self._going.stop()
        self._pages.setCurrentIndex(TO_FIND)
        self.field.clear()
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """List anew what fits what is typed."""
        keys = self.field.text().strip()
        self.rows.today, self.rows.uses = self._phrases.today(), self._phrases.uses
        self.rows.show([], self._listing.found(keys, Choice()), keys)
        self.list.setCurrentIndex(self.rows.index(0))
        found = bool(self.rows.rowCount())
        self.list.setVisible(found)
        self.empty.setVisible(not found)

    def copy_chosen(self) -> None:
        """Copy the phrase one stands on, or ask first for what it lacks."""
        row = self.rows.row(self.list.currentIndex().row())
        if row is not None:
            self._phrase = row.phrase
            self._copy_or_ask({})

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back a step."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._pages.currentIndex() == TO_FILL:
            self._pages.setCurrentIndex(TO_FIND)
            self.field.setFocus()
        else:
            self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It is moved by its ground: it has no frame."""
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()
        super().mousePressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed is nobody's business later."""
        self._going.stop()
        super().hideEvent(event)

    # Building

    def _build(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._finding())
        self._pages.addWidget(self._filling())
        self.said = QLabel(self)
        self.said.setProperty("role", "success")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self._pages.addWidget(self.said)
        title = QLabel(self.tr("Quick replies · copied for any program"))
        title.setProperty("role", "tiny")
        close = IconButton("close", self.tr("Put away (Esc)"), self, size=14)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.wide, MEASURES.tight, MEASURES.wide, MEASURES.space)
        column.setSpacing(MEASURES.tight)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _finding(self) -> QWidget:
        page = QWidget(self)
        self.field = PhraseField(page)
        self.field.setPlaceholderText(self.tr("Code, title, words or pinyin"))
        self.field.setAccessibleName(self.tr("Find a phrase"))
        self.field.textChanged.connect(self.refresh)
        self.field.list_key.connect(self._on_list_key)
        self.field.chosen.connect(self.copy_chosen)
        self.field.chosen_to_send.connect(self.copy_chosen)
        self.field.left.connect(self.hide)
        self.rows = PhraseRows(self)
        self.list = QListView(page)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PhrasePaint(self.list))
        self.list.setProperty("frame", "none")
        self.list.setAccessibleName(self.tr("Phrases"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._on_clicked)
        self.empty = QLabel(self.tr("Nothing fits. Fewer letters find more; pinyin initials do too."), page)
        self.empty.setProperty("role", "empty")
        self.empty.setWordWrap(True)
        hint = QLabel(self.tr("Enter copies · Esc puts this away"), page)
        hint.setProperty("role", "tiny")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.tight)
        for widget in (self.field, self.list, self.empty, hint):
            column.addWidget(widget, 1 if widget in (self.list, self.empty) else 0)
        return page

    def _filling(self) -> QWidget:
        page = QWidget(self)
        self.about = QLabel(page)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self._form = QFormLayout()
        self.copy_button = QPushButton(self.tr("Copy"), page)
        self.copy_button.setProperty("kind", "primary")
        self.copy_button.clicked.connect(self._on_filled)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.about)
        column.addLayout(self._form)
        column.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        return page

    # Copying

    def _copy_or_ask(self, typed: Mapping[str, str]) -> None:
        if self._phrase is None:
            return
        words = filled(self._phrase, {**self._values(), **typed})
        missing = list(dict.fromkeys(one.name for one in places(words.text)))
        if missing:
            self._ask(missing, words.text)
        else:
            self._copy(self._phrase, words.text)

    def _ask(self, missing: list[str], text: str) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._asked = {}
        for name in missing:
            field = QLineEdit()
            field.setAccessibleName(name)
            field.returnPressed.connect(self._on_filled)
            self._asked[name] = field
            self._form.addRow(name, field)
        self.about.setText(text)
        self._pages.setCurrentIndex(TO_FILL)
        self._asked[missing[0]].setFocus()

    def _on_filled(self) -> None:
        """Enter goes to the next empty field; with none left the words are copied."""
        for field in self._asked.values():
            if not field.text().strip():
                field.setFocus()
                return
        self._copy_or_ask({name: field.text().strip() for name, field in self._asked.items()})

    def _copy(self, phrase: Phrase, text: str) -> None:
        path = self._pictures.path(phrase.picture) if phrase.kind is PhraseKind.PICTURE and not text else None
        clipboard = QGuiApplication.clipboard()
        if path:
            clipboard.setImage(QImage(path))
        else:
            clipboard.setText(text)
        self.said.setText(self.tr("Copied: {name}\nPaste it wherever you write.").format(name=phrase.name))
        self._pages.setCurrentIndex(COPIED)
        self._going.start()
        self.copied.emit(phrase, text)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.copy_chosen()

    def _on_list_key(self, event: QKeyEvent) -> None:
        count, at = self.rows.rowCount(), self.list.currentIndex().row()
        if not count:
            return
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)))
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page}.get(Qt.Key(event.key()), page)
        self.list.setCurrentIndex(self.rows.index(max(0, min(count - 1, at + step))))

"""The menu under the caret: ``/`` at the start of a word lists phrases, Enter or the whole code puts one in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from workstation.domain.phrases import Match, Phrase, PhraseFound, PhraseSource
from workstation.views.composer.composer import Composer
from workstation.views.phrases.paint import LOW, PhrasePaint
from workstation.views.phrases.rows import PhraseRow, PhraseRows
from workstation.views.phrases.slash import Slash, slash_before
from workstation.views.theme.tokens import MEASURES

SHOWN = 50
"""Phrases that are listed at most."""
LINES = 7
"""Rows to be seen at once."""
WIDTH = 440
LEAST = 220
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -LINES, Qt.Key.Key_PageDown: LINES}


class InlineMenu(QFrame):
    """Lies over the window of one composer while a call for a phrase stands before its caret.

    The keyboard stays in the editor: Up, Down, Enter, Tab and Esc belong to the menu while it is open, and to the
    editor otherwise. Whoever hears ``phrase_requested`` puts the phrase in place of the selected call.

    Signals:
        phrase_requested(Phrase): put it in place of what is selected in the editor.
    """

    phrase_requested = Signal(object)

    def __init__(self, composer: Composer, phrases: PhraseSource) -> None:
        super().__init__(composer)
        self._composer, self._editor, self._phrases = composer, composer.editor, phrases
        self._slash: Slash | None = None
        self._dismissed = -1  # place of the call that Esc closed
        self._preedit = ""
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self._look)
        self._build()
        self._editor.installEventFilter(self)
        self._editor.textChanged.connect(self._look_soon.start)
        self._editor.cursorPositionChanged.connect(self._look_soon.start)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it lists something, or says that nothing fits."""
        return not self.isHidden()

    @property
    def chosen(self) -> PhraseRow | None:
        """The row one stands on."""
        return self.rows.row(self.list.currentIndex().row())

    def close_menu(self) -> None:
        """Put it away until another call for a phrase is typed."""
        if self._slash is not None:
            self._dismissed = self._slash.start
        self._put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the editor's keys before it does."""
        if watched is not self._editor:
            if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.is_open:
                self._place()
            return super().eventFilter(watched, event)
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and self.is_open:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()  # Esc closes this and nothing else
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and not self._editor.composing:
                self._look_now()
                return self._took(event)
            case QEvent.Type.InputMethod if isinstance(event, QInputMethodEvent):
                self._preedit = event.preeditString()
                self._look_soon.start()
            case QEvent.Type.FocusOut | QEvent.Type.Hide:
                self._put_away()
            case _:
                pass
        return super().eventFilter(watched, event)

    # Keys

    def _took(self, event: QKeyEvent) -> bool:
        """Whether the key was the menu's."""
        if not self.is_open:
            return False
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER:
            return self._on_enter(held)
        if held:
            return False
        if key == Qt.Key.Key_Tab:
            return self._choose()
        if key == Qt.Key.Key_Escape:
            self.close_menu()
            return True
        if key == Qt.Key.Key_Space:
            return self._exact() is not None and self._choose()
        if key in _MOVES and self.rows.rowCount():
            self._move(_MOVES[key])
            return True
        return False

    def _on_enter(self, held: Qt.KeyboardModifier) -> bool:
        """Enter never sends a call for a phrase: it puts the phrase in, or the menu away if there is none.

        The key that sends, whichever it is, counts as Enter here; the one that makes a new line keeps its meaning.
        """
        if held & Qt.KeyboardModifier.ShiftModifier:
            return False
        if not self._choose():
            self.close_menu()
        return True

    def _move(self, step: int) -> None:
        count, at = self.rows.rowCount(), self.list.currentIndex().row()
        at = (at + step) % count if abs(step) == 1 else max(0, min(count - 1, at + step))
        self.list.setCurrentIndex(self.rows.index(at))

    def _choose(self) -> bool:
        """Ask for the row one stands on, its call selected; False if there is none."""
        row, slash = self.chosen, self._slash
        if row is None or slash is None:
            return False
        self._put_away()
        text, cursor = self._editor.toPlainText(), self._editor.textCursor()
        end = cursor.position()
        cursor.setPosition(_units(text[: slash.start]))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self.phrase_requested.emit(row.phrase)
        return True

    def _exact(self) -> Phrase | None:
        """The phrase whose whole code was typed, if it is the one that one stands on."""
        row = self.chosen
        return row.phrase if row is not None and row.found.match is Match.CODE else None

    # Looking

    def _look_now(self) -> None:
        if self._look_soon.isActive():
            self._look_soon.stop()
            self._look()

    def _look(self) -> None:
        """List what the call before the caret asks for, or nothing."""
        slash = self._call()
        if slash is None or slash.start != self._dismissed:
            self._dismissed = -1
        if slash is None or slash.start == self._dismissed:
            self._put_away()
            self._slash = slash
            return
        if slash != self._slash or not self.is_open:
            self._slash = slash
            self._list(slash)

    def _call(self) -> Slash | None:
        """The call before the caret, with the letters that an input method still holds."""
        editor = self._editor
        cursor = editor.textCursor()
        if editor.isReadOnly() or not editor.hasFocus() or cursor.hasSelection():
            return None
        text = editor.toPlainText()
        if not any(sign in text for sign in "/／、"):
            return None
        caret = _characters(text, cursor.position())
        letters = "".join(sign for sign in self._preedit if sign.isalnum()) if editor.composing else ""
        return slash_before(text[:caret] + letters, caret + len(letters))

    def _list(self, slash: Slash) -> None:
        found = self._phrases.search(slash.words, SHOWN)
        if slash.code_only:
            found = [one for one in found if one.match in (Match.CODE, Match.CODE_PREFIX)]
            if not found:
                self._put_away()
                self._slash = slash
                return
        self.rows.today, self.rows.uses = self._phrases.today(), self._phrases.uses
        self.rows.show([_row(one) for one in found], _no_more, slash.words)
        self.list.setCurrentIndex(self.rows.index(0))
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self._open()

    def _open(self) -> None:
        window = self._composer.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def _put_away(self) -> None:
        if self.is_open:
            self.hide()

    def _place(self) -> None:
        """Above the call if there is room, else below it; within the window."""
        window = self.parentWidget()
        if window is None or self._slash is None:
            return
        caret = self._caret_in(window)
        width = max(min(WIDTH, window.width() - 2 * MEASURES.space), min(LEAST, window.width()))
        height = self._wanted_height()
        above, below = caret.top() - MEASURES.tight, window.height() - caret.bottom() - MEASURES.tight
        up = above >= height or above >= below
        height = min(height, max(above, below) - MEASURES.tight)
        x = max(MEASURES.tight, min(caret.left() - MEASURES.wide, window.width() - width - MEASURES.tight))
        y = caret.top() - MEASURES.tight - height if up else caret.bottom() + MEASURES.tight
        self.setGeometry(x, y, width, height)

    def _caret_in(self, window: QWidget) -> QRect:
        rect = self._editor.cursorRect()
        return QRect(self._editor.viewport().mapTo(window, rect.topLeft()), rect.size())

    def _wanted_height(self) -> int:
        around = self._column.contentsMargins()
        rest = self.hint.sizeHint().height() + self._column.spacing() + around.top() + around.bottom() + 2
        rows = self.rows.rowCount()
        return rest + (min(LINES, rows) * LOW if rows else self.empty.sizeHint().height())

    # Building

    def _build(self) -> None:
        self.setObjectName("phrase_menu")
        self.setProperty("ground", "card")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Phrases for what was typed"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows = PhraseRows(self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PhrasePaint(self.list, one_line=True))
        self.list.setProperty("frame", "none")
        self.list.setAccessibleName(self.tr("Phrases"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._on_clicked)
        self.empty = QLabel(self.tr("No phrase fits. Enter closes this; Enter again sends it as it stands."), self)
        self.empty.setProperty("role", "empty")
        self.empty.setWordWrap(True)
        self.hint = QLabel(self.tr("↑ ↓ choose · Enter or Tab inserts · Esc closes"), self)
        self.hint.setProperty("role", "tiny")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MEASURES.tight, MEASURES.tight, MEASURES.tight, MEASURES.tight)
        self._column.setSpacing(MEASURES.tight)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self.hint)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._choose()


def _row(found: PhraseFound) -> PhraseRow:
    return PhraseRow(found=found)


def _no_more(_count: int) -> list[PhraseRow]:
    return []


def _units(text: str) -> int:
    """Length of ``text`` as Qt counts positions (UTF-16)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """How many characters of ``text`` the first ``units`` positions are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "surrogatepass"))

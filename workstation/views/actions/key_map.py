"""The key map (F1): every action with its keys, searchable, and changed by pressing the new ones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workstation.views.actions.key_list import as_page, as_text
from workstation.views.actions.key_tree import KeyTree
from workstation.views.actions.keys import PORTABLE
from workstation.views.actions.registry import ActionSet, KeyForbidden, KeyTaken
from workstation.views.actions.sentences import forbidden_sentence, taken_sentence
from workstation.views.search.field import SearchField
from workstation.views.theme.tokens import MEASURES


class KeyMapWindow(QWidget):
    """A window of its own; changes are in force at once and kept by the ActionSet."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._actions = actions
        self._adding = False
        self._wanted: list[str] = []
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(720, 620)
        self._make_list()
        self._make_editor()
        self._lay_out()
        self.tree.choose_first()
        actions.keys_changed.connect(self._on_keys_changed)
        self.field.setFocus()

    def _make_list(self) -> None:
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Find an action, or a key such as Ctrl+E"))
        self.field.setAccessibleName(self.tr("Find an action or a key"))
        self.field.textChanged.connect(self._on_sought)
        self.field.list_key.connect(self._on_list_key)
        self.field.chosen.connect(self._on_change)
        self.field.left.connect(self.close)
        self.tree = KeyTree(self._actions)
        self.tree.currentItemChanged.connect(self._on_chosen)
        self.tree.itemActivated.connect(self._on_change)
        self.tree.installEventFilter(self)
        self.none = QLabel(self.tr("No action fits. Fewer letters find more."))
        self.none.setProperty("role", "empty")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.hide()

    def _on_sought(self, typed: str) -> None:
        found = self.tree.seek(typed)
        self.none.setVisible(not found)
        self.tree.setVisible(found)

    def _on_list_key(self, event: QKeyEvent) -> None:
        QCoreApplication.sendEvent(self.tree, event)

    def _make_editor(self) -> None:
        self.name = QLabel()
        self.name.setProperty("role", "heading")
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        self.press = QKeySequenceEdit()
        self.press.setMaximumSequenceLength(1)
        self.press.setAccessibleName(self.tr("Press the new key"))
        self.press.editingFinished.connect(self._on_pressed)
        self.press.installEventFilter(self)
        self.say = QLabel()
        self.say.setWordWrap(True)
        self.say.setTextFormat(Qt.TextFormat.PlainText)
        self.take = self._button(self.tr("Take it over"), self._on_take_over, "danger")
        self.change = self._button(self.tr("&Change…"), self._on_change, "primary")
        self.add = self._button(self.tr("&Add a key…"), self._on_add)
        self.remove = self._button(self.tr("&Remove keys"), self._on_remove)
        self.reset = self._button(self.tr("Reset &this one"), self._on_reset)
        self.reset_all = self._button(self.tr("Reset a&ll"), self._on_reset_all, "quiet")
        self.copy = self._button(self.tr("C&opy list"), self._on_copy, "quiet")
        self.print = self._button(self.tr("&Print…"), self._on_print, "quiet")
        self._record(False)

    def _button(self, text: str, slot: object, kind: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        editing = QHBoxLayout()
        for button in (self.change, self.add, self.remove, self.reset, self.press):
            editing.addWidget(button)
        editing.addStretch(1)
        saying = QHBoxLayout()
        saying.addWidget(self.say, 1)
        saying.addWidget(self.take)
        whole = QHBoxLayout()
        whole.addWidget(self.copy)
        whole.addWidget(self.print)
        whole.addStretch(1)
        whole.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.broad, MEASURES.broad, MEASURES.broad, MEASURES.wide)
        column.setSpacing(MEASURES.space)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        column.addWidget(self.none, 1)
        column.addWidget(self.name)
        column.addWidget(self.about)
        column.addLayout(editing)
        column.addLayout(saying)
        column.addLayout(whole)

    @property
    def chosen(self) -> str:
        """The key of the action chosen in the list, empty if none."""
        return self.tree.chosen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives up what is being pressed, or closes the window; leaving the field gives up, too."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.press and event.type() == QEvent.Type.KeyPress and escape:
            self._record(False)
            self.tree.setFocus()
            return True
        if watched is self.press and event.type() == QEvent.Type.FocusOut and self.press.keySequence().isEmpty():
            self._record(False)
        if watched is self.tree and event.type() == QEvent.Type.KeyPress and escape:
            self.close()
            return True
        return super().eventFilter(watched, event)

    def _on_chosen(self) -> None:
        key = self.chosen
        self.name.setText(self._actions.row(key).name() if key else "")
        self.about.setText(self._actions.row(key).help() if key else "")
        self._say("")
        self._record(False)

    def _record(self, on: bool) -> None:
        """Show the field that hears the new key, or the buttons instead."""
        self.press.setVisible(on)
        for button in (self.change, self.add, self.remove, self.reset):
            button.setVisible(not on)
            button.setEnabled(bool(self.chosen))
        if self.chosen:
            self.remove.setEnabled(bool(self._actions.keys(self.chosen)))
            self.reset.setEnabled(self._actions.changed(self.chosen))
        if on:
            self.press.clear()
            self._say(self.tr("Press the new key. Esc gives up."))
            self.press.setFocus()

    def _on_change(self) -> None:
        self._adding = False
        self._record(bool(self.chosen))

    def _on_add(self) -> None:
        self._adding = True
        self._record(bool(self.chosen))

    def _on_pressed(self) -> None:
        pressed = self.press.keySequence().toString(PORTABLE)
        if pressed and self.press.isVisible():
            self._try([*self._actions.keys(self.chosen), pressed] if self._adding else [pressed])

    def _try(self, keys: list[str], *, take_over: bool = False) -> None:
        try:
            self._actions.rebind(self.chosen, keys, take_over=take_over)
        except KeyTaken as taken:
            self._record(False)
            self._say(taken_sentence(taken, self._actions), "warning")
            self._offer(keys)
        except KeyForbidden as forbidden:
            self._record(True)
            self._say(forbidden_sentence(forbidden), "danger")
        else:
            self._record(False)
            self._say(self.tr("Changed; in force at once."), "success")
            self.tree.setFocus()

    def _offer(self, keys: list[str]) -> None:
        """Offer to take ``keys`` from those who have them."""
        self._wanted = keys
        self.take.show()
        self.take.setFocus()

    def _say(self, sentence: str, role: str = "muted") -> None:
        self.say.setText(sentence)
        self.say.setProperty("role", role)
        self.say.style().unpolish(self.say)
        self.say.style().polish(self.say)
        self.take.hide()

    def _on_take_over(self) -> None:
        self._try(self._wanted, take_over=True)

    def _on_remove(self) -> None:
        self._try([])

    def _on_reset(self) -> None:
        self._try(list(self._actions.row(self.chosen).default_keys))

    def _on_reset_all(self) -> None:
        self._actions.reset_all()
        self._say(self.tr("All keys are as they were at first."), "success")

    def _on_keys_changed(self, key: str) -> None:
        if key == self.chosen and not self.press.isVisible():
            self._record(False)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._actions))
        self._say(self.tr("Copied as a table."), "success")

    def _on_print(self) -> None:
        from PySide6.QtGui import QTextDocument
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only when needed: it costs at the start

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            page = QTextDocument()
            page.setHtml(as_page(self._actions))
            page.print_(printer)

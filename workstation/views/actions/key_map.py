"""The key map (F1): every action with its keys, searchable, and changed by pressing the new ones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workstation.views.actions.fuzzy import fit
from workstation.views.actions.key_list import as_page, as_text
from workstation.views.actions.keys import PORTABLE
from workstation.views.actions.registry import ActionSet, KeyForbidden, KeyTaken
from workstation.views.actions.sentences import forbidden_sentence, taken_sentence
from workstation.views.actions.table import Action
from workstation.views.search.field import SearchField
from workstation.views.theme.tokens import MEASURES

_KEY = Qt.ItemDataRole.UserRole


class KeyMapWindow(QWidget):
    """A window of its own; changes are in force at once and kept by the ActionSet."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._actions = actions
        self._items: dict[str, QTreeWidgetItem] = {}
        self._adding = False
        self._taken: KeyTaken | None = None
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(720, 620)
        self._make_list()
        self._make_editor()
        self._lay_out()
        self._fill()
        actions.keys_changed.connect(self._on_keys_changed)
        self.field.setFocus()

    # The list

    def _make_list(self) -> None:
        self.field = SearchField()
        self.field.setPlaceholderText(self.tr("Find an action, or a key such as Ctrl+E"))
        self.field.setAccessibleName(self.tr("Find an action or a key"))
        self.field.textChanged.connect(self._on_sought)
        self.field.list_key.connect(self._on_list_key)
        self.field.chosen.connect(self._on_change)
        self.field.left.connect(self.close)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("Changed")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(MEASURES.wide)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.currentItemChanged.connect(self._on_chosen)
        self.tree.itemActivated.connect(self._on_change)
        self.tree.installEventFilter(self)
        self.none = QLabel(self.tr("No action fits. Fewer letters find more."))
        self.none.setProperty("role", "empty")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.hide()

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        bold = QFont(self.tree.font())
        bold.setBold(True)
        for row in self._actions:
            if row.group not in groups:
                groups[row.group] = group = QTreeWidgetItem([row.group_name()])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setFont(0, bold)
                self.tree.addTopLevelItem(group)
                group.setFirstColumnSpanned(True)
            item = QTreeWidgetItem([row.name()])
            item.setData(0, _KEY, row.key)
            item.setToolTip(0, row.help())
            self._items[row.key] = item
            groups[row.group].addChild(item)
            self._show_keys(row.key)
        self.tree.expandAll()
        self._choose_first()

    def _show_keys(self, key: str) -> None:
        item = self._items[key]
        keys = self._actions.shown_keys(key)
        item.setText(1, keys or self.tr("none"))
        item.setText(2, "●" if self._actions.changed(key) else "")
        item.setToolTip(2, self.tr("Changed by you") if self._actions.changed(key) else "")
        item.setData(2, Qt.ItemDataRole.AccessibleTextRole, item.toolTip(2))

    def _on_sought(self, typed: str) -> None:
        found = 0
        for row in self._actions:
            fits = self._fits(typed, row)
            self._items[row.key].setHidden(not fits)
            found += fits
        for at in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(at)
            if group is not None:
                group.setHidden(all(group.child(n).isHidden() for n in range(group.childCount())))
        self.none.setVisible(not found)
        self.tree.setVisible(bool(found))
        self._choose_first()

    def _fits(self, typed: str, row: Action) -> bool:
        keys = self._actions.shown_keys(row.key).casefold()
        wanted = typed.strip().casefold()
        named = any(fit(wanted, text) for text in (row.name(), row.text))
        return not wanted or named or wanted in row.initials or wanted.replace(" ", "") in keys

    def _choose_first(self) -> None:
        shown = [item for item in self._items.values() if not item.isHidden()]
        if self.tree.currentItem() not in shown:
            self.tree.setCurrentItem(shown[0] if shown else None)

    def _on_list_key(self, event: QKeyEvent) -> None:
        QCoreApplication.sendEvent(self.tree, event)

    # The editor below it

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
        item = self.tree.currentItem()
        return str(item.data(0, _KEY) or "") if item is not None else ""

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
            self._give(pressed)

    def _give(self, pressed: str, *, take_over: bool = False) -> None:
        keys = [*self._actions.keys(self.chosen), pressed] if self._adding else [pressed]
        self._try(keys, take_over=take_over)

    def _try(self, keys: list[str], *, take_over: bool = False) -> None:
        try:
            self._actions.rebind(self.chosen, keys, take_over=take_over)
        except KeyTaken as taken:
            self._record(False)
            self._say(taken_sentence(taken, self._actions), "warning", taken)
            self.take.setFocus()
        except KeyForbidden as forbidden:
            self._record(True)
            self._say(forbidden_sentence(forbidden), "danger")
        else:
            self._record(False)
            self._say(self.tr("Changed; in force at once."), "success")
            self.tree.setFocus()

    def _say(self, sentence: str, role: str = "muted", taken: KeyTaken | None = None) -> None:
        self._taken = taken
        self.say.setText(sentence)
        self.say.setProperty("role", role)
        self.say.style().unpolish(self.say)
        self.say.style().polish(self.say)
        self.take.setVisible(taken is not None)

    def _on_take_over(self) -> None:
        if self._taken is not None:
            self._give(self._taken.sequence, take_over=True)

    def _on_remove(self) -> None:
        self._adding = False
        self._try([])

    def _on_reset(self) -> None:
        self._adding = True
        try:
            self._actions.reset(self.chosen)
        except KeyTaken as taken:
            self._say(taken_sentence(taken, self._actions), "warning", taken)
            self.take.setFocus()
        else:
            self._say(self.tr("As it was at first."), "success")

    def _on_reset_all(self) -> None:
        self._actions.reset_all()
        self._say(self.tr("All keys are as they were at first."), "success")

    def _on_keys_changed(self, key: str) -> None:
        self._show_keys(key)
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

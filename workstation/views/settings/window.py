"""The settings window, made from the declared table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.settings import Setting, Value
from workstation.views.settings.extra_row import ExtraRow
from workstation.views.settings.row import SettingRow
from workstation.views.settings.words import shown
from workstation.views.theme.tokens import MEASURES

_GROUPS_WIDTH = 168
_GROUP_HEIGHT = 34


class SettingsWindow(QWidget):
    """Groups on the left, a row for each setting on the right, a search above.

    A row shows what holds; it changes when ``show_value`` says that the wish was granted.

    Signals:
        setting_requested(str, object): the person wants this value for this key; it fits its setting.
    """

    setting_requested = Signal(str, object)

    def __init__(self, table: Iterable[Setting], values: Mapping[str, Value], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Settings"))
        self.search = QLineEdit()
        self.groups = QListWidget()
        self.rows = {one.key: SettingRow(one, values.get(one.key, one.default)) for one in table}
        self._sections: dict[str, QWidget] = {}
        self._extras: list[tuple[str, ExtraRow]] = []
        self._nothing = QLabel(self.tr("No setting has these words. Try fewer, or clear the search (Esc)."))
        self._page = QScrollArea()
        self._arrange()
        self._connect()
        self.resize(880, 600)
        self.search.setFocus()

    def show_value(self, key: str, value: Value) -> None:
        """Show the value that holds now for ``key``; an unknown key is nothing to show."""
        if key in self.rows:
            self.rows[key].show_value(value)

    def add_extra(self, group: str, row: ExtraRow) -> None:
        """Put ``row``, which belongs to no setting, at the end of a group."""
        self._extras.append((group, row))
        layout = self._sections[group].layout()
        if layout is not None:
            layout.addWidget(row)

    def reveal(self, key: str) -> None:
        """Bring the row of ``key`` into sight and its field into focus."""
        self.search.clear()
        self._page.ensureWidgetVisible(self.rows[key])
        self.rows[key].editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes from a group to its own fields, wherever the page stood."""
        if watched is self.groups and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Tab and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                return self._enter_group(self.groups.currentRow())
        return super().eventFilter(watched, event)

    def _enter_group(self, number: int) -> bool:
        """Put the keyboard into the first row of a group; False if there is none to see."""
        groups = list(self._sections)
        group = groups[number] if 0 <= number < len(groups) else ""
        rows = (one for one in self.rows.values() if one.setting.group == group)
        row = next((one for one in rows if one.isVisible() and one.editor.isEnabled()), None)
        if row is None:
            return False
        self._page.ensureWidgetVisible(row)
        row.editor.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.broad, MEASURES.broad, MEASURES.broad, MEASURES.broad)
        column.setSpacing(MEASURES.wide)
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        column.addWidget(self.search)
        body = QHBoxLayout()
        body.setSpacing(MEASURES.wide)
        column.addLayout(body, 1)
        self.groups.setFixedWidth(_GROUPS_WIDTH)
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        body.addWidget(self.groups)
        self._page.setWidget(self._sheet())
        self._page.setWidgetResizable(True)
        self._page.setFrameShape(QFrame.Shape.NoFrame)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.addWidget(self._page, 1)

    def _sheet(self) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, MEASURES.space, 0)
        column.setSpacing(MEASURES.wide)
        for group in dict.fromkeys(row.setting.group for row in self.rows.values()):
            section = self._section(group)
            self._sections[group] = section
            self._add_group(shown(group))
            column.addWidget(section)
        self._nothing.setProperty("role", "empty")
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.groups.setCurrentRow(0)
        return sheet

    def _add_group(self, name: str) -> None:
        item = QListWidgetItem(name)
        item.setSizeHint(QSize(0, _GROUP_HEIGHT))
        self.groups.addItem(item)

    def _section(self, group: str) -> QWidget:
        section = QFrame()
        section.setProperty("ground", "card")
        column = QVBoxLayout(section)
        column.setContentsMargins(0, MEASURES.space, 0, MEASURES.space)
        column.setSpacing(0)
        heading = QLabel(shown(group))
        heading.setProperty("role", "heading")
        heading.setContentsMargins(MEASURES.wide, MEASURES.tight, MEASURES.wide, MEASURES.tight)
        column.addWidget(heading)
        for row in self.rows.values():
            if row.setting.group == group:
                column.addWidget(row)
        return section

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.groups.currentRowChanged.connect(self._on_group)
        self.groups.installEventFilter(self)
        for row in self.rows.values():
            row.setting_requested.connect(self.setting_requested)
        for sequence, slot in ((QKeySequence.StandardKey.Find, self._on_find), (Qt.Key.Key_Escape, self._on_escape)):
            QShortcut(QKeySequence(sequence), self, slot)

    @Slot(str)
    def _on_search(self, words: str) -> None:
        found = {key for key, row in self.rows.items() if row.matches(words)}
        for key, row in self.rows.items():
            row.setVisible(key in found)
        groups = {self.rows[key].setting.group for key in found}
        for group, extra in self._extras:
            extra.setVisible(extra.matches(words))
            groups |= {group} if extra.matches(words) else set()
        for group, section in self._sections.items():
            section.setVisible(group in groups)
        self._nothing.setVisible(not groups)

    @Slot(int)
    def _on_group(self, number: int) -> None:
        if not 0 <= number < len(self._sections):
            return
        self.search.clear()
        section = list(self._sections.values())[number]
        self._page.verticalScrollBar().setValue(section.y())

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _on_escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

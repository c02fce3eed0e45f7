"""The list of the key map: actions by group, with their keys and whether a person changed them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from workstation.views.actions.fuzzy import fit
from workstation.views.actions.registry import ActionSet
from workstation.views.actions.table import Action
from workstation.views.theme.tokens import MEASURES

_KEY = Qt.ItemDataRole.UserRole


class KeyTree(QTreeWidget):
    """Follows the ActionSet by itself."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setAccessibleName(self.tr("Actions and their keys"))
        self.setHeaderLabels([self.tr("Action"), self.tr("Keys"), self.tr("Changed")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(MEASURES.wide)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setStretchLastSection(False)
        for column, mode in enumerate((QHeaderView.ResizeMode.Stretch, *[QHeaderView.ResizeMode.ResizeToContents] * 2)):
            self.header().setSectionResizeMode(column, mode)
        self._fill()
        actions.keys_changed.connect(self._show_keys)

    @property
    def chosen(self) -> str:
        """The key of the action chosen, empty if none."""
        item = self.currentItem()
        return str(item.data(0, _KEY) or "") if item is not None else ""

    def choose(self, key: str) -> None:
        """Choose an action by key."""
        self.setCurrentItem(self._items[key])

    def choose_first(self) -> None:
        """Choose the first action shown, unless one that is shown is chosen."""
        shown = [item for item in self._items.values() if not item.isHidden()]
        if shown and self.currentItem() not in shown:
            self.setCurrentItem(shown[0])

    def seek(self, typed: str) -> bool:
        """Show the actions that fit by name, initials or key; whether there are any."""
        shown_groups = set()
        for row in self._actions:
            fits = self._fits(typed, row)
            self._items[row.key].setHidden(not fits)
            if fits:
                shown_groups.add(row.group_name())
        for at in range(self.topLevelItemCount()):
            if (group := self.topLevelItem(at)) is not None:
                group.setHidden(group.text(0) not in shown_groups)
        if not shown_groups:
            self.setCurrentItem(None)  # type: ignore[call-overload]  # Qt takes it for "none"
        self.choose_first()
        return bool(shown_groups)

    def _fits(self, typed: str, row: Action) -> bool:
        wanted = typed.strip().casefold()
        keys = self._actions.shown_keys(row.key).casefold()
        named = any(fit(wanted, text) for text in (row.name(), row.text))
        return not wanted or named or wanted in row.initials or wanted.replace(" ", "") in keys

    def _fill(self) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for row in self._actions:
            if row.group not in groups:
                groups[row.group] = self._group(row.group_name())
            item = QTreeWidgetItem([row.name()])
            item.setData(0, _KEY, row.key)
            item.setToolTip(0, row.help())
            self._items[row.key] = item
            groups[row.group].addChild(item)
            self._show_keys(row.key)
        self.expandAll()

    def _group(self, name: str) -> QTreeWidgetItem:
        bold = QFont(self.font())
        bold.setBold(True)
        group = QTreeWidgetItem([name])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFont(0, bold)
        self.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        return group

    def _show_keys(self, key: str) -> None:
        item = self._items[key]
        changed = self._actions.changed(key)
        item.setText(1, self._actions.shown_keys(key) or self.tr("none"))
        item.setText(2, self.tr("● yours") if changed else "")
        item.setToolTip(2, self.tr("Changed by you") if changed else "")

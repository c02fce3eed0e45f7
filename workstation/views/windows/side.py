"""The right column of the desk: a stack of titled panels that fold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from workstation.views.theme.icons import IconButton


class FoldButton(IconButton):
    """The title of a side panel; pressing it folds the panel."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("down", title, parent, size=14)
        self.set_accent("muted")
        self.setProperty("kind", "fold")
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(title)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_name(self.tr("{title}, fold or unfold").format(title=title))
        self.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, unfolded: bool) -> None:
        self.set_shape("down" if unfolded else "right")


class SidePanel(QFrame):
    """A title over a body. Signal folded(): it was folded or unfolded."""

    folded = Signal()

    def __init__(self, title: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = FoldButton(title, self)
        self.body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(body, 1)
        self.title.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, unfolded: bool) -> None:
        self.body.setVisible(unfolded)
        self.setMaximumHeight(16_777_215 if unfolded else self.title.sizeHint().height())
        self.folded.emit()


class SideColumn(QFrame):
    """Panels under each other with a movable line between them."""

    LEAST = 236

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideColumn")
        self.setMinimumWidth(self.LEAST)
        self.setAccessibleName(self.tr("Side column"))
        self.panels: list[SidePanel] = []
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setObjectName("sideSplitter")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._rest = QWidget(self._splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self._show_rest()

    def add(self, title: str, widget: QWidget) -> SidePanel:
        """One more panel at the bottom."""
        panel = SidePanel(title, widget, self._splitter)
        panel.folded.connect(self._show_rest)
        self._splitter.insertWidget(len(self.panels), panel)
        self._splitter.setStretchFactor(len(self.panels), 1)
        self.panels.append(panel)
        self._show_rest()
        return panel

    @Slot()
    def _show_rest(self) -> None:
        """With every panel folded something must take up the room below."""
        self._rest.setVisible(not any(panel.title.isChecked() for panel in self.panels))

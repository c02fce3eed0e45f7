"""The reception page: conversations left, the one in front in the middle, what is known about it right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from workstation.views.windows.part import Part, made
from workstation.views.windows.side import SideColumn, SideTabs


class ReceptionPage(QWidget):
    """Three columns with movable lines; the side column can be folded away, and is while there is no room for it.

    Signals:
        side_shown(bool): the side column appeared or went.
    """

    side_shown = Signal(bool)

    ROOM_FOR_THREE = 1080
    """Below this width of the page the side column steps aside unless it is asked for."""
    ROOM_FOR_TWO = 780
    """Below this width it takes the place of the list when it is asked for."""

    def __init__(self, inbox: Part, conversation: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reception")
        self._wanted = {True: True, False: False}
        """Whether the side column is wanted when there is room for three columns, and when there is not."""
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setObjectName("receptionSplitter")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self.inbox = made(inbox, self._splitter)
        self.conversation = made(conversation, self._splitter)
        self.side = SideColumn(self._splitter)
        for place, (widget, stretch) in enumerate(((self.inbox, 0), (self.conversation, 1), (self.side, 0))):
            self._splitter.insertWidget(place, widget)  # made in it already: only its place is settled
            self._splitter.setStretchFactor(place, stretch)
        self._splitter.setSizes([296, 700, 288])
        self.setFocusProxy(self.inbox)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)

    @property
    def about(self) -> SideTabs:
        """Who the customer is, what they bought."""
        return self.side.about

    @property
    def answers(self) -> SideTabs:
        """What one answers with."""
        return self.side.answers

    def show_panel(self, key: str) -> None:
        """Bring a panel of the side column to the front, and the column with it."""
        if not self.side.isVisibleTo(self):
            self.toggle_side()
        for tabs in (self.about, self.answers):
            tabs.show_panel(key)

    def toggle_side(self) -> None:
        """Fold the side column away, or show it; remembered for narrow and for wide pages by themselves."""
        self._wanted[self._roomy] = not self.side.isVisibleTo(self)
        self._arrange()

    def remembering(self) -> list[QWidget]:
        """What of it is remembered; for ``Layout``."""
        return [self, self._splitter, *self.side.remembering()]

    def layout_state(self) -> str:
        """Whether the side column is wanted, wide and narrow; for ``Layout``."""
        return " ".join(name for name, roomy in (("wide", True), ("narrow", False)) if self._wanted[roomy]) or "never"

    def restore_layout_state(self, state: str) -> None:
        """Take back what ``layout_state`` said."""
        if state:
            self._wanted = {True: "wide" in state, False: "narrow" in state}
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _roomy(self) -> bool:
        return self.width() >= self.ROOM_FOR_THREE

    def _arrange(self) -> None:
        wanted = self._wanted[self._roomy]
        listed = not wanted or self.width() >= self.ROOM_FOR_TWO
        if self.inbox.isHidden() == listed:
            self.inbox.setVisible(listed)
        if self.side.isHidden() == wanted:
            self.side.setVisible(wanted)
            self.side_shown.emit(wanted)

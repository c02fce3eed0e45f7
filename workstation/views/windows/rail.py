"""The rail on the left of the desk: its pages by icon and word, and who sits here at the foot."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from workstation.domain.desk import Desk
from workstation.domain.values import Role
from workstation.views.actions.hints import KeysOf, hinted, no_keys
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES, colours
from workstation.views.windows.room import Room

_ICON = 22
WORDED = 62
"""Height of a button with its word and the gap below, logical pixels."""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A page of the desk: ``icon`` is a name of ``theme/shapes``, ``action`` the one whose keys are named."""

    key: str
    title: str
    icon: str
    widget: QWidget
    action: str = ""


class RailButton(IconButton):
    """An icon over a word."""

    def __init__(self, shape: str, title: str, accent: str, parent: QWidget | None = None) -> None:
        super().__init__(shape, title, parent, size=_ICON)
        self._count = 0
        self.set_accent(accent)
        self.setProperty("kind", "rail")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFixedWidth(Rail.WIDTH - 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_title(title)

    def set_count(self, count: int, words: str) -> None:
        """A number in the corner that cannot be missed, with words for screen readers; none at zero."""
        if count != self._count:
            self._count = count
            self.setAccessibleDescription(words if count else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number over the icon."""
        super().paintEvent(event)
        if not self._count:
            return
        c = colours(self.window())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(MEASURES.tiny)
        font.setBold(True)
        painter.setFont(font)
        words = str(self._count) if self._count < 100 else "99+"
        width = max(16.0, painter.fontMetrics().horizontalAdvance(words) + 8.0)
        box = QRectF(self.width() / 2 + 3, 4, width, 16)
        painter.setPen(QPen(QColor(c.surface), 1.5))
        painter.setBrush(QColor(c.danger))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(c.surface))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def set_title(self, title: str, hint: str = "") -> None:
        """The word, and what is said when the pointer rests on it."""
        self.setText(self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, Rail.WIDTH - 8))
        self.setAccessibleName(title)
        self.setToolTip(hint or title)


class Rail(QFrame):
    """Signals: page_requested(str): the page with this key; settings_requested(); seat_requested(): switch person."""

    page_requested = Signal(str)
    settings_requested = Signal()
    seat_requested = Signal()

    WIDTH = 64

    def __init__(
        self, pages: Sequence[Page], room: Room, parent: QWidget | None = None, *, seated: bool = True
    ) -> None:
        """``seated``: settings and seat can be changed at the foot."""
        super().__init__(parent)
        self.setObjectName("rail")
        self.setProperty("room", room.value)
        self.setFixedWidth(self.WIDTH)
        self.setAccessibleName(self.tr("Pages"))
        self._accent = "accent" if room is Room.SHOP else room.value
        self._buttons: dict[str, RailButton] = {}
        self._pages: list[Page] = []
        self._keys: KeysOf = no_keys
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 4)
        self._column.setSpacing(2)
        self._add_foot(seated)
        for page in pages:
            self.add_page(page)

    def add_page(self, page: Page) -> None:
        """One more page under the others."""
        button = RailButton(page.icon, page.title, self._accent, self)
        button.setObjectName(page.key)
        button.setCheckable(True)
        button.clicked.connect(self._on_page_clicked)
        self._group.addButton(button)
        self._column.insertWidget(len(self._buttons), button)
        self.setTabOrder(button, self.settings)
        self._buttons[page.key] = button
        self._pages.append(page)
        self.show_keys(self._keys)

    def show_keys(self, keys: KeysOf) -> None:
        """Name the keys of the pages."""
        self._keys = keys
        for page in self._pages:
            self._buttons[page.key].setToolTip(hinted(page.title, keys(page.action) if page.action else ""))

    def show_count(self, key: str, count: int, words: str) -> None:
        """A number at a page that asks to be looked at; ``words`` say what it counts."""
        button = self._buttons.get(key)
        if button is not None:
            button.set_count(count, words)

    def show_current(self, key: str) -> None:
        """Mark the page in front."""
        self._buttons[key].setChecked(True)

    def show_seat(self, desk: Desk) -> None:
        """Who sits here, and as what."""
        role = self._role_name(desk.role)
        self.seat.set_title(
            desk.clerk or self.tr("Nobody"), self.tr("{name} · {role} — switch").format(name=desk.clerk, role=role)
        )
        self.seat.setAccessibleDescription(role)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Icons alone where there is no height for words; tool tips and screen readers have them still."""
        super().resizeEvent(event)
        buttons = [*self._buttons.values(), *(one for one in (self.settings, self.seat) if not one.isHidden())]
        low = self.height() < len(buttons) * WORDED + 12
        look = Qt.ToolButtonStyle.ToolButtonIconOnly if low else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for button in buttons:
            if button.toolButtonStyle() != look:
                button.setToolButtonStyle(look)

    def _add_foot(self, seated: bool) -> None:
        self._column.addStretch(1)
        self.settings = RailButton("settings", self.tr("Settings"), self._accent, self)
        self.settings.clicked.connect(self.settings_requested)
        self.seat = RailButton("person", "", self._accent, self)
        self.seat.clicked.connect(self.seat_requested)
        self._column.addWidget(self.settings)
        self._column.addWidget(self.seat)
        for button in (self.settings, self.seat):
            button.setVisible(seated)
        self.setTabOrder(self.settings, self.seat)

    @Slot()
    def _on_page_clicked(self) -> None:
        self.page_requested.emit(self.sender().objectName())

    def _role_name(self, role: Role) -> str:
        return {
            Role.CLERK: self.tr("Clerk"),
            Role.SUPERVISOR: self.tr("Supervisor"),
            Role.TRAINEE: self.tr("Trainee"),
            Role.INSTRUCTOR: self.tr("Instructor"),
        }[role]

"""The status bar: whether one is here, how many are served, and the day's figures with where they come from."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QEvent, QMetaMethod, QPointF, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from workstation.domain.values import Presence
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.inbox.filters import Filter, counted
from workstation.views.inbox.reminder import Reminder
from workstation.views.inbox.rows import TICK_MS
from workstation.views.theme.tokens import MEASURES, Colours, colours

HEIGHT = 38


class StatusBar(QWidget):
    """Presence · served · overdue · first reply · this hour, brought up to date a few times a second.

    Signals:
        presence_requested(Presence): the clerk wants to be online, busy or away.
    """

    presence_requested = Signal(object)

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._notice: Reminder | None = None
        self.setObjectName("status_bar")
        self.setAccessibleName(self.tr("Status bar"))
        self.presence = QToolButton(self)
        self.served, self.overdue, self.tickets, self.first_reply, self.hour = (QLabel(self) for _ in range(5))
        self._arrange()
        self._fill_menu()
        self._tick = QTimer(self, interval=TICK_MS, singleShot=True)
        self._tick.timeout.connect(self._show)
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._show)
        feed.ticked.connect(self._show)
        self._show()

    def carry(self, notice: Reminder) -> None:
        """Take ``notice`` in at the right; it comes and goes and moves nothing, but takes the room of figures."""
        self._notice = notice
        self._line.addWidget(notice)

    def event(self, event: QEvent) -> bool:
        """Something in it became wider, came or went."""
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "_notice"):
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many figures as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The hour goes first, then the first reply, then how many are served; a notice goes before all of them."""
        around, gap = self._line.contentsMargins(), self._line.spacing()
        notice = self._notice if self._notice is not None and not self._notice.isHidden() else None
        room = self.width() - around.left() - around.right() - self.presence.sizeHint().width() - 2 * gap
        left = room - (notice.full_width() + gap if notice else 0)
        for label in (self.overdue, self.tickets, self.served, self.first_reply, self.hour):
            needed = label.sizeHint().width() + gap
            if not label.text():
                needed = 0
            fits = bool(label.text()) and (left >= needed or label is self.overdue)
            left -= needed if fits else left  # what is less important does not stand in for what did not fit
            if label.isHidden() == fits:
                label.setVisible(fits)
        if notice is not None:
            notice.fit(room - self.overdue.sizeHint().width() - gap)

    def _arrange(self) -> None:
        self.setMinimumHeight(HEIGHT)
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(MEASURES.space, 2, MEASURES.space, 2)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(self.presence)
        for label in (self.served, self.overdue, self.tickets, self.first_reply, self.hour):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
            layout.addWidget(label)
        layout.addStretch(1)
        self.presence.setAccessibleName(self.tr("Your presence"))
        self.presence.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.presence.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _fill_menu(self) -> None:
        self.menu = menu = QMenu(self)
        self._choices = QActionGroup(menu)
        for presence in Presence:
            action = menu.addAction(self._words(presence))
            action.setData(presence.value)
            action.setCheckable(True)
            self._choices.addAction(action)
        self._choices.triggered.connect(self._on_chosen)
        self._offer()

    def _offer(self) -> None:
        """A menu where somebody hears what is chosen in it; else the presence is only told."""
        offered = heard(self, "presence_requested")
        self.presence.setMenu(self.menu if offered else None)  # type: ignore[arg-type]  # None takes it away
        self.presence.setFocusPolicy(Qt.FocusPolicy.TabFocus if offered else Qt.FocusPolicy.NoFocus)
        self.presence.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not offered)

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Somebody hears of another presence."""
        super().connectNotify(signal)
        if hasattr(self, "menu"):
            self._offer()

    def _words(self, presence: Presence) -> str:
        match presence:
            case Presence.ONLINE:
                return self.tr("Online")
            case Presence.BUSY:
                return self.tr("Busy")
            case Presence.AWAY:
                return self.tr("Away")

    def _on_chosen(self, action: QAction) -> None:
        """Ask, and stay as it is until the fact comes."""
        self._show_presence()
        self.presence_requested.emit(Presence(action.data()))

    def changeEvent(self, event: QEvent) -> None:
        """Other colours: the dots are drawn anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_choices"):
            self._show_presence()

    def _on_happened(self) -> None:
        if not self._tick.isActive():
            self._tick.start()

    def _show(self) -> None:
        self._show_presence()
        self._show_counts()
        self._show_tickets()
        self._show_figures()

    def _show_presence(self) -> None:
        now = self._feed.desk.presence
        tones = colours(self)
        self.presence.setText(self._words(now))
        self.presence.setIcon(_dot(now, tones, self.devicePixelRatioF()))
        self.presence.setToolTip(
            self.tr("Online: new customers are sent to you. Busy or away: only those you already serve.")
        )
        for action in self._choices.actions():
            presence = Presence(action.data())
            action.setIcon(_dot(presence, tones, self.devicePixelRatioF()))
            action.setChecked(presence is now)

    def _show_counts(self) -> None:
        desk, now = self._feed.desk, self._feed.now()
        counts = counted(desk, desk.limits, now)
        self.served.setText(self.tr("Serving {count}").format(count=counts[Filter.ALL]))
        self.served.setToolTip(
            self.tr("Conversations on your desk, {waiting} of them waiting for an answer, {held} on hold.").format(
                waiting=counts[Filter.WAITING], held=counts[Filter.HELD]
            )
        )
        self.overdue.setText(self.tr("Overdue {count}").format(count=counts[Filter.OVERDUE]))
        _tint(self.overdue, "danger" if counts[Filter.OVERDUE] else "muted")
        self.overdue.setToolTip(
            self.tr(
                "Customers waiting longer than the limit: {first} s for the first answer, {hard} s for each later one. "
                "Only your answer stops the clock. The limits are in the settings."
            ).format(first=desk.limits.first_reply, hard=desk.limits.hard)
        )

    def _show_tickets(self) -> None:
        """Overdue tickets, where there are any."""
        count = self._feed.desk.tickets.overdue(self._feed.now())
        self.tickets.setText(self.tr("Tickets overdue {count}").format(count=count) if count else "")
        self.tickets.setVisible(bool(count))
        _tint(self.tickets, "danger")
        self.tickets.setToolTip(self.tr("Open tickets whose deadline has passed."))

    def _show_figures(self) -> None:
        desk, now = self._feed.desk, self._feed.now()
        mean = desk.figures.mean_first_reply(midnight(now))
        limit = desk.limits.first_reply
        if mean is None:
            self.first_reply.setText(self.tr("First reply –"))
        else:
            self.first_reply.setText(self.tr("First reply {seconds} s").format(seconds=round(mean / 1000)))
        _tint(self.first_reply, "warning" if mean is not None and mean > limit * 1000 else "muted")
        self.first_reply.setToolTip(
            self.tr(
                "Mean time from a new customer's first message to your first answer, today since midnight. "
                "Target: {limit} s. Counted from the journal; automatic answers do not count."
            ).format(limit=limit)
        )
        done = desk.figures.answered_in_hour(now)
        self.hour.setText(self.tr("This hour {done}/{target}").format(done=done, target=desk.limits.hourly))
        self.hour.setToolTip(
            self.tr(
                "Customers you answered in this clock hour, and the hourly target. "
                "Counted from the journal; each customer once an hour."
            )
        )


def midnight(now: int) -> int:
    """Local midnight before ``now``, both milliseconds since 1970 UTC."""
    day = QDateTime.fromMSecsSinceEpoch(now).date()
    return QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch()


def _tint(label: QLabel, role: str) -> None:
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)


def _dot(presence: Presence, tones: Colours, ratio: float) -> QIcon:
    """Online a full dot, busy a dot with a bar, away a ring."""
    size = 12
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = {Presence.ONLINE: tones.success, Presence.BUSY: tones.danger, Presence.AWAY: tones.muted}[presence]
    painter.setPen(QColor(ink))
    if presence is not Presence.AWAY:
        painter.setBrush(QColor(ink))
    painter.drawEllipse(QPointF(size / 2, size / 2), 4, 4)
    if presence is Presence.BUSY:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawRect(3, 5, 6, 2)
    painter.end()
    return QIcon(picture)

"""How a customer stands with the shop: why they are in their group, and whether they are blacklisted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.customer_groups import Because
from workstation.domain.customer_profile import Profile
from workstation.views.customer.wording import reason_words
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES, colours


class Blacklisted(QFrame):
    """A red strip with a sign: this customer is on the blacklist, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "danger")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, MEASURES.tight, MEASURES.space, MEASURES.tight)
        row.addWidget(self.words)
        self.hide()

    def show_reason(self, reason: str) -> None:
        """Show why; hidden while ``reason`` is empty."""
        self.words.setText(self.tr("⛔ Blacklisted · {reason}").format(reason=reason))
        self.setAccessibleName(self.words.text())
        self.setVisible(bool(reason))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Red ground with a darker edge."""
        tones = colours(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tones.danger_soft))
        painter.fillRect(0, 0, MEASURES.tight, self.height(), QColor(tones.danger))
        painter.end()


class Standing(QWidget):
    """The reason of the group with the menu of what can be done about the record.

    Signals:
        group_wanted(): set the group by hand.
        rule_wanted(): give it back to the rule.
        fields_wanted(): change contacts, city, occupation.
        blacklist_wanted(bool): put on the blacklist, or take off.
        history_wanted(): how the record changed.
    """

    group_wanted = Signal()
    rule_wanted = Signal()
    fields_wanted = Signal()
    blacklist_wanted = Signal(bool)
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None
        self.reason = QLabel()
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setProperty("role", "tiny")
        self.reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.more = IconButton("more", self.tr("Group, blacklist, details …"), size=16)
        self.more.clicked.connect(self._on_more)
        self.blacklisted = Blacklisted()
        row = QHBoxLayout()
        row.setSpacing(MEASURES.tight)
        row.addWidget(self.reason, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.tight)
        column.addLayout(row)
        column.addWidget(self.blacklisted)

    def show_profile(self, profile: Profile, *, can_change: bool) -> None:
        """Show how this one stands; the menu only where somebody carries it out."""
        self._profile = profile
        self.reason.setText(reason_words(profile))
        self.more.setVisible(can_change)
        self.blacklisted.show_reason(profile.customer.blacklisted)

    def menu(self) -> QMenu:
        """What can be done about the record."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        profile = self._profile
        grouping = profile.grouping if profile else None
        menu.addAction(self.tr("Set the &group by hand…"), self.group_wanted.emit)
        if grouping is not None and grouping.because is Because.BY_HAND:
            menu.addAction(self.tr("Group by &rule again"), self.rule_wanted.emit)
        menu.addAction(self.tr("Change &details…"), self.fields_wanted.emit)
        menu.addSeparator()
        if profile is not None and profile.customer.blacklisted:
            menu.addAction(self.tr("Take off the &blacklist"), self._on_lift)
        else:
            menu.addAction(self.tr("Put on the &blacklist…"), self._on_blacklist)
        if profile is not None and profile.kept:
            menu.addAction(self.tr("&History of the record…"), self.history_wanted.emit)
        return menu

    def _on_more(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _on_lift(self) -> None:
        self.blacklist_wanted.emit(False)

    def _on_blacklist(self) -> None:
        self.blacklist_wanted.emit(True)

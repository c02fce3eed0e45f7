"""The right column of the desk: above who it is and what they bought, below what one reaches for to answer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workstation.views.theme.icons import IconButton

FOLDED = "folded"
"""In a remembered state: the pages are folded away."""

FIRST_HEIGHTS = (340, 270, 0)
"""How the column is divided until somebody moves the line: at 720 pixels three phrases are in sight."""


class SideTabs(QFrame):
    """Panels behind tabs, one in front; the whole folds to the height of its tabs.

    Signals:
        shown(str): the panel with this key came to the front.
        folded(): it was folded or unfolded, or has one more panel.
    """

    shown = Signal(str)
    folded = Signal()

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        """``name`` is the object's name, under which ``Layout`` remembers; ``title`` is read aloud."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._keys: list[str] = []
        self.bar = QTabBar(self)
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setAccessibleName(title)
        self.fold = IconButton("down", self.tr("Fold or unfold"), self, size=14)
        self.fold.set_accent("muted")
        self.fold.setCheckable(True)
        self.ground = QStackedWidget(self)
        """What panels are best made upon."""
        self._arrange()
        self.bar.currentChanged.connect(self._on_tab_changed)
        self.bar.tabBarClicked.connect(self._unfold)
        self.fold.toggled.connect(self._on_fold_toggled)

    def add(self, key: str, title: str, panel: QWidget) -> None:
        """One more panel behind the tab ``title``; the first one comes to the front."""
        self._keys.append(key)
        self.ground.addWidget(panel)
        self.bar.addTab(title)
        self.bar.setFixedHeight(self.bar.sizeHint().height())  # an empty bar is no height at all, and layouts keep that
        self.setVisible(True)
        self.folded.emit()

    def show_panel(self, key: str) -> None:
        """Bring the panel with this key to the front, unfolded; an unknown key changes nothing."""
        if key in self._keys:
            self.bar.setCurrentIndex(self._keys.index(key))
            self._unfold()

    def panel(self, key: str) -> QWidget | None:
        """What stands behind the tab ``key``."""
        return self.ground.widget(self._keys.index(key)) if key in self._keys else None

    @property
    def current(self) -> str:
        """The key of the panel in front, empty if there is none."""
        place = self.bar.currentIndex()
        return self._keys[place] if 0 <= place < len(self._keys) else ""

    @property
    def is_folded(self) -> bool:
        """Whether only the tabs are to be seen."""
        return self.fold.isChecked()

    def layout_state(self) -> str:
        """Which panel is in front and whether it is folded; for ``Layout``."""
        return f"{self.current} {FOLDED}" if self.is_folded else self.current

    def restore_layout_state(self, state: str) -> None:
        """Take back what ``layout_state`` said; unknown words are passed over."""
        words = state.split()
        for key in words:
            if key in self._keys:
                self.bar.setCurrentIndex(self._keys.index(key))
        self.fold.setChecked(FOLDED in words)

    def minimumSizeHint(self) -> QSize:
        """The tabs alone: what stands behind them may be made as low as need be."""
        return QSize(0, self.bar.sizeHint().height() + (0 if self.is_folded else 120))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        head.setSpacing(0)
        head.addWidget(self.bar, 1)
        head.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.ground, 1)

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        self.ground.setCurrentIndex(place)
        if 0 <= place < len(self._keys):
            self.shown.emit(self._keys[place])

    @Slot()
    def _unfold(self) -> None:
        self.fold.setChecked(False)

    @Slot(bool)
    def _on_fold_toggled(self, folded: bool) -> None:
        self.fold.set_shape("right" if folded else "down")
        self.ground.setVisible(not folded)
        self.setMaximumHeight(self.bar.sizeHint().height() if folded else 16_777_215)
        self.folded.emit()


class SideColumn(QFrame):
    """Two sets of panels with a movable line between them; a set without panels is not to be seen."""

    LEAST = 236

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideColumn")
        self.setMinimumWidth(self.LEAST)
        self.setAccessibleName(self.tr("Side column"))
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._splitter.setObjectName("sideSplitter")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self.about = SideTabs("sideAbout", self.tr("About the customer"), self._splitter)
        self.answers = SideTabs("sideAnswers", self.tr("To answer with"), self._splitter)
        self._rest = QWidget(self._splitter)
        for place, (part, stretch) in enumerate(((self.about, 3), (self.answers, 2), (self._rest, 1))):
            self._splitter.insertWidget(place, part)  # made in it already: only its place is settled
            self._splitter.setStretchFactor(place, stretch)
        self._splitter.setSizes(list(FIRST_HEIGHTS))  # else what the panels would like: the answers get next to nothing
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        for tabs in (self.about, self.answers):
            tabs.hide()
            tabs.folded.connect(self._show_rest)
        self._show_rest()

    def remembering(self) -> list[QWidget]:
        """What of it is remembered; for ``Layout``."""
        return [self._splitter, self.about, self.answers]

    @Slot()
    def _show_rest(self) -> None:
        """With everything folded something must take up the room below."""
        self._rest.setVisible(all(tabs.is_folded or not tabs.bar.count() for tabs in (self.about, self.answers)))

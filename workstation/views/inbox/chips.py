"""Filter chips: one of several words is chosen, each with a count; they wrap where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QWidget

from workstation.views.inbox.filters import Counts, Filter, filter_words
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES, colours

HEIGHT = 24
GAP = 4
MORE, MORE_HEIGHT = 30, 28
"""Size of the button that opens the menu of filters that do not fit."""


class Chip(QAbstractButton):
    """A word with a count in a rounded box; checkable. ``alarming`` counts are painted as danger."""

    def __init__(self, words: str, *, alarming: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._alarming = alarming
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def count(self) -> int:
        """The count behind the word."""
        return self._count

    def set_count(self, count: int) -> bool:
        """Show this count behind the word, none at zero; whether that takes more or less room."""
        if count == self._count:
            return False
        widened = len(str(count)) != len(str(self._count)) or not (count and self._count)
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}" if count else self.text())
        if widened:
            self.updateGeometry()
        self.update()
        return widened

    def sizeHint(self) -> QSize:
        """As wide as word and count need."""
        metrics = QFontMetrics(self._small())
        width = metrics.horizontalAdvance(self.text()) + 2 * MEASURES.space
        if self._count:
            width += metrics.horizontalAdvance(str(self._count)) + GAP
        return QSize(width, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, word, count."""
        tones = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(tones.accent if chosen or self.hasFocus() else tones.border), 1))
        plain = tones.hover if self.underMouse() else tones.surface
        painter.setBrush(QColor(tones.accent_soft if chosen else plain))
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        if chosen and self.hasFocus():
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), HEIGHT / 2 - 1, HEIGHT / 2 - 1)
        font = self._small()
        font.setWeight(QFont.Weight.Bold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        words = QRect(MEASURES.space, 0, metrics.horizontalAdvance(self.text()) + 1, self.height())
        painter.setPen(QColor(tones.accent if chosen else tones.text))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count:
            alarm = self._alarming
            painter.setPen(QColor(tones.danger if alarm else tones.accent if chosen else tones.muted))
            rest = QRect(words.right() + GAP, 0, self.width(), self.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, str(self._count))
        painter.end()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(MEASURES.small)
        return font


class ChipBar(QWidget):
    """The filters of the conversation list, one chosen.

    Signals:
        chosen(Filter): another filter was picked.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        self._group = QButtonGroup(self)
        self._chips: dict[Filter, Chip] = {}
        for number, one in enumerate(Filter):
            chip = Chip(filter_words(one), alarming=one is Filter.OVERDUE, parent=self)
            self._chips[one] = chip
            self._group.addButton(chip, number)
        self._chips[Filter.ALL].setChecked(True)
        self._one_line = False
        self.more = IconButton("more", self.tr("More filters"), self, size=MEASURES.broad)
        self.more.clicked.connect(self._open_menu)
        self.more.hide()
        self._group.idClicked.connect(self._on_clicked)

    def chip(self, which: Filter) -> Chip:
        """The button of one filter."""
        return self._chips[which]

    def show_counts(self, counts: Counts) -> None:
        """Put the counts behind the words."""
        widened = [self._chips[one].set_count(count) for one, count in counts.items()]
        if any(widened):
            self.arrange()

    def check(self, which: Filter) -> None:
        """Show ``which`` as chosen without announcing it."""
        self._chips[which].setChecked(True)
        if self._one_line:
            self.arrange()

    def arrange(self) -> None:
        """Set the chips in lines as wide as the bar, or what fits into one line; the height follows."""
        kept = self._kept() if self._one_line else list(self._chips.values())
        for chip in self._chips.values():
            chip.setVisible(chip in kept)
        self.more.setVisible(len(kept) < len(self._chips))
        above = 0 if self.more.isHidden() else (MORE_HEIGHT - HEIGHT) // 2
        x, y = 0, above
        for chip in kept:
            size = chip.sizeHint()
            if x and x + size.width() > self.width():
                x, y = 0, y + HEIGHT + GAP
            chip.setGeometry(x, y, size.width(), HEIGHT)
            x += size.width() + GAP
        self.more.setGeometry(self.width() - MORE, 0, MORE, MORE_HEIGHT)
        if self.height() != y + HEIGHT + above:
            self.setFixedHeight(y + HEIGHT + above)

    def set_one_line(self, one_line: bool) -> None:
        """Keep to one line where there is little height; the others stand in a menu then."""
        if one_line != self._one_line:
            self._one_line = one_line
            self.arrange()

    def _kept(self) -> list[Chip]:
        """The chips that fit into one line beside the menu's button, the chosen one among them."""
        chosen = [chip for chip in self._chips.values() if chip.isChecked()]
        others = [chip for chip in self._chips.values() if not chip.isChecked()]
        room = self.width() + GAP
        if sum(chip.sizeHint().width() + GAP for chip in self._chips.values()) > room:
            room -= MORE + GAP
        kept: list[Chip] = []
        for chip in (*chosen, *others):
            room -= chip.sizeHint().width() + GAP
            if room < 0 and kept:
                break
            kept.append(chip)
        return [chip for chip in self._chips.values() if chip in kept]

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, chip in enumerate(self._chips.values()):
            if chip.isHidden():
                action = menu.addAction(chip.accessibleName())
                action.setData(number)
        menu.triggered.connect(self._on_menu)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_menu(self, action: QAction) -> None:
        self._chips[list(Filter)[action.data()]].click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.arrange()

    def _on_clicked(self, number: int) -> None:
        if self._one_line:
            self.arrange()
        self.chosen.emit(list(Filter)[number])

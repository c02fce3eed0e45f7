"""A flag: its colour and its letter, so that colour is never the only sign."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.flags import Flag
from workstation.domain.remarks import Convention
from workstation.views.theme.tokens import MEASURES, Colours, colours

WIDTH, HEIGHT = 22, 18
"""Logical pixels of a flag with its pole."""


def flag_ground(flag: Flag, tones: Colours) -> tuple[str, str]:
    """The colour of the flag and of the letter on it."""
    ground = str(getattr(tones, f"flag_{flag.value}"))
    dark = tones.text if tones.scheme == "light" else tones.accent_text
    return ground, dark if flag is Flag.YELLOW else tones.accent_text


def paint_flag(painter: QPainter, box: QRectF, flag: Flag | None, letter: str, tones: Colours, base: QFont) -> None:
    """A pole with a swallow-tailed flag and its letter in ``box``; without a flag an empty outline."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top, width, height = box.left() + 1.5, box.top() + 1, box.width() - 2, box.height() - 4
    shape = QPolygonF(
        [QPointF(left, top), QPointF(left + width, top), QPointF(left + width - 3, top + height / 2),
         QPointF(left + width, top + height), QPointF(left, top + height)]
    )  # fmt: skip
    ground, ink = flag_ground(flag, tones) if flag is not None else (tones.border, tones.muted)
    painter.setPen(QPen(QColor(ground), 1.5))
    painter.drawLine(QPointF(left, top), QPointF(left, box.bottom() - 0.5))
    painter.setPen(QPen(QColor(ground), 1))
    painter.setBrush(QColor(ground) if flag is not None else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(shape)
    if flag is not None:
        font = QFont(base)
        font.setPixelSize(MEASURES.tiny)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        place = QRectF(left, top, width - 3, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def letter_of(convention: Convention, flag: Flag | None) -> str:
    """The letter of the flag in this shop; of one that the convention does not name, its first."""
    rule = convention.rule(flag) if flag is not None else None
    if rule is not None:
        return rule.letter
    return _unnamed(flag)[:1] if flag is not None else ""


def flag_name(convention: Convention, flag: Flag | None) -> str:
    """What the flag is called in this shop, for tool tips and screen readers."""
    rule = convention.rule(flag) if flag is not None else None
    if rule is not None:
        return rule.name
    return _unnamed(flag) if flag is not None else ""


def _unnamed(flag: Flag) -> str:
    """The name of a flag of which the convention says nothing."""
    return {
        Flag.GREY: QCoreApplication.translate("Orders", "Grey flag"),
        Flag.RED: QCoreApplication.translate("Orders", "Red flag"),
        Flag.YELLOW: QCoreApplication.translate("Orders", "Yellow flag"),
        Flag.GREEN: QCoreApplication.translate("Orders", "Green flag"),
        Flag.BLUE: QCoreApplication.translate("Orders", "Blue flag"),
        Flag.PURPLE: QCoreApplication.translate("Orders", "Purple flag"),
    }[flag]


def flag_icon(widget: QWidget, flag: Flag, letter: str) -> QIcon:
    """The flag as an icon for buttons of ``widget``."""
    scale = widget.devicePixelRatioF()
    pixmap = QPixmap(QSize(WIDTH, HEIGHT) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_flag(painter, QRectF(0, 0, WIDTH, HEIGHT), flag, letter, colours(widget), widget.font())
    painter.end()
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        made.addPixmap(pixmap, mode)
    return made


class FlagMark(QWidget):
    """One flag, or none."""

    def __init__(self, convention: Convention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._convention = convention
        self.flag: Flag | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_flag(self, flag: Flag | None) -> None:
        """Show this one; nothing without a flag."""
        self.flag = flag
        name = flag_name(self._convention, flag)
        rule = self._convention.rule(flag) if flag is not None else None
        self.setAccessibleName(name)
        self.setToolTip(f"{name}：{rule.forbidden or rule.meaning}" if rule is not None else name)
        self.setVisible(flag is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """Always the same."""
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Pole, flag, letter."""
        painter = QPainter(self)
        letter = letter_of(self._convention, self.flag)
        paint_flag(painter, QRectF(0, 0, WIDTH, HEIGHT), self.flag, letter, colours(self), self.font())
        painter.end()

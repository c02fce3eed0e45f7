"""Icons in the colours of the scheme, crisp at every scale: painted, as QIcon, and on buttons that stay right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QToolButton, QWidget

from workstation.views.theme.shapes import strokes
from workstation.views.theme.tokens import MEASURES, colours

_GROUND = 24.0
_LINE = 1.7


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw the shape ``name`` into ``rect`` (logical pixels)."""
    lines, filled = strokes(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _GROUND, rect.height() / _GROUND)
    pen = QPen(QColor(colour), max(_LINE, 1.25 * _GROUND / rect.width()))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(lines)
    painter.fillPath(filled, QColor(colour))
    painter.restore()


def icon(name: str, colour: str, *, checked: str = "", disabled: str = "", size: int = 20) -> QIcon:
    """The shape as a QIcon of ``size`` logical pixels; ``checked`` and ``disabled`` are the colours of those states."""
    made = QIcon()
    states = [(QIcon.Mode.Normal, QIcon.State.Off, colour)]
    if checked:
        states.append((QIcon.Mode.Normal, QIcon.State.On, checked))
    if disabled:
        states.append((QIcon.Mode.Disabled, QIcon.State.Off, disabled))
    for mode, state, ink in states:
        for scale in _scales():
            made.addPixmap(_drawn(name, ink, size, scale), mode, state)
    return made


def _scales() -> list[float]:
    """The scales of the screens that are there: drawing for all that could be would cost a third of the start."""
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0})


def _drawn(name: str, colour: str, size: int, scale: float) -> QPixmap:
    key = f"icon {name} {colour} {size} {scale}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = QPixmap(round(size * scale), round(size * scale))
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_icon(painter, QRectF(0, 0, size, size), name, colour)
        painter.end()
        QPixmapCache.insert(key, pixmap)
    return pixmap


class IconButton(QToolButton):
    """A quiet button with a line icon that follows the scheme. ``name`` is told to screen readers and as tool tip."""

    def __init__(
        self, shape: str, name: str, parent: QWidget | None = None, *,
        size: int = MEASURES.broad + 2, ink: str = "muted",
    ) -> None:  # fmt: skip
        """``ink`` is the name of the colour of tokens in which it is drawn."""
        super().__init__(parent)
        self._shape = shape
        self._ink = ink
        self._size = size
        self._accent = "accent"
        self._look: tuple[object, ...] = ()
        self.setProperty("kind", "quiet")
        self.setIconSize(QSize(size, size))
        self.set_name(name)
        self._dress()

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_shape(self, shape: str) -> None:
        """Show another icon."""
        if shape != self._shape:
            self._shape = shape
            self._dress()

    def set_accent(self, accent: str) -> None:
        """Draw it in the colour of tokens with this name while it is checked."""
        self._accent = accent
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()

    def _dress(self) -> None:
        c = colours(self.window())  # a primary button's own ground is neither light nor dark
        look = (self._shape, c.scheme, self._accent)
        if look != self._look:  # a style sheet tells of changes often
            self._look = look
            checked = getattr(c, self._accent)
            self.setIcon(icon(self._shape, getattr(c, self._ink), checked=checked, disabled=c.border, size=self._size))

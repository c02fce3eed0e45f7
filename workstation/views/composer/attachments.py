"""Pictures and files waiting to be sent with Enter: what they are, and reading them beside the window's thread."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter

MOST_BYTES = 20 * 1024 * 1024
"""A picture or file above this is refused with a sentence."""
THUMBNAIL = 48
"""Side of a preview, logical pixels."""
PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"}


@dataclass
class Attachment:
    """A picture or file in the strip above the text."""

    number: int
    """Tells it from the others of the same composer."""
    name: str
    path: str = ""
    """Where a file lies; empty for a picture from the clipboard."""
    size: int = 0
    """Bytes."""
    png: QByteArray | None = None
    """A picture, once read; None for other files."""
    thumbnail: QImage | None = None
    reading: bool = False
    sending: bool = False
    """Was asked for; goes when the fact comes back."""
    asked: bool = False
    """Was asked for once, even if something was refused since."""


def is_picture(path: str) -> bool:
    """Whether the file's name and first bytes are those of a picture this program shows."""
    return Path(path).suffix.lower() in PICTURES and QImageReader(path).canRead()


class PictureReader(QObject):
    """Reads and encodes pictures on another thread, so that a large photo does not stop the window.

    Signals:
        read(int, QByteArray, QImage): number of the attachment, its bytes as PNG (empty if it could not be
            read) and a small preview.
    """

    read = Signal(int, QByteArray, QImage)

    def begin(self, number: int, source: QImage | str) -> None:
        """Read ``source``, a picture or the path of one; ``read`` tells the end."""
        QThreadPool.globalInstance().start(_Reading(self, number, source))


class _Reading(QRunnable):
    def __init__(self, reader: PictureReader, number: int, source: QImage | str) -> None:
        super().__init__()
        self._reader, self._number, self._source = reader, number, source

    def run(self) -> None:
        image = self._source if isinstance(self._source, QImage) else _read(self._source)
        png = _png(image)
        with contextlib.suppress(RuntimeError):  # the window was closed meanwhile
            self._reader.read.emit(self._number, png, _small(image))


def _read(path: str) -> QImage:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    return reader.read()


def _png(image: QImage) -> QByteArray:
    """The picture as PNG, packed lightly: packing hard takes a second for a photo and saves little."""
    data = QByteArray()
    if image.isNull():
        return data
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(80)
    writer.write(image)
    buffer.close()
    return data


def _small(image: QImage) -> QImage:
    side = THUMBNAIL * 2
    if image.isNull():
        return image
    return image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)

"""Small pictures for the history, read and scaled in a thread, kept by hash and size."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from workstation.domain.sources import PictureSource

KEPT = 96
"""Pictures kept in memory."""
LARGEST = 12_000
"""Pixels of a side beyond which a picture is not read: it would eat the memory."""

Key = tuple[str, int, int]


class Thumbnails(QObject):
    """Answers at once with what is there, and tells when more is.

    Signals:
        ready(): a picture asked for has been read; paint again.
    """

    ready = Signal()
    _read = Signal(object, object)

    def __init__(self, pictures: PictureSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._asked: set[Key] = set()
        self._reader: ThreadPoolExecutor | None = None
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)

    def image(self, sha256: str, size: QSize, ratio: float) -> QImage | None:
        """The picture fitted into ``size`` logical pixels; null if it is not here, None if it is being read."""
        key = (sha256, round(size.width() * ratio), round(size.height() * ratio))
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            self._ask(key)
        return self._kept.get(key)

    def forget_missing(self) -> None:
        """Look anew for pictures that were missing; they may have come."""
        for key in [key for key, image in self._kept.items() if image.isNull()]:
            del self._kept[key]

    def close(self) -> None:
        """Read no more."""
        if self._reader is not None:
            self._reader.shutdown(wait=True, cancel_futures=True)
            self._reader = None

    def _ask(self, key: Key) -> None:
        path = self._pictures.path(key[0])
        if path is None:
            self._keep(key, QImage())
            return
        self._asked.add(key)
        if self._reader is None:
            self._reader = ThreadPoolExecutor(1, thread_name_prefix="thumbnails")
        self._reader.submit(self._fetch, key, path)

    def _fetch(self, key: Key, path: str) -> None:
        image = read(path, QSize(key[1], key[2]))
        try:
            self._read.emit(key, image)
        except RuntimeError:  # the history was closed meanwhile
            return

    def _on_read(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        self._keep(key, image)
        self.ready.emit()

    def _keep(self, key: Key, image: QImage) -> None:
        self._kept[key] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def read(path: str, room: QSize) -> QImage:
    """The picture at ``path`` scaled down to fit into ``room`` pixels; null if it cannot be read."""
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > LARGEST:
        return QImage()
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()

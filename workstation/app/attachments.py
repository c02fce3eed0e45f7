"""What a click on something in the history does: show a picture, save a file, open a link, copy a number."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImageReader
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from workstation.domain.sources import PictureSource
from workstation.domain.trouble import Trouble

if TYPE_CHECKING:
    from workstation.views.chat.history import ChatHistory


class Attachments(QObject):
    """Serves the histories of one feed; changes nothing at the desk, so a replay has it too.

    Signals:
        objected(Trouble): show its sentence.
        said(str): show this sentence.
        opened(PictureWindow): one more window.
    """

    objected = Signal(object)
    said = Signal(str)
    opened = Signal(QWidget)

    def __init__(self, pictures: PictureSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._windows: list[QWidget] = []

    @property
    def windows(self) -> tuple[QWidget, ...]:
        """The pictures that are shown."""
        return tuple(self._windows)

    def join(self, history: ChatHistory) -> None:
        """Serve this history."""
        history.picture_requested.connect(self.show_picture)
        history.file_requested.connect(self.save_file)
        history.link_requested.connect(self._on_link)
        history.order_requested.connect(self._on_order)
        history.product_requested.connect(self._on_product)

    def show_picture(self, sha: str, name: str) -> None:
        """Show the picture in a window of its own."""
        path = self._pictures.path(sha)
        if path is None:
            self.objected.emit(Trouble("picture_missing"))
            return
        from workstation.views.chat.picture_window import PictureWindow

        window = PictureWindow(path, name)
        window.save_requested.connect(partial(self.save_file, sha, name))
        self._windows.append(window)  # without an owner it would go with this name
        window.destroyed.connect(partial(self._windows.remove, window))
        window.show()
        self.opened.emit(window)

    def save_file(self, sha: str, name: str) -> None:
        """Ask where to, then save a copy. ``name`` came from outside: only its last part is proposed."""
        path = self._pictures.path(sha)
        if path is None:
            self.objected.emit(Trouble("picture_missing"))
            return
        chosen, _ = QFileDialog.getSaveFileName(
            QApplication.activeWindow(), self.tr("Save a copy"), file_name(name) or f"{sha[:12]}{_ending(path)}"
        )
        if not chosen:
            return
        try:
            shutil.copyfile(path, chosen)
        except OSError as error:
            self.objected.emit(Trouble("file_not_written", path=chosen, why=error.strerror or ""))
        else:
            self.said.emit(self.tr("Saved: {path}").format(path=Path(chosen)))

    def _on_link(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

    def _on_order(self, number: str) -> None:
        QGuiApplication.clipboard().setText(number)
        self.said.emit(self.tr("The order number {number} has been copied.").format(number=number))

    def _on_product(self, product: str) -> None:
        QGuiApplication.clipboard().setText(product)
        self.said.emit(self.tr("The product number {number} has been copied.").format(number=product))


def file_name(name: str) -> str:
    """The last part of ``name``, whichever way its slashes lean, without what no system allows in a name."""
    last = PureWindowsPath(name.replace("\0", "")).name
    return "".join(sign for sign in last if sign.isprintable() and sign not in '<>:"|?*').strip(". ")


def _ending(path: str) -> str:
    kind = bytes(QImageReader.imageFormat(path).data()).decode("ascii", "replace")
    return f".{kind}" if kind else ""

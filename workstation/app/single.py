"""One desk a room: a second program brings the first to the front."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 500
"""Milliseconds to wait for the first program."""


def server_name(room: Path) -> str:
    """The name under which the desk of this room listens."""
    return "workstation-" + sha256(str(room.resolve()).encode()).hexdigest()[:16]


def call_first(room: Path) -> bool:
    """Ask the program that holds ``room`` to come to the front; False if none answers."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(room))
    if not socket.waitForConnected(WAIT):
        return False
    socket.write(b"front\n")
    answered = socket.waitForBytesWritten(WAIT)
    socket.disconnectFromServer()
    return answered


class FrontDoor(QObject):
    """Listens for a second program.

    Signals:
        called(): somebody started the program again; come to the front.
    """

    called = Signal()

    def __init__(self, room: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        QLocalServer.removeServer(server_name(room))
        self._server.listen(server_name(room))

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()

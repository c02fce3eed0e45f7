"""One desk a room: a second program brings the first to the front."""

from __future__ import annotations

import os
from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 500
"""Milliseconds to wait for the first program."""

REPLAY = b"replay "


def server_name(room: Path) -> str:
    """The name under which the desk of this room listens."""
    return "workstation-" + sha256(str(room.resolve()).encode()).hexdigest()[:16]


def call_first(room: Path, recording: Path | None = None) -> bool:
    """Ask the program that holds ``room`` to come to the front, and to show ``recording``; False if none answers."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(room))
    if not socket.waitForConnected(WAIT):
        return False
    socket.write(b"front\n" if recording is None else REPLAY + os.fsencode(recording.resolve()))
    answered = socket.waitForBytesWritten(WAIT)
    socket.disconnectFromServer()
    return answered


class FrontDoor(QObject):
    """Listens for a second program.

    Signals:
        called(): somebody started the program again; come to the front.
        replay_asked(Path): ... and wants to watch this file.
    """

    called = Signal()
    replay_asked = Signal(Path)

    def __init__(self, room: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        QLocalServer.removeServer(server_name(room))
        self._server.listen(server_name(room))

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(partial(self._on_said, socket))
            self.called.emit()
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._on_said(socket)  # it was gone before anybody listened

    def _on_said(self, socket: QLocalSocket) -> None:
        said = bytes(socket.readAll().data())
        socket.deleteLater()
        if said.startswith(REPLAY):
            self.replay_asked.emit(Path(os.fsdecode(said.removeprefix(REPLAY))))

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
PALETTE = b"palette"


def server_name(room: Path) -> str:
    """The name under which the desk of this room listens."""
    return "workstation-" + sha256(str(room.resolve()).encode()).hexdigest()[:16]


def call_palette(room: Path) -> bool:
    """Ask the program that holds ``room`` to show the companion palette; False if none answers."""
    return _said_to(room, PALETTE)


def call_first(room: Path, recording: Path | None = None) -> bool:
    """Ask the program that holds ``room`` to come to the front, and to show ``recording``; False if none answers."""
    return _said_to(room, b"front\n" if recording is None else REPLAY + os.fsencode(recording.resolve()))


def _said_to(room: Path, words: bytes) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(server_name(room))
    if not socket.waitForConnected(WAIT):
        return False
    socket.write(words)
    answered = socket.waitForBytesWritten(WAIT)
    socket.disconnectFromServer()
    return answered


class FrontDoor(QObject):
    """Listens for a second program.

    Signals:
        palette_asked(): somebody wants the companion palette, and not the desk.
        called(): somebody started the program again; come to the front.
        replay_asked(Path): ... and wants to watch this file.
    """

    called = Signal()
    palette_asked = Signal()
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
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._on_said(socket)  # it was gone before anybody listened

    def _on_said(self, socket: QLocalSocket) -> None:
        said = bytes(socket.readAll().data())
        socket.deleteLater()
        if said == PALETTE:
            self.palette_asked.emit()
            return
        self.called.emit()
        if said.startswith(REPLAY):
            self.replay_asked.emit(Path(os.fsdecode(said.removeprefix(REPLAY))))

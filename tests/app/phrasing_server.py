"""An OpenAI-compatible service on loopback, which answers as a test wishes, and keyrings in memory."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from keyring.backend import KeyringBackend

from workstation.app.phrasing_service import Service

KEY = "sk-SECRET-0123456789"


class MemoryKeyring(KeyringBackend):
    """Keeps keys as long as it lives."""

    priority = 1  # type: ignore[assignment]  # a class property in the library

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Answers(ThreadingHTTPServer):
    """``answer`` makes of the planned sentence what is sent: a text in the usual form, or (status, bytes)."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer: Callable[[str], str | tuple[int, bytes]] = lambda template: f"{template}哈"
        self.asked: list[dict[str, object]] = []
        self.keys: list[str | None] = []
        self.paths: list[str] = []
        self.released = threading.Event()

    def service(self, timeout: float = 5) -> Service:
        return Service(url=f"http://127.0.0.1:{self.server_port}/v1", model="small", timeout=timeout)

    def hang(self, template: str) -> str:
        """Answers when the test is over."""
        self.released.wait(20)
        return template

    def handle_error(self, request: object, client_address: object) -> None:
        """Who asked went away."""


class Handler(BaseHTTPRequestHandler):
    server: Answers

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(body)
        self.server.keys.append(self.headers["Authorization"])
        self.server.paths.append(self.path)
        told = self.server.answer(json.loads(body["messages"][-1]["content"])["原话"])
        status, data = told if isinstance(told, tuple) else (200, usual(told))
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        if 300 <= status < 400:
            self.send_header("Location", f"http://127.0.0.1:{self.server.server_port}/elsewhere")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        pass


def usual(words: str) -> bytes:
    """The form of a good answer."""
    return json.dumps(
        {"id": "1", "choices": [{"index": 0, "message": {"role": "assistant", "content": words}}]}
    ).encode()


@contextmanager
def serving() -> Iterator[Answers]:
    server = Answers()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        thread.join()
        server.server_close()

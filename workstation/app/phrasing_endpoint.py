"""Asks an OpenAI-compatible endpoint for other words, on the thread of whoever asks. Imported only when switched on."""

from __future__ import annotations

import time

import httpx
import msgspec

from workstation.app.phrasing_service import Service
from workstation.training.crowd.phrasing import PhraseRequest

LARGEST = 65_536
"""Bytes of an answer that are read."""
_QUOTES = (("“", "”"), ('"', '"'), ("「", "」"))


class Unanswered(Exception):  # noqa: N818  a name like Refused and Trouble
    """No words came; ``why`` is a code: slow, unreachable, refused (with the status), nonsense."""

    def __init__(self, why: str, status: int = 0) -> None:
        super().__init__(f"{why} {status}" if status else why)
        self.why, self.status = why, status


class _Message(msgspec.Struct):
    content: str


class _Choice(msgspec.Struct):
    message: _Message


class _Answer(msgspec.Struct):
    choices: list[_Choice]


class Endpoint:
    """One service, its connections kept open. ``ask`` may be called on several threads at once."""

    def __init__(self, service: Service, key: str, prompt: str) -> None:
        """``prompt``: what the model is told before the sentence. ``key`` may be empty."""
        self._service, self._prompt = service, prompt
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx.Client(headers=headers, timeout=service.timeout, follow_redirects=False)

    def ask(self, request: PhraseRequest) -> str:
        """The words as they came, unchecked. ``Unanswered`` if none came within the service's time."""
        deadline = time.monotonic() + self._service.timeout
        try:
            with self._client.stream("POST", f"{self._service.url}/chat/completions", json=self._body(request)) as sent:
                if sent.status_code != httpx.codes.OK:
                    raise Unanswered("refused", sent.status_code)
                return _words(_read(sent, deadline))
        except httpx.TimeoutException:
            raise Unanswered("slow") from None
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, RuntimeError):  # RuntimeError: closed meanwhile
            raise Unanswered("unreachable") from None

    def close(self) -> None:
        """Let go of the connections; who still asks is not answered."""
        self._client.close()

    def _body(self, request: PhraseRequest) -> dict[str, object]:
        said = {
            "原话": request.template, "顾客": request.customer_type, "心情": request.mood.value,
            "商品": request.product,
        }  # fmt: skip
        messages = [
            {"role": "system", "content": self._prompt},
            {"role": "user", "content": msgspec.json.encode(said).decode()},
        ]
        return {"model": self._service.model, "messages": messages, "stream": False}


def _read(sent: httpx.Response, deadline: float) -> bytes:
    """The whole answer; a service that drips it is not waited for."""
    data = b""
    for part in sent.iter_bytes():
        data += part
        if time.monotonic() > deadline:
            raise Unanswered("slow")
        if len(data) > LARGEST:
            raise Unanswered("nonsense")
    return data


def _words(data: bytes) -> str:
    try:
        answer = msgspec.json.decode(data, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Unanswered("nonsense") from None
    if not answer.choices:
        raise Unanswered("nonsense")
    words = answer.choices[0].message.content.strip()
    for opens, closes in _QUOTES:
        if len(words) > 1 and words.startswith(opens) and words.endswith(closes):
            return words[1:-1].strip()
    return words

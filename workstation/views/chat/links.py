"""Addresses in words from outside: found, and taken apart so that a person can see where they lead."""

from __future__ import annotations

import re
from functools import cache

import msgspec
from PySide6.QtCore import QUrl

_ADDRESS = r"""https?://[^\s<>"'`“”‘’「」《》【】（），。；！？、…\u2028]+"""
_AFTER_HOST = r"[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]"
_TRAILING = ".,;:!?)]}"


class Link(msgspec.Struct, frozen=True):
    """An address and where it stands in the text, counted in characters."""

    start: int
    end: int
    url: str


class Address(msgspec.Struct, frozen=True):
    """An address as it must be shown before it is opened."""

    host: str
    """The site in its ASCII form (punycode)."""
    full: str
    """The whole address in its ASCII form."""
    disguised: bool
    """The site's name has other than ASCII letters, or a user name stands before it."""


def links(text: str) -> list[Link]:
    """The http and https addresses in ``text``; Chinese words that follow a path do not belong to it."""
    if "://" not in text:
        return []
    found = (_trimmed(match) for match in _compiled(_ADDRESS).finditer(text))
    return [link for link in found if address(link.url) is not None]


def address(url: str) -> Address | None:
    """``url`` taken apart, or None if it is no web address."""
    parsed = QUrl(url, QUrl.ParsingMode.TolerantMode)
    if not parsed.isValid() or parsed.scheme() not in ("http", "https") or not parsed.host():
        return None
    host = parsed.host(QUrl.ComponentFormattingOption.FullyEncoded)
    full = bytes(parsed.toEncoded().data()).decode("ascii")
    return Address(host, full, disguised="xn--" in host or bool(parsed.userInfo()))


def _trimmed(match: re.Match[str]) -> Link:
    url = match.group()
    host_end = _end_of_host(url)
    after = _compiled(_AFTER_HOST).search(url, host_end)
    if after:
        url = url[: after.start()]
    url = url.rstrip(_TRAILING) if len(url.rstrip(_TRAILING)) >= host_end else url[:host_end].rstrip(_TRAILING)
    return Link(match.start(), match.start() + len(url), url)


def _end_of_host(url: str) -> int:
    start = url.index("://") + 3
    places = [place for mark in "/?#" if (place := url.find(mark, start)) >= 0]
    return min(places, default=len(url))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled with the first words that are shown: the wide ranges cost 3 ms of a start with none."""
    return re.compile(pattern, re.IGNORECASE)

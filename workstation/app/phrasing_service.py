"""Which service words customers' messages anew, as the settings have it."""

from __future__ import annotations

import msgspec

from workstation.app.settings import Settings

KEYS = frozenset(("phrasing", "phrasing_url", "phrasing_model", "phrasing_timeout"))
"""The settings it is made of."""


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """An OpenAI-compatible endpoint; its key is in the keyring of the system alone."""

    url: str
    """Up to ``/v1``."""
    model: str
    timeout: float
    """Seconds for one answer."""


def service_of(settings: Settings) -> Service | None:
    """The service as it is set; None if address or model are missing."""
    url, model = settings.text("phrasing_url").rstrip("/"), settings.text("phrasing_model").strip()
    if not url or not model:
        return None
    return Service(url=url, model=model, timeout=float(settings.whole("phrasing_timeout")))

"""Customers' messages in other words, made ready by the settings. Runs on a thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import NamedTuple

from keyring.backend import KeyringBackend

from workstation.app.phrases_ahead import PhrasesAhead, trouble_of
from workstation.app.phrasing_endpoint import Endpoint, Unanswered
from workstation.app.phrasing_key import ServiceKeys
from workstation.app.phrasing_service import Service
from workstation.app.resources import resource
from workstation.domain.practice_events import Mood
from workstation.domain.trouble import Trouble
from workstation.training.crowd.phrasing import PhraseRequest, Phrasing
from workstation.training.crowd.phrasing_checks import PhrasingChecks, load_phrasing_rules

TRIAL = "我的快递好几天没动了，怎么还没到"


class OpenPhrasing(NamedTuple):
    """What a crowd words by, and what must be let go of afterwards."""

    phrasing: Phrasing
    ahead: PhrasesAhead
    endpoint: Endpoint

    def close(self) -> None:
        """Ask for nothing more."""
        self.ahead.close()
        self.endpoint.close()


def open_phrasing(
    service: Service, tell: Callable[[Trouble], None], backend: KeyringBackend | None = None
) -> OpenPhrasing:
    """Ready to ask ``service``. ``tell`` hears once, on another thread, that it does not answer."""
    endpoint, checks = _endpoint(service, backend)
    ahead = PhrasesAhead(service.model, endpoint.ask, tell)
    return OpenPhrasing(Phrasing(ahead, checks), ahead, endpoint)


class Tried(NamedTuple):
    """What came of a trial."""

    words: str
    fit: bool
    """Whether a customer would have said it."""


def try_phrasing(service: Service, backend: KeyringBackend | None = None) -> Tried:
    """Ask once. ``Trouble`` if no answer came."""
    endpoint, checks = _endpoint(service, backend)
    try:
        words = endpoint.ask(PhraseRequest(key="", template=TRIAL, customer_type="emotional", mood=Mood.UPSET))
    except Unanswered as unanswered:
        raise trouble_of(unanswered) from None
    finally:
        endpoint.close()
    return Tried(words, checks.fault(TRIAL, words) is None)


def _endpoint(service: Service, backend: KeyringBackend | None) -> tuple[Endpoint, PhrasingChecks]:
    for talkative in ("httpx", "httpcore", "keyring"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
    rules = load_phrasing_rules(resource("training"))
    return Endpoint(service, ServiceKeys(backend).of(service.url), rules.prompt), PhrasingChecks(rules)

"""What all customers of a crowd share: understanding, judgement of speech, numbers, words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import msgspec

from workstation.domain.acts import Understood
from workstation.domain.speech import SpeechCheck
from workstation.domain.values import Picture
from workstation.training.crowd.numbers import Numbers
from workstation.training.crowd.wording import Wording


class Understands(Protocol):
    """Says what a clerk's message does."""

    def understand(self, text: str) -> Understood:
        """The acts of ``text``; unsure rather than wrong. Never raises."""
        ...


class Kit(msgspec.Struct, frozen=True, kw_only=True):
    """What all customers share. Nothing in it changes."""

    understanding: Understands
    speech: SpeechCheck
    numbers: Numbers
    wording: Wording
    pictures: Mapping[str, Picture] = {}
    """Pictures that customers send, by name, kept in the room already; one that is missing: words alone are sent."""

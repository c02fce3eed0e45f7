"""A dialogue from a file as facts of the history, each with an origin that is the same whenever it is read."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from workstation.channels.dialogue import Dialogue, Said
from workstation.domain.events import MessageImported
from workstation.domain.imports import FileKind
from workstation.domain.values import Buyer, Group, Text

CHANNEL = "import"
_SLOT_MS = 600_000
_HALF_SLOT = 40


def conversation_id(dialogue: Dialogue) -> str:
    """Its name in the journal."""
    return f"{CHANNEL}:{dialogue.id}"


def buyer_of(dialogue: Dialogue) -> Buyer:
    """The customer as far as the file tells."""
    return Buyer(id=f"{CHANNEL}:{dialogue.customer}", name=dialogue.name, group=Group.OLD, city=dialogue.city)


def origin_of(kind: FileKind, conversation: str, said: Said) -> str:
    """What identifies a line: format, conversation, place, speaker and words, not bytes, times or the file's name."""
    words = "\x1f".join((kind.value, conversation, str(said.index), said.speaker, said.text))
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:32]


def history_of(dialogue: Dialogue, now: int) -> list[MessageImported]:
    """The lines of ``dialogue``, to be appended at ``now`` (milliseconds since 1970 UTC).

    Without times in the file, conversation ``k`` is put into the ten minutes that end ``10 * k`` minutes
    before ``now``: the first of the file is the newest, none overlap, none lie in the future.
    """
    conversation, buyer = conversation_id(dialogue), buyer_of(dialogue)
    return [
        MessageImported(
            conversation=conversation,
            channel=CHANNEL,
            buyer=buyer,
            side=said.side,
            sender=said.name,
            said_at=at,
            body=Text(text=said.text),
            origin=origin_of(dialogue.kind, dialogue.id, said),
        )
        for said, at in zip(dialogue.said, _times(dialogue, now), strict=True)
    ]


def _times(dialogue: Dialogue, now: int) -> Sequence[int]:
    known = [said.at for said in dialogue.said]
    first = next((at for at in known if at is not None), None)
    if first is None:
        start = now - (dialogue.number + 1) * _SLOT_MS
        return [start + _SLOT_MS * said.index // (said.index + _HALF_SLOT) for said in dialogue.said]
    last = first - 1000 * next(place for place, at in enumerate(known) if at is not None) - 1000
    times = []
    for at in known:
        last = at if at is not None else last + 1000
        times.append(last)
    return times

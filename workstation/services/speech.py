"""Write down what was found in a reply that was sent."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from workstation.domain.entry import Entry
from workstation.domain.events import ReplySent
from workstation.domain.speech import Finding
from workstation.domain.speech_events import SpeechFound
from workstation.domain.values import Text
from workstation.services.appending import Appends


def record_findings(
    journal: Appends, reply: Entry, findings: Sequence[Finding], *, clerk: str, now: int
) -> Future[list[Entry]] | None:
    """Append each of ``findings`` as a fact about ``reply``; None where there is nothing to write."""
    event = reply.event
    if not findings or not isinstance(event, ReplySent) or not isinstance(event.body, Text):
        return None
    text = event.body.text
    facts = (
        SpeechFound(
            conversation=event.conversation, message=reply.seq, code=one.code, severity=one.severity,
            start=one.start, end=one.end, words=text[one.start : one.end],
        )
        for one in findings
    )  # fmt: skip
    return journal.append(*facts, at=now, clerk=clerk)

"""What was found in a reply is told beside the talk, and leaves the conversations on the desk as they are."""

from __future__ import annotations

import json
from pathlib import Path

from tests.entries import Story
from workstation.domain.desk import fold
from workstation.domain.speech import Severity
from workstation.domain.speech_events import SpeechFound
from workstation.journal.codec import decode_entry

FOUND = SpeechFound(
    conversation="c1", message=7, code="off_platform", severity=Severity.CRITICAL, start=2, end=6, words="加我微信"
)


def test_the_golden_line_says_what_it_always_did():
    row = json.loads((Path(__file__).parents[1] / "golden" / "speech.jsonl").read_text(encoding="utf-8"))
    data = json.dumps(row["data"], ensure_ascii=False)
    assert decode_entry(row["seq"], row["at"], row["clerk"], row["kind"], row["version"], data).event == FOUND


def test_it_changes_nothing_on_the_desk():
    story = Story()
    story.asks("c1")
    before = fold(story.entries)
    story.tell(FOUND)
    assert fold(story.entries) == before

"""A trial on the screen: its feed, its clock, and the test chat that shows it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer

from workstation.app.trial import Trial, TrialKit
from workstation.app.trial_kit import reasons
from workstation.app.trial_lines import TrialLines, TrialPictures
from workstation.domain.entry import Entry
from workstation.domain.flags import Flag
from workstation.domain.practice_events import CustomerLeft, MoodChanged
from workstation.domain.tickets import TicketKind
from workstation.training.scenarios.briefing import texts_of
from workstation.training.scenarios.scenario import Scenario
from workstation.views.feed import Feed
from workstation.views.scenarios.test_chat import USUAL_SPEED, TestChat
from workstation.views.scenarios.words import inner_words

STEP = 100
"""Milliseconds between two looks at what the customer does."""
LONGEST_STEP = 1_000
"""Milliseconds of the machine's time that count for one look: what the program slept is not waited for."""


class TrialTalk(QObject):
    """Begins talks and lets time pass in them, while the chat is to be seen."""

    def __init__(self, begins_at: Callable[[], int], parent: QObject | None = None) -> None:
        """``begins_at``: when a talk begins, milliseconds since 1970 UTC."""
        super().__init__(parent)
        self._begins_at = begins_at
        self.trial: Trial | None = None
        self.lines = TrialLines()
        self.feed = Feed(self, parent=self)
        self._pictures = TrialPictures()
        self.chat = TestChat(self.feed, self.lines, self._pictures)
        self._speed = USUAL_SPEED
        self._texts: dict[str, str] = {}
        self._reasons: dict[str, str] = {}
        self._looked = time.monotonic()
        self._timer = QTimer(self, interval=STEP)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)
        self._connect()

    def now(self) -> int:
        """The moment in the talk, milliseconds since 1970 UTC: this is the feed's clock."""
        return self.trial.now if self.trial is not None else self._begins_at()

    def begin(self, scenario: Scenario, kit: TrialKit, seed: str, tickets: Sequence[tuple[str, str]]) -> None:
        """The customer of ``scenario`` comes; an earlier talk is gone. ``tickets``: kinds (id, words)."""
        self.stop()
        self.lines.clear()
        self._pictures.take(kit.pictures)
        self.feed.rewind(())
        self._texts, self._reasons = texts_of(scenario), dict(reasons(kit))
        self.trial = Trial(
            scenario, kit, seed=seed, begins_at=self._begins_at(), clerk=self.tr("Clerk"), told=self._on_told
        )
        self.chat.begin(self.trial.conversation, tuple(self.trial.arrival.orders), tickets)
        self.chat.show_state("")
        self._looked = time.monotonic()
        self._timer.start()

    def stop(self) -> None:
        """Time stands still, and the talk is over."""
        self._timer.stop()
        if self.trial is not None:
            self.trial.let_go()
            self.trial = None
        self.chat.show_running(False)

    def close(self) -> None:
        """The program ends: as ``stop``, and no more pictures are read."""
        self.stop()
        self.chat.history.close()

    def pass_time(self, milliseconds: int) -> None:
        """Let so much of the talk's time pass at once."""
        if self.trial is not None:
            self.trial.advance(self.trial.now + milliseconds)

    def _connect(self) -> None:
        chat = self.chat
        chat.speed_changed.connect(self._on_speed)
        chat.reply_requested.connect(self._on_reply)
        chat.look_requested.connect(self._on_look)
        chat.reveal_requested.connect(self._on_reveal)
        chat.remind_requested.connect(self._on_remind)
        chat.remark_requested.connect(self._on_remark)
        chat.ticket_requested.connect(self._on_ticket)

    def _on_time(self) -> None:
        now = time.monotonic()
        passed, self._looked = min(round((now - self._looked) * 1000), LONGEST_STEP), now
        if self.chat.isVisible():
            self.pass_time(passed * self._speed)

    def _on_told(self, entry: Entry) -> None:
        self.lines.take(entry)
        self.feed.publish((entry,))
        said = inner_words(entry.event, self._texts, self._reasons)
        if isinstance(entry.event, MoodChanged | CustomerLeft):
            self.chat.show_state(said)
        if said:
            self.chat.add_note(said)

    def _on_speed(self, speed: int) -> None:
        self._speed = speed

    def _on_reply(self, text: str) -> None:
        if self.trial is not None:
            self.trial.reply(text)

    def _on_look(self, order: str) -> None:
        self._note(self.trial is not None and self.trial.look(order), self.tr("You looked at the order."))

    def _on_reveal(self, order: str) -> None:
        done = self.trial is not None and self.trial.reveal(order)
        self._note(done, self.tr("You had receiver and phone shown."))

    def _on_remind(self, order: str) -> None:
        self._note(self.trial is not None and self.trial.remind(order), self.tr("You reminded of the payment."))

    def _on_remark(self, flag: str, text: str) -> None:
        if self.trial is not None:
            order = next(iter(self.trial.arrival.orders), "")
            self._note(self.trial.remark(order, Flag(flag), text), self.tr("You put a remark on the order."))

    def _on_ticket(self, kind: str) -> None:
        if self.trial is not None:
            self._note(self.trial.ticket(TicketKind(kind)), self.tr("You opened a ticket."))

    def _note(self, done: bool, words: str) -> None:
        self.chat.add_note(
            words if done else self.tr("The desk refused this: a rule forbids it, or words are missing.")
        )

"""A recording on the screen: the same widgets on a second feed, with nothing joined to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workstation.app.customers_desk import CustomersDesk
from workstation.app.desk_windows import DeskWindows
from workstation.app.following import FocusFollower
from workstation.app.knowledge_desk import KnowledgeDesk
from workstation.app.order_desk import OrderDesk
from workstation.app.order_rules import OrderRules
from workstation.app.phrase_desk import Parts, PhraseDesk
from workstation.app.recorded_knowledge import RecordedKnowledge
from workstation.app.recorded_pictures import RecordedPictures
from workstation.app.replaying import Replay
from workstation.app.tickets_desk import HouseRulesFile, TicketsDesk
from workstation.domain.events import AlertRaised, MessageReceived, ReplySent
from workstation.domain.practice_events import CustomerCame
from workstation.replay.phrases import RecordedPhrases
from workstation.replay.recording import Recording
from workstation.views.actions.hints import KeysOf
from workstation.views.replay.timeline import TimelineBar
from workstation.views.replay.track import Marks
from workstation.views.windows.layout import Layout
from workstation.views.windows.room import Room as RoomLook

if TYPE_CHECKING:
    from workstation.views.conversation.panel import ConversationPanel


class ReplayDesk(QObject):
    """Watches one recording.

    Signals:
        closed(): the window was closed.
        export_requested(Recording): save it as a file.
        take_over_requested(): go on with the lesson it shows from the moment shown.
    """

    closed = Signal()
    export_requested = Signal(object)
    take_over_requested = Signal()

    def __init__(self, recording: Recording, layout: Layout, *, skip_idle: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recording = recording
        self._skip_idle = skip_idle
        self._pictures = RecordedPictures(recording.pictures)
        self.replay = Replay(recording, skip_idle=None, parent=self)
        lines = self.replay.lines
        self.windows = DeskWindows(
            self.replay.feed, lines, lines, self._pictures, RoomLook.REPLAY, self._prepare, layout, self, seated=False
        )
        phrases = Parts(RecordedPhrases(recording.entries, self.replay.feed.now))
        self.phrases = PhraseDesk(self.windows, lines, self._pictures, lambda _: phrases, self, live=False)
        recorded = RecordedKnowledge(recording.entries, self.replay.feed)
        self.knowledge = KnowledgeDesk(self.windows, recorded, lines, None, self)
        self.customers = CustomersDesk(self.windows, self.replay.customers, None, self)
        self.windows.customer_made.connect(self.customers.take)
        self.orders = OrderDesk(self.windows, self.replay.orders, OrderRules(None), None, self)
        self.tickets = TicketsDesk(self.windows, self.replay.tickets, HouseRulesFile(None), None, parent=self)
        self.timeline = TimelineBar()
        self.window = self.windows.build((self.windows.places.tickets_page(),))
        self.window.set_footer(self.timeline)
        self._follower = FocusFollower(self.replay.feed, self.windows.show_conversation, self)
        self._join()
        self._show_span()

    def close(self) -> None:
        """Stop, close what was opened beside the window, and let go of everything."""
        self.replay.set_playing(False)
        self.windows.rest()
        for window in self.windows.windows():
            if window is not self.window:
                window.close()
        self._pictures.forget()
        self.window.deleteLater()
        self.deleteLater()

    def show_keys(self, keys: KeysOf) -> None:
        """Name these keys of actions in the windows and on the timeline."""
        self.windows.show_keys(keys)
        self.timeline.show_keys(keys)

    def _prepare(self, panel: ConversationPanel) -> None:
        panel.composer.editor.setReadOnly(True)

    def _join(self) -> None:
        bar, replay = self.timeline, self.replay
        bar.play_requested.connect(replay.set_playing)
        bar.jump_requested.connect(replay.jump)
        bar.speed_requested.connect(replay.set_speed)
        bar.skip_idle_requested.connect(self._on_skip_idle)
        bar.next_requested.connect(replay.next_event)
        bar.previous_requested.connect(replay.previous_event)
        bar.export_requested.connect(self._on_export)
        bar.take_over_requested.connect(self.take_over_requested)
        replay.moved.connect(bar.show_moment)
        replay.playing_changed.connect(bar.show_playing)
        self.window.closing.connect(self.closed)

    def _show_span(self) -> None:
        recording = self.recording
        marks = Marks(
            received=_moments(recording, MessageReceived),
            sent=_moments(recording, ReplySent),
            alerts=_moments(recording, AlertRaised),
        )
        self.timeline.offer_take_over(recording.practice and bool(_moments(recording, CustomerCame)))
        self.timeline.show_span(recording.starts_at, recording.ends_at, marks)

    def _on_skip_idle(self, skip: bool) -> None:
        self.replay.set_skip_idle(self._skip_idle if skip else None)

    def _on_export(self) -> None:
        self.export_requested.emit(self.recording)


def _moments(recording: Recording, kind: type) -> tuple[int, ...]:
    return tuple(entry.at for entry in recording.entries if isinstance(entry.event, kind))

"""A room with its windows: the shop's desk or the practice desk, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.app.desk_windows import CUSTOMERS, PRACTICE, RECEPTION, REPLAY, DeskWindows
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.practice_events import Outcome
from workstation.views.windows.later import Later
from workstation.views.windows.layout import Layout
from workstation.views.windows.rail import Page
from workstation.views.windows.room import Room as RoomLook
from workstation.views.windows.windows import to_front

if TYPE_CHECKING:
    from workstation.app.coach_desk import CoachDesk
    from workstation.app.customers_desk import LiveCustomers
    from workstation.app.exercises_door import ExercisesDoor
    from workstation.app.knowledge_desk import KnowledgeDesk
    from workstation.app.order_desk import OrderDesk
    from workstation.app.phrase_desk import PhraseDesk
    from workstation.app.practice import Practice
    from workstation.app.room_recordings import RoomRecordings
    from workstation.app.speech_desk import SpeechDesk
    from workstation.app.subject_desks import SubjectDesks
    from workstation.app.tickets_desk import TicketsDesk
    from workstation.domain.lesson_progress import Progress
    from workstation.domain.trouble import Trouble
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.customer.panel import CustomerPanel
    from workstation.views.customers.page import CustomersPage
    from workstation.views.inbox.panel import InboxPanel
    from workstation.views.practice.invitation import PracticeInvitation
    from workstation.views.practice.page import PracticePage
    from workstation.views.replay.recordings import RecordingsPage


class LiveDesk(QObject):
    """One room on the screen.

    What the first paint shows nothing of is made when it is asked for: the desks of orders, tickets, phrases and
    knowledge at the latest with the first conversation panel, that of customers with the customer panel.

    Signals:
        subjects_made(): the desks of orders, tickets, phrases and knowledge are there.
        practice_requested(): open the practice desk.
        scenarios_requested(): open the window in which scenarios are written.
        report_requested(): open the report of the latest lesson.
        import_requested(bool play): bring conversations in from a file.
        recording_opened(Recording): watch this.
        take_over_requested(object begun_at, object at): go on otherwise with the lesson that began then, from ``at``.
        compare_requested(): show this lesson that was taken over beside its original.
    """

    subjects_made = Signal()
    practice_requested = Signal()
    scenarios_requested = Signal()
    report_requested = Signal()
    import_requested = Signal(bool)
    recording_opened = Signal(object)
    take_over_requested = Signal(object, object)
    compare_requested = Signal()

    def __init__(
        self, room: Room, folder: DataFolder, tasks: Tasks, layout: Layout, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.room = room
        self._folder = folder
        self._tasks = tasks
        look = RoomLook.PRACTICE if room.kind is RoomKind.PRACTICE else RoomLook.SHOP
        self.windows = DeskWindows(
            room.feed, room.reader, room.reader, room.pictures, look, self._prepare, layout, self
        )  # fmt: skip
        self.windows.places.wake = self.subjects
        self._subjects: SubjectDesks | None = None
        self._customers: LiveCustomers | None = None
        self._recorder: RoomRecordings | None = None
        self._exercises: ExercisesDoor | None = None
        self.practice = self._make_practice()
        self.coach: CoachDesk | None = None
        self.speech: SpeechDesk | None = None
        """What looks after forbidden speech, once the desk has been painted."""
        self._recordings = Later(self._recordings_page)
        self._join()
        self.window = self.windows.build(self._pages())
        self.wants_demo = False
        """Somebody chose the demo shop at the first start."""
        self.is_branch = False
        """A lesson that was taken over goes on in it."""
        self.wants_guide = False
        """Somebody chose their own shop at the first start: it is empty."""

    @property
    def phrases(self) -> PhraseDesk:
        """Phrases in this room."""
        return self.subjects().phrases

    @property
    def knowledge(self) -> KnowledgeDesk:
        """Knowledge and products in this room."""
        return self.subjects().knowledge

    @property
    def orders(self) -> OrderDesk:
        """Orders in this room."""
        return self.subjects().orders

    @property
    def tickets(self) -> TicketsDesk:
        """Tickets in this room."""
        return self.subjects().tickets

    @property
    def recorder(self) -> RoomRecordings:
        """What makes, writes and opens recordings."""
        if self._recorder is None:
            from workstation.app.room_recordings import RoomRecordings  # for those who watch

            self._recorder = RoomRecordings(self.room, self.windows, self._folder.recordings, self._tasks, self)
            self._recorder.opened.connect(self.recording_opened)
        return self._recorder

    @property
    def exercises(self) -> ExercisesDoor:
        """The way to the short exercises."""
        if self._exercises is None:
            from workstation.app.exercises_door import ExercisesDoor  # only for those who exercise

            self._exercises = ExercisesDoor(self.room, self._folder, self._tasks, self)
            self._exercises.opened.connect(self.windows.window_opened)
            self._exercises.objected.connect(self.windows.notices.tell)
        return self._exercises

    @property
    def recordings(self) -> RecordingsPage:
        """The page of recorded hours."""
        return self._recordings.content

    @property
    def customers(self) -> LiveCustomers:
        """The archive of customers on the screen, made when it is first asked for."""
        if self._customers is None:
            from workstation.app.customers_desk import LiveCustomers  # not before the first paint

            self._customers = LiveCustomers(self.room, self.windows, self._folder.root, self._tasks, self)
        return self._customers

    def subjects(self) -> SubjectDesks:
        """The desks of further subjects, made now if nobody asked for them before."""
        if self._subjects is None:
            from workstation.app.subject_desks import SubjectDesks  # not before the first paint

            self._subjects = SubjectDesks(self.room, self.windows, self._folder, self._tasks, self)
            self.subjects_made.emit()
        return self._subjects

    def begin_with(self, *, demo: bool, guided: bool) -> None:
        """What was chosen at the first start; done when the desk has been painted."""
        self.wants_demo, self.wants_guide = demo, guided

    def come_to_front(self) -> None:
        """Show the desk window over all others."""
        to_front(self.window)

    def close(self) -> list[Trouble]:
        """Close every window and the room; the last letters typed are kept first. Nothing of it is used again.

        Why something that was asked for could not be written, if so: no window of this room can say it any more.
        """
        for panel in self.windows.panels():
            panel.composer.flush()
        windows, panels = self.windows.windows(), self.windows.panels()
        for window in windows:
            window.close()
        if self._subjects is not None:
            self._subjects.rest()
        if self.practice is not None:
            self.practice.rest()
        if self._exercises is not None:
            self._exercises.rest()
        if self._customers is not None:
            self._customers.rest()
        if self.speech is not None:
            self.speech.rest()
        if self.coach is not None:
            self.coach.rest()
        self.windows.rest()
        for timer in [one for part in (*windows, *self.windows.panels()) for one in part.findChildren(QTimer)]:
            timer.stop()  # whatever a panel left for a later turn would ask the closed room
        unkept = self.room.close()
        for widget in (*windows, *panels):
            for timer in widget.findChildren(QTimer):
                timer.stop()  # nobody may read any more while the program waits for its threads
        for window in windows:
            window.deleteLater()  # before any timer of a panel asks the closed room
        self.deleteLater()
        return unkept

    def _join(self) -> None:
        intents, windows = self.room.intents, self.windows
        intents.join_inbox(windows.inbox)
        windows.customer_made.connect(intents.join_customer)
        windows.customer_made.connect(self._on_customer_made)
        intents.join_status(windows.status)
        intents.join_reminder(windows.reminder)
        intents.objected.connect(windows.notices.tell)
        windows.front_changed.connect(intents.change_focus)
        self.room.channels.running_changed.connect(self._on_running_changed)
        self._join_beginning(windows.inbox)
        windows.panel_made.connect(self._join_beginning)

    def _prepare(self, panel: ConversationPanel) -> None:
        self.subjects()
        self.room.intents.join_conversation(panel)

    def _on_customer_made(self, panel: CustomerPanel) -> None:
        self.customers.take(panel)

    def _on_running_changed(self, running: bool) -> None:
        if self.practice is not None:
            self.window.strip.show_paused(not running)

    def _pages(self) -> list[Page]:
        practice = Page(
            key=PRACTICE, title=self.tr("Practice"), icon="practice", widget=Later(self._practice_page),
            action="page.practice",
        )  # fmt: skip
        replay = Page(key=REPLAY, title=self.tr("Replay"), icon="replay", widget=self._recordings, action="page.replay")
        customers = Page(
            key=CUSTOMERS, title=self.tr("Customers"), icon="people", widget=Later(self._customers_page),
            action="page.customers",
        )  # fmt: skip
        places = self.windows.places
        return [
            places.orders_page(), places.tickets_page(), customers, places.knowledge_page(), practice, replay
        ]  # fmt: skip

    def _customers_page(self) -> CustomersPage:
        return self.customers.page()

    def _make_practice(self) -> Practice | None:
        if self.room.kind is not RoomKind.PRACTICE:
            return None
        from workstation.app.practice import Practice

        practice = Practice(self.room, self._folder, self._tasks, self)
        practice.objected.connect(self.windows.notices.tell)
        practice.ended.connect(self._on_lesson_ended)
        return practice

    def _on_lesson_ended(self, progress: Progress) -> None:
        told = self.tr("“{title}” is over: {solved} of {count} solved. How it went stands under Practice.")
        self.windows.notices.show_sentence(
            told.format(title=progress.title, solved=progress.left(Outcome.SOLVED), count=len(progress.visits))
        )

    def _recordings_page(self) -> RecordingsPage:
        return self.recorder.page()

    def _practice_page(self) -> PracticePage | PracticeInvitation:
        if self.practice is None:
            from workstation.views.practice.invitation import PracticeInvitation

            invitation = PracticeInvitation()
            invitation.practice_requested.connect(self.practice_requested)
            return invitation
        from workstation.views.practice.page import PracticePage

        page, practice = PracticePage(self.room.feed), self.practice
        page.show_running(practice.running)
        page.show_branch(self.is_branch)
        page.show_progress(practice.progress)
        page.load_requested.connect(practice.work_out)
        page.start_requested.connect(self._on_lesson_requested)
        page.running_requested.connect(practice.set_running)
        page.stop_requested.connect(practice.stop)
        page.desk_requested.connect(self._show_reception)
        page.replay_requested.connect(self.recorder.watch_span)
        page.conversation_requested.connect(self.windows.go_to)
        page.take_over_requested.connect(self.take_over_requested)
        page.compare_requested.connect(self.compare_requested)
        page.import_requested.connect(self._on_play_requested)
        page.scenarios_requested.connect(self.scenarios_requested)
        page.report_requested.connect(self.report_requested)
        page.exercises_requested.connect(self.exercises.open)
        practice.running_changed.connect(page.show_running)
        practice.progressed.connect(page.show_progress)
        practice.lessons_told.connect(page.show_lessons)
        practice.load_told.connect(page.show_load)
        practice.list_lessons()
        return page

    def _on_lesson_requested(self, lesson: str, seed: str, exam: bool) -> None:
        """The lesson begins at the desk, where its customers will write."""
        if self.practice is not None:
            self.windows.notices.dismiss()  # how the last one ended is no news any more
            self.practice.start(lesson, seed, exam)
            self._show_reception()

    def _show_reception(self) -> None:
        self.window.show_page(RECEPTION)

    def _join_beginning(self, panel: InboxPanel | ConversationPanel) -> None:
        """Hear what is offered while nobody is on the desk."""
        panel.practice_requested.connect(self._on_practice_wanted)
        panel.import_requested.connect(self._on_import_wanted)

    def _on_practice_wanted(self) -> None:
        """From an empty desk: the practice desk, or in it the page that lets customers come."""
        if self.practice is None:
            self.practice_requested.emit()
        else:
            self.window.show_page(PRACTICE)

    def _on_import_wanted(self) -> None:
        self.import_requested.emit(False)

    def _on_play_requested(self) -> None:
        self.import_requested.emit(True)

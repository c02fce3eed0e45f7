"""Asks services for what a panel wants: the one place where a refusal becomes a notice."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from workstation.app.teller import Teller
from workstation.domain.entry import Entry
from workstation.domain.refused import Refused
from workstation.domain.trouble import Trouble
from workstation.services.appending import Appends
from workstation.views.feed import Feed

Failed = Callable[[], object]
"""What to do when nothing came of an intent, beside saying so."""


class _Asked(NamedTuple):
    """Who asked for an append, and what to do when nothing comes of it."""

    asker: Asking
    failed: Failed | None


class Asking(QObject):
    """The ground of what joins panels to services, a class a subject: ``Intents`` for conversations, and others.

    Signals:
        objected(Refused | Trouble): show its sentence.
    """

    objected = Signal(object)

    def __init__(self, journal: Appends, feed: Feed, teller: Teller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._feed = feed
        self._teller = teller
        teller.failed.connect(self._on_failed)

    def _ask(
        self, verb: Callable[..., Future[list[Entry]] | None], *values: Any, failed: Failed | None = None, **named: Any
    ) -> None:
        """Call a service with the desk, the clerk and the moment; ``values`` are the intent's own (hence Any)."""
        desk = self._feed.desk
        self._guard(lambda: verb(self._journal, desk, *values, clerk=desk.clerk, now=self._feed.now(), **named), failed)

    def _guard(self, call: Callable[[], Future[list[Entry]] | None], failed: Failed | None = None) -> None:
        try:
            self._teller.watch(call(), _Asked(self, failed))
        except (Refused, Trouble) as objection:
            self._object(failed, objection)

    def _on_failed(self, context: object, error: BaseException) -> None:
        if isinstance(context, _Asked) and context.asker is self:
            self._fail(context.failed, error)

    def _fail(self, failed: Failed | None, error: BaseException) -> None:
        if isinstance(error, Refused | Trouble):
            self._object(failed, error)
            return
        if failed is not None:
            failed()
        raise error

    def _object(self, failed: Failed | None, objection: Refused | Trouble) -> None:
        if failed is not None:
            failed()
        self.objected.emit(objection)

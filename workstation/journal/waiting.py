"""What ``Journal.append`` gives: a future whose asker, if it waits, may do the work itself."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from workstation.domain.entry import Entry


class Appended(Future[list[Entry]]):
    """Whoever asks it for the outcome before there is one helps to bring it about."""

    def __init__(self, help_out: Callable[[], None]) -> None:
        super().__init__()
        self._help_out = help_out

    def result(self, timeout: float | None = None) -> list[Entry]:
        """The entries really added; or raises why nothing was."""
        if timeout is None and not self.done():
            self._help_out()
        return super().result(timeout)

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """Why nothing was added, None if it was."""
        if timeout is None and not self.done():
            self._help_out()
        return super().exception(timeout)

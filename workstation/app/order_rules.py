"""The policies on orders, read when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.trouble import Trouble

if TYPE_CHECKING:
    from workstation.domain.order_policy import OrderPolicy
    from workstation.domain.remarks import Convention


class OrderRules:
    """Reads the policies on orders when they are first asked for; those shipped where the shop's own are faulty."""

    def __init__(self, data: Path | None, tell: Callable[[Trouble], None] | None = None) -> None:
        """``data`` is the data folder, which may have policies of its own; ``tell`` hears of a faulty one."""
        self._data = data
        self._tell = tell
        self._convention: Convention | None = None
        self._policy: OrderPolicy | None = None

    def convention(self) -> Convention:
        """On flags and remarks."""
        if self._convention is None:
            from workstation.app.policies import load_or_default
            from workstation.domain.remarks import Convention

            self._convention, trouble = load_or_default("flags", Convention, self._data)
            self._said(trouble)
        return self._convention

    def policy(self) -> OrderPolicy:
        """On times and words."""
        if self._policy is None:
            from workstation.app.policies import load_or_default
            from workstation.domain.order_policy import OrderPolicy

            self._policy, trouble = load_or_default("orders", OrderPolicy, self._data)
            self._said(trouble)
        return self._policy

    def _said(self, trouble: Trouble | None) -> None:
        if trouble is not None and self._tell is not None:
            self._tell(trouble)

"""What is known about the customer, a line each; what is not known has no line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from workstation.domain.customer_profile import Contacts, Profile
from workstation.domain.masking import mask_name
from workstation.domain.values import Buyer
from workstation.views.customer.heading import EyeButton
from workstation.views.customer.wording import orders_words
from workstation.views.theme.tokens import MEASURES


class Facts(QWidget):
    """Contacts, city, what they do, what they bought, the channel's remark.

    Signals:
        contacts_wanted(): the eye beside the phone or the address was pressed.
        orders_wanted(): the clerk wants to see the orders.
    """

    contacts_wanted = Signal()
    orders_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEASURES.wide)
        self._grid.setVerticalSpacing(MEASURES.tight)
        self._grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        self.eye = EyeButton()
        self.eye.setAccessibleName(self.tr("Show phone and address"))
        self.eye.setToolTip(self.tr("Show phone and address. It is recorded that you asked."))
        self.eye.clicked.connect(self.contacts_wanted)
        self.orders = QPushButton(self.tr("Orders"))
        self.orders.setProperty("kind", "chip")
        self.orders.setAccessibleName(self.tr("Show the orders"))
        self.orders.clicked.connect(self.orders_wanted)
        self._add("phone", self.tr("Phone"), self.eye)
        self._add("address", self.tr("Address"))
        self._add("city", self.tr("City"))
        self._add("occupation", self.tr("Occupation"))
        self._add("power", self.tr("Purchase power"))
        self._add("since", self.tr("First purchase"))
        self._add("orders", self.tr("Orders"), self.orders)
        self._add("names", self.tr("Other accounts"))
        self._add("remark", self.tr("Remark"))

    def show_buyer(
        self, buyer: Buyer | None, profile: Profile | None = None, contacts: Contacts | None = None, *,
        today: str = "", can_ask: bool = False, can_jump: bool = False,
    ) -> None:  # fmt: skip
        """What the channel and the archive know; ``contacts`` were unmasked. Hides itself if that is nothing."""
        values = {**_of_buyer(buyer), **(_of_record(profile, contacts, today) if profile else {})}
        values["since"] = _first(buyer, profile)
        if profile is None or not profile.dealings.orders:
            count = buyer.orders if buyer else 0
            values["orders"] = self.tr("{count} in all").format(count=count) if count else ""
        for key in self._lines:
            self._show(key, values.get(key, "").strip())
        hidden = bool(values.get("phone") or values.get("address")) and contacts is None
        self.eye.setVisible(hidden and can_ask)
        self.orders.setVisible(bool(values["orders"]) and can_jump)
        self.setVisible(any(values.values()))

    def words(self, key: str) -> QLabel:
        """The label of a line: ``phone``, ``address``, ``city``, ``occupation``, ``since``, ``orders``, ``remark`` …"""
        return self._lines[key][1]

    def _show(self, key: str, value: str) -> None:
        title, words = self._lines[key]
        words.setText(value)
        words.setVisible(bool(value))
        title.setVisible(bool(value))

    def _add(self, key: str, title: str, button: QWidget | None = None) -> None:
        name, words = QLabel(title), QLabel()
        name.setProperty("role", "muted")
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(title)
        row = self._grid.rowCount()
        self._grid.addWidget(name, row, 0)
        if button is None:
            self._grid.addWidget(words, row, 1)
        else:
            line = QHBoxLayout()
            line.setSpacing(MEASURES.tight)
            line.addWidget(words, 1)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addLayout(line, row, 1)
        self._lines[key] = (name, words)


def _of_buyer(buyer: Buyer | None) -> dict[str, str]:
    return {"city": buyer.city, "since": buyer.since, "remark": buyer.remark} if buyer else {}


def _first(buyer: Buyer | None, profile: Profile | None) -> str:
    """The month of the first purchase that anybody knows of."""
    known = [buyer.since if buyer else ""]
    if profile is not None:
        known += [profile.customer.since, profile.dealings.first_day[:7]]
    return min((month for month in known if month), default="")


def _of_record(profile: Profile, contacts: Contacts | None, today: str) -> dict[str, str]:
    one = profile.customer
    plain = {
        "city": one.city, "occupation": one.occupation, "power": one.power,
    }  # fmt: skip
    others = ", ".join(mask_name(name) for name in one.names if name != one.name)
    phone, address = (contacts.phone, contacts.address) if contacts else (one.phone, one.address)
    return {
        **{key: value for key, value in plain.items() if value}, "phone": phone, "address": address, "names": others,
        "orders": orders_words(profile.dealings, today) if profile.dealings.orders else "",
    }  # fmt: skip

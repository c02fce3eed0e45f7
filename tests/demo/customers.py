"""Made-up customers, and who writes in a conversation: ``python -m tests.demo.customers [light] [picture.png]``."""

from __future__ import annotations

import sys
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from tests.demo.fonts import use_bundled_font
from tests.demo.sources import MadeUpHistory, StoryClock, past_conversation
from tests.entries import START, Story, buyer
from tests.views.listener import Listener
from workstation.app.language import install_language
from workstation.domain import events as ev
from workstation.domain.customer_groups import grouping
from workstation.domain.customer_profile import Alike, Contacts, Listed, Profile, Twin, Wanted, known_from, masked
from workstation.domain.customers import (
    Customer,
    CustomerNote,
    CustomerVersion,
    Dealings,
    Due,
    FollowUp,
    GroupRule,
    Rating,
    Review,
)
from workstation.domain.values import Buyer, Group
from workstation.views.customer.panel import CustomerPanel
from workstation.views.customer.record import RecordView
from workstation.views.feed import Feed
from workstation.views.theme.apply import apply_theme, prepare_scaling

DAY = 86_400_000
TODAY = "2026-11-22"
WANG = Customer(
    id="w", name="王小丽", platform="taobao", phone="13800001234", city="杭州", occupation="幼儿园老师",
    address="浙江省杭州市西湖区文三路 1 号", power="偏高，爱等活动", since="2023-06",
    tags=("发顺丰", "鞋码 37", "老师"),
    notes=(
        CustomerNote(at=START - 90 * DAY, clerk="阿强", text="周末不在家，别约周末派送"),
        CustomerNote(at=START - 8 * DAY, clerk="小美", text="给班里孩子团购过 12 件，明年开学前可以问一声"),
    ),
    follow_ups=(
        FollowUp(id=1, day="2026-11-22", about="羽绒服换货收到没有，合不合身", clerk="小美", ticket=1024),
        FollowUp(id=2, day="2026-11-25", about="退款到账没有", clerk="小美"),
        FollowUp(
            id=3, day="2026-11-01", about="尺码问题解决没有", clerk="阿强", done_at=START - 20 * DAY,
            outcome="已换 M 码，满意",
        ),
    ),
    reviews=(
        Review(day="2026-10-02", rating=Rating.GOOD, text="质量很好，老师们都说好看", order_no="2026100244714471"),
        Review(
            day="2026-09-11", rating=Rating.BAD, text="快递外包装破了", later="客服很快补发了，改好评",
            answer="抱歉让您久等，已补发",
            order_no="2026090144714470",
        ),
    ),
)  # fmt: skip
TWIN = Customer(id="tb_88123", name="小丽的店", phone="13800001234", city="杭州", tags=("团购",))
LI = Customer(
    id="li", name="李想", phone="13100009876", city="成都", blacklisted="三次退货都把旧的寄回来", tags=("常退货",)
)


class MadeUpCustomers:
    """A ``CustomerSource`` over a few records; ``put`` changes one."""

    def __init__(self, *customers: Customer, dealings: Callable[[Customer], Dealings] | None = None) -> None:
        self.customers = {one.id: one for one in customers}
        self.dealings = dealings or (lambda one: Dealings())
        self.twins: dict[str, tuple[Twin, ...]] = {}
        self.asked = 0

    def put(self, customer: Customer) -> Customer:
        """Keep this one; the record as facts carry it."""
        self.customers[customer.id] = customer
        return masked(customer)

    def beside(self, conversation: str, buyer: Buyer) -> Profile | None:
        """By id; anybody else as the channel knows them."""
        self.asked += 1
        found = self.profile(buyer.id)
        return found if found is not None else Profile(customer=known_from(buyer))

    def profile(self, id: str) -> Profile | None:
        """By id."""
        one = self.customers.get(id)
        if one is None:
            return None
        sums = self.dealings(one)
        why = grouping(one, sums, GroupRule(), TODAY)
        return Profile(customer=masked(one), dealings=sums, grouping=why, kept=True, twins=self.twins.get(id, ()))

    def contacts(self, id: str) -> Contacts | None:
        """None are unmasked."""
        return None

    def listed(self, wanted: Wanted, after: str, limit: int) -> list[Listed]:
        """By id, those whose name or tags have the words."""
        return [
            Listed(customer=masked(one), group=one.group or Group.NEW)
            for id_, one in sorted(self.customers.items())
            if id_ > after and self._fits(one, wanted)
        ][:limit]

    def count(self, wanted: Wanted) -> int:
        """How many are listed."""
        return len(self.listed(wanted, "", len(self.customers)))

    def tags(self, limit: int) -> list[tuple[str, int]]:
        """All of them."""
        all_ = [tag for one in self.customers.values() for tag in one.tags]
        return [(tag, all_.count(tag)) for tag in dict.fromkeys(all_)][:limit]

    def due(self, day: str, limit: int) -> list[Due]:
        """Of all customers, the earliest first."""
        found = [
            Due(customer=one.id, name=one.name, follow_up=each)
            for one in self.customers.values()
            for each in one.follow_ups
            if each.done_at is None and each.day <= day
        ]
        return sorted(found, key=lambda one: one.follow_up.day)[:limit]

    def versions_of(self, id: str) -> list[CustomerVersion]:
        """As it is and as it was without notes."""
        one = self.customers[id]
        bare = replace(one, notes=(), tags=(), blacklisted="")
        return [
            CustomerVersion(at=START - at * DAY, clerk="小美", customer=masked(each))
            for at, each in ((1, one), (9, bare))
        ]

    def _fits(self, one: Customer, wanted: Wanted) -> bool:
        look = " ".join((one.name, one.city, *one.tags))
        words = all(word in look for word in wanted.words.split())
        due = not wanted.due_by or (one.next_due and one.next_due <= wanted.due_by)
        tag = not wanted.tag or wanted.tag in one.tags
        group = wanted.group is None or wanted.group == (one.group or Group.NEW)
        return bool(words and due and tag and group and (one.blacklisted or not wanted.blacklisted))


def made_up() -> MadeUpCustomers:
    """Three customers with something to each."""
    bought = Dealings(orders=9, spent_fen=286_750, first_day="2023-06-11", last_day="2026-11-20", refunds=1)
    source = MadeUpCustomers(
        WANG, TWIN, LI, dealings=lambda one: bought if one.id == "w" else Dealings(orders=1, spent_fen=9_900)
    )
    source.twins["w"] = (Twin(id="tb_88123", name="小丽的店", because=Alike.PHONE),)
    return source


def build() -> QWidget:
    """One known well, one on the blacklist, one not known at all."""
    story = Story()
    feed = Feed(StoryClock(story))
    source = made_up()
    wang = Buyer(id="w", name="王小丽", group=Group.OLD, city="杭州", since="2023-06", orders=17, remark="发顺丰")
    story.asks("known", by=wang)
    story.tell(ev.TagsChanged(conversation="known", tags=("物流", "催单")))
    story.asks("bad", by=Buyer(id="li", name="李想"))
    story.asks("new", by=buyer("赵"))
    story.wait(40)
    feed.publish(story.entries)
    box = QWidget()
    box.setProperty("ground", "surface")
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    listener = Listener(box)
    for conversation in ("known", "bad", "new"):
        panel = CustomerPanel(feed, MadeUpHistory([past_conversation(3, "王小丽", "好的")]))
        record = RecordView(feed, source, panel.facts, panel)
        listener.hear(record)
        listener.hear(panel)
        panel.carry(record)
        row.addWidget(panel)
        panel.show_conversation(conversation)
    return box


def main(scheme: str = "light", picture: str = "") -> int:
    """Open it, or draw it into ``picture``."""
    prepare_scaling()
    app = QApplication(sys.argv[:1])
    use_bundled_font(app)
    install_language(app)
    apply_theme(app, scheme)
    box = build()
    box.resize(900, 1180)
    box.show()
    if not picture:
        return app.exec()
    for _ in range(5):
        app.processEvents()
    box.grab().save(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Many made-up tickets, the same each time."""

from __future__ import annotations

from random import Random

from tests.entries import START, Story
from workstation.domain import ticket_events as ev
from workstation.domain.orders import OrderKey, Platform
from workstation.domain.tickets import STEPS, Evidence, Fact, Severity, Step, TicketKind
from workstation.domain.values import Side

NAMES = ("王小丽", "李想", "赵敏", "陈志远", "刘芳", "孙浩", "何美玲", "周大鹏", "吴倩", "郑凯")
CLERKS = ("小美", "小美", "阿强", "小刚", "")
HAPPENED = (
    "杯子到手就是裂的，包装盒也压扁了", "尺码拍小了，想换大一码", "快递三天没有更新", "少发了一双袜子",
    "买完第二天就降价了", "地址写错了，想改到公司", "发票抬头开错了", "羽绒服跑绒，要退货",
)  # fmt: skip
MINUTE = 60_000


def tell_tickets(story: Story, count: int, *, seed: int = 7, start: int = START) -> Story:
    """``count`` open tickets in all steps, some overdue."""
    dice = Random(seed)
    for place in range(count):
        name = dice.choice(NAMES)
        kind = dice.choice(list(TicketKind))
        happened = dice.choice(HAPPENED)
        order = OrderKey(Platform.TAOBAO, f"33129{dice.randrange(10**13):013d}")
        opened = story.tell(
            ev.TicketOpened(
                matter=kind, severity=dice.choice(list(Severity)), conversation=f"{name}{place % 50}", customer=name,
                customer_name=name, order=order, owner=dice.choice(CLERKS), automatic=dice.random() < 0.5,
                due=start + dice.randrange(-300, 4_000) * MINUTE,
                facts=(Fact(field="what_happened", step=Step.SITUATION, label="客户遇到了什么", value=happened),),
                evidence=(
                    Evidence(
                        message=place + 1, conversation=name, said_at=START, side=Side.CUSTOMER, text=happened
                    ),
                ),
            )
        )  # fmt: skip
        for to in range(1, dice.randrange(4)):
            story.tell(ev.TicketMoved(ticket=opened.seq, to=STEPS[to], came_from=STEPS[to - 1]))
    return story

"""A big room: seeded, natural-looking, the same rows a journal would have written one by one.

python -m tests.bench.make_big DIR/journal.db --messages 1000000 --conversations 20000 --open 200
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.values import Buyer, Group, Role, Text
from workstation.journal.chain import GENESIS, link
from workstation.journal.codec import encode_event
from workstation.journal.connection import connect_to_write
from workstation.journal.indexer import BATCH, Indexer
from workstation.journal.journal import Journal
from workstation.journal.projector import Projector
from workstation.journal.writer import origin_key

NOW = 1_795_312_800_000
"""The moment after the last entry: 2026-11-22 02:00 UTC."""

AT_ONCE = 15
"""Conversations that run side by side."""

CHUNK = 5_000


def _listed(words: str) -> list[str]:
    return words.split()


SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧建文玉兰红梅子轩浩然欣怡梓涵宇航思雨嘉琪"
GOODS = _listed(
    "羽绒服 保温杯 跑鞋 连衣裙 蓝牙耳机 电饭煲 书包 台灯 面膜 行李箱 牛仔裤 机械键盘 空气炸锅 拼图 瑜伽垫 猫粮 "
    "四件套 充电宝 雨伞 手表 茶叶 坚果礼盒 婴儿推车 洗面奶 电动牙刷 投影仪 羊毛衫 帆布鞋 折叠椅 加湿器"
)
COLOURS = _listed("黑色 白色 米色 藏青 酒红 墨绿 浅灰 焦糖色 雾霾蓝 藕粉")
CITIES = _listed("杭州 成都 西安 沈阳 广州 武汉 长沙 昆明 合肥 南宁 哈尔滨 乌鲁木齐 厦门 青岛 贵阳 兰州")
COURIERS = _listed("顺丰 中通 圆通 韵达 申通 邮政 京东 极兔")
ASKS = (
    "这款{goods}有{colour}吗",
    "{goods}什么时候能发货呀",
    "昨天拍的{goods}到{city}要几天",
    "订单{number}怎么还没有物流",
    "{courier}显示已签收可是我没收到",
    "收到的{goods}有点瑕疵，能换一件吗",
    "想退掉{colour}那件，运费谁出",
    "可以开发票吗？抬头写公司",
    "地址填错了，能帮我改到{city}吗",
    "你好在吗",
    "{goods}降价了能补差价吗",
    "这个{goods}尺码偏大还是偏小",
    "优惠券用不了，一直提示不满足",
    "退款{count}天了还没到账",
    "赠品没有放进来",
    "身高{height}穿多大合适",
    "麻烦快一点，急着送人",
    "好的谢谢",
    "嗯嗯，那我再等等",
    "包装都压坏了，里面的{goods}也有划痕",
    "发{courier}行不行，我们这边别的不送",
    "能不能先留一件{colour}的，晚上下单",
    "{goods}保修多久",
    "颜色和图片不一样啊",
    "已经付款了，备注忘写了：要{colour}",
    "还有货吗，显示库存只剩{count}件",
    "怎么没人回我",
    "投诉你们了啊，太慢了",
)
ANSWERS = (
    "您好，{colour}目前有现货的",
    "亲，今天下单明天就能发出",
    "到{city}一般{count}天左右",
    "我帮您查一下订单{number}，请稍等",
    "已经联系{courier}核实，有消息马上告诉您",
    "抱歉给您添麻烦了，可以免费换新",
    "质量原因退回，运费由我们承担",
    "可以的，发票随后发到邮箱",
    "地址已经改好，请放心",
    "在的，请问有什么可以帮您",
    "价保期内可以补差，我来登记",
    "按平时的尺码拍就好",
    "这张券要满{height}元才能用",
    "退款原路返回，预计{count}个工作日",
    "赠品今天补寄，单号稍后发您",
    "建议您选中间那个码",
    "给您加急处理了",
    "不客气，祝您生活愉快",
    "麻烦拍一张{goods}的照片给我看看",
    "可以发{courier}，我备注一下",
    "给您留好了，晚上记得下单哦",
    "{goods}保修一年，凭订单就行",
)


def say(chosen: random.Random, kind: tuple[str, ...]) -> str:
    """A sentence, sometimes two."""
    text = chosen.choice(kind)
    if chosen.random() < 0.35:
        text += chosen.choice("，。！ ～") + chosen.choice(kind)
    return text.format(
        goods=chosen.choice(GOODS), colour=chosen.choice(COLOURS), city=chosen.choice(CITIES),
        courier=chosen.choice(COURIERS), number=chosen.randrange(10**17, 10**18), count=chosen.randint(1, 15),
        height=chosen.randint(150, 199),
    )  # fmt: skip


def make_buyer(chosen: random.Random, number: int) -> Buyer:
    """A customer with a name of two or three characters."""
    name = chosen.choice(SURNAMES) + "".join(chosen.choices(GIVEN, k=chosen.choice((1, 2, 2))))
    group = chosen.choice(list(Group))
    return Buyer(id=f"b{number}", name=name, group=group, city=chosen.choice(CITIES), orders=chosen.randint(0, 30))


def talk(chosen: random.Random, number: int, lines: int, stays: bool) -> Iterator[tuple[ev.AnyEvent, int]]:
    """The facts of one conversation of ``lines`` lines; with an answer the number of lines since its delivery."""
    name, person = f"c{number}", make_buyer(chosen, number)
    for line in range(lines):
        if line % 2 == 0 or chosen.random() < 0.1:
            body = Text(text=say(chosen, ASKS))
            yield ev.MessageReceived(conversation=name, channel="shop", buyer=person, body=body), 0
        else:
            body = Text(text=say(chosen, ANSWERS))
            yield ev.ReplySent(conversation=name, body=body, typed=len(body.text)), 1
    if not stays:
        yield ev.ConversationClosed(conversation=name), 0


def side_by_side(talks: Iterable[Iterator[tuple[ev.AnyEvent, int]]]) -> Iterator[tuple[ev.AnyEvent, int]]:
    """Several conversations at a time, taking turns."""
    waiting = iter(talks)
    running = list(islice(waiting, AT_ONCE))
    while running:
        for index, one in enumerate(running):
            step = next(one, None)
            if step is None:
                running[index] = next(waiting, iter(()))
                step = next(running[index], None)
            if step is not None:
                yield step
            else:
                running.pop(index)
                break


def big_story(messages: int, conversations: int, open_: int, long: int = 0, seed: int = 1) -> Iterator[Entry]:
    """``messages`` lines in ``conversations``, the last ``open_`` of which stay open; besides ``c0`` of ``long`` lines.

    Spread over the year before ``NOW``. Each reply is delivered.
    """
    chosen = random.Random(seed)
    each = [messages // conversations + (number < messages % conversations) for number in range(conversations)]
    talks = (
        talk(chosen, number, lines, stays=number > conversations - open_)
        for number, lines in enumerate(each, 1)
    )  # fmt: skip
    steps = messages + long + conversations
    step = 365 * 86_400_000 // max(1, steps)
    now, seq = NOW - step * (steps + 1), 1
    yield Entry(seq=1, at=now, clerk="小美", event=ev.SignedIn(name="小美", role=Role.CLERK))
    begin = [talk(chosen, 0, long, stays=True)] if long else []
    for event, delivered in (step for part in (*begin, side_by_side(talks)) for step in part):
        seq += 1
        now += step
        yield Entry(seq=seq, at=now, clerk="小美", event=event)
        if delivered:
            confirmation = ev.ReplyDelivered(conversation=event.conversation, message=seq)  # type: ignore[union-attr]
            seq += 1
            yield Entry(seq=seq, at=now, clerk="小美", event=confirmation)


def fill(path: Path, entries: Iterable[Entry], *, index: bool = True) -> int:
    """Write ``entries`` into an empty room, without waiting for the disk; how many."""
    if not path.exists():
        Journal.open(path, threaded=False, tell=lambda _: None).close()
    with closing(connect_to_write(path)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA foreign_keys = OFF")
        projector, last, count = Projector(db), GENESIS, 0
        source = iter(entries)
        while chunk := list(islice(source, CHUNK)):
            rows = []
            for one in chunk:
                row = (one.seq, one.at, one.clerk, one.conversation or None, *encode_event(one.event))
                last = link(last, *row)
                rows.append((*row, last))
            db.execute("BEGIN")
            db.executemany("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?)", rows)
            origins = [(key, one.seq) for one in chunk if (key := origin_key(one.event))]
            db.executemany("INSERT INTO origin VALUES (?,?)", origins)
            for one in chunk:
                projector.apply(one)
            projector.flush()
            db.execute("COMMIT")
            projector.settle()
            count += len(chunk)
        indexer = Indexer(db)
        while index and indexer.batch(BATCH):
            pass
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return count


def make_big(path: Path, messages: int, conversations: int, open_: int, long: int = 0, seed: int = 1) -> Path:
    """Make the room unless it is there: some 60 µs a message, 0.6 KB a message."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name("part-" + path.name)
        for old in path.parent.glob(part.name + "*"):
            old.unlink()
        fill(part, big_story(messages, conversations, open_, long, seed))
        part.replace(path)
    return path


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--conversations", type=int, default=20_000)
    parser.add_argument("--open", type=int, default=200, dest="open_")
    parser.add_argument("--long", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    make_big(**vars(parser.parse_args()))


if __name__ == "__main__":
    main()

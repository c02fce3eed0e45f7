"""Understanding what a clerk wrote, against looking for a few words with regular expressions."""

from __future__ import annotations

import random
import re

from tests.bench.row import Row, median, quantile, timed
from workstation.app.resources import resource
from workstation.training.understanding.understanding import Understanding

MESSAGES = 2_000
PIECES = (
    "您好亲，在的",
    "麻烦您把订单号发我一下",
    "请稍等两分钟，我这边核实一下",
    "真的很抱歉给您添麻烦了",
    "是我们仓库发错了，责任在我们",
    "已经给您申请退款了，1-3个工作日原路退回",
    "24小时内给您答复",
    "您看这样可以吗",
    "快递单号 SF1029384756 已到达上海转运中心",
    "祝您生活愉快，再见~",
    "这款是纯棉的，可以机洗，不掉色不缩水",
    "不好意思，活动价不能再优惠了哦",
    "油皮更推荐清爽型的那款",
    "请问还有其他可以帮到您的吗？",
)
FLOOR = {
    act: re.compile(words)
    for act, words in {
        "greet": "您好|欢迎|在的",
        "empathise": "抱歉|对不起|理解",
        "own": "我们的|责任|跟进",
        "ask": "麻烦|提供|请问|多少",
        "hold": "稍等|核实|查一下",
        "inform": "一般|可以|支持|到账",
        "propose": "申请|补发|退款|换",
        "commit": "小时内|今天|明天|一定",
        "confirm": "可以吗|还有|是吗",
        "thank": "谢谢|感谢|祝您|再见",
        "recommend": "推荐|建议",
        "refuse": "不能|不可以|无法|不支持",
    }.items()
}


def rows() -> list[Row]:
    """p99 and p50 of a message of 4 to 130 characters, the longest there is, and the loading.

    Each message is measured three times and the middle counts, so that other programs do not.
    """
    folder = resource("understanding")
    loading = median([timed(lambda: Understanding.load(folder)) for _ in range(5)])
    understanding = Understanding.load(folder)
    drawn = random.Random(11)
    messages = [" ".join(drawn.choices(PIECES, k=drawn.choice((1, 1, 1, 2, 2, 3, 5)))) for _ in range(MESSAGES)]
    times = [median([timed(lambda: understanding.understand(text)) for _ in range(3)]) for text in messages]  # noqa: B023
    floor = [median([timed(lambda: by_words(text)) for _ in range(3)]) for text in messages]  # noqa: B023
    longest = median([timed(lambda: understanding.understand("".join(PIECES) * 100)) for _ in range(9)])
    size = sum(one.stat().st_size for one in folder.iterdir()) / 1e6
    return [
        Row("understanding a message, p99", quantile(times, 0.99), "ms", 1.0, quantile(floor, 0.99),
            note=f"{MESSAGES:,} messages; peer: twelve regular expressions"),
        Row("understanding a message, p50", quantile(times, 0.5), "ms", None, quantile(floor, 0.5)),
        Row("understanding a message without end", longest, "ms", note="600 characters of it are read"),
        Row("understanding loaded", loading, "ms", note="when practice starts"),
        Row("weights and rules", size, "MB", 1.0),
    ]  # fmt: skip


def by_words(text: str) -> list[str]:
    """The floor: the acts whose words occur."""
    return [act for act, words in FLOOR.items() if words.search(text)]

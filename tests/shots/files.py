"""A made-up file of conversations in which some lines are not fit."""

from __future__ import annotations

from pathlib import Path

TALKS = (
    ("小鹿", "围巾会掉毛吗", "第一次洗前会有一点浮毛，洗过就好了。"),
    ("老王", "电热毯能水洗吗", "罩面可以，机芯不能下水。"),
    ("橙子", "杯子能装牛奶吗", "可以，喝完尽快洗。"),
    ("阿鹏", "裤子偏大吗", "正码，按平时的拍。"),
)


def chats_with_faults(folder: Path) -> Path:
    """Write ``folder/十月聊天记录.csv``: 24 conversations and five lines that cannot be read."""
    rows = ["会话ID,角色,昵称,时间,内容"]
    for number in range(24):
        name, asks, answers = TALKS[number % len(TALKS)]
        day = 1 + number
        rows.append(f"{1001 + number},买家,{name},2026-10-{day:02} 10:05:12,{asks}")
        rows.append(f"{1001 + number},客服,小夏,2026-10-{day:02} 10:05:40,{answers}")
    rows[9:9] = ["1004,买家,橙子,,", "1004,路人甲,橙子,2026-10-04 10:06:00,在吗"]
    rows[30:30] = ["1014,买家,小鹿,昨天下午,什么时候发货", "1014", "1014,买家,小鹿,2026-13-45 10:00:00,还在吗"]
    path = folder / "十月聊天记录.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path

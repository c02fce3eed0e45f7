"""Screenshots of a telephone: a shop's pages as any platform might have them, without a name."""

from __future__ import annotations

from canvas import box, disc, fill, hidden, line, polygon, words
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

WIDTH, HEIGHT = 640, 860
INK, MUTED, RED, GREEN = "#1f2329", "#8a9099", "#e0392b", "#12a150"


def coupon_not_applied(painter: QPainter) -> None:
    """The page before paying: 388, of which only 20 come off."""
    _page(painter, "确认订单")
    _card(painter, 130, 290)
    _goods(painter, 152, "棉花被 冬被", "米白 200×230", "¥269.00", "#f0e8d8")
    _goods(painter, 286, "珊瑚绒睡衣套装", "浅紫 XL", "¥119.00", "#cdbfe0")
    _card(painter, 440, 256)
    rows = (
        (478, "商品总价", "¥388.00", INK),
        (538, "运费", "免运费", INK),
        (598, "店铺满减", "-¥20.00", RED),
        (658, "满 399 减 50", "未达门槛", MUTED),
    )
    for y, name, value, colour in rows:
        words(painter, name, 48, y, 30, INK if colour != MUTED else MUTED)
        words(painter, value, 592, y, 32 if colour == RED else 30, colour, bold=colour == RED, align="right")
    painter.fillRect(QRectF(0, 740, WIDTH, 120), QColor("#ffffff"))
    words(painter, "合计", 40, 800, 30)
    words(painter, "¥368.00", 112, 798, 44, RED, bold=True)
    fill(painter, box(400, 762, 208, 76, 38), "#ff5a36")
    words(painter, "提交订单", 504, 800, 32, "#ffffff", bold=True, align="centre", width=208)


def payment_limit(painter: QPainter) -> None:
    """The payment was refused: more than the card pays at once."""
    _page(painter, "收银台")
    words(painter, "¥199.00", 320, 210, 72, bold=True, align="centre")
    words(painter, "订单待付款", 320, 282, 28, MUTED, align="centre")
    _card(painter, 340, 260)
    for y, name, chosen in ((384, "储蓄卡（尾号 ****）", True), (470, "信用卡", False), (556, "零钱", False)):
        words(painter, name, 112, y, 30)
        fill(painter, box(44, y - 20, 48, 40, 6), "#4a90d9" if chosen else "#c9d0d8")
        fill(painter, disc(574, y, 17), "#ff5a36" if chosen else "#ffffff", "#ff5a36" if chosen else "#c9d0d8")
        if chosen:
            line(painter, [(566, y), (572, y + 7)], "#ffffff", 4)
            line(painter, [(572, y + 7), (583, y - 6)], "#ffffff", 4)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(0, 0, 0, 120))
    fill(painter, box(60, 270, 520, 340, 24), "#ffffff")
    fill(painter, disc(320, 340, 36), RED)
    line(painter, [(320, 322), (320, 344)], "#ffffff", 8)
    fill(painter, disc(320, 359, 4.5), "#ffffff")
    words(painter, "支付失败", 320, 414, 38, bold=True, align="centre")
    words(painter, "超出银行卡单笔限额", 320, 470, 34, RED, align="centre")
    words(painter, "请更换付款方式后重试", 320, 516, 26, MUTED, align="centre")
    line(painter, [(60, 546), (580, 546)], "#e4e7eb", 2)
    words(painter, "知道了", 320, 578, 32, "#2f7fd6", bold=True, align="centre")


def refund_done(painter: QPainter) -> None:
    """A refund that the page calls done."""
    _page(painter, "退款详情")
    painter.fillRect(QRectF(0, 112, WIDTH, 190), QColor(GREEN))
    fill(painter, disc(92, 206, 40), "#ffffff")
    line(painter, [(74, 206), (88, 221)], GREEN, 9)
    line(painter, [(88, 221), (112, 190)], GREEN, 9)
    words(painter, "退款成功", 156, 188, 46, "#ffffff", bold=True)
    words(painter, "款项已按原支付方式退回", 156, 242, 27, "#e4f7ea")
    _card(painter, 322, 236)
    words(painter, "退款金额", 48, 370, 30)
    words(painter, "¥159.00", 592, 370, 46, RED, bold=True, align="right")
    words(painter, "退回账户", 48, 440, 30)
    words(painter, "原付款账户", 592, 440, 30, align="right")
    words(painter, "退款原因", 48, 508, 30)
    words(painter, "七天无理由", 592, 508, 30, align="right")
    _card(painter, 580, 240)
    words(painter, "退款编号", 48, 628, 28, MUTED)
    hidden(painter, 330, 616, 260, 24, 5, 12)
    for y, name in ((684, "买家退货"), (734, "商家验收"), (784, "同意退款")):
        fill(painter, disc(62, y, 9), GREEN)
        words(painter, name, 92, y, 26, MUTED)
    line(painter, [(62, 684), (62, 784)], GREEN, 3)


def parcel_standing_still(painter: QPainter) -> None:
    """A parcel's track whose last step is days old."""
    _page(painter, "物流详情")
    _card(painter, 130, 150)
    fill(painter, box(48, 158, 92, 92, 12), "#d9ad77")
    fill(painter, box(48, 196, 92, 16), "#ecd6aa")
    words(painter, "运输中", 168, 182, 38, "#e07b00", bold=True)
    words(painter, "运单号", 168, 238, 26, MUTED)
    hidden(painter, 256, 226, 264, 24, 8, 12)
    _card(painter, 300, 530)
    steps = (("3 天前 07:40", "已到达 转运中心", "#e07b00"), ("4 天前 22:15", "离开 分拨中心", MUTED),
             ("4 天前 19:05", "已揽收", MUTED), ("4 天前 16:30", "商家已发货", MUTED))  # fmt: skip
    line(painter, [(66, 356), (66, 722)], "#d7dbe0", 4)
    for number, (when, what, colour) in enumerate(steps):
        y = 356 + number * 122
        first = number == 0
        fill(painter, disc(66, y, 18 if first else 11), colour if first else "#c3c9d0", "#ffffff", 4)
        words(painter, what, 110, y, 34 if first else 30, INK if first else MUTED, bold=first)
        words(painter, when, 110, y + 42, 25, colour if first else MUTED)
    fill(painter, box(392, 376, 202, 44, 22), "#fff1de")
    words(painter, "3 天没有更新", 493, 398, 26, "#c46200", align="centre", width=202)


def _page(painter: QPainter, title: str) -> None:
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor("#f1f3f5"))
    painter.fillRect(QRectF(0, 0, WIDTH, 112), QColor("#ffffff"))
    words(painter, "9:41", 36, 24, 24, INK, bold=True)
    fill(painter, box(558, 14, 44, 20, 5), "#ffffff", INK, 2)
    fill(painter, box(561, 17, 30, 14, 3), INK)
    for bar in range(4):
        fill(painter, box(504 + bar * 11, 30 - bar * 5, 7, 6 + bar * 5, 2), INK)
    line(painter, [(48, 62), (34, 76)], INK, 4)
    line(painter, [(34, 76), (48, 90)], INK, 4)
    words(painter, title, 320, 76, 34, INK, bold=True, align="centre")


def _card(painter: QPainter, top: float, high: float) -> None:
    fill(painter, box(20, top, 600, high, 18), "#ffffff")


def _goods(painter: QPainter, top: float, title: str, kind: str, price: str, colour: str) -> None:
    fill(painter, box(44, top, 112, 112, 12), "#f4f5f7")
    fill(painter, box(58, top + 42, 84, 46, 12), colour, "#b9ad9c", 1.5)
    fill(painter, polygon([(62, top + 46), (138, top + 46), (128, top + 26), (72, top + 26)]), colour, "#b9ad9c", 1.5)
    words(painter, title, 178, top + 30, 31)
    words(painter, kind, 178, top + 78, 25, MUTED)
    words(painter, price, 596, top + 78, 30, align="right")

"""Made-up exports of orders as each platform and generation writes them. No real person is in them."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Iterable
from pathlib import Path

import openpyxl

TAOBAO = [
    "订单编号",
    "买家会员名",
    "买家支付宝账号",
    "买家应付货款",
    "买家应付邮费",
    "买家支付积分",
    "总金额",
    "返点积分",
    "买家实际支付金额",
    "买家实际支付积分",
    "订单状态",
    "买家留言",
    "收货人姓名",
    "收货地址 ",
    "运送方式",
    "联系电话 ",
    "联系手机",
    "订单创建时间",
    "订单付款时间 ",
    "宝贝标题 ",
    "宝贝种类 ",
    "物流单号 ",
    "物流公司",
    "订单备注",
    "宝贝总数量",
    "店铺Id",
    "店铺名称",
    "订单关闭原因",
    "卖家服务费",
    "买家服务费",
    "发票抬头",
    "是否手机订单",
    "分阶段订单信息",
]

_ADDED = {
    "2016": (17, "特权订金订单id 定金排名 修改后的sku 修改后的收货地址 异常信息 天猫卡券抵扣 集分宝抵扣 是否是O2O交易"),
    "2017": (22, "是否上传合同照片 是否上传小票 是否代付 退款金额 预约门店"),
    "2018": (28, "新零售交易类型 新零售发货门店id 确认收货时间 打款商家金额 含应开票给个人的个人红包"),
    "2020": (
        3,
        "支付单号 支付详情 满返红包金额 是否信用购 体验期结束时间 前N有礼 配送类型 直播返现状态 返现金额 主订单编号",
    ),
    "2021": (12, "延迟发货自动赔付金额 预售订单 发货时间 商家备忘"),
}
_RENAMED = {
    "订单创建时间": "买家下单时间",
    "订单付款时间 ": "买家付款时间",
    "总金额": "买家实付金额",
    "物流单号 ": "运单号",
    "宝贝种类 ": "宝贝规格",
}
GENERATIONS = ("2015", *_ADDED, "recent")


def taobao_headings(generation: str) -> list[str]:
    """The list's headings as that generation has them: newer ones have all of the older ones'."""
    headings = list(TAOBAO)
    for name, (place, added) in _ADDED.items():
        if generation == "recent" or name <= generation:
            headings[place:place] = added.split(" ")
    if generation == "recent":
        headings = [_RENAMED.get(one, one) for one in headings if one != "买家实际支付金额"]
    return headings


DETAIL = [
    "订单编号",
    "标题",
    "价格",
    "购买数量",
    "外部系统编号",
    "商品属性",
    "套餐信息",
    "备注",
    "订单状态",
    "商家编码",
]
DETAIL_NEW = [*DETAIL, "买家应付货款", "买家实付金额", "退款状态", "退款金额"]
SUB_ORDERS = ["子订单编号", "主订单编号", "商品标题", "商品价格", "购买数量", "商品属性", "订单状态", "买家会员名"]
PDD = [
    "订单成交时间",
    "商品",
    "订单号",
    "订单状态",
    "商品总价(元)",
    "邮费(元)",
    "店铺优惠折扣(元)",
    "平台优惠折扣(元)",
    "多多支付立减金额(元)",
    "用户实付金额(元)",
    "商家实收金额(元)",
    "商品数量(件)",
    "发货时间",
    "确认收货时间",
    "商品id",
    "商品规格",
    "样式ID",
    "商家编码-规格维度",
    "商家编码-商品维度",
    "商家备注",
    "售后状态",
    "快递单号",
    "快递公司",
]
DOUYIN = [
    "主订单编号",
    "子订单编号",
    "选购商品",
    "商品ID",
    "商品数量",
    "商品金额",
    "订单提交时间",
    "订单完成时间",
    "买家留言",
    "旗帜颜色",
    "商家备注",
    "订单状态",
    "取消原因",
    "售后状态",
    "应付金额",
    "运费",
]
DOUYIN_NEW = [
    *(one for one in DOUYIN if one != "应付金额"),
    *["订单应付金额", "支付完成时间", "商品规格", "收件人", "收件人手机号", "详细地址"],
]
JD = ["订单号", "商品名称", "订购数量", "下单时间", "应付金额", "下单帐号", "客户姓名", "客户地址", "联系电话"]
ALIBABA = [
    "订单编号",
    "买家公司名",
    "买家会员名",
    "货品总价(元)",
    "运费",
    "涨价或折扣(元)",
    "实付款",
    "订单状态",
    "订单创建时间",
    "订单付款时间",
    "发货方",
]

Values = dict[str, str]


def taobao_order(number: str = "351234567890123456", **values: str) -> Values:
    """A row of the list by heading without blanks; ``recent`` names are filled as well."""
    row = {
        "订单编号": f'="{number}"',
        "买家会员名": "山茶与海",
        "买家应付货款": "118.00",
        "买家应付邮费": "10.00",
        "总金额": "128.00",
        "买家实际支付金额": "128.00",
        "订单状态": "买家已付款，等待卖家发货",
        "买家留言": "请发顺丰,谢谢",
        "收货人姓名": "林晚",
        "收货地址": "浙江省 杭州市 西湖区 文三路 1 号(310000)",
        "运送方式": "快递",
        "联系电话": "'",
        "联系手机": "'13900001111",
        "订单创建时间": "2026-11-20 10:05:12",
        "订单付款时间": "2026-11-20 10:06:40",
        "宝贝标题": "羊毛围巾",
        "宝贝种类": "1",
        "物流单号": "No:",
        "物流公司": "",
        "订单备注": "'",
        "宝贝总数量": "2",
        "店铺名称": "山茶小店",
        "订单关闭原因": "订单未关闭",
    } | values
    row["物流单号"] = values.get("物流单号", "")
    for old, new in _RENAMED.items():
        row.setdefault(new, row.get(old.strip(), ""))
    row["宝贝规格"] = values.get("宝贝规格", "")
    return row


def table(headings: Iterable[str], rows: Iterable[Values]) -> list[list[str]]:
    """Heading and rows; a value is found by its heading without blanks."""
    headings = list(headings)
    return [headings, *([row.get(one.strip(), "") for one in headings] for row in rows)]


def as_csv(rows: list[list[str]], encoding: str = "gb18030", delimiter: str = ",", end: str = "\r\n") -> bytes:
    """The table as a platform writes it."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
    return text.getvalue().encode(encoding)


def write_csv(path: Path, rows: list[list[str]], encoding: str = "gb18030", delimiter: str = ",") -> Path:
    """The table as a file."""
    path.write_bytes(as_csv(rows, encoding, delimiter))
    return path


def write_xlsx(path: Path, rows: Iterable[Iterable[object]]) -> Path:
    """The table as a workbook, values as they are."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


_NAMES = ["林晚", "周行", "许知远山", "陈小满", "顾北", "沈青禾", "陆知夏", "江见鹿", "白露为霜", "唐小糖"]
_GOODS = ["羊毛围巾", "纯棉四件套", "陶瓷马克杯", "真丝睡衣", "竹编收纳篮", "儿童雨靴", "亚麻衬衫", "保温饭盒"]
_PLACES = [
    "浙江省 杭州市 西湖区",
    "广东省 深圳市 南山区",
    "四川省 成都市 锦江区",
    "北京 北京市 朝阳区",
    "江苏省 苏州市 姑苏区",
]
_STATES = ["等待买家付款", "买家已付款，等待卖家发货", "卖家已发货，等待买家确认", "交易成功", "交易关闭"]


def many_taobao(count: int, seed: int = 1, first: int = 0) -> Iterable[Values]:
    """``count`` believable rows of the list."""
    dice = random.Random(seed)
    for number in range(first, first + count):
        goods, pieces = dice.choice(_GOODS), dice.randint(1, 4)
        price = dice.randint(990, 99_900)
        status = dice.choice(_STATES)
        day, hour, minute = dice.randint(1, 28), dice.randint(0, 23), dice.randint(0, 59)
        made = f"2026-{dice.randint(1, 11):02}-{day:02} {hour:02}:{minute:02}:{number % 60:02}"
        yield taobao_order(
            f"{35_000_000_000_000_0000 + number * 7}",
            买家会员名=f"{dice.choice(_NAMES)}{number % 9973}",
            总金额=f"{price * pieces / 100:.2f}",
            订单状态=status,
            买家留言="" if dice.random() < 0.8 else "麻烦尽快发货，谢谢",
            收货人姓名=dice.choice(_NAMES),
            收货地址=f"{dice.choice(_PLACES)} 花园路 {number % 300} 号(310000)",
            联系手机=f"'139{number % 100_000_000:08}",
            订单创建时间=made,
            订单付款时间="" if status == _STATES[0] else made,
            宝贝标题=goods,
            宝贝总数量=str(pieces),
            物流单号=f"SF{10_000_000_000 + number}" if dice.random() < 0.5 else "",
            物流公司="顺丰速运",
            订单备注="'" if dice.random() < 0.8 else f"客户要{goods}配礼盒—小美—2026-11-22 10:05",
        )

"""40,000 made-up phrases, as a large shop's files together have them: the same every time."""

from __future__ import annotations

import random

from workstation.domain.phrases import Phrase, PhraseScope, tidy
from workstation.domain.pinyin import sound

MANY = 40_000
_GROUPS = (
    "售前/尺码",
    "售前/面料",
    "催付",
    "物流/发货",
    "物流/查询",
    "退换/规则",
    "退换/运费",
    "质量",
    "发票",
    "感谢",
    "活动",
)
_THINGS = [
    "羽绒服",
    "卫衣",
    "衬衫",
    "牛仔裤",
    "连衣裙",
    "风衣",
    "毛衣",
    "短袖",
    "打底裤",
    "外套",
    "保温杯",
    "收纳盒",
    "毛巾",
    "拖鞋",
    "台灯",
    "雨伞",
    "炒锅",
    "砧板",
    "床单",
    "抱枕",
    "窗帘",
    "地垫",
    "挂钩",
    "水壶",
    "饭盒",
    "衣架",
    "纸巾盒",
    "垃圾桶",
    "枕头",
    "被子",
]
_TOPICS = [
    "退换货规则",
    "发货时间",
    "重量和体积",
    "尺码怎么选",
    "优惠券用法",
    "差价补偿",
    "催促付款",
    "修改地址",
    "运费承担",
    "质量问题",
    "开具发票",
    "付款失败",
    "物流停滞",
    "快递单号",
    "七天无理由",
    "会员折扣",
    "长度说明",
    "颜色偏差",
    "洗涤方法",
    "银行卡支付",
    "还没收到",
    "调换尺码",
    "预售说明",
    "到货通知",
    "库存情况",
    "面料成分",
    "会缩水吗",
    "掉色处理",
    "少发漏发",
    "感谢支持",
    "好评邀请",
    "回访问候",
    "赠品说明",
    "满减活动",
    "拼单提醒",
    "缺货道歉",
    "安装方法",
    "保修期限",
]
_OPENINGS = [
    "亲，您好～",
    "{客户名|亲}，",
    "您好，",
    "抱歉让您久等了，",
    "感谢您的耐心，",
    "收到啦，",
    "这边看了一下，",
    "您放心，",
    "为您查到了，",
]
_MIDDLES = [
    "这款的吊牌和包装请保持完好",
    "订单{订单号}已经在安排了",
    "仓库一般四十八小时内发出",
    "运费由我们承担",
    "尺码表在详情页第三屏",
    "按平时穿的码拍就合适",
    "身高和体重告诉我帮您参考",
    "快递{快递|}目前显示在转运",
    "券在付款页自动抵扣",
    "大概二到三天送到",
    "面料里有少量弹力纤维",
    "第一次下水用冷水单独洗",
    "发票在确认收货后开到您的邮箱",
    "换一张银行卡再试一次",
    "差额部分原路退回",
    "拍照给我看一下细节",
    "库存每天下午更新",
    "活动到{截止时间|今晚}结束",
    "一个工作日内给您答复",
    "行程信息以快递官网为准",
    "重新寄出的单号会发给您",
    "长短可以参考模特图",
    "调货需要多等两天",
    "还可以叠加店铺红包",
]
_ENDINGS = [
    "有问题随时叫我。",
    "您看这样可以吗？",
    "祝您生活愉快！",
    "请您确认一下。",
    "我一直在。",
    "麻烦您啦。",
    "稍后给您回复。",
]


def phrases(count: int = MANY, seed: int = 7) -> list[Phrase]:
    """``count`` of them: codes of letters, two thirds with a title, a tenth personal, texts of 30 to 90 characters."""
    drawn = random.Random(seed)
    return [_one(drawn, number) for number in range(count)]


def _one(drawn: random.Random, number: int) -> Phrase:
    middle = "，".join(drawn.sample(_MIDDLES, drawn.randint(1, 5)))
    title = f"{drawn.choice(_THINGS)}{drawn.choice(_TOPICS)}" if drawn.random() < 0.67 else ""
    personal = drawn.random() < 0.1
    phrase = Phrase(
        id=f"p{number}",
        scope=PhraseScope.PERSONAL if personal else PhraseScope.TEAM,
        owner="小美" if personal else "",
        group=drawn.choice(_GROUPS),
        code="".join(drawn.choices("abcdefghijklmnopqrstuvwxyz", k=drawn.randint(2, 5))) + str(number % 1000),
        title=title,
        text=f"{drawn.choice(_OPENINGS)}{middle}，{number}号{drawn.choice(_ENDINGS)}",
    )
    return tidy(Phrase(**{**_fields(phrase), "sound": sound(phrase.name)}))


def _fields(phrase: Phrase) -> dict[str, object]:
    return {name: getattr(phrase, name) for name in phrase.__struct_fields__}

"""What happened at the desk before the pictures were taken: yesterday afternoon and this morning."""

from __future__ import annotations

from tests.shots.cards import CARDS
from tests.shots.stage import Stage, moment

BEGINS = moment("16:18:00", days_ago=1)
ENDS = "10:32:00"
"""The moment of most pictures."""


def tell(stage: Stage) -> None:
    """The whole story; it ends at 10:32 with eight conversations on the desk, each in another state."""
    stage.remember()
    _yesterday(stage)
    _early(stage)
    _parcel(stage)
    _others(stage)
    _latest(stage)


def _yesterday(stage: Stage) -> None:
    stage.at("16:20:05", days_ago=1)
    stage.says("lin_xiaolu", "会员日买的羽绒服发货了吗")
    stage.shows("lin_xiaolu")
    stage.wait(12)
    stage.answers("lin_xiaolu", "发啦，今天中午已经从嘉兴仓揽收，您留意短信～")
    stage.wait(9)
    stage.says("lin_xiaolu", "好嘞 谢谢你呀")
    stage.wait(6)
    stage.answers("lin_xiaolu", "不客气，收到有任何问题随时找我。")
    stage.at("16:41:30", days_ago=1)
    stage.says("sun_hao", "请问你们支持对公转账吗")
    stage.shows("sun_hao")
    stage.wait(15)
    stage.answers("sun_hao", "支持的，下单后选择企业支付就可以对公付款，发票随后开具。")
    stage.at("17:05:10", days_ago=1)
    stage.says("liu_fang", "四件套能不能分开发到两个地址")
    stage.shows("liu_fang")
    stage.wait(14)
    stage.answers("liu_fang", "一个订单只能填一个地址，您可以拆成两单拍，运费我给您免一份。")
    stage.wait(20)
    stage.says("liu_fang", "那就好")
    stage.wait(8)
    stage.answers("liu_fang", "好的，拍下后跟我说一声，我来改运费。")


def _early(stage: Stage) -> None:
    stage.at("10:01:02")
    stage.says("zhou_dapeng", "付款老是失败", CARDS["zhou_dapeng"])
    stage.shows("zhou_dapeng")
    stage.wait(11)
    stage.answers("zhou_dapeng", "您好，方便说一下提示是什么吗？截图也可以。")
    stage.wait(24)
    stage.says("zhou_dapeng", "转半天说交易失败", "微信里的钱能用不")
    stage.at("10:06:20")
    stage.answers("zhou_dapeng", "可以的：在付款页点「更换支付方式」，选微信支付就行。")
    stage.wait(30)
    stage.says("zhou_dapeng", "弄成了 谢了")
    stage.wait(6)
    stage.answers("zhou_dapeng", "太好了，订单已经付款成功，今天就给您发。")
    stage.at("10:10:11")
    stage.says("he_meiling", "您好，想请你们帮忙包装一下", CARDS["he_meiling"])
    stage.shows("he_meiling")
    stage.windows.panel.pin_requested.emit(stage.id("he_meiling"), True)
    stage.wait(10)
    stage.answers("he_meiling", "何女士您好，可以的，两条都用礼盒，丝带您想要哪种颜色？")
    stage.wait(35)
    stage.says("he_meiling", "分两个盒子，不要放在一起", "是送给两位长辈的")
    stage.wait(13)
    stage.answers("he_meiling", "明白，两个礼盒分开装，各配一张贺卡，可以代写。")
    stage.wait(2)
    stage.windows.panel.composer.note_requested.emit(stage.id("he_meiling"), "两盒分装，贺卡手写；打包前拍照给她看。")


def _parcel(stage: Stage) -> None:
    """The conversation in front: a parcel that does not move."""
    stage.at("10:24:02")
    stage.says("lin_xiaolu", "在不在呀", "昨天的包裹怎么还没动")
    stage.shows("lin_xiaolu")
    stage.wait(9)
    stage.answers("lin_xiaolu", "您好，在的，我马上为您查看。")
    stage.wait(15)
    stage.says("lin_xiaolu", CARDS["lin_xiaolu"], "就这个")
    stage.wait(18)
    stage.answers("lin_xiaolu", "查到了，包裹昨晚 22:40 到嘉兴转运中心，之后没有新的扫描记录。我已经催了承运商。")
    stage.wait(16)
    stage.says("lin_xiaolu", "两天了都", "我周五要出差 想穿着去的", "周四能到吗")
    stage.wait(12)
    stage.answers("lin_xiaolu", "周四前没到的话，我这边给您换顺丰重新发一件。", quote="周四能到吗")
    stage.windows.panel.tags_requested.emit(stage.id("lin_xiaolu"), ("物流", "催发货"))
    stage.windows.panel.composer.note_requested.emit(
        stage.id("lin_xiaolu"), "已联系承运商工单 2231，周三 18:00 前要回话。"
    )


def _others(stage: Stage) -> None:
    stage.at("10:26:30")
    stage.says("liu_fang", "地址填错了怎么改", CARDS["liu_fang"])
    stage.shows("liu_fang")
    stage.wait(8)
    stage.answers("liu_fang", "您把新地址发我，我先让仓库拦一下。")
    stage.wait(5)
    stage.says("liu_fang", "番禺区市桥街道清河东路 那个 86 号 3 栋 1502")
    stage.wait(12)
    stage.answers("liu_fang", "收到，改好了第一时间告诉您。")
    stage.windows.inbox.hold_requested.emit(stage.id("liu_fang"), "等仓库确认能否拦截", moment("11:00:00"))
    stage.says("sun_hao", "你好，咨询一下团购", "大概要 60 个")
    stage.shows("sun_hao")
    stage.wait(12)
    stage.answers("sun_hao", "60 个可以做团购价，每个 99 元含印字，三天出样。")
    stage.windows.panel.tags_requested.emit(stage.id("sun_hao"), ("团购", "专票"))
    stage.at("10:27:20")
    stage.says("wang_jianguo", "您好", "我在你们家买的电热毯收到了，有几个地方想问问")
    stage.shows("wang_jianguo")
    stage.wait(10)
    stage.answers("wang_jianguo", "王先生您好，您请讲。")
    stage.at("10:27:48")
    stage.says("wang_jianguo", "是给我母亲用的，八十二了", "整晚开着行不行？会不会不安全")


def _latest(stage: Stage) -> None:
    stage.at("10:28:40")
    stage.says("chen_zhiyuan", "你们这杯子漏水", "放包里电脑都湿了")
    stage.shows("chen_zhiyuan")
    stage.wait(9)
    stage.answers("chen_zhiyuan", "非常抱歉给您添麻烦了，麻烦您拍一下杯盖和包里的情况，我马上登记。")
    stage.windows.panel.tags_requested.emit(stage.id("chen_zhiyuan"), ("投诉", "破损"))
    stage.shows("lin_xiaolu")
    stage.at("10:29:24")
    stage.says("lin_xiaolu", "那要是到不了呢", "可以重新发一件吗")
    stage.at("10:30:06")
    stage.says("chen_zhiyuan", stage.wet_bag, "盖子我拧到底了", "我要退货，运费谁出")
    stage.at("10:31:10")
    stage.drafts("chen_zhiyuan", "您别急，运费由我们承担，")
    stage.at("10:31:46")
    stage.says("zhao_qiuyu", CARDS["zhao_qiuyu"], "这个毛衣怎么选码呀")
    stage.drafts("lin_xiaolu", "可以的，周四 18:00 前没有更新，我就直接")
    stage.at(ENDS)

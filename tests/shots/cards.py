"""What the customers of the pictures show besides words: their order, the goods they ask about, a photograph."""

from __future__ import annotations

from workstation.app.pictures import PictureStore
from workstation.app.resources import resource
from workstation.app.scenario_pictures import kept_picture
from workstation.domain.values import AnyBody, OrderCard, Picture, ProductCard

CARDS: dict[str, AnyBody] = {
    "lin_xiaolu": OrderCard(
        order_no="260118904471", title="轻暖短款羽绒服 雾蓝 M", status="shipped", total="459.00", pieces=1
    ),
    "zhou_dapeng": OrderCard(
        order_no="260120113390", title="加绒工装裤 深灰 XL", status="unpaid", total="139.00", pieces=1
    ),
    "liu_fang": OrderCard(
        order_no="260119642835", title="全棉磨毛四件套 1.8 米 栗色", status="paid", total="329.00", pieces=1
    ),
    "he_meiling": ProductCard(product="NZ-1113", title="山羊绒围巾 驼色 礼盒款", price="688.00"),
    "zhao_qiuyu": ProductCard(product="NZ-1106", title="绞花羊毛混纺毛衣 宽松款", price="218.00"),
}
"""By customer."""


def wet_bag(store: PictureStore) -> Picture:
    """The photograph of a bag in which a cup has leaked, kept in ``store``."""
    return kept_picture(resource("customers/pictures") / "wet_bag.png", store)

"""The demo shop's wording keeps the house rules: phrases (DOMAIN D5) and knowledge (D6-D8) under resources/shop."""

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from workstation.domain.phrases import SLASH, Question
from workstation.domain.variables import CARET, NAMES, fill

SHOP = Path(__file__).parents[2] / "resources" / "shop"

VARIABLES = {*NAMES, CARET}
SCENES = {"咨询", "催付", "纠纷", "感谢"}
FURTHER_GROUPS = {"欢迎", "订单", "物流", "退换", "换货", "售后", "缺货", "发票", "优惠", "付款", "评价"} | {
    "回访",
    "节日",
    "忙时",
    "结束语",
}
SLASH_COMMANDS = set(SLASH)
QUESTIONS = {question.value for question in Question}
KEYS = {"group", "code", "title", "text", "kind", "product", "scope", "answers", "favourite", "from_day", "to_day"}

NEVER_SAID = re.compile(
    "微信|QQ|加我|私聊|私下|线下交易|返现|好评有|刷单|假一赔|全网|最低价|绝对|百分百|100%|保证|永不|根治|治疗|特效|"
    "第一品牌|国家级|立即发|马上发|今天一定|不关我|不是我们的事|不归我|自己去问|您自己联系|自己找快递|删评|删除评价|改好评|五星|"
    "再不付|赶紧付|快付款|最后机会|怎么可能|不可能|你自己|您自己的问题|没办法|买家|顾客"
)
POLICIES = {"after_sale", "flags", "timing", "reviews", "orders"}
FRONT_KEYS = {"title", "category", "tags", "products", "categories", "policies", "from_day", "to_day"}
PRODUCT_CATEGORIES = {
    "女装",
    "男装",
    "家居服",
    "袜品内着",
    "童装",
    "床品",
    "毛巾浴巾",
    "厨房用品",
    "收纳整理",
    "灯具",
}
SUBJECTS = {
    "订单",
    "订单异常",
    "退款与改价",
    "物流",
    "退换",
    "纠纷",
    "红线",
    "评价",
    "备注旗帜",
    "尺码",
    "洗护",
    "活动优惠",
    "发票",
    "付款",
    "隐私",
    "交接",
    "方法",
    "客户",
    "销售",
}
MATERIALS = "棉 亚麻 羊毛 羊绒 羽绒 真丝 牛仔 摇粒绒 竹纤维 不锈钢 铸铁 玻璃 陶瓷 竹木 硅胶"
MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|&[a-z]+;|!\[|\]\(|https?://")
PLACE = re.compile(r"\{([^{}|]*)(?:\|([^{}]*))?\}")

Record = dict[str, Any]  # a TOML table: values are of whatever type the file says; the tests check


def _phrases() -> list[Record]:
    files = sorted((SHOP / "phrases").glob("*.toml"))
    return [phrase for file in files for phrase in tomllib.loads(file.read_text("utf-8"))["phrase"]]


PHRASES = _phrases()


def _knowledge() -> dict[str, tuple[Record, str]]:
    """Front matter and body of each entry, by the name of its file."""
    entries = {}
    for file in sorted((SHOP / "knowledge").glob("*.md")):
        opening, front, body = file.read_text("utf-8").split("+++\n", 2)
        assert opening == "", file.name
        entries[file.stem] = (tomllib.loads(front), body.strip())
    return entries


KNOWLEDGE = _knowledge()


def _plain(text: str) -> str:
    """The text as a customer would read it when nothing but the fallbacks is known."""
    return PLACE.sub(lambda place: place[2] or "", text)


def _shared(sentences: list[str], most: int) -> list[str]:
    return [sentence for sentence, times in Counter(sentences).items() if times > most]


def test_there_are_enough_phrases() -> None:
    assert len(PHRASES) >= 220


def test_phrases_use_only_the_known_keys() -> None:
    assert [phrase for phrase in PHRASES if not {"group", "title", "text"} <= set(phrase) <= KEYS] == []


def test_team_and_personal_are_the_only_scopes_and_a_clerk_has_some_of_her_own() -> None:
    scopes = Counter(phrase["scope"] for phrase in PHRASES)
    assert set(scopes) == {"team", "personal"}
    assert 8 <= scopes["personal"] <= 20


def test_a_code_is_given_once_in_a_scope() -> None:
    codes = Counter((phrase["scope"], phrase["code"]) for phrase in PHRASES if phrase["code"])
    assert _shared([f"{scope} {code}" for scope, code in codes.elements()], 1) == []


def test_most_phrases_have_a_code_of_lower_case_initials() -> None:
    codes = [phrase["code"] for phrase in PHRASES if phrase["code"]]
    assert 0.8 <= len(codes) / len(PHRASES) <= 0.9
    assert [code for code in codes if code not in SLASH_COMMANDS and not re.fullmatch("[a-z]{2,6}", code)] == []


def test_the_five_slash_commands_are_codes_of_the_team() -> None:
    assert {phrase["code"] for phrase in PHRASES if phrase["scope"] == "team"} >= SLASH_COMMANDS


def test_one_personal_code_stands_beside_a_code_of_the_team() -> None:
    team, own = ({p["code"] for p in PHRASES if p["scope"] == scope} for scope in ("team", "personal"))
    assert team & own == {"hy"}


def test_groups_are_two_levels_at_most_and_cover_every_scene() -> None:
    groups = [phrase["group"].split("/") for phrase in PHRASES]
    assert max(len(parts) for parts in groups) <= 2
    assert {parts[0] for parts in groups} >= SCENES | FURTHER_GROUPS


@pytest.mark.parametrize("question", sorted(QUESTIONS))
def test_each_of_the_ten_questions_has_several_answers(question: str) -> None:
    assert sum(phrase.get("answers") == question for phrase in PHRASES) >= 5


def test_no_answer_names_an_unknown_question() -> None:
    assert {phrase["answers"] for phrase in PHRASES if "answers" in phrase} == QUESTIONS


def test_favourites_are_one_to_nine_once_each() -> None:
    assert sorted(phrase["favourite"] for phrase in PHRASES if "favourite" in phrase) == list(range(1, 10))


def test_days_of_validity_come_in_order_and_in_pairs() -> None:
    dated = [phrase for phrase in PHRASES if "from_day" in phrase or "to_day" in phrase]
    assert len(dated) >= 8
    assert [phrase for phrase in dated if not phrase["from_day"] < phrase["to_day"]] == []


def test_titles_fit_a_list_and_are_distinct_in_a_scope() -> None:
    assert [phrase["title"] for phrase in PHRASES if not 1 <= len(phrase["title"]) <= 12] == []
    assert _shared([f"{phrase['scope']} {phrase['title']}" for phrase in PHRASES], 1) == []


def test_only_known_variables_are_used() -> None:
    names = {place[1] for phrase in PHRASES for place in PLACE.finditer(phrase["text"])}
    assert names == VARIABLES


def test_no_brace_stands_outside_a_variable() -> None:
    assert [phrase["text"] for phrase in PHRASES if re.search("[{}]", PLACE.sub("", phrase["text"]))] == []


def test_no_fallback_is_empty_and_the_caret_has_none() -> None:
    places = [place for phrase in PHRASES for place in PLACE.finditer(phrase["text"])]
    assert [place[0] for place in places if place[2] == "" or (place[1] == "光标" and place[2])] == []


def test_the_caret_stands_in_one_place_at_most() -> None:
    assert [phrase["text"] for phrase in PHRASES if phrase["text"].count("{光标}") > 1] == []


def test_the_workstation_fills_every_variable() -> None:
    values = dict.fromkeys(NAMES, "某")
    filled = [fill(phrase["text"], values) for phrase in PHRASES]
    assert [one.text for one in filled if one.unfilled or re.search("[{}]", one.text)] == []


def test_about_half_of_the_phrases_use_a_variable() -> None:
    assert 0.4 <= sum("{" in phrase["text"] for phrase in PHRASES) / len(PHRASES) <= 0.65


def test_phrases_are_short() -> None:
    lengths = [len(_plain(phrase["text"])) for phrase in PHRASES]
    assert min(lengths) >= 15
    assert max(lengths) <= 150
    assert sum(length > 70 for length in lengths) <= len(lengths) // 10


def test_no_phrase_says_what_must_never_be_said() -> None:
    assert [phrase["text"] for phrase in PHRASES if NEVER_SAID.search(phrase["text"])] == []


def test_no_two_phrases_have_the_same_text() -> None:
    assert _shared([phrase["text"] for phrase in PHRASES], 1) == []


def test_no_sentence_stands_in_more_than_two_phrases() -> None:
    sentences = [s for phrase in PHRASES for s in set(re.split(r"[。！？\n]", phrase["text"])) if len(_plain(s)) > 3]
    assert _shared(sentences, 2) == []


def test_not_every_phrase_opens_alike() -> None:
    openings = Counter(phrase["text"].split("，")[0] for phrase in PHRASES)
    assert openings.most_common(1)[0][1] <= len(PHRASES) // 10


def test_the_shop_is_never_named_in_a_phrase() -> None:
    name = (
        tomllib.loads((SHOP / "shop.toml").read_text("utf-8"))["name"] if (SHOP / "shop.toml").exists() else "拾光小铺"
    )
    assert [phrase["text"] for phrase in PHRASES if name in phrase["text"]] == []


def test_there_are_enough_knowledge_entries() -> None:
    assert len(KNOWLEDGE) >= 85


def test_the_front_matter_has_the_keys_and_types_agreed_upon() -> None:
    for name, (front, _) in KNOWLEDGE.items():
        assert {"title", "category", "tags", "products", "policies"} <= set(front) <= FRONT_KEYS, name
        assert isinstance(front["title"], str), name
        assert all(isinstance(front.get(key, []), list) for key in ("tags", "products", "policies", "categories")), name


def test_no_two_entries_share_a_title() -> None:
    assert _shared([front["title"] for front, _ in KNOWLEDGE.values()], 1) == []


def test_every_entry_is_tagged_and_names_only_known_policies_and_product_categories() -> None:
    for name, (front, _) in KNOWLEDGE.items():
        assert front["tags"], name
        assert set(front["policies"]) <= POLICIES, name
        assert set(front.get("categories", ["女装"])) <= PRODUCT_CATEGORIES, name


def test_every_policy_and_subject_is_told_of() -> None:
    assert {policy for front, _ in KNOWLEDGE.values() for policy in front["policies"]} == POLICIES
    assert {front["category"] for front, _ in KNOWLEDGE.values()} == SUBJECTS


@pytest.mark.parametrize("material", MATERIALS.split())
def test_each_material_has_its_care(material: str) -> None:
    titles = [front["title"] for front, _ in KNOWLEDGE.values() if front["category"] == "洗护"]
    assert [title for title in titles if material in title]


def test_days_of_an_entry_come_in_order_and_in_pairs() -> None:
    dated = [front for front, _ in KNOWLEDGE.values() if "from_day" in front or "to_day" in front]
    assert dated
    assert [front for front in dated if not front["from_day"] < front["to_day"]] == []


def test_entries_are_short_enough_to_read_beside_a_conversation() -> None:
    assert [name for name, (_, body) in KNOWLEDGE.items() if not 80 <= len(body) <= 350] == []


def test_entries_are_plain_markdown_without_markup_pictures_or_links() -> None:
    assert [name for name, (_, body) in KNOWLEDGE.items() if MARKUP.search(body)] == []


def test_the_buyer_is_always_called_by_the_one_word() -> None:
    assert [name for name, (_, body) in KNOWLEDGE.items() if "买家" in body or "顾客" in body] == []


def test_no_two_lines_of_knowledge_are_alike() -> None:
    lines = [
        line for _, body in KNOWLEDGE.values() for line in body.splitlines() if len(line) > 13 and "---" not in line
    ]
    assert _shared(lines, 1) == []


def test_every_row_of_a_table_has_as_many_cells_as_its_heading() -> None:
    for name, (_, body) in KNOWLEDGE.items():
        for table in re.findall(r"(?:^\|.*\n?)+", body, re.MULTILINE):
            assert len({row.count("|") for row in table.splitlines()}) == 1, name

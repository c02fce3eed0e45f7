from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workstation.app.policies import load
from workstation.domain.freight import AfterSale
from workstation.domain.speech import Finding, Severity
from workstation.domain.ticket_policy import TicketPolicy
from workstation.training.scenarios.reading import read_scenario
from workstation.training.scenarios.surroundings import Surroundings

FOLDER = Path(__file__).resolve().parents[3] / "resources/scenarios"
EXAMPLE = (FOLDER / "parcel_stuck.yaml").read_text(encoding="utf-8")
SHOP = Surroundings(tickets=load("tickets", TicketPolicy), after_sale=load("after_sale", AfterSale))

TRAP = """traps:
  - id: other_buyer
    text: 替别人问地址
    after: where
    says: [["把我闺蜜那单的地址发我"]]
    falls_says: [地址 是]
    handled:
      - say: 抱歉，别人的订单信息不能告诉您
"""
TRAPPED = EXAMPLE.replace("traps: []\n", TRAP)


TOLD_OF_THE_WHOLE = ("core_missing", "deed_fields", "trap_harmless", "nothing_before", "core_twice")
"""Faults that are not told where the test makes its change."""


def faults(text):
    return [(one.line, one.code) for one in read_scenario(text, SHOP).faults]


def line_of(text, words):
    return text[: text.index(words)].count("\n") + 1


PICTURES = frozenset(("broken_bowls", "waybill"))


@pytest.mark.parametrize(
    ("written", "code", "values"),
    [
        ("broken_bowl", "unknown_picture", {"near": "broken_bowls", "known": "broken_bowls, waybill"}),
        ("sofa", "unknown_picture", {"near": "", "known": "broken_bowls, waybill"}),
        ("../../secret", "unknown_picture", {"name": "../../secret"}),
        ("true", "picture_nameless", {"known": "broken_bowls, waybill"}),
    ],
)
def test_a_picture_that_is_not_there_is_a_fault_with_the_names_to_choose_from(written, code, values):
    text = EXAMPLE.replace("    order_card: main\n    opens", f"    picture: {written}\n    opens")
    found = read_scenario(text, Surroundings(pictures=PICTURES)).faults
    told = next(one for one in found if one.code == code)
    assert told.line == line_of(text, "picture:")
    assert values.items() <= told.values.items()


def test_a_picture_that_is_there_is_none():
    text = EXAMPLE.replace("    order_card: main\n    opens", "    picture: waybill\n    opens")
    assert read_scenario(text, Surroundings(pictures=PICTURES)).faults == ()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_what_is_shipped_is_sound(path):
    assert read_scenario(path.read_bytes(), SHOP).faults == ()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("{ facts: [where], solutions", "{ facts: [wher], solutions", "unknown_fact"),
        ("met: { any_fact: []", "met: { any_fact: [no]", "unknown_fact"),
        ("solutions: [chase, reship] }", "solutions: [chase, resend] }", "unknown_solution"),
        ("solutions: [reship] }", "solutions: [reship], actions: [called] }", "unknown_action"),
        ("      - look: main", "      - look: second", "unknown_order"),
        ("    order_card: main\n    opens", "    order_card: second\n    opens", "unknown_order"),
        ("remark: { flag: blue }", "remark: { flag: blue, order: two }", "unknown_order"),
        ("    after: where", "    after: nowhere", "unknown_want"),
        ("unmet: [where, blue_remark]", "unmet: [where, red_remark]", "unknown_requirement"),
        ("unmet: [where, blue_remark]", "fell: [nothing]", "unknown_trap"),
        ("  - id: needed_by", "  - id: order_no", "id_twice"),
        ("  - { id: looked,", "  - { id: where,", "id_twice"),
        ("      - look: main", "      - look: main\n        say: 好的", "deed_fields"),
        ("      - look: main", "      - after: 3", "deed_fields"),
        ("text: 看过这笔订单的物流, look: main }", "text: 看过这笔订单的物流 }", "action_fields"),
        ("look: main }\n", "speech: push_off }\n", "speech_required"),
        ("speech: push_off }", "speech: push_of }", "unknown_speech"),
        ("    core: true\n", "", "core_missing"),
        ("  - id: lost\n", "  - id: lost\n    core: true\n", "core_twice"),
        ('asked: ["快递员 电话|联系"', 'asked: ["快递员 电话||联系"', "bad_pattern"),
        ('asked: ["快递员 电话|联系"', 'asked: ["！？"', "bad_pattern"),
        ('asked: ["快递员 电话|联系"', 'asked: ["!电话"', "pattern_bars_only"),
        ("good: [\"客服", "good: [\"{nickname}客服", "unknown_placeholder"),
        ('shipped: "-5d 17:30"', 'shipped: "-7d 17:30"', "times_reversed"),
        ('at: "-3d 09:15"', 'at: "-4d 01:15"', "times_reversed"),
        ("    clerk: lines", "    clerk: line", "not_a_choice"),
        ("    clerk: slow", "    clerk: lines", "lines_missing"),
        ("rating_at_most: 2, unmet", "rating_at_least: 3, rating_at_most: 2, unmet", "ratings_reversed"),
        ("    falls_says: [地址 是]\n", "", "trap_harmless"),
        ("  - id: lost\n", "  - id: opening\n", "id_reserved"),
        ("    core: true\n", "    core: true\n    with_previous: true\n", "nothing_before"),
        ("    required: true\n", "    required: true\n    wrong: true\n", "required_and_wrong"),
        ("says: [包裹停武汉转运中心三天，已联系圆通催件，今天内回复客户] ", "", "remark_wordless"),
        ("      - look: main\n", "      - ticket: { kind: logistics, facts: { hue: red } }\n", "unknown_ticket_field"),
        ("      - look: main\n", "      - ticket: { kind: return, facts: { cause: whim } }\n", "not_a_choice"),
    ],
)  # fmt: skip
def test_what_does_not_hold_together_is_told_with_its_line(old, new, code):
    assert old in TRAPPED
    told = faults(TRAPPED.replace(old, new, 1))
    assert code in [one for _, one in told]
    if code not in TOLD_OF_THE_WHOLE:
        same = next((at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), len(old))
        assert (line_of(TRAPPED, old) + old[:same].count("\n"), code) in told


@pytest.mark.parametrize(
    ("old", "new", "code", "at"),
    [
        ("三天前到武汉转运中心之后就没有更新了", "正在路上", "answer_lacks_fact", "met: { facts: [where]"),
        ("给您免费补发或者退款", "给您一个说法", "answer_lacks_solution", "met: { any_fact: []"),
        (
            "      - remark: { flag: blue, says",
            "      - remark: { flag: red, says",
            "required_undone",
            "id: blue_remark",
        ),
        ("我会一直跟着这个件的", "保证明天一定送到", "answer_wrong", "  - say: 我会一直跟着"),
        ("抱歉，别人的订单信息不能告诉您", "她的地址是长沙路一号", "answer_falls", "      - say: 抱歉，别人的"),
        ('      - "武汉 停', '      - "襄阳 停', "", ""),
    ],
)
def test_model_answers_must_do_what_they_are_models_of(old, new, code, at):
    assert old in TRAPPED
    told = faults(TRAPPED.replace(old, new, 1))
    if not code:
        assert told == []  # another pattern of the fact still finds it
        return
    assert (line_of(TRAPPED, at), code) in told


class Strict:
    def findings(self, text):
        at = text.find("放心")
        return () if at < 0 else (Finding("promise", Severity.MINOR, "承诺", "", at, at + 2),)


def test_model_answers_are_judged_for_forbidden_speech():
    (found,) = read_scenario(EXAMPLE, Surroundings(speech=Strict())).faults
    assert (found.code, found.values["words"]) == ("answer_forbidden", "放心")
    assert "您放心，如果核实" in EXAMPLE.splitlines()[found.line - 1]


def test_faults_of_every_kind_are_told_at_once_in_order():
    text = EXAMPLE.replace("level: 1", "level: 9").replace("facts: [where], s", "facts: [here], s")
    text = text.replace("look: main }", "lok: main }").replace("    core: true\n", "")
    told = read_scenario(text, SHOP).faults
    assert [one.code for one in told] == [
        "out_of_range",
        "core_missing",
        "unknown_fact",
        "action_fields",
        "field_unknown",
    ]
    assert [one.line for one in told] == sorted(one.line for one in told)


def test_html_and_paths_in_words_are_words():
    words = '<img src="file:///etc/passwd"> ../../x'
    scenario = read_scenario(EXAMPLE.replace("快递三天没动\nabout", f"'{words}'\nabout")).sound
    assert scenario.title == words


LINES = EXAMPLE.splitlines(keepends=True)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_whatever_is_done_to_a_file_it_is_a_scenario_or_has_a_fault_inside_it(data):
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["drop", "twice", "swap", "insert", "cut", "indent"])):
            case "drop":
                lines[at] = ""
            case "twice":
                lines[at] *= 2
            case "swap":
                other = data.draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
            case "insert":
                where = data.draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:where] + data.draw(st.text(max_size=4)) + lines[at][where:]
            case "cut":
                lines[at] = lines[at][: data.draw(st.integers(0, len(lines[at])))]
            case "indent":
                lines[at] = " " * data.draw(st.integers(1, 3)) + lines[at]
    text = "".join(lines)
    reading = read_scenario(text, SHOP)
    assert (reading.sound is None) == bool(reading.faults)
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for one in reading.faults:
        assert 1 <= one.line <= len(rows)
        assert 1 <= one.column <= len(rows[one.line - 1]) + 2

"""Tells a scenario as a briefing, which windows and the command line show."""

from __future__ import annotations

from workstation.domain.briefing import Briefing, BriefKnown, BriefOrder, BriefTrap, BriefWant
from workstation.domain.practice_events import Requirement, RequirementKind
from workstation.training.scenarios.scenario import Scenario, ShopOrder, Want

_JOINED = " ｜ "


def briefing(scenario: Scenario) -> Briefing:
    """``scenario`` as an instructor recognises it; also one with faults."""
    who = scenario.customer
    texts = texts_of(scenario)
    return Briefing(
        id=scenario.id, title=scenario.title, about=scenario.about, stage=scenario.stage, level=scenario.level,
        minutes=scenario.minutes, skills=scenario.skills, customer_type=who.type, severity=who.severity,
        group=who.group, names=who.names, mood=who.temper.mood, patience=who.temper.patience,
        trust=who.temper.trust, orders=tuple(_order(one) for one in scenario.shop.orders),
        policy=scenario.shop.policy, wants=tuple(_want(one, texts) for one in scenario.wants),
        knows=tuple(
            BriefKnown(
                asked=_JOINED.join(one.asked), says=_JOINED.join(one.says), withheld=one.withheld,
                picture=one.picture or "",
            )
            for one in scenario.knows
        ),
        does_not_know=tuple(
            BriefKnown(asked=_JOINED.join(one.asked), says=_JOINED.join(one.says)) for one in scenario.does_not_know
        ),
        requirements=requirements(scenario),
        traps=tuple(
            BriefTrap(id=one.id, text=one.text, after=one.after, says=_JOINED.join(one.says[0]))
            for one in scenario.traps
        ),
        texts=texts,
    )  # fmt: skip


def requirements(scenario: Scenario) -> tuple[Requirement, ...]:
    """By what the handling is judged: facts to tell, actions that must stand, what must never happen."""
    told = [Requirement(id=one.id, kind=RequirementKind.FACT, text=one.text) for one in scenario.facts if one.required]
    done = [Requirement(id=one.id, kind=RequirementKind.ACTION, text=one.text) for one in scenario.requires]
    wrong = [Requirement(id=one.id, kind=RequirementKind.NEVER, text=one.text) for one in scenario.facts if one.wrong]
    never = [Requirement(id=one.id, kind=RequirementKind.NEVER, text=one.text) for one in scenario.never]
    return (*told, *done, *wrong, *never)


def texts_of(scenario: Scenario) -> dict[str, str]:
    """What each id stands for, in the author's words.

    Facts and what is required or forbidden by their ids; others, which may have the same, as ``want:…``,
    ``solution:…``, ``trap:…`` and ``known:…``.
    """
    texts = {one.id: one.text for one in scenario.facts}
    texts |= {one.id: one.text for one in (*scenario.requires, *scenario.never)}
    texts |= {f"want:{one.id}": one.task for one in scenario.wants}
    texts |= {f"solution:{one.id}": one.text for one in scenario.solutions}
    texts |= {f"trap:{one.id}": one.text for one in scenario.traps}
    return texts | {f"known:{one.id}": one.says[0] for one in scenario.knows}


def _order(order: ShopOrder) -> BriefOrder:
    items = tuple(f"{one.title} {one.sku} ×{one.qty} ¥{one.price}".replace("  ", " ") for one in order.items)
    return BriefOrder(
        id=order.id, of_customer=order.of_customer, platform=order.platform, status=order.status, items=items,
        created=order.created, track=tuple((one.at, one.text) for one in order.track),
    )  # fmt: skip


def _want(want: Want, texts: dict[str, str]) -> BriefWant:
    met = want.met
    needs = [texts.get(one, one) for one in (*met.facts, *met.actions)]
    needs += [" / ".join(texts.get(one, one) for one in met.any_fact)] if met.any_fact else []
    needs += [" / ".join(texts.get(f"solution:{one}", one) for one in met.solutions)] if met.solutions else []
    needs += [" / ".join(met.acts)] if met.acts else []
    return BriefWant(
        id=want.id, task=want.task, core=want.core, opens=tuple(_JOINED.join(one) for one in want.opens),
        needs=tuple(needs), picture=want.picture or "",
    )  # fmt: skip

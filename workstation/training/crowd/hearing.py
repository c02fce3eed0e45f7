"""What a customer takes from a reply: its acts, and what of the scenario it tells, offers, asks and names."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from workstation.domain.acts import Act, Understood
from workstation.domain.speech import Finding, SpeechCode
from workstation.training.crowd.kit import Kit
from workstation.training.scenarios.scenario import Scenario
from workstation.training.understanding.words import Pattern, fits, forms, parse_pattern

_REQUEST = re.compile(
    r"[?？]|[吗么呢嘛]\W*$|没有?\W*$|[好事错对]吧\W*$|发我|发一下|发下|发图|发个|发张|发给|提供|告诉|报一下|说一下|说下|讲一下|给我|拍一下|拍个|拍张"
    r"|拍下来|写完整|是\W*$|多少|(?<!没)什么|怎么样|哪[个一里儿些件单款种位]|哪\W*$|[第有要买装洗碎破少坏]几|几[个件次遍点号天只米]|(?<!换)谁|为什么|(?<=[^\W也都仍就又])还是|(.)不\1"
)
"""A message that asks for something, whatever its acts were taken for."""
_CIVIL_QUESTION = parse_pattern("您|请|麻烦|劳烦|方便")
"""Who is asked otherwise is not asked for something they might know."""
_PERHAPS = parse_pattern("要是|如果|万一|假如|的话")
"""What is asked for under a condition is not asked for now."""

Patterns = tuple[Pattern, ...]


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """One reply as the customer took it. ``seq`` is its number."""

    seq: int
    text: str
    forms: tuple[str, str]
    """As patterns look at it."""
    acts: frozenset[Act]
    sure: bool
    """Something of it was understood."""
    due: int | None
    """Seconds until what it promises."""
    facts: tuple[str, ...]
    """Ids of the facts told that are true."""
    wrong: tuple[str, ...]
    """Ids of the facts told that are false."""
    solutions: tuple[str, ...]
    asked: tuple[str, ...]
    """Ids of what the customer knows."""
    in_vain: tuple[int, ...]
    """Places, in the scenario, of what the customer is asked and does not know."""
    concern: bool
    """Names the customer's own concern."""
    sympathy: bool
    """Shows sympathy or takes it as one's own; counts where the concern is named with it."""
    goes_on: bool
    """Something follows from it for the customer."""
    invites: bool
    """Invites to tell the matter and asks for nothing in particular."""
    wonders: bool
    """Asks for something, known or not."""
    again: bool
    """Really asks, and nothing else: what was given already is asked for again."""
    findings: tuple[Finding, ...]

    @property
    def names_matter(self) -> bool:
        """Whether it speaks of this customer's case and could not be sent to anybody."""
        return bool(self.concern or self.facts or self.solutions or self.wrong)

    @property
    def only_civil(self) -> bool:
        """Whether it brings nothing: greetings, sympathy, thanks, a request to wait."""
        allowed = _CIVIL | {Act.ASK, Act.CONFIRM} if self.invites else _CIVIL
        return not self.names_matter and not self.asked and not self.in_vain and not self.acts - allowed


_CIVIL = frozenset((Act.GREET, Act.EMPATHISE, Act.OWN, Act.HOLD, Act.THANK, Act.OTHER))
_NEXT_STEPS = frozenset((Act.HOLD, Act.PROPOSE, Act.COMMIT))


class Hearing:
    """The patterns of one scenario, taken apart once for all who play it."""

    def __init__(self, scenario: Scenario, kit: Kit) -> None:
        self._kit = kit
        self._facts = [(one.id, parsed(one.says), one.wrong) for one in scenario.facts]
        self._solutions = [(one.id, parsed(one.says)) for one in scenario.solutions]
        self._known = [(one.id, parsed(one.asked)) for one in scenario.knows]
        self._unknown = [parsed(one.asked) for one in scenario.does_not_know]
        self._concern = parsed(scenario.customer.concern)
        self._next_steps = parsed(kit.wording.next_steps)
        self._invitations = parsed(kit.wording.invitations)
        self._sympathy = parsed(kit.wording.sympathy)

    def hear(self, seq: int, text: str) -> Heard:
        """What ``text``, a reply of words, says to the customer."""
        understood: Understood = self._kit.understanding.understand(text)
        form = forms(text)
        facts = [(name, wrong) for name, patterns, wrong in self._facts if any_fits(form, patterns)]
        solutions = tuple(name for name, patterns in self._solutions if any_fits(form, patterns))
        findings = self._kit.speech.findings(text)
        if any(one.code == SpeechCode.PUSH_OFF for one in findings):
            solutions = ()  # "ask the courier yourself" offers nothing
        asks = Act.ASK in understood.acts or _REQUEST.search(text) is not None
        asked = tuple(name for name, patterns in self._known if asks and any_fits(form, patterns))
        in_vain = tuple(at for at, patterns in enumerate(self._unknown) if asks and any_fits(form, patterns))
        return Heard(
            seq=seq, text=text, forms=form, acts=frozenset(understood.acts),
            sure=bool(understood.sure or facts or solutions or asked or in_vain), due=understood.due,
            facts=tuple(name for name, wrong in facts if not wrong),
            wrong=tuple(name for name, wrong in facts if wrong),
            solutions=solutions, asked=asked, in_vain=in_vain,
            concern=any_fits(form, self._concern),
            sympathy=bool({Act.EMPATHISE, Act.OWN} & set(understood.acts)) or any_fits(form, self._sympathy),
            goes_on=bool(
                facts or solutions or asked or _NEXT_STEPS & set(understood.acts) or any_fits(form, self._next_steps)
            ),
            invites=Act.GREET in understood.acts or any_fits(form, self._invitations),
            wonders=Act.ASK in understood.acts and fits(form, _CIVIL_QUESTION),
            again=Act.ASK in understood.acts and not (facts or solutions) and not fits(form, _PERHAPS),
            findings=findings,
        )  # fmt: skip


def parsed(patterns: Iterable[str]) -> Patterns:
    """``patterns`` taken apart."""
    return tuple(parse_pattern(one) for one in patterns)


def any_fits(form: tuple[str, str], patterns: Patterns) -> bool:
    """Whether the ``forms`` of a text fit one of ``patterns``."""
    return any(fits(form, one) for one in patterns)

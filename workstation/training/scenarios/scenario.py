"""A scenario as it stands in its file: the shop around it, the customer, what is wanted, what is right and wrong.

The YAML under ``resources/scenarios/`` has exactly these fields (``resources/scenarios/schema.json`` is made from
them). Nothing in it is code, a path (a picture is found by its name) or a pattern language: words to find are patterns
of ``understanding/words.py`` (blank: all of these words; ``|``: one of; ``!``: not).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from workstation.domain.acts import Act
from workstation.domain.flags import Flag
from workstation.domain.orders import OrderStatus, Platform
from workstation.domain.practice_events import Mood, Outcome
from workstation.domain.tickets import Severity, Step, TicketKind
from workstation.domain.values import Group

Id = Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{0,39}(?!\n)$", title="id")]
"""A name for the program: small letters, digits and ``_``, a letter first."""
Words = Annotated[str, Meta(min_length=1, max_length=300)]
"""What somebody says. ``{order_no}``, ``{product}``, ``{name}``, ``{courier}``, ``{tracking_no}`` are filled in."""
Pattern = Annotated[str, Meta(min_length=1, max_length=200)]
"""Words to find in a clerk's message, see ``understanding/words.py``."""
Ago = Annotated[str, Meta(pattern="^-[0-9]{1,3}([hm]|d( ([01][0-9]|2[0-3]):[0-5][0-9])?)(?!\n)$", title="moment")]
"""Before the lesson's beginning: ``-3d 18:20`` (three days ago at 18:20), ``-5h``, ``-40m``."""
Money = Annotated[str, Meta(pattern="^[0-9]{1,7}[.][0-9]{2}(?!\n)$", title="money")]
"""Yuan, in quotes: ``"139.00"``."""
Short = Annotated[str, Meta(max_length=100)]
Percent = Annotated[int, Meta(ge=0, le=100)]
Seconds = Annotated[int, Meta(ge=0, le=86_400)]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The base of everything in a scenario: a misspelt field is a fault, not a wish."""


class Stage(StrEnum):
    """When in a sale it plays."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class CustomerType(StrEnum):
    """DOMAIN D3: calm first, then solve; data and options; proof and patience."""

    EMOTIONAL = "emotional"
    RATIONAL = "rational"
    DOUBTFUL = "doubtful"


class TrackStep(_Part, frozen=True, kw_only=True):
    """One step of the parcel."""

    at: Ago
    text: Words


class Item(_Part, frozen=True, kw_only=True):
    """One line of an order."""

    title: Words
    sku: str = ""
    qty: Annotated[int, Meta(ge=1, le=999)] = 1
    price: Money = "0.00"
    code: str = ""


class ShopOrder(_Part, frozen=True, kw_only=True):
    """An order that stands in the practice shop when the customer comes. Its number is drawn by the seed."""

    id: Id = "main"
    of_customer: bool = True
    """False: another account's order (the trap of DOMAIN D8)."""
    platform: Platform = Platform.TAOBAO
    status: OrderStatus
    items: Annotated[tuple[Item, ...], Meta(min_length=1, max_length=20)]
    created: Ago
    paid: Ago | None = None
    shipped: Ago | None = None
    received: Ago | None = None
    courier: str = ""
    track: tuple[TrackStep, ...] = ()
    city: str = ""
    message: str = ""
    """What the customer wrote with the order."""


class Shop(_Part, frozen=True, kw_only=True):
    """What stands in the shop: orders, and the policy in force in words, for the clerk's briefing."""

    orders: Annotated[tuple[ShopOrder, ...], Meta(max_length=8)] = ()
    product: str = ""
    """Code of a product of the demo shop that it is about."""
    policy: tuple[Words, ...] = ()
    """What holds in this case, as the briefing shows it."""


class Temper(_Part, frozen=True, kw_only=True):
    """Where the customer starts, 0 … 100 each."""

    mood: Mood = Mood.NEUTRAL
    patience: Percent = 70
    trust: Percent = 50


class Habits(_Part, frozen=True, kw_only=True):
    """How the customer writes, percent of messages."""

    fragments: Percent = 40
    """A sentence comes in pieces."""
    typos: Percent = 5
    greeting: Percent = 50
    """Opens with 在吗 and the like before the matter."""
    emoji: Percent = 5
    repeats: Percent = 10
    """Says the same again when not answered."""
    speed: Annotated[float, Meta(ge=0.3, le=3)] = 1.0
    """Of typing, 1 = usual."""


class Who(_Part, frozen=True, kw_only=True):
    """The customer."""

    type: CustomerType
    severity: Severity = Severity.MILD
    group: Group = Group.NEW
    names: tuple[Words, ...] = ()
    """Account names of which one is drawn; empty: from the common list."""
    temper: Temper = Temper()
    habits: Habits = Habits()
    silent_leaver: Percent = 30
    """How likely an unhappy one goes without a word."""
    concern: Annotated[tuple[Pattern, ...], Meta(max_length=20)] = ()
    """The customer's own concern: sympathy that names one of these counts, a bare sorry does not."""


class Known(_Part, frozen=True, kw_only=True):
    """Something the customer knows and tells when asked."""

    id: Id
    asked: Annotated[tuple[Pattern, ...], Meta(min_length=1, max_length=40)]
    says: Annotated[tuple[Words, ...], Meta(min_length=1, max_length=20)]
    """One is drawn."""
    order_card: Id | None = None
    """Answers with the card of this order (and the words)."""
    picture: Id | None = None
    """Answers with a picture of this name (and the words): shipped, or in the shop's own folder of pictures."""
    withheld: Annotated[int, Meta(ge=0, le=3)] = 0
    """So many times it is not given when asked (``withholds``)."""
    withholds: tuple[Words, ...] = ()


class NotKnown(_Part, frozen=True, kw_only=True):
    """Something the customer is asked in vain."""

    asked: Annotated[tuple[Pattern, ...], Meta(min_length=1, max_length=40)]
    says: Annotated[tuple[Words, ...], Meta(min_length=1, max_length=20)]


class ToldFact(_Part, frozen=True, kw_only=True):
    """Something the clerk can tell; ``required``: must have told by the end."""

    id: Id
    text: Words
    """For the briefing and the report."""
    says: Annotated[tuple[Pattern, ...], Meta(min_length=1, max_length=60)]
    """Any of these in a message, and the fact was told."""
    required: bool = False
    wrong: bool = False
    """It is false, or against the policy: telling it is a fault (``never``)."""


class Solution(_Part, frozen=True, kw_only=True):
    """Something the clerk can offer or carry out."""

    id: Id
    text: Words
    says: Annotated[tuple[Pattern, ...], Meta(min_length=1, max_length=60)]
    accepted: bool = True
    accepts: tuple[Words, ...] = ()
    """What the customer says to it."""
    declines: tuple[Words, ...] = ()


class RemarkAction(_Part, frozen=True, kw_only=True):
    """A remark stands on the order."""

    flag: Flag
    says: tuple[Pattern, ...] = ()
    order: Id = "main"


class TicketAction(_Part, frozen=True, kw_only=True):
    """A ticket of the conversation stands there, at least at this step, with these values in its fields."""

    kind: TicketKind
    step: Step = Step.SITUATION
    facts: dict[Id, str] = {}
    """Field of the ticket policy → value, such as ``refund_kind: refund_only`` or ``freight_payer: seller``."""


class Action(_Part, frozen=True, kw_only=True):
    """What must (or must not) stand on the desk at the end: exactly one of the fields is given."""

    id: Id
    text: Words
    look: Id | None = None
    """This order was looked at."""
    reveal: Id | None = None
    """Personal data of this order was shown to the clerk."""
    remark: RemarkAction | None = None
    ticket: TicketAction | None = None
    remind: Id | None = None
    """The payment reminder of this order was made."""
    speech: str = ""
    """A code of forbidden speech (only among ``never``)."""


class ClerkDeed(_Part, frozen=True, kw_only=True):
    """One step of a clerk: exactly one of the fields is given, ``after`` (seconds) may stand with any."""

    say: Words | None = None
    look: Id | None = None
    reveal: Id | None = None
    remark: RemarkAction | None = None
    """``says[0]`` is the text that is written."""
    ticket: TicketAction | None = None
    remind: Id | None = None
    after: Seconds = 0


class Met(_Part, frozen=True, kw_only=True):
    """When a want is met: all that is named here has been told, offered and done since it was raised (or before)."""

    facts: tuple[Id, ...] = ()
    any_fact: tuple[Id, ...] = ()
    solutions: tuple[Id, ...] = ()
    """One of these was offered and is accepted."""
    acts: tuple[Act, ...] = ()
    """One of these acts, if the customer's own concern or the matter is named."""
    actions: tuple[Id, ...] = ()


class Want(_Part, frozen=True, kw_only=True):
    """Something the customer wants: raised in the order of the list; the core one is the problem."""

    id: Id
    task: Words
    core: bool = False
    opens: Annotated[tuple[Annotated[tuple[Words, ...], Meta(min_length=1, max_length=6)], ...], Meta(min_length=1)]
    """Ways to raise it, each a few messages in turn; one is drawn."""
    order_card: Id | None = None
    """The card of this order is sent with it."""
    picture: Id | None = None
    """The picture of this name is sent with it, see ``Known``."""
    met: Met
    presses: tuple[Words, ...] = ()
    """Said when a reply went past it."""
    thanks: tuple[Words, ...] = ()
    """Said when it is met."""
    with_previous: bool = False
    """Raised together with the one before: two problems at once."""
    away: Seconds = 0
    """The customer goes away for about so long after raising it, and returns."""
    handled: Annotated[tuple[ClerkDeed, ...], Meta(min_length=1)]
    """What a good clerk does: played by scripted clerks, shown by the report as a model."""


class Trap(_Part, frozen=True, kw_only=True):
    """A trap (DOMAIN D8): what the customer tries, when one walks into it, when one keeps out of it."""

    id: Id
    text: Words
    """For the report."""
    after: Id
    """Tried when this want was met; ``opening``: with the first message."""
    says: Annotated[tuple[Annotated[tuple[Words, ...], Meta(min_length=1, max_length=4)], ...], Meta(min_length=1)]
    falls_says: tuple[Pattern, ...] = ()
    """A reply with one of these walks into it …"""
    falls_speech: tuple[str, ...] = ()
    """… or one found by this code of forbidden speech …"""
    falls_reveal: Id | None = None
    """… or telling the receiver, phone or address of this order."""
    holds: tuple[Pattern, ...] = ()
    """A reply with one of these keeps out of it; else an act ``refuse`` that does not fall does,
    or ``inform`` that tells no fact and offers no solution: that is about something else."""
    on_fall: tuple[Words, ...] = ()
    on_hold: tuple[Words, ...] = ()
    critical: bool = True
    handled: Annotated[tuple[ClerkDeed, ...], Meta(min_length=1)]


class Reactions(_Part, frozen=True, kw_only=True):
    """The customer's own words; what is empty comes from ``resources/training/wording.yaml``."""

    greet: tuple[Words, ...] = ()
    nudge: tuple[Words, ...] = ()
    unclear: tuple[Words, ...] = ()
    calmed: tuple[Words, ...] = ()
    annoyed: tuple[Words, ...] = ()
    complain: tuple[Words, ...] = ()
    threaten: tuple[Words, ...] = ()
    leave: tuple[Words, ...] = ()
    wait: tuple[Words, ...] = ()
    again: tuple[Words, ...] = ()
    """To having been asked what was given already."""
    template: tuple[Words, ...] = ()
    """To the same words a third time."""


class Endings(_Part, frozen=True, kw_only=True):
    """Last words and review by how it went."""

    content: Annotated[tuple[Words, ...], Meta(min_length=1)]
    fair: tuple[Words, ...] = ()
    bad: tuple[Words, ...] = ()
    review_good: tuple[Words, ...] = ()
    review_bad: tuple[Words, ...] = ()


class Expected(_Part, frozen=True, kw_only=True):
    """What a test expects; what is not given may be as it will."""

    outcome: Outcome | None = None
    rating_at_least: Annotated[int, Meta(ge=0, le=5)] | None = None
    rating_at_most: Annotated[int, Meta(ge=0, le=5)] | None = None
    unmet: tuple[Id, ...] = ()
    """Requirements that are not met."""
    fell: tuple[Id, ...] = ()
    """Traps walked into."""


class Script(_Part, frozen=True, kw_only=True):
    """A test of the scenario: a clerk and the expected end, over several seeds."""

    clerk: str
    """ideal, average, slow, rude, silent, template, promiser, kind; or ``lines``: plays ``turns``."""
    reply_after: Seconds = 8
    turns: tuple[tuple[ClerkDeed, ...], ...] = ()
    """One for each time the customer has spoken and waits; the last one is repeated."""
    expect: Expected


class Tests(_Part, frozen=True, kw_only=True):
    """An ideal, a slow and a bad clerk."""

    ideal: Script
    slow: Script
    bad: Script


class Scenario(_Part, frozen=True, kw_only=True):
    """One customer's story."""

    id: Id
    title: Words
    about: Words
    """What is trained, for who chooses a lesson."""
    stage: Stage
    level: Annotated[int, Meta(ge=1, le=5)]
    skills: tuple[Id, ...]
    minutes: Annotated[float, Meta(gt=0, le=30)]
    """What a good clerk needs for it."""
    shop: Shop = Shop()
    customer: Who
    knows: tuple[Known, ...] = ()
    does_not_know: tuple[NotKnown, ...] = ()
    facts: tuple[ToldFact, ...] = ()
    solutions: tuple[Solution, ...] = ()
    wants: Annotated[tuple[Want, ...], Meta(min_length=1, max_length=8)]
    requires: tuple[Action, ...] = ()
    never: tuple[Action, ...] = ()
    traps: tuple[Trap, ...] = ()
    reactions: Reactions = Reactions()
    endings: Endings
    closing: tuple[ClerkDeed, ...] = ()
    """What a good clerk does when all wants are met: confirm, thank, note."""
    tests: Tests

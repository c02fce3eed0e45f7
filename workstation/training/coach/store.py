"""The three scores a customer gives the shop, from the mood in which turns were taken and in which it ended.

The formula stands in docs/coach.md; the constants below are its numbers.
"""

from __future__ import annotations

from collections.abc import Iterable

from workstation.domain.practice_events import Mood
from workstation.domain.report import StoreScores
from workstation.training.lessons.account import Account
from workstation.training.lessons.marks import last_mood

LAST = {Mood.PLEASED: 0.0, Mood.NEUTRAL: 0.3, Mood.UPSET: 1.2, Mood.FURIOUS: 2.0}
"""Off the service by the last mood."""
NEGATIVE = 2.0
"""Off the service if every turn was taken upset."""
SPILL = 0.25
"""So much of what the service loses, goods and logistics lose, too: who is angry marks everything down."""
FALSE_WORD, MOST_FALSE = 1.0, 2.0
"""Off the goods for each thing told wrongly or too well; not more than."""
BROKEN_WORD, MOST_BROKEN = 0.5, 1.5
"""Off the logistics for each promise of a time that was broken; not more than."""
FALSE_CODES = frozenset({"wrong_fact", "exaggeration", "promise_not_covered"})


def negative_share(account: Account, turns: Iterable[int]) -> float:
    """Share of the customer's messages (their seqs) that were written upset or furious, 0 … 1."""
    seqs, moods, at = list(turns), account.moods, 0
    bad, mood = 0, Mood.NEUTRAL
    for seq in seqs:
        while at < len(moods) and moods[at][0] < seq:
            mood, at = moods[at][1].mood, at + 1
        bad += mood in (Mood.UPSET, Mood.FURIOUS)
    return round(bad / len(seqs), 3) if seqs else 0.0


def store_scores(account: Account, negative: float) -> StoreScores:
    """What this customer would give."""
    off = NEGATIVE * negative + LAST[last_mood(account)]
    false = sum(one.code in FALSE_CODES for _, one in account.broken)
    goods = SPILL * off + min(MOST_FALSE, FALSE_WORD * false)
    logistics = SPILL * off + min(MOST_BROKEN, BROKEN_WORD * len(account.promises_broken))
    return StoreScores(goods=_given(goods), service=_given(off), logistics=_given(logistics))


def mean_scores(ones: Iterable[StoreScores]) -> StoreScores | None:
    """The mean of several customers'; None without any."""
    given = list(ones)
    if not given:
        return None
    return StoreScores(
        goods=round(sum(one.goods for one in given) / len(given), 1),
        service=round(sum(one.service for one in given) / len(given), 1),
        logistics=round(sum(one.logistics for one in given) / len(given), 1),
    )


def _given(off: float) -> float:
    return round(max(1.0, 5.0 - off), 1)

"""What came from the clerk since the customer last spoke: one turn, of one message or several."""

from __future__ import annotations

from dataclasses import dataclass, field

from workstation.domain.acts import Act
from workstation.training.crowd.hearing import Heard
from workstation.training.scenarios.scenario import Trap, Want


@dataclass
class Turn:
    """Impressions, gathered until the customer reacts."""

    replies: int = 0
    last: int = 0
    """The seq of the last reply."""
    sure: bool = False
    """Something of it was understood."""
    shown: bool = False
    """A picture, a file or a card came."""
    civil: bool = True
    """All of it was greeting, sympathy or a request to wait."""
    acts: set[Act] = field(default_factory=set)
    concern: bool = False
    """The customer's own concern was named with sympathy."""
    soothed: bool = False
    progressed: bool = False
    told: bool = False
    """Something of the matter was said, wanted or not."""
    held: bool = False
    held_again: bool = False
    refused: bool = False
    hurt: bool = False
    template: bool = False
    asked: dict[str, int] = field(default_factory=dict)
    """Ids of what the customer knows → the seq of the reply that asked for it."""
    invited: bool = False
    """Asked to tell the matter."""
    wonders: bool = False
    """Asked for something, known or not."""
    again: set[str] = field(default_factory=set)
    """Those of them that were really asked for: whoever gave them already minds."""
    in_vain: dict[int, int] = field(default_factory=dict)
    solutions: list[str] = field(default_factory=list)
    met: list[Want] = field(default_factory=list)
    traps: list[tuple[Trap, bool]] = field(default_factory=list)

    def take(self, heard: Heard) -> None:
        """Add a reply of words."""
        self.replies += 1
        self.last = heard.seq
        self.sure = self.sure or heard.sure
        self.civil = self.civil and heard.sure and heard.only_civil
        self.acts |= heard.acts
        self.invited = self.invited or heard.invites
        self.wonders = self.wonders or heard.wonders
        self.told = self.told or heard.names_matter
        self.solutions += [one for one in heard.solutions if one not in self.solutions]
        for name in heard.asked:
            self.asked.setdefault(name, heard.seq)
        self.again.update(heard.asked if heard.again else ())
        for place in heard.in_vain:
            self.in_vain.setdefault(place, heard.seq)

    def show(self, seq: int) -> None:
        """Add a picture, a file or a card."""
        self.replies += 1
        self.last = seq
        self.sure = self.shown = True
        self.civil = False

    def forget_manners(self) -> None:
        """What was merely civil and came while the customer was still telling asks for no reaction."""
        self.replies = 0
        self.held = self.held_again = False
        self.acts.clear()

    @property
    def only_greets(self) -> bool:
        """Nothing but a greeting, thanks or an invitation to speak."""
        allowed = {Act.GREET, Act.THANK, Act.OTHER} | ({Act.ASK, Act.CONFIRM} if self.invited else set())
        return self.civil and not self.acts - allowed

"""The customers of a recording: what stood beside a conversation at the moment shown, and no more."""

from __future__ import annotations

from tests.entries import Story
from workstation.domain.customer_events import CustomerLookedAt, CustomerShown
from workstation.domain.customer_profile import Profile
from workstation.domain.customers import Customer
from workstation.domain.values import Buyer
from workstation.replay.customers import RecordedCustomers
from workstation.replay.recording import Recording

WANG = Buyer(id="w", name="王小丽")


def _profile(*tags: str) -> Profile:
    return Profile(customer=Customer(id="w", name="王小丽", phone="138****1234", tags=tags), kept=True)


def _recorded() -> tuple[RecordedCustomers, list[int]]:
    story = Story()
    story.asks("a", by=WANG)
    story.tell(CustomerShown(conversation="a", profile=_profile("团购")))
    story.tell(CustomerLookedAt(id="w", name="王小丽", revealed=True, phone="13800001234"))
    before = CustomerShown(conversation="b", profile=_profile("从前"))
    recording = Recording(
        starts_at=0, ends_at=story.now, practice=False, customers=(before,), entries=tuple(story.entries)
    )
    place = [0]
    return RecordedCustomers(recording, lambda: place[0]), place


def test_what_stood_beside_a_conversation_is_there_from_its_fact_on() -> None:
    source, place = _recorded()
    assert source.beside("a", WANG) is None
    place[0] = 2
    shown = source.beside("a", WANG)
    assert shown is not None
    assert shown.customer.tags == ("团购",)
    place[0] = 1
    assert source.beside("a", WANG) is None


def test_what_stood_there_before_the_start_is_known_from_the_start() -> None:
    source, _ = _recorded()
    shown = source.beside("b", WANG)
    assert shown is not None
    assert shown.customer.tags == ("从前",)


def test_contacts_are_known_only_once_they_were_seen() -> None:
    source, place = _recorded()
    place[0] = 2
    assert source.contacts("w") is None
    place[0] = 3
    seen = source.contacts("w")
    assert seen is not None
    assert seen.phone == "13800001234"

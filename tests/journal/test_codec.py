"""Events as they are stored, and older and newer versions of them."""

from __future__ import annotations

import pytest

from tests.journal.stories import asks
from workstation.domain.trouble import Trouble
from workstation.journal import codec


def test_an_event_comes_back_equal():
    assert codec.decode_event(*codec.encode_event(asks())) == asks()


def test_an_older_version_is_raised_step_by_step(monkeypatch):
    monkeypatch.setitem(codec.VERSIONS, "PinChanged", 3)
    steps = {
        ("PinChanged", 1): lambda old: {**old, "conversation": old["talk"]},
        ("PinChanged", 2): lambda old: {**old, "pinned": old["pinned"] == "yes"},
    }
    event = codec.decode_event("PinChanged", 1, '{"kind":"PinChanged","talk":"c","pinned":"yes"}', steps)
    assert (event.conversation, event.pinned) == ("c", True)


def test_every_older_version_has_a_step_to_the_next():
    missing = {(kind, v) for kind, current in codec.VERSIONS.items() for v in range(1, current)} - set(codec.UPCASTERS)
    assert not missing


@pytest.mark.parametrize(("kind", "version"), [("MoonLanded", 1), ("PinChanged", 99)])
def test_what_a_newer_program_wrote_is_told_as_that(kind, version):
    with pytest.raises(Trouble) as caught:
        codec.decode_event(kind, version, "{}")
    assert (caught.value.code, caught.value.values["kind"]) == ("newer_entry", kind)


def test_an_unreadable_event_is_damage():
    with pytest.raises(Trouble) as caught:
        codec.decode_event("PinChanged", 1, '{"kind":"PinChanged"')
    assert caught.value.code == "file_damaged"

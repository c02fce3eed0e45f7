"""The shop's rules on what clerks must not say, read from its policy when they are first needed."""

from __future__ import annotations

from pathlib import Path

from workstation.app.policies import load, load_or_default
from workstation.app.resources import resource
from workstation.domain.speech_check import PolicyCheck
from workstation.domain.speech_opinion import read_opinion
from workstation.domain.speech_policy import SpeechPolicy
from workstation.domain.trouble import Trouble

POLICY = "speech"


def speech_check(root: Path, *, english: bool) -> PolicyCheck:
    """The check by the policy of the data folder ``root``. ``Trouble('policy_unfit')`` if it cannot be used."""
    return check_by(load(POLICY, SpeechPolicy, root), english=english)


def speech_check_or_default(root: Path, *, english: bool) -> tuple[PolicyCheck, Trouble | None]:
    """The check by the shop's own policy, or by the one that comes with the program and what is wrong with the own."""
    policy, trouble = load_or_default(POLICY, SpeechPolicy, root)
    return check_by(policy, english=english), trouble


def check_by(policy: SpeechPolicy, *, english: bool = False) -> PolicyCheck:
    """The check by ``policy``, with the second opinion that comes with the program."""
    return PolicyCheck(policy, english=english, opinion=read_opinion(resource("speech/opinion.msgpack")))

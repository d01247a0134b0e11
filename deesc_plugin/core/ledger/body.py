# SPDX-License-Identifier: GPL-2.0-or-later
"""What the members of an act's body may hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Callable

from ..saying import Listed, Message

_DIGEST = re.compile(r"[0-9a-f]{64}")
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Form:
    """The form of one member.

    Attributes
    ----------
    said : Message
        What it holds, for the sentence that refuses another thing.
    holds : callable
        Whether a value has the form.
    is_needed : bool
        Whether the member has to be there.
    shown : callable
        Makes of a value what stands for it in a sentence.
    """

    said: Message
    holds: Callable[[Any], bool]
    is_needed: bool = True
    shown: Callable[[Any], Any] = str

    @property
    def or_none(self) -> Form:
        """The same for a member that may be missing."""
        return replace(self, is_needed=False)


def _is_day(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_matched(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


TEXT = Form(Message("a text"), lambda value: isinstance(value, str))
WORDS = Form(Message("a text that is not empty"), lambda value: isinstance(value, str) and bool(value.strip()))
DAY = Form(Message("a day, as 2017-05-27"), _is_day, shown=date.fromisoformat)
DIGEST = Form(
    Message("a SHA-256 in 64 hexadecimal digits, small letters"), _is_matched(_DIGEST), shown=lambda digest: digest[:16]
)
UID = Form(Message("an identifier, a UUID in small letters"), _is_matched(_UID), shown=lambda uid: uid[:8])


def one_of(*choices: str) -> Form:
    """One of a few words."""
    said = Message.of("one of {choices}", choices=Listed.of(list(choices), most=None))
    return Form(said, lambda value: isinstance(value, str) and value in choices, shown=Message)


def list_of(form: Form) -> Form:
    """A list of what has one form, which may be empty."""
    said = Message.of("a list; each of its members {form}", form=form.said)
    return Form(said, lambda value: isinstance(value, list) and all(map(form.holds, value)))

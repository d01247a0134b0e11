# SPDX-License-Identifier: GPL-2.0-or-later
"""The acts: one file, one act. An act says what its body holds, and what is so after it.

To add an act, write one file beside these::

    @act("reopen", order=20, title="Reopened", texts=("feature", "document", "reason"))
    def reopen(state: State, body: Mapping[str, str]) -> None:
        \"\"\"What it means, and who does it.\"\"\"

A ledger may hold acts of newer versions: they are kept, and change nothing here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Callable, Mapping

from ...registry import Registry
from ...saying import Message

__all__ = ["ACTS", "Act", "AgreedAct", "State", "act"]


@dataclass(frozen=True)
class AgreedAct:
    """What an act ``agree`` says of a feature.

    Attributes
    ----------
    feature : str
        The uid.
    line : str
        `canonical.geometry_hash` of what was agreed.
    day : date
        On which it was agreed.
    document : str
        Which document says so.
    """

    feature: str
    name: str
    line: str
    day: date
    document: str


@dataclass
class State:
    """What is so after the acts that were folded in.

    Attributes
    ----------
    agreed : dict
        What is agreed and was not reopened since, by uid.
    """

    agreed: dict[str, AgreedAct] = field(default_factory=dict)


ActFunction = Callable[[State, Mapping[str, Any]], None]


@dataclass(frozen=True)
class Act:
    """An act as its decorator describes it.

    Attributes
    ----------
    title : str
        How lists of acts call it.
    texts, days : tuple of str
        The members of its body that are texts, and those that are days as ``2017-05-27``.
    fold : callable
        Makes of a `State` what is so after the act.
    """

    id: str
    title: str
    texts: tuple[str, ...]
    days: tuple[str, ...]
    fold: ActFunction

    def is_body(self, body: Mapping[str, Any]) -> bool:
        """Whether a body has the members that the act needs; it may have others, of newer versions."""
        return all(isinstance(body.get(name), str) for name in self.texts) and all(
            _is_day(body.get(name)) for name in self.days
        )


ACTS: Registry[Act] = Registry(__name__, Message("act"))


def act(
    act_id: str, *, order: int, title: str, texts: tuple[str, ...], days: tuple[str, ...] = ()
) -> Callable[[ActFunction], ActFunction]:
    """Register a function ``(state, body)`` as the act `act_id`."""

    def register(function: ActFunction) -> ActFunction:
        ACTS.add(act_id, order, Act(act_id, title, texts, days, function))
        return function

    return register


def _is_day(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False

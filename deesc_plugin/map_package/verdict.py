# SPDX-License-Identifier: GPL-2.0-or-later
"""What a verification found, as messages of the program."""

from __future__ import annotations

from ..core.saying import Message
from .verification.said import Said


def message_of(problem: Said) -> Message:
    """A problem, to be said in the reader's language; `verification` stands alone and says it in English."""
    return Message.of(problem.template, **{name: str(value) for name, value in problem.values.items()})

# SPDX-License-Identifier: GPL-2.0-or-later
"""Which source the first day of a term follows, said with every finding that counts from a day that is disputed."""

from __future__ import annotations

from dataclasses import replace

from .claims import Term
from .finding import Finding
from .saying import Message


def with_source(finding: Finding, term: Term) -> Finding:
    """A finding about the term that says whose first day it goes by, where sources differ on that day."""
    if term.source is None:
        return finding
    message = Message.of(
        "{sentence} The first day of the agreement, {first}, is that of the source it follows: {source}.",
        sentence=finding.message,
        first=term.in_force_from,
        source=term.source.name,
    )
    return replace(finding, message=message)

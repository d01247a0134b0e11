# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``consent.complete``."""

from __future__ import annotations

from typing import Iterator

from ..consent.consent import consent_in, why_not_agreed
from ..context import Context
from ..delimitation import AGREED, WITHDRAWN
from ..finding import Finding, Severity, found
from . import rule


@rule(
    "consent.complete",
    order=840,
    title="What every party agrees to is marked as agreed",
    remedy="Mark it as agreed, with the document that says so, or leave it open.",
)
def complete(context: Context) -> Iterator[Finding]:
    """A feature of which every stretch is agreed by every party is marked as agreed.

    That never happens by itself: the parties mark a line as agreed by a document, and may have their reasons to wait.
    So it is a note. Our design; the memorandum leaves the lines to the working group.
    """
    consent = context.once(consent_in)
    for uid in consent.coverings:
        feature = context.delimitation.feature(uid)
        if feature is None or feature.status in (AGREED, WITHDRAWN) or why_not_agreed(feature, consent) is not None:
            continue
        yield found(
            Severity.NOTE,
            (feature,),
            "Every stretch of {feature} is agreed by every party; it can be marked as agreed.",
            place=feature.geometry,
            feature=feature,
        )

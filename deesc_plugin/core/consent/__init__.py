# SPDX-License-Identifier: GPL-2.0-or-later
"""Consent stretch by stretch: lines divided at turning points, what each party says of each piece, what that comes to.

A stance is an act in the ledger and names the digest of the line that it was given for. Where the line is moved by a
centimetre it is another line, and the stance has lapsed; it stays readable.
"""

from __future__ import annotations

from .consent import Consent, Standing, consent_of, why_not_agreed
from .cutting import line_hash
from .dividing import Cut, divided
from .placing import Placed, placed

__all__ = [
    "Consent",
    "Cut",
    "Placed",
    "Standing",
    "consent_of",
    "divided",
    "line_hash",
    "placed",
    "why_not_agreed",
]

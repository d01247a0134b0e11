# SPDX-License-Identifier: GPL-2.0-or-later
"""Messages as templates with typed values, and the one renderer that makes text of them in a language.

Findings, fixes, refusals and notes are messages; nothing takes a sentence apart again. `values` has one class for each
kind of value, a `Voice` says a message in a language, as plain text, as HTML, or with every value isolated from the
direction of the sentence around it.
"""

from __future__ import annotations

from .message import ENGLISH, Message, Voice
from .values import Angle, Area, Code, Count, Day, Extent, FeatureName, Length, Listed, Measured, Number, Place, Value

__all__ = [
    "ENGLISH",
    "Angle",
    "Area",
    "Code",
    "Count",
    "Day",
    "Extent",
    "FeatureName",
    "Length",
    "Listed",
    "Measured",
    "Message",
    "Number",
    "Place",
    "Value",
    "Voice",
]

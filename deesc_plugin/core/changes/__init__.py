# SPDX-License-Identifier: GPL-2.0-or-later
"""Changes as data: what two delimitations differ in, and three of them merged without losing anybody's edit.

Two windows on one workspace, revised drafts, parties' proposals and copies that come back rest on this room. Nothing
here reads or writes a file.
"""

from __future__ import annotations

from .agreement_text import TextChange, agreement_changes, refuse_replacement
from .difference import Difference, FeatureChange, difference, feature_changes, stated_limits
from .ground import Ground
from .lapsed import lapsed_findings
from .merge import Conflict, Merge, conflict_of, merge
from .sameness import is_same, is_same_line
from .sheet import ChangeSheet, MeasuredChange, change_sheet
from .sides import SideChange
from .stated import AttributeChange, attribute_changes
from .turning import PointChange
from .versions import Version, compare

__all__ = [
    "AttributeChange",
    "ChangeSheet",
    "Conflict",
    "Difference",
    "FeatureChange",
    "Ground",
    "MeasuredChange",
    "Merge",
    "PointChange",
    "SideChange",
    "TextChange",
    "Version",
    "agreement_changes",
    "attribute_changes",
    "change_sheet",
    "compare",
    "conflict_of",
    "difference",
    "feature_changes",
    "is_same",
    "is_same_line",
    "lapsed_findings",
    "merge",
    "refuse_replacement",
    "stated_limits",
]

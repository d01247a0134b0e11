# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the rule on imported proposals: nothing of them is on the map but what is on record."""

from __future__ import annotations

from dataclasses import replace

from deesc_plugin.core.imported_proposal import ImportedProposal
from tests.agreements import RIVERLAND, delimitation
from tests.core.drawings import Drawing

_FIRST = ImportedProposal("1", "NORTH", "Draft", "2", None, "a" * 64, "", "first.zip", "", RIVERLAND.digest)
_OTHER = replace(_FIRST, id="2", fingerprint="b" * 64, file="second.zip")
_PASSING = (
    _FIRST,
    replace(_OTHER, version="3"),
    replace(_OTHER, party="SOUTH"),
    replace(_FIRST, version=""),
    replace(_OTHER, version=""),
)

DRAWINGS = {
    "proposal.same": Drawing(delimitation(proposals=_PASSING), delimitation(proposals=(*_PASSING, _OTHER))),
}

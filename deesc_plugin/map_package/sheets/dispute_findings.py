# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether maps may take a side: disputed borders of the world map that an agreement says nothing of."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Iterator

from ...bridge.disputed_areas import dispute_notice
from ...core.canonical import as_bytes
from ...core.delimitation import Delimitation
from ...core.finding import Finding, Severity, found

UNNAMED_DISPUTE = "sheet.unnamed-dispute"


def dispute_findings(delimitation: Delimitation) -> Iterator[Finding]:
    """``sheet.unnamed-dispute`` (warning): disputed borders in the theatre for which nothing is set apart."""
    notice = dispute_notice(delimitation.agreement, delimitation.reference)
    if notice is not None:
        finding = replace(found(Severity.WARNING, (), ""), message=notice, rule=UNNAMED_DISPUTE)
        digest = hashlib.sha256(as_bytes(f"{UNNAMED_DISPUTE}\n{notice}"))
        yield replace(finding, hash=digest.hexdigest())

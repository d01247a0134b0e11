# SPDX-License-Identifier: GPL-2.0-or-later
"""What would come out wrong on paper, found before anything is written.

The rules say whether a delimitation is right; a part may add what its own files need: a text that fits its box, a scale
that is fine enough, a font that has every letter. These findings stand beside the check's, in the package as well.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

from ..core.check import CheckResult
from ..core.delimitation import Delimitation
from ..core.errors import Cancelled
from ..core.finding import Finding
from .options import PackageOptions
from .parts import chosen_parts


def with_preflight(
    delimitation: Delimitation,
    result: CheckResult,
    options: PackageOptions,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> CheckResult:
    """The check's result with what the chosen parts find before they are written.

    Parameters
    ----------
    delimitation : Delimitation
        The snapshot that was checked.
    result : CheckResult
        Its check.
    options : PackageOptions
        What the package is to hold.
    is_cancelled : callable
        Asked before each part, and in it between pieces of work.

    Raises
    ------
    Cancelled
        When `is_cancelled` said so.
    DeescError
        For an unknown part, or sheets that cannot be laid out.
    """

    def pause() -> None:
        if is_cancelled():
            raise Cancelled("The export was cancelled; nothing was written.")

    added: list[Finding] = []
    for entry in chosen_parts(options):
        pause()
        added += entry.preflight(delimitation, options, pause)
    added.sort(key=lambda finding: (finding.rule, finding.severity.rank, finding.features, str(finding.message)))
    return replace(result, findings=(*result.findings, *added))

# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``stretch.cover``."""

from __future__ import annotations

from typing import Iterator

import shapely

from ..consent.consent import consent_in
from ..context import Context
from ..delimitation import WITHDRAWN
from ..finding import Finding, Severity, found
from ..saying import Length
from . import rule


@rule(
    "stretch.cover",
    order=810,
    title="Stretches cover the whole line once",
    remedy="Divide the line anew; stretches that are as they were keep their numbers and what was said of them.",
)
def cover(context: Context) -> Iterator[Finding]:
    """Where a feature has stretches they cover its whole line, and no piece of it twice.

    A piece that belongs to no stretch is one on which nobody is asked; a piece in two of them may be agreed in one and
    not in the other. Until that is mended the feature cannot be marked as agreed. Our design; the agreement leaves it
    to the working group how it delineates.
    """
    consent = context.once(consent_in)
    for uid, covering in consent.coverings.items():
        feature = context.delimitation.feature(uid)
        if feature is None or feature.status == WITHDRAWN or any(one.placed.fault for one in consent.of(uid)):
            continue  # of a stretch that is not on the line `stretch.on-line` speaks
        if not covering.missing.is_empty:
            yield found(
                Severity.WARNING,
                (feature,),
                "The stretches of {feature} leave out {length} of its line.",
                place=shapely.line_merge(covering.missing),
                measured=covering.missing_m,
                limit=0.0,
                unit="m",
                aspect="missing",
                feature=feature,
                length=Length(covering.missing_m),
            )
        if not covering.double.is_empty:
            yield found(
                Severity.WARNING,
                (feature,),
                "The stretches of {feature} have {length} of its line more than once.",
                place=shapely.line_merge(covering.double),
                measured=covering.double_m,
                limit=0.0,
                unit="m",
                aspect="double",
                feature=feature,
                length=Length(covering.double_m),
            )

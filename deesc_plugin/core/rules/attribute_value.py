# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``attribute.value``."""

from __future__ import annotations

import math
from typing import Iterator

from ..context import Context
from ..delimitation import GREATEST_WIDTH, Feature
from ..finding import Finding, Severity, found
from ..saying import Number
from . import Scope, rule

GREATEST_NUMBER = 999_999
"""Of a feature on the map."""


@rule(
    "attribute.value",
    order=336,
    title="Numbers that can be meant",
    remedy="Correct the number, or empty it where nothing is stated.",
    scope=Scope.FEATURE,
)
def value(context: Context) -> Iterator[Finding]:
    """A stated width is above 0 and finite, a number on the map is 1 or more, and so on for every number of a feature.

    A width is a number that parties agree on (15 to 20 km in the memorandum of 17 September 2018): a buffer that states
    −1 m or an infinite width states none that ``buffer.width`` could hold it to, and would go out to all parties with
    it. A width is at most 1,000 km, a number on the map at most 999,999. What is not stated is not judged here.
    """
    for feature in context.features:
        for column, stated, least, greatest in _stated(feature):
            if not (math.isfinite(stated) and least <= stated <= greatest):
                yield _out_of_range(feature, column, stated)


def _stated(feature: Feature) -> Iterator[tuple[str, float, float, float]]:
    """The numbers that a feature states, with their columns and ranges."""
    if feature.number is not None:
        yield "number", feature.number, 1, GREATEST_NUMBER
    smallest = math.ulp(0.0)
    if feature.width_m is not None:
        yield "width_m", feature.width_m, smallest, GREATEST_WIDTH
    if feature.origin is not None:
        for column, stated, least in (
            ("tolerance_m", feature.origin.tolerance_m, smallest),
            ("max_error_m", feature.origin.max_error_m, 0.0),
        ):
            if not math.isnan(stated):  # stands for none
                yield column, stated, least, GREATEST_WIDTH


def _out_of_range(feature: Feature, column: str, stated: float) -> Finding:
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} states {value} in the column “{column}”, which no {column} can be.",
        place=feature.geometry,
        aspect=f"{column}={stated!r}",
        feature=feature,
        value=Number(stated),
        column=column,
    )

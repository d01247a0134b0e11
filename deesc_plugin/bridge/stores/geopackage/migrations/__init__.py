# SPDX-License-Identifier: GPL-2.0-or-later
"""How a workspace of an older format becomes one of today's. One file, one step: ``step_<N>.py`` leads to format N.

A step is a function ``upgrade(dataset)`` that is given the database in a transaction. The steps that a file needs run
in that one transaction, after a copy of it has been laid beside it: it is as it was, or of the newest format. A step is
never changed once a version with it is out; the next change of the tables is a new step.
"""

from __future__ import annotations

from typing import Callable, Mapping

from osgeo import ogr

from . import step_2, step_3, step_4, step_5, step_6, step_7, step_8

Step = Callable[["ogr.DataSource"], None]  # a name that newer GDALs have only once all of it is loaded

STEPS: Mapping[int, Step] = {
    number: step.upgrade
    for number, step in enumerate((step_2, step_3, step_4, step_5, step_6, step_7, step_8), start=2)
}
"""By the format that a step leads to."""
NEWEST = max(STEPS)
FAMILY = "deesc-workspace/"


def format_name(number: int) -> str:
    """How a workspace states its format."""
    return f"{FAMILY}{number}"


def format_number(stated: str) -> int | None:
    """The number of a format that can be read: 1 to `NEWEST`; None for any other."""
    return next((known for known in range(1, NEWEST + 1) if stated == format_name(known)), None)

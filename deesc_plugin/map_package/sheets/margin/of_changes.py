# SPDX-License-Identifier: GPL-2.0-or-later
"""What the margin of a sheet of changes says where other sheets have a legend of kinds, and posts."""

from __future__ import annotations

from typing import Callable, Iterable, Mapping

import numpy as np
import shapely

from ....core.characters import visible
from ....core.delimitation import WITHDRAWN, Feature
from ....core.reports.changes_page import not_measured
from ....core.sheets.change_plan import places_of
from ...paper.marks import Block, Figure, Mark, Panel, Rule, stacked
from ..changes_content import CHANGES_FILE
from ..maps.change_layers import (
    AS_BEFORE,
    AS_BEFORE_WIDTH,
    BEFORE,
    BEFORE_WIDTH,
    DASH,
    GAINED,
    LOST,
    NOW,
    NOW_WIDTH,
    SIGN,
)
from ..words import SheetSetter, message_wording
from .facts import SheetFacts
from .legend import SAMPLE, Sign, in_columns, swatch_of
from .samples import hatched_sample, line_sample

ANNEX = "F"
_GAP = 0.5
_CORNERS = 16
"""Of the sign of a point in the legend."""


def legend_of_changes(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The signs that the sheet has, and no others."""
    points = [point for change in facts.changed for point in change.points]
    differs = {change.feature.uid for change in facts.changed}
    samples: list[tuple[bool, str, Mark]] = [
        (any(one.gained.whole_m2 for one in facts.changed), "ground_gained", hatched_sample(GAINED)),
        (any(one.lost.whole_m2 for one in facts.changed), "ground_lost", hatched_sample(LOST)),
        (_has_line(one.change.after for one in facts.changed), "line_now", line_sample(NOW, NOW_WIDTH)),
        (_has_line(one.change.before for one in facts.changed), "line_before", line_sample(BEFORE, BEFORE_WIDTH, DASH)),
        (
            _has_line(one for one in facts.features if one.uid not in differs and one.status != WITHDRAWN),
            "line_as_before",
            line_sample(AS_BEFORE, AS_BEFORE_WIDTH),
        ),
        (any(None not in places_of(point) for point in points), "point_moved", _points(is_move=True)),
        (any(None in places_of(point) for point in points), "point_added_or_removed", _points(is_move=False)),
        (bool(facts.delimitation.reference.units), "reference_boundary", swatch_of(Sign("reference_boundary"))),
        (facts.shown_gazetteer is not None, "settlement", swatch_of(Sign("settlement"))),
    ]
    shown = [(phrase_id, sample, setter.words.say(phrase_id)) for is_shown, phrase_id, sample in samples if is_shown]
    return stacked("legend", setter.width, [setter.heading("legend"), *in_columns(shown, setter)], 0.8)


def summary_of_changes(facts: SheetFacts, setter: SheetSetter) -> Block:
    """Since which package, what the ground of the sheet comes to, and where all of it stands."""
    if facts.previous is None:
        return Block("side_table", setter.width, 0.0, ())
    named = {name: visible(getattr(facts.previous, name)) for name in ("file", "version", "date")}
    gained = sum(change.gained.whole_m2 for change in facts.changed)
    lost = sum(change.lost.whole_m2 for change in facts.changed)
    sizes = {"gained": f"{gained:,.0f}", "lost": f"{lost:,.0f}", "net": f"{gained - lost:+,.0f}"}
    parts = [
        setter.heading("annex_changes"),
        setter.paragraphs("since", setter.words.say("changes_since", **named)),
        *([setter.paragraphs("ground", setter.words.say("ground_that_changed", **sizes))] if gained or lost else []),
        *(
            setter.own("not_measured", message_wording(not_measured(one)))
            for one in facts.changed
            if not one.is_measured
        ),
        setter.phrase("changes_in_full", setter.types.small, annex=ANNEX, file=CHANGES_FILE),
        setter.phrase("fingerprint_before", setter.types.least, fingerprint=facts.previous.fingerprint),
    ]
    return stacked("side_table", setter.width, parts, _GAP)


BLOCKS_OF_CHANGES: Mapping[str, Callable[[SheetFacts, SheetSetter], Block]] = {
    "legend": legend_of_changes,
    "side_table": summary_of_changes,
}
"""The blocks that a sheet of changes has in place of others, by their ids."""


def _has_line(features: Iterable[Feature | None]) -> bool:
    return any(one is not None and shapely.get_dimensions(one.geometry) > 0 for one in features)


def _points(is_move: bool) -> Figure:
    """The signs of a point before and now, joined where it is the same point."""
    (width, height), radius = SAMPLE, SIGN / 2
    left, right, middle = 2 * radius, width - 2 * radius, height / 2
    between = (Rule(left, middle, right, middle, 0.18),) if is_move else ()
    return Figure((*between, _circle(left, middle, "#ffffff"), _circle(right, middle, NOW)), 0.0, 0.0, width)


def _circle(x: float, y: float, fill: str) -> Panel:
    turns = np.linspace(0.0, 2 * np.pi, _CORNERS, endpoint=False)
    corners = np.column_stack([x + SIGN / 2 * np.cos(turns), y + SIGN / 2 * np.sin(turns)])
    return Panel(tuple((left, top) for left, top in corners.tolist()), fill, 0.2)

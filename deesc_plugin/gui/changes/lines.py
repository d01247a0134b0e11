# SPDX-License-Identifier: GPL-2.0-or-later
"""What differs of one feature, line by line: the same words in each list of the window."""

from __future__ import annotations

from typing import Iterator

import shapely

from ...core.attribute_names import attribute_name, attribute_value
from ...core.changes import AttributeChange, MeasuredChange, attribute_changes
from ...core.changes.turning import MOVED
from ...core.intake.consequences import point_text
from ...core.saying import Area, Measured
from ..language.direction import filled, said, told
from ..language.translation import tr

_AREA = 2


def change_lines(change: MeasuredChange) -> Iterator[str]:
    """Each turning point and each attribute that differs; the ground has columns of its own."""
    if not change.is_measured:
        yield tr("The ground is not measured: see the check of both versions, or their lines cross too often.")
    elif change.is_line_other and not change.points:
        yield tr("The line differs by less than a centimetre.")
    for point in change.points:
        yield told(point_text(point))
    for attribute in attribute_changes(change.change):
        yield _attribute_text(attribute)


def all_lines(change: MeasuredChange) -> Iterator[str]:
    """The same with the ground first, where nothing else tells it."""
    gained, lost = ground_texts(change)
    if gained:
        yield filled(tr("gained {gained}, lost {lost}"), gained=gained, lost=lost)
    yield from change_lines(change)


def ground_texts(change: MeasuredChange) -> tuple[str, str]:
    """What was gained and what was lost; empty where the line is the same, or it cannot be measured."""
    grounds = (change.gained, change.lost)
    is_other = change.is_line_other and shapely.get_dimensions(change.feature.geometry) == _AREA
    is_told = change.is_measured and (is_other or any(ground.whole_m2 for ground in grounds))
    gained, lost = (said(Area(ground.whole_m2)) if is_told else "" for ground in grounds)
    return gained, lost


def points_text(change: MeasuredChange) -> str:
    """How many turning points were moved and how far at most, and how many others there are."""
    moved = [point.metres for point in change.points if point.what == MOVED and point.metres is not None]
    others = len(change.points) - len(moved)
    texts = (
        filled(tr("{count}, by {metres} at most"), count=len(moved), metres=said(Measured(max(moved), "m")))
        if moved
        else "",
        filled(tr("others added or removed: {count}"), count=others) if others else "",
    )
    return "; ".join(filter(None, texts))


def _attribute_text(attribute: AttributeChange) -> str:
    return filled(
        tr("{field}: “{before}” before, “{after}” now"),
        field=told(attribute_name(attribute.field)),
        before=attribute_value(attribute.field, attribute.before) or "–",
        after=attribute_value(attribute.field, attribute.after) or "–",
    )

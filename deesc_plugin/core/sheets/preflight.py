# SPDX-License-Identifier: GPL-2.0-or-later
"""What must hold of a plan of sheets before anything is printed: all is shown, and large enough to be told apart.

These are no rules of the catalogue: they look at paper, which the same drawing may be put on in many ways.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import replace
from typing import Iterator, Sequence

import numpy as np
import shapely

from ..canonical import as_bytes, canonical_line
from ..delimitation import WITHDRAWN, Delimitation, Feature
from ..finding import Finding, Severity, found
from ..geodesy import densify
from ..limits import COARSE_SCALE, OUTSIDE_FRAME
from ..polygons.width import inscribed_width
from ..roles import BUFFERED, Role
from ..saying import Length, Measured
from .lattice import Ground, ground_of
from .page import PRINTED_LINE, ground_width
from .plan import Sheet, SheetPlan
from .subjects import subjects

_UNSEEN = 0.2
"""Millimetres on paper by which a feature may reach beyond a neat line: less than the line is wide."""
_PLACES_TRIED = 7
"""Along each side of a polygon's box."""
_POLYGON = 2


def sheet_findings(plan: SheetPlan, delimitation: Delimitation) -> tuple[Finding, ...]:
    """What is wrong with a plan of sheets, by rule and in the order of the plan's subjects.

    ``sheet.outside-frame`` (error): some part of a feature is on no sheet of the zone that it belongs to.

    ``sheet.coarse-scale`` (warning): at its sheets' scale a printed line covers more ground than the accuracy that
    the agreement states for its boundaries (limit ``accuracy``; no line is held to it where none is stated), or more
    than half the width of a buffer, or of a zone or safe zone where it is widest, so that its two sides run into one.
    """
    outside: list[Finding] = []
    coarse: list[Finding] = []
    for subject in subjects(delimitation):
        sheets = plan.of(subject.feature.uid)
        if not sheets:
            outside += [_sealed(OUTSIDE_FRAME, _on_no_sheet(feature)) for feature in subject.features]
            continue
        ground = ground_of(feature.geometry for feature in subject.features if feature.geometry is not None)
        outside += [_sealed(OUTSIDE_FRAME, finding) for finding in _outside(subject.features, ground, sheets)]
        scale = max(sheet.scale for sheet in sheets)
        for feature, shape in zip(subject.features, ground.shapes):
            findings = _coarse(delimitation, feature, shape, scale)
            coarse += [_sealed(COARSE_SCALE, finding) for finding in findings]
    return (*outside, *coarse)


def _sealed(rule_id: str, finding: Finding) -> Finding:
    """The finding with its rule and its hash: of the rule, the limit, and what was looked at."""
    about = [rule_id, finding.aspect, repr(finding.limit), *(canonical_line(feature) for feature in finding.subjects)]
    return replace(finding, rule=rule_id, hash=hashlib.sha256(as_bytes("\n".join(about))).hexdigest())


def _on_no_sheet(feature: Feature) -> Finding:
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} is on no sheet; plan the sheets again from the delimitation as it is now.",
        place=feature.geometry,
        aspect="no sheet",
        feature=feature,
    )


def _outside(features: Sequence[Feature], ground: Ground, sheets: Sequence[Sheet]) -> Iterator[Finding]:
    """The features that reach beyond the frames of their sheets."""
    frames = shapely.buffer(
        shapely.union_all([_frame(sheet, ground) for sheet in sheets]),
        ground_width(_UNSEEN, min(sheet.scale for sheet in sheets)),
        join_style="mitre",
    )
    shapely.prepare(frames)
    for feature, shape in zip(features, ground.shapes):
        if shapely.covers(frames, shape):
            continue
        left = shapely.difference(shape, frames)
        beyond = float(shapely.distance(shapely.points(shapely.get_coordinates(left)), frames).max())
        yield found(
            Severity.ERROR,
            (feature,),
            "{feature} reaches {beyond} beyond the frames of its sheets; plan them again, at a coarser scale or on a "
            "larger paper.",
            place=ground.grid.unproject_all(left),
            measured=beyond,
            limit=0.0,
            unit="m",
            feature=feature,
            beyond=Length(beyond),
        )


def _frame(sheet: Sheet, ground: Ground) -> shapely.Geometry:
    """A sheet's frame in the projection of the ground."""
    return shapely.box(*sheet.extent) if sheet.grid == ground.grid else ground.grid.project_all(sheet.outline)


def _coarse(delimitation: Delimitation, feature: Feature, shape: shapely.Geometry, scale: int) -> Iterator[Finding]:
    """What a line printed at a scale hides of a feature, which is there in metres as `shape`."""
    role = delimitation.role(feature)
    if feature.status == WITHDRAWN or role is None or role.is_point:
        return
    line = ground_width(PRINTED_LINE, scale)
    accuracy = delimitation.agreement.limits.get(COARSE_SCALE, {}).get("accuracy", 0.0)
    if role in BUFFERED and 0 < accuracy < line:
        yield found(
            Severity.WARNING,
            (feature,),
            "At {scale} the line of {feature} is {pen} wide and covers {line} of ground, more than the {accuracy} to "
            "which the agreement states its boundaries; choose a finer scale or a larger paper.",
            place=feature.geometry,
            measured=line,
            limit=accuracy,
            unit="m",
            aspect=f"accuracy at 1:{scale}",
            accuracy=Length(accuracy),
            feature=feature,
            scale=f"1:{scale:,}",
            pen=Measured(PRINTED_LINE, "mm"),
            line=Length(line),
        )
    width = feature.width_m if role is Role.BUFFER_ZONE and feature.width_m else _width(feature, shape, 2 * line)
    if width < 2 * line:
        yield found(
            Severity.WARNING,
            (feature,),
            "At {scale} a line {pen} wide covers {line} of ground, more than half of the width of {feature} ({width}), "
            "so that its two sides run into one; choose a finer scale or a larger paper.",
            place=feature.geometry,
            measured=line,
            limit=width / 2,
            unit="m",
            aspect=f"width at 1:{scale}",
            width=Length(width),
            feature=feature,
            scale=f"1:{scale:,}",
            pen=Measured(PRINTED_LINE, "mm"),
            line=Length(line),
        )


def _width(feature: Feature, shape: shapely.Geometry, enough: float) -> float:
    """The width, metres, of a polygon where it is widest; infinite where it is at least `enough`, and unknown.

    A few places inside are tried first: the exact width takes long, and hardly any polygon is that narrow.
    """
    if feature.geometry is None or shapely.get_dimensions(shape) != _POLYGON:
        return math.inf
    west, south, east, north = shape.bounds
    fractions = (np.arange(_PLACES_TRIED) + 0.5) / _PLACES_TRIED
    x, y = np.meshgrid(west + fractions * (east - west), south + fractions * (north - south))
    shapely.prepare(shape)
    inside = shapely.contains_xy(shape, x.ravel(), y.ravel())
    boundary = shapely.boundary(shape)
    for place in shapely.points(x.ravel()[inside], y.ravel()[inside]):
        if shapely.distance(boundary, place) >= enough / 2:
            return math.inf
    return float(inscribed_width(densify(feature.geometry)))

# SPDX-License-Identifier: GPL-2.0-or-later
"""What was agreed and is another one: how far, where, and what puts it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Acts
from deesc_plugin.core.finding import Severity
from tests.agreements import IN_TERM, delimitation, feature
from tests.core.drawings.agreed import acts_of

GEOD = Geod(ellps="WGS84")
SQUARE = shapely.box(9.2, 0.2, 9.8, 0.8)
ZONE = feature("sector", "One", SQUARE, status="agreed", names=(("fr", "Un"),), note="as agreed")
POST = feature("lookout", "Post", shapely.Point(9.5, 0.5), status="agreed")


def findings(drawing):
    return check(drawing, IN_TERM, ["agreed.changed"]).findings


def found(now, *agreed, **fields):
    features = [] if now is None else [now]
    return findings(delimitation(*features, acts=acts_of(*(agreed or (ZONE,)), **fields)))


def test_what_is_as_it_was_agreed_is_no_finding_whatever_else_is_written_about_it():
    rotated = shapely.Polygon(list(SQUARE.exterior.coords)[2:] + list(SQUARE.exterior.coords)[1:3])
    for now in (
        ZONE,
        replace(ZONE, geometry=rotated),
        replace(ZONE, note="later", number=7, source="minutes", names=(("fr", "Un"), ("tr", "Bir"))),
        replace(ZONE, geometry=shapely.MultiPolygon([SQUARE])),
    ):
        assert found(now) == ()


def test_a_corner_that_was_moved_is_told_with_the_distance_and_the_old_line():
    corner = (9.8, 0.8)
    moved = shapely.Polygon([(9.2, 0.2), (9.8, 0.2), (9.81, 0.81), (9.2, 0.8)])
    (finding,) = found(replace(ZONE, geometry=moved))
    assert (finding.severity, finding.aspect, finding.unit, finding.limit) == (Severity.ERROR, "line", "m", 0.0)
    # from the new corner to the agreed line the old corner is nearest; from the old corner to the new line it is less
    assert finding.measured == pytest.approx(GEOD.inv(*corner, 9.81, 0.81)[2], abs=0.01)
    assert finding.point == (9.81, 0.81)
    sides = [((9.8, 0.2), corner), (corner, (9.2, 0.8))]
    assert shapely.equals(finding.geometry, shapely.MultiLineString(sides)), "the two sides that met in the corner"
    assert str(finding.message) == (
        "The line of One lies up to 1.57 km from the one that was agreed on 2031-02-03 (№ 3)."
    )
    (edit,) = finding.fix.edits
    assert edit.restored == ZONE


def test_a_part_that_was_cut_away_counts_as_far_as_it_reached():
    (finding,) = found(replace(ZONE, geometry=shapely.box(9.2, 0.2, 9.8, 0.7)))
    assert finding.measured == pytest.approx(GEOD.inv(9.8, 0.8, 9.8, 0.7)[2], abs=0.01)


def test_a_post_that_was_moved():
    (finding,) = found(replace(POST, geometry=shapely.Point(9.52, 0.51)), POST)
    assert finding.measured == pytest.approx(GEOD.inv(9.5, 0.5, 9.52, 0.51)[2], abs=1e-6)
    assert finding.geometry == POST.geometry


@pytest.mark.parametrize(
    ("now", "aspect", "sentence"),
    [
        (
            replace(ZONE, name="Other"),
            "name",
            "Other has another name than on 2031-02-03, when it was agreed as “One” (№ 3).",
        ),
        (
            replace(ZONE, names=(("fr", "Deux"),)),
            "name",
            "One has another name than on 2031-02-03, when it was agreed as “One” (№ 3).",
        ),
        (
            replace(ZONE, status="withdrawn"),
            "status",
            "One was agreed on 2031-02-03 (№ 3) and is not reopened, but its status is “withdrawn”.",
        ),
        (
            replace(ZONE, geometry=None),
            "line",
            "The line of One is another one than was agreed on 2031-02-03 (№ 3).",
        ),
        (
            replace(ZONE, geometry=shapely.Polygon([(9.2, 0.2), (9.8, 0.2), (9.8, float("nan")), (9.2, 0.2)])),
            "line",
            "The line of One is another one than was agreed on 2031-02-03 (№ 3).",
        ),
        (
            None,
            "removed",
            "One is not there any more, though it was agreed on 2031-02-03 (№ 3) and not reopened.",
        ),
    ],
)
def test_a_name_a_status_or_all_of_it(now, aspect, sentence):
    errors = [one for one in found(now) if one.rule == "agreed.changed" and one.severity is Severity.ERROR]
    assert [(one.aspect, str(one.message)) for one in errors] == [(aspect, sentence)]
    restored = errors[0].fix.edits[0].restored
    assert (restored.geometry, restored.name, restored.status, dict(restored.names)["fr"]) == (
        SQUARE, "One", "agreed", "Un"
    )  # fmt: skip


def test_to_restore_changes_nothing_that_was_not_agreed():
    now = replace(ZONE, name="Other", note="later", names=(("fr", "Deux"), ("tr", "Bir")), number=7)
    (finding,) = found(now)
    assert finding.fix.edits[0].restored == replace(now, name="One", names=(("fr", "Un"), ("tr", "Bir")))


def test_where_the_line_is_not_kept_it_is_told_and_nothing_is_offered():
    moved = replace(ZONE, geometry=shapely.box(9.2, 0.2, 9.8, 0.7))
    (finding,) = found(moved, is_kept=False)
    assert (finding.fixes, finding.measured) == ((), None)
    (gone,) = found(None, is_kept=False)
    assert str(gone.message).startswith("One is not there any more")


def test_a_status_without_an_act_is_a_note():
    (note,) = findings(delimitation(ZONE, acts=Acts()))
    assert (note.severity, note.aspect) == (Severity.NOTE, "no act")
    (other,) = findings(delimitation(ZONE, POST, acts=acts_of(ZONE)))
    assert other.features == (POST.uid,)


def test_a_check_of_a_day_misses_no_feature_that_is_not_in_force_then():
    dated = replace(ZONE, valid_from=date(2031, 3, 1))
    drawing = delimitation(dated, acts=acts_of(dated))
    assert findings(drawing.as_of(date(2031, 2, 15))) == ()
    assert len(findings(replace(drawing, features=()))) == 1


def test_what_geometry_rules_withhold_is_held_to_what_was_agreed_all_the_same():
    bow_tie = shapely.Polygon([(9.2, 0.2), (9.8, 0.8), (9.8, 0.2), (9.2, 0.8)])
    aspects = [one.aspect for one in found(replace(ZONE, geometry=bow_tie)) if one.rule == "agreed.changed"]
    assert aspects == ["line"]

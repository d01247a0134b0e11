# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas drawn at random, most of them broken in some way: each is judged rightly, and none ends a run."""

from __future__ import annotations

import math
import random

import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsProcessingException

from deesc_plugin.bridge.stores.geopackage.reader import read_geopackage
from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from tests import workspace
from tests.agreements import IN_TERM, delimitation, feature
from tests.broken_geometry import polygon, several
from tests.qgis.test_broken_geometry import findings, in_child, layer
from tests.qgis.test_broken_workspace import put_rows

SEEDS = range(120)
SQUARE = shapely.box(9.43, 0.43, 9.57, 0.57)
ELLIPSOID = Geod(ellps="WGS84")
ODD = (math.nan, math.inf, -math.inf, 1e300, 95.0, -200.0)
OF_SHAPE = {"geometry.missing", "geometry.finite", "geometry.valid", "geometry.empty-outline"}


def ring(chance):
    """A closed ring near 9.5° 0.5°: half of them stars, which never cross themselves."""
    places = [(9.5 + chance.uniform(-0.1, 0.1), 0.5 + chance.uniform(-0.1, 0.1)) for _ in range(chance.randint(3, 9))]
    if chance.random() < 0.5:
        middle = [sum(at) / len(places) for at in zip(*places)]
        places.sort(key=lambda at: math.atan2(at[1] - middle[1], at[0] - middle[0]))
    return [*places, places[0]]


def damaged(chance, rings):
    """The rings with one thing done to one of them that a program or a disk may do."""
    rings = [list(one) for one in rings]
    at = chance.randrange(len(rings))
    one = rings[at]
    place = chance.randrange(len(one)) if one else 0
    harm = chance.choice(("open", "empty", "odd", "twice", "short", "same", "again", "none"))
    if harm == "open":
        one[-1:] = []
    elif harm == "empty":
        rings.insert(chance.randint(0, len(rings)), [])
    elif harm == "odd" and one:
        longitude, latitude = one[place]
        one[place] = (chance.choice(ODD), latitude) if chance.random() < 0.5 else (longitude, chance.choice(ODD))
    elif harm == "twice" and one:
        one.insert(place, one[place])
    elif harm == "short":
        del one[1:-1]
    elif harm == "same" and one:
        rings[at] = [one[0]] * len(one)
    elif harm == "again":
        rings.append(list(one))
    return rings


def area(seed):
    """A random area: the rings of its parts."""
    chance = random.Random(seed)  # noqa: S311
    parts = [[ring(chance) for _ in range(chance.choice((1, 1, 1, 2)))] for _ in range(chance.choice((1, 1, 1, 2)))]
    return [damaged(chance, rings) if chance.random() < 0.6 else rings for rings in parts]


def blob(parts):
    return polygon(*parts[0]) if len(parts) == 1 else several(6, *(polygon(*rings) for rings in parts))


def shape_of(parts):
    """The area by GEOS; None where it is none by the standard's letter, which is looked at without a library."""
    for one in (one for rings in parts for one in rings):
        if len(one) < 4 or one[0] != one[-1]:
            return None
        if not all(math.isfinite(x) and math.isfinite(y) and abs(x) <= 180 and abs(y) <= 90 for x, y in one):
            return None
    made = shapely.MultiPolygon([(rings[0], rings[1:]) for rings in parts])
    return made if shapely.is_valid(made) else None


AREAS = {seed: area(seed) for seed in SEEDS}
SHAPES = {seed: shape_of(parts) for seed, parts in AREAS.items()}


def test_there_are_enough_of_both():
    sound = [seed for seed, shape in SHAPES.items() if shape is not None]
    assert 20 < len(sound) < len(SEEDS) - 60


def test_the_check_of_geometry_tells_the_broken_from_the_sound(run_algorithm):
    found = in_child(lambda: findings(run_algorithm, layer([blob(parts) for parts in AREAS.values()])))
    told = {seed: {rule for rule, _ in found.get(number, ())} for number, seed in enumerate(AREAS, start=1)}
    assert {seed for seed in SEEDS if SHAPES[seed] is None and not told[seed]} == set()
    assert {seed: told[seed] & OF_SHAPE for seed in SEEDS if SHAPES[seed] is not None and told[seed] & OF_SHAPE} == {}
    assert not [text for errors in found.values() for _, text in errors if "could not be applied" in text]


def test_a_workspace_of_them_is_checked_to_the_end(tmp_path, qgis_app):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation())
    put_rows(path, ("sector",), {str(seed): blob(parts) for seed, parts in AREAS.items()})

    def errors():
        result = check(read_geopackage(path), IN_TERM)
        return [
            (finding.rule, uid, str(finding.message))
            for finding in result.findings
            if finding.severity is Severity.ERROR
            for uid in finding.features
        ]

    found = in_child(errors)
    assert not [text for _, _, text in found if "could not be applied" in text]
    faulty = {uid for rule, uid, _ in found if rule in OF_SHAPE or rule.startswith(("geometry.", "attribute."))}
    of_shape = {uid for rule, uid, _ in found if rule in OF_SHAPE}
    uids = {seed: feature("sector", str(seed), None).uid for seed in SEEDS}
    assert {seed for seed in SEEDS if SHAPES[seed] is None and uids[seed] not in faulty} == set()
    assert {seed for seed in SEEDS if SHAPES[seed] is not None and uids[seed] in of_shape} == set()


def outcomes(run_algorithm, algorithm, make):
    """What each area comes to: its refusal, and what `make` takes from the outputs."""
    told = {}
    for seed, parts in AREAS.items():
        others = [shapely.to_wkb(SQUARE)] if algorithm == "checkoverlaps" else []
        source = layer([blob(parts), *others])
        try:
            outputs = run_algorithm(f"deesc:{algorithm}", {"INPUT": source, "OUTPUT": "TEMPORARY_OUTPUT"})
            told[seed] = ("", make(outputs))
        except QgsProcessingException as error:
            told[seed] = (str(error), None)
    return told


def test_overlaps_of_the_sound_are_measured_and_the_broken_are_named(run_algorithm):
    told = in_child(lambda: outcomes(run_algorithm, "checkoverlaps", lambda outputs: outputs["TOTAL_AREA"]))
    for seed, (refusal, measured) in told.items():
        shape = SHAPES[seed]
        assert "unexpected" not in refusal and "Error" not in refusal, (seed, refusal)
        if shape is None:
            assert not refusal or "eature 1 " in refusal, (seed, refusal)
            continue
        wanted = abs(ELLIPSOID.geometry_area_perimeter(shapely.intersection(shape, SQUARE))[0])
        # a chart's straight edge of 20 km leaves the geodesic by less than a metre here
        assert refusal == "" and measured == pytest.approx(wanted, rel=1e-3, abs=5e4), (seed, refusal)


def test_buffers_go_round_the_sound_and_the_broken_are_named(run_algorithm):
    def size(outputs):
        return [ELLIPSOID.geometry_area_perimeter(shapely.from_wkb(bytes(row.geometry().asWkb())))[0]
                for row in outputs["OUTPUT"].getFeatures()]  # fmt: skip

    told = in_child(lambda: outcomes(run_algorithm, "geodesicbuffer", size))
    for seed, (refusal, sizes) in told.items():
        assert "unexpected" not in refusal and "Error" not in refusal, (seed, refusal)
        assert not refusal or "eature 1" in refusal, (seed, refusal)
        if SHAPES[seed] is not None:
            assert refusal == "" and len(sizes) == 1 and abs(sizes[0]) > 0, (seed, refusal)

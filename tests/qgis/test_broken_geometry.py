# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometry that no library bears, through every door of the product.

What can crash runs in a child of its own: a crash is one failed test.
"""

from __future__ import annotations

import json
import os
import pickle

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

from deesc_plugin.bridge.reference import reference_from_layer
from deesc_plugin.bridge.settlements import gazetteer_of
from deesc_plugin.core.errors import DeescError
from tests.agreements import RIVERLAND
from tests.broken_geometry import AREAS

EMPTIES = "without turning points"


def in_child(work):
    """What `work` returns, worked out in a forked child."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "wb") as pipe:
            try:
                pickle.dump(("", work()), pipe)
            except Exception as error:
                pickle.dump((f"{type(error).__name__}: {error}", None), pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    _, status = os.waitpid(child, 0)
    assert status == 0, f"the child was ended by signal {os.WTERMSIG(status)}"
    failure, result = pickle.loads(told)  # noqa: S301  (our own child's)
    assert not failure, failure
    return result


def layer(blobs, kind="MultiPolygon"):
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326", "drawn", "memory")
    features = []
    for blob in blobs:
        geometry, feature = QgsGeometry(), QgsFeature()
        geometry.fromWkb(blob)
        feature.setGeometry(geometry)
        features.append(feature)
    _, added = made.dataProvider().addFeatures(features)
    assert len(added) == len(blobs)
    return made


def findings(run_algorithm, source):
    """The rules' errors by the number of the feature, and the texts."""
    result = run_algorithm(
        "deesc:checkgeometry", {"INPUT": source, "OUTPUT": "TEMPORARY_OUTPUT", "OUTPUT_AREAS": "TEMPORARY_OUTPUT"}
    )
    of_feature = {}
    for row in result["OUTPUT"].getFeatures():
        if row["severity"] == "error":
            of_feature.setdefault(int(row["features"].split(",")[0]), []).append((row["rule"], row["message"]))
    return of_feature


def shrunk(geometry):
    """The geometry near 0°E 0°N, its coordinates times a power of two: to the last bit the same shape."""
    coordinates = shapely.get_coordinates(geometry)
    largest = np.abs(coordinates[np.isfinite(coordinates)]).max(initial=1.0)
    return shapely.transform(geometry, lambda places: places * 2.0 ** -(np.ceil(np.log2(largest)) + 4))


@pytest.fixture(scope="module")
def published(shared_data):
    """Geometries of the JTS and GEOS test suites with their published validity, by the type of layer."""
    by_type = {0: [], 1: [], 2: []}
    for case in json.loads((shared_data / "jts_validity_sample.json").read_text("utf-8")):
        text = case["wkt"]
        geometry = shapely.from_wkb(bytes.fromhex(text)) if text.startswith("01") else shapely.from_wkt(text)
        by_type[int(shapely.get_dimensions(geometry)) if not geometry.is_empty else 2].append(
            (shrunk(shapely.force_2d(geometry)), case["valid"], case["id"])
        )
    assert sum(map(len, by_type.values())) == 303
    return by_type


LAYERS = {0: "MultiPoint", 1: "MultiLineString", 2: "MultiPolygon"}


@pytest.mark.parametrize("dimension", [0, 1, 2])
def test_the_published_validity_is_what_the_check_says(run_algorithm, published, dimension):
    cases = [case for case in published[dimension] if not case[0].is_empty]

    def validity():
        found = findings(run_algorithm, layer([shapely.to_wkb(shape) for shape, _, _ in cases], LAYERS[dimension]))
        return [
            "geometry.valid" not in {rule for rule, _ in found.get(number, [])} for number in range(1, len(cases) + 1)
        ]

    # a line is also to be simple (OGC 06-103r4, 6.1.6.1), of which the published cases do not speak
    assert {name: valid for (_, _, name), valid in zip(cases, in_child(validity))} == {
        name: valid and bool(dimension != 1 or shapely.is_simple(shape)) for shape, valid, name in cases
    }


def with_empties(shape, how):
    """The shape with an empty hole, an empty part, or both; as well-known binary."""
    parts = [shapely.to_wkb(part) for part in shapely.get_parts(shape) if not part.is_empty]
    if how != "part":
        parts[0] = parts[0][:5] + (int.from_bytes(parts[0][5:9], "little") + 1).to_bytes(4, "little") + parts[0][9:]
        parts[0] += bytes(4)
    if how != "hole":
        parts.insert(0, shapely.to_wkb(shapely.Polygon()))
    return b"\x01\x06\0\0\0" + len(parts).to_bytes(4, "little") + b"".join(parts)


@pytest.mark.parametrize("how", ["hole", "part", "both"])
def test_empty_rings_and_parts_are_named_and_hide_nothing_else(run_algorithm, published, how):
    cases = [case for case in published[2] if not case[0].is_empty]
    found = in_child(lambda: findings(run_algorithm, layer([with_empties(shape, how) for shape, _, _ in cases])))
    for number, (_, valid, name) in enumerate(cases, start=1):
        errors = found[number]
        assert [rule for rule, message in errors if EMPTIES in message] == ["geometry.missing"], name
        assert valid == ("geometry.valid" not in {rule for rule, _ in errors}), name


@pytest.mark.parametrize("name", sorted(AREAS))
def test_the_check_of_geometry_names_each_broken_area(run_algorithm, name):
    found = in_child(lambda: findings(run_algorithm, layer([AREAS[name]])))
    assert found[1], "an error of the only feature"
    assert not [message for _, message in found[1] if "could not be applied" in message]


@pytest.mark.parametrize("name", sorted(AREAS))
@pytest.mark.parametrize("algorithm", ["checkoverlaps", "geodesicbuffer", "turningpoints"])
def test_an_algorithm_takes_a_broken_area_or_names_it(run_algorithm, tmp_path, algorithm, name):
    target = str(tmp_path / "points.csv") if algorithm == "turningpoints" else "TEMPORARY_OUTPUT"

    def outcome():
        source = layer([AREAS[name]])
        try:
            run_algorithm(f"deesc:{algorithm}", {"INPUT": source, "OUTPUT": target})
        except QgsProcessingException as error:
            return str(error)
        return ""

    refusal = in_child(outcome)
    assert refusal == "" or "1" in refusal, refusal
    assert "Error" not in refusal, "a traceback's last line"


def test_an_empty_hole_changes_no_overlap(run_algorithm):
    inner = shapely.to_wkb(shapely.box(36.52, 35.72, 36.54, 35.74))

    def counts():
        return [
            run_algorithm("deesc:checkoverlaps", {"INPUT": layer([area, inner]), "OUTPUT": "TEMPORARY_OUTPUT"})[
                "TOTAL_AREA"
            ]
            for area in (AREAS["empty hole"], AREAS["empty part"], AREAS["two empty holes"])
        ]

    plain, with_part, holed = in_child(counts)
    assert plain == with_part > 0
    assert 0 < holed < plain  # the hole of that one lies in the inner square


@pytest.fixture(scope="module")
def relations(shared_data):
    """Pairs of areas with a published relation, and what it says of their insides."""
    told = []
    for case in json.loads((shared_data / "jts_relate_sample.json").read_text("utf-8")):
        a, b = shapely.from_wkt(case["a"]), shapely.from_wkt(case["b"])
        if {a.geom_type, b.geom_type} <= {"Polygon", "MultiPolygon"} and shapely.is_valid([a, b]).all():
            told.append((a, b, case))
    return told


MEET = {("overlaps", True): {"overlaps"}, ("contains", True): {"contains", "duplicates"}}
MEET |= {("within", True): {"within", "duplicates"}, ("equalstopo", True): {"duplicates"}}
MEET |= {("covers", True): MEET["contains", True], ("coveredby", True): MEET["within", True]}
MEET |= {("disjoint", True): set(), ("touches", True): set(), ("intersects", False): set()}


def test_published_relations_are_what_the_overlaps_say(run_algorithm, relations):
    def outcomes():
        found = []
        for a, b, _ in relations:
            blobs = [shapely.to_wkb(shape) for shape in shapely.get_parts(shrunk(shapely.GeometryCollection([a, b])))]
            result = run_algorithm("deesc:checkoverlaps", {"INPUT": layer(blobs), "OUTPUT": "TEMPORARY_OUTPUT"})
            found.append([row["relation"] for row in result["OUTPUT"].getFeatures()])
        return found

    judged = 0
    for (_, _, case), found in zip(relations, in_child(outcomes)):
        allowed = MEET.get((case["op"], case["expected"]))
        if allowed is None:
            continue
        judged += 1
        assert (found == []) if not allowed else (len(found) == 1 and found[0] in allowed), (case["id"], found)
    assert judged >= 5


def named_layer(fields, rows):
    """A layer of areas with texts; `rows` are (blob, texts)."""
    made = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:4326&" + "&".join(f"field={one}:string" for one in fields), "own", "memory"
    )
    features = []
    for blob, texts in rows:
        geometry, one = QgsGeometry(), QgsFeature(made.fields())
        geometry.fromWkb(blob)
        one.setGeometry(geometry)
        one.setAttributes(list(texts))
        features.append(one)
    made.dataProvider().addFeatures(features)
    return made


NO_BOUNDARY = set(AREAS) - {
    *("empty hole", "two empty holes", "empty part", "empty part and hole", "hole of one place"),
    *("crossing itself drawn out", "touching its hole drawn out"),
}
"""Areas of which it is not certain what lies inside; in a plane, where boundaries come from."""


def refusal_of(work):
    """The sentence that `work` is refused with, in a child; empty where it is not."""

    def outcome():
        try:
            work()
        except DeescError as error:
            return str(error)
        return ""

    return in_child(outcome)


@pytest.mark.parametrize("name", sorted(AREAS))
def test_a_broken_unit_of_a_reference_is_refused_by_its_code(qgis_app, name):
    codes = sorted({unit.pcode for unit in RIVERLAND.units})
    squares = {code: shapely.to_wkb(shapely.box(40 + at, 30, 40.5 + at, 31)) for at, code in enumerate(codes)}
    rows = [(AREAS[name] if code == codes[0] else squares[code], (code,)) for code in codes]
    told = refusal_of(
        lambda: reference_from_layer(named_layer(["adm1_pcode"], rows), RIVERLAND, QgsCoordinateTransformContext())
    )
    assert told.startswith(f"The unit {codes[0]} of the reference layer own cannot be used: ") == (name in NO_BOUNDARY)
    assert bool(told) == (name in NO_BOUNDARY), told


@pytest.mark.parametrize("name", sorted(AREAS))
def test_a_settlement_has_its_place_or_is_refused_by_its_name(qgis_app, name):
    rows = [(shapely.to_wkb(shapely.box(36, 35, 36.1, 35.1)), ("First",)), (AREAS[name], ("Second",))]
    told = refusal_of(lambda: gazetteer_of(named_layer(["name"], rows), QgsCoordinateTransformContext()))
    has_no_place = {"not a number", "begins with no number", "no number at all", "infinite", "hole infinite", "huge"}
    has_no_place |= {"beyond the pole", "round the earth", "begins with no number and is not closed"}
    assert ("settlement 2 (Second): its place" in told) == (name in has_no_place), told
    assert bool(told) == (name in has_no_place), told

# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:checkoverlaps`` as scripts and models run it."""

from __future__ import annotations

import processing
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

FIELDS = ["a_id", "b_id", "a_kind", "b_kind", "relation", "area_m2", "width_m", "allowed"]
WEST, EAST = shapely.box(36.0, 35.0, 36.02, 35.02), shapely.box(36.01, 35.0, 36.03, 35.02)
# Planimeter (GeographicLib 2.1.2), input "35 36.01", "35 36.02", "35.02 36.02", "35.02 36.01": 2025269.3 m². The
# edges of either square are geodesics twice as long, which bulge by 46 mm; over 913 m that is 42 m² at an edge.
SHARED_AREA = 2_025_269.3
BULGES = 84.0


def layer(rows, crs="EPSG:4326", kind="Polygon", name="zones"):
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=code:integer&field=kind:string(30)", name, "memory")
    features = []
    for code, kind_of, shape in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes([code, kind_of])
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape if isinstance(shape, str) else shape.wkt))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def rows(result):
    return [dict(zip(FIELDS, feature.attributes()[-len(FIELDS) :])) for feature in result["OUTPUT"].getFeatures()]


def check(run_algorithm, source, **parameters):
    return run_algorithm("deesc:checkoverlaps", {"INPUT": source, "OUTPUT": "TEMPORARY_OUTPUT", **parameters})


def test_one_pair_with_ids_kinds_area_and_width(run_algorithm):
    source = layer([(7, "zone", WEST), (8, "buffer_zone", EAST), (9, "zone", shapely.box(37, 35, 37.1, 35.1))])
    result = check(run_algorithm, source, ID_FIELD="code", KIND_FIELD="kind")
    assert result["COUNT"] == 1
    (row,) = rows(result)
    assert (row["a_id"], row["b_id"], row["a_kind"], row["b_kind"]) == (7, 8, "zone", "buffer_zone")
    assert (row["relation"], row["allowed"]) == ("overlaps", "no")
    assert row["area_m2"] == pytest.approx(SHARED_AREA, abs=BULGES)
    assert result["TOTAL_AREA"] == row["area_m2"]
    assert row["width_m"] == pytest.approx(912.9, rel=3e-3)  # 0.01° of longitude at 35°N is 912.9 m
    geometry = next(result["OUTPUT"].getFeatures()).geometry()
    assert geometry.isMultipart()
    found = shapely.from_wkb(bytes(geometry.asWkb()))
    assert shapely.hausdorff_distance(found, shapely.box(36.01, 35, 36.02, 35.02)) < 1e-6  # 0.1 m
    assert result["OUTPUT"].crs().authid() == "EPSG:4326"


def test_any_crs_gives_the_same_areas(run_algorithm):
    source = layer([(1, "", WEST), (2, "", EAST)])
    utm = QgsCoordinateReferenceSystem("EPSG:32637")
    to_utm = QgsCoordinateTransform(source.crs(), utm, QgsProject.instance())
    moved = []
    for feature in source.getFeatures():
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(to_utm)
        moved.append((feature["code"], "", geometry.asWkt(17)))
    result = check(run_algorithm, layer(moved, crs="EPSG:32637"))
    assert result["TOTAL_AREA"] == pytest.approx(SHARED_AREA, abs=BULGES)


def test_two_layers_are_paired_across(run_algorithm):
    result = check(
        run_algorithm,
        layer([(1, "safe_zone", WEST), (2, "safe_zone", WEST)]),
        OVERLAY=layer([(5, "zone", shapely.box(35.9, 34.9, 36.5, 35.5))]),
        ID_FIELD="code",
        KIND_FIELD="kind",
    )
    found = [(row["a_id"], row["b_id"], row["relation"], row["allowed"]) for row in rows(result)]
    assert sorted(found) == [(1, 5, "within", "yes"), (2, 5, "within", "yes")]


def test_thresholds_and_features_without_geometry(run_algorithm):
    source = layer([(1, "", WEST), (2, "", EAST), (3, "", None)])
    assert check(run_algorithm, source, MIN_WIDTH=900)["COUNT"] == 1
    assert check(run_algorithm, source, MIN_WIDTH=930)["COUNT"] == 0
    assert check(run_algorithm, source, MIN_AREA=2_030_000)["COUNT"] == 0


def test_without_fields_the_ids_are_qgis_s_and_kinds_stay_empty(run_algorithm):
    source = layer([(1, "zone", WEST), (2, "zone", EAST)])
    (row,) = rows(check(run_algorithm, source))
    assert sorted((row["a_id"], row["b_id"])) == sorted(feature.id() for feature in source.getFeatures())
    assert not row["a_kind"] and not row["allowed"]


BOW_TIE = "POLYGON((36 35, 36.1 35.1, 36.1 35, 36 35.1, 36 35))"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ([(4, "", BOW_TIE)], ["Feature 4 of zones is not valid", "its outline crosses or touches itself at "]),
        ([(4, "", "POLYGON((500000 3900000, 510000 3900000, 510000 3910000, 500000 3900000))")], ["Feature 4", "CRS"]),
    ],
)
def test_what_has_no_certain_area_is_refused(run_algorithm, source, words, tmp_path):
    target = tmp_path / "overlaps.gpkg"
    with pytest.raises(QgsProcessingException) as refusal:
        run_algorithm("deesc:checkoverlaps", {"INPUT": layer(source), "ID_FIELD": "code", "OUTPUT": str(target)})
    for word in words:
        assert word in str(refusal.value)
    assert not target.exists()


def test_a_layer_without_crs_is_refused(run_algorithm):
    source = layer([(1, "", WEST)])
    source.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="carries no CRS"):
        check(run_algorithm, source)


def test_cancelled_run_leaves_no_file(run_algorithm, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    target = tmp_path / "overlaps.gpkg"
    with pytest.raises(QgsProcessingException):
        parameters = {"INPUT": layer([(1, "", WEST), (2, "", EAST)]), "OUTPUT": str(target)}
        processing.run("deesc:checkoverlaps", parameters, feedback=feedback)
    assert list(tmp_path.iterdir()) == []


def test_file_output_reads_back(run_algorithm, tmp_path):
    target = tmp_path / "overlaps.gpkg"
    result = run_algorithm(
        "deesc:checkoverlaps", {"INPUT": layer([(1, "", WEST), (2, "", EAST)]), "OUTPUT": str(target)}
    )
    written = QgsVectorLayer(str(target), "written", "ogr")
    assert written.featureCount() == result["COUNT"] == 1
    assert [field.name() for field in written.fields()][1:] == FIELDS

# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts of drafts in the encodings of the parties: stored as they were written, or named; never a lost character."""

from __future__ import annotations

import zipfile

import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from deesc_plugin.core.delimitation import Reference, ReferenceUnit
from deesc_plugin.paths import load_agreement
from tests import workspace
from tests.drafts_of_the_trade import geojson_text, kml_text, mif, shapefile

ASTANA = load_agreement("astana-2017")
IDLIB = next(region for region in ASTANA.regions if region.id == "idlib")
REFERENCE = Reference(
    "Invented", "none needed", (ReferenceUnit(IDLIB.pcodes[0], "A square", shapely.box(36.4, 35.5, 37, 36)),)
)
RUSSIAN, ARABIC, TURKISH = "Зона Идлиб", "منطقة إدلب", "İdlib Şehri"
WRITTEN = {"cp1251": RUSSIAN, "cp1256": ARABIC, "cp1254": TURKISH}


@pytest.fixture
def take(tmp_path, run_algorithm):
    """Import a file into a new workspace of Astana: the report, and the name of what was taken."""
    space = tmp_path / "workspace.gpkg"
    workspace.create_workspace(space, ASTANA, REFERENCE)

    def importing(source, algorithm="deesc:importfeatures", **parameters):
        stated = {"INPUT": str(source), "WORKSPACE": str(space), "KIND": "zone", "PARTY": "RU", **parameters}
        report = run_algorithm(algorithm, stated)["REPORT"]
        assert "\ufffd" not in report
        features = workspace.snapshot(space).features
        return report, features[0].name if features else None

    return importing


@pytest.mark.parametrize("codec", WRITTEN)
@pytest.mark.parametrize("language", [0, 0x57])
def test_a_shapefile_that_declares_nothing_is_read_by_its_bytes(take, tmp_path, codec, language):
    path = shapefile(tmp_path / "draft.shp", WRITTEN[codec].encode(codec), language=language)
    report, name = take(path)
    assert name == WRITTEN[codec]
    assert f"draft.shp: its texts were read as Windows-{codec[2:]}, which" in report


@pytest.mark.parametrize("text", [RUSSIAN, ARABIC, TURKISH])
def test_utf_8_is_known_whatever_byte_the_header_has(take, tmp_path, text):
    for number, language in enumerate((0x57, 0x00, 0x03)):
        path = shapefile(tmp_path / f"{number}.shp", text.encode(), language=language)
        report, name = take(path, NAME_FIELD="name") if not number else (take(path)[0], text)
        assert name == text
        assert not number or "has it already" in report  # the same name and place: read alike


@pytest.mark.parametrize(
    ("cpg", "language", "codec"),
    [("ANSI 1256", 0, "cp1256"), ("1251", 0, "cp1251"), ("windows-1254", 0, "cp1254"), ("", 0xC9, "cp1251")],
)
def test_a_declared_encoding_is_read(take, tmp_path, cpg, language, codec):
    path = shapefile(tmp_path / "draft.shp", WRITTEN[codec].encode(codec), language=language, cpg=cpg)
    report, name = take(path)
    assert name == WRITTEN[codec]
    assert f"its texts were read as Windows-{codec[2:]}" in report
    assert "look like" not in report


def test_a_wrongly_declared_encoding_is_told(take, tmp_path):
    report, name = take(shapefile(tmp_path / "draft.shp", ARABIC.encode("cp1256"), cpg="UTF-8"))
    assert name == ARABIC
    assert "not in the encoding that it states; they were read as Windows-1256" in report


def test_a_stated_encoding_counts_and_a_wrong_one_is_refused(take, tmp_path):
    path = shapefile(tmp_path / "draft.shp", "حارس".encode("cp1256"))
    with pytest.raises(QgsProcessingException, match=r"draft\.shp is not written in UTF-8; state another encoding"):
        take(path, ENCODING="UTF-8")
    with pytest.raises(QgsProcessingException, match="“Klingon” is no known encoding"):
        take(path, ENCODING="Klingon")
    assert take(path, ENCODING="ANSI 1256")[1] == "حارس"


def test_a_layer_of_the_project_is_read_by_the_bytes_of_its_file(take, tmp_path):
    layer = QgsVectorLayer(shapefile(tmp_path / "draft.shp", ARABIC.encode("cp1256"), language=0x57), "draft", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        report, name = take(layer.id())
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert (name, "Windows-1256" in report) == (ARABIC, True)


def test_a_shapefile_in_an_archive_is_read_by_its_bytes(take, tmp_path):
    shapefile(tmp_path / "draft.shp", ARABIC.encode("cp1256"))
    with zipfile.ZipFile(tmp_path / "drafts.zip", "w") as archive:
        for part in ("shp", "shx", "dbf", "prj"):
            archive.write(tmp_path / f"draft.{part}", f"draft.{part}")
    assert take(tmp_path / "drafts.zip")[1] == ARABIC


def _declared(encoding):
    return f'<?xml version="1.0" encoding="{encoding}"?>'


TEXTS = {
    "KML in windows-1251": ("kml", kml_text(RUSSIAN, _declared("windows-1251")), "cp1251", RUSSIAN),
    "KML in windows-1256": ("kml", kml_text(ARABIC, _declared("windows-1256")), "cp1256", ARABIC),
    "KML in ISO 8859-5": ("kml", kml_text(RUSSIAN, _declared("ISO-8859-5")), "iso8859-5", RUSSIAN),
    "KML in UTF-16": ("kml", kml_text(ARABIC, _declared("UTF-16")), "utf-16", ARABIC),
    "KML in UTF-16 that says UTF-8": ("kml", kml_text(ARABIC), "utf-16", ARABIC),
    "KML in UTF-16 without a mark": ("kml", kml_text(ARABIC, _declared("UTF-16")), "utf-16-le", ARABIC),
    "KML that says UTF-8 and is not": ("kml", kml_text(RUSSIAN), "cp1251", RUSSIAN),
    "KML that says nothing": ("kml", kml_text(TURKISH, ""), "cp1254", TURKISH),
    "GeoJSON in cp1256": ("geojson", geojson_text(ARABIC), "cp1256", ARABIC),
    "GeoJSON in cp1251": ("geojson", geojson_text(RUSSIAN), "cp1251", RUSSIAN),
    "GeoJSON in UTF-16": ("geojson", geojson_text(ARABIC), "utf-16", ARABIC),
    "GeoJSON with a mark": ("geojson", geojson_text(ARABIC), "utf-8-sig", ARABIC),
}


@pytest.mark.parametrize("what", TEXTS)
def test_a_text_in_another_encoding_is_read(take, tmp_path, what):
    ending, text, codec, name = TEXTS[what]
    path = tmp_path / f"draft.{ending}"
    path.write_bytes(text.encode(codec))
    report, taken = take(path)
    assert taken == name
    assert ("its texts" in report) == (codec != "utf-8-sig")
    assert path.read_bytes() == text.encode(codec)


@pytest.mark.parametrize(
    ("charset", "codec"),
    [("WindowsCyrillic", "cp1251"), ("WindowsArabic", "cp1256"), ("Neutral", "cp1251"), ("WindowsLatin1", "cp1254")],
)
def test_mapinfo_is_read_in_its_charset_or_by_its_bytes(take, tmp_path, charset, codec):
    path = mif(tmp_path / "draft.mif", WRITTEN[codec].encode(codec), charset)
    stated = {"ENCODING": codec} if charset == "WindowsLatin1" else {}  # in which any bytes are letters
    assert take(path, **stated)[1] == WRITTEN[codec]


@pytest.mark.parametrize("codec", WRITTEN)
def test_a_table_of_coordinates_is_read_by_its_bytes(take, tmp_path, codec):
    path = tmp_path / "posts.csv"
    path.write_bytes(f"name,lon,lat\n{WRITTEN[codec]},36.6,35.9\n".encode(codec))
    report, name = take(path, "deesc:importcoordinates", KIND="observation_post", CRS="EPSG:4326")
    assert (name, "Windows-" in report) == (WRITTEN[codec], True)


@pytest.mark.parametrize("algorithm", ["deesc:checkgeometry", "deesc:geodesicbuffer"])
def test_who_reads_through_qgis_says_why_it_does_not_read_it(run_algorithm, tmp_path, algorithm):
    path = tmp_path / "draft.kml"
    path.write_bytes(kml_text(RUSSIAN, _declared("windows-1251")).encode("cp1251"))
    with pytest.raises(QgsProcessingException, match=r"draft\.kml is written in Windows-1251, .*save it in UTF-8"):
        run_algorithm(algorithm, {"INPUT": str(path), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_copy_goes_when_it_is_let_go_of(tmp_path):
    from deesc_plugin.bridge.opening.private_copy import copy_in_utf_8

    path = tmp_path / "draft.kml"
    path.write_bytes(kml_text(RUSSIAN, _declared("windows-1251")).encode("cp1251"))
    copy = copy_in_utf_8(path)
    folder = copy.path.parent
    assert copy.path.read_text("utf-8").count(RUSSIAN) == 1
    del copy
    assert not folder.exists()

# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground of sheets: QGIS's world map under the line, no side taken, and room for layers that others give."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProject

from deesc_plugin.bridge.disputed_areas import dispute_notice
from deesc_plugin.bridge.ground_file import write_ground
from deesc_plugin.bridge.reference import default_reference
from deesc_plugin.bridge.styling.ground_symbols import ground_symbol
from deesc_plugin.bridge.world_map import world_ground
from deesc_plugin.core.borders import Land, world_about
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import Delimitation, Reference
from deesc_plugin.core.ground import Credit, GroundLayer, GroundRole
from deesc_plugin.core.recorded import WORLD_MAP
from deesc_plugin.core.sheets.label_placement import LabelSpace
from deesc_plugin.core.sheets.on_paper import OnPaper
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.core.sheets.plan import plan_sheets
from deesc_plugin.core.wording import LANGUAGE_NAMES, Wording
from deesc_plugin.map_package.ground import ground_box
from deesc_plugin.map_package.job import Job
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.paper.marks import texts_of
from deesc_plugin.map_package.parts import PARTS
from deesc_plugin.map_package.sheets.layout import facts_of
from deesc_plugin.map_package.sheets.maps.ground_layers import GroundLayers, land_labels
from deesc_plugin.map_package.sheets.maps.map_content import labels_on, map_content
from deesc_plugin.map_package.sheets.maps.map_layers import SheetLayers
from deesc_plugin.map_package.sheets.margin.further_signs import further_signs
from deesc_plugin.map_package.sheets.margin.margin import measures_of
from deesc_plugin.map_package.sheets.margin.notes import sources_block
from deesc_plugin.map_package.sheets.words import SheetSetter, sheet_words
from deesc_plugin.paths import load_agreement, sheet_arrangement
from tests.agreements import IN_TERM, delimitation, feature

pytestmark = pytest.mark.usefixtures("qgis_app")

CREDIT = Credit("Invented", "2031", "none needed")
SECTOR = feature("sector", "Upper 1", shapely.box(9.9, 0.9, 10.2, 1.1), number=1)
NOTHING = shapely.Polygon()


def job_of(folder: Path, drawn: Delimitation) -> Job:
    return Job(
        drawn, CheckResult(fingerprint(drawn), IN_TERM, (), ()), PackageOptions("Riverland", "1.0", IN_TERM), folder
    )


@pytest.fixture(scope="module")
def astana(qgis_app):
    agreement = load_agreement("astana-2017")
    return agreement, default_reference(agreement)


@pytest.fixture(scope="module")
def syria(astana):
    """The world map from Cyprus to Iraq."""
    return world_ground(*astana, (32.0, 31.0, 44.0, 38.0))


def test_no_border_runs_along_what_is_set_apart(astana, syria):
    """The Golan's outline and the area of separation's are drawn as what they are, and all neighbours keep theirs."""
    reference = astana[1]
    outlines = [shapely.boundary(area) for _, area in (*reference.disputed_areas, *reference.separation_areas)]
    assert len(outlines) == 2
    for outline in outlines:
        along = shapely.buffer(outline, 1e-6)  # a border may end there
        assert shapely.length(shapely.intersection(along, syria.world.borders)) < 1e-5
    for longitude, latitude in ((35.75, 33.0), (35.87, 33.1)):
        assert not any(shapely.intersects_xy(one.geometry, longitude, latitude) for one in syria.world.lands[:-1])
    # places on borders of the file: Syria and Turkey on the Euphrates, and on the coast; Israel and Jordan on the river
    for place in ((38.02, 36.83), (35.55, 32.0)):
        assert shapely.distance(shapely.Point(place), syria.world.borders) < 0.06


def test_lands_are_named_in_the_languages_of_sheets(syria):
    named = {name.texts for layer in syria.layers for _, name in layer.names}
    by_language = {language: {dict(texts)[language] for texts in named} for language in LANGUAGE_NAMES}
    assert {"Türkiye", "Lebanon", "Jordan", "Iraq", "Syria"} <= by_language["en"]
    assert {"Турция", "Ливан"} <= by_language["ru"] and {"تركيا", "لبنان"} <= by_language["ar"]
    assert {"Türkiye", "Lübnan"} <= by_language["tr"] and {"ترکیه", "لبنان"} <= by_language["fa"]
    assert all(all(names) for names in by_language.values())
    assert syria.credit.source.startswith("Natural Earth") and syria.credit.licence == "public domain"
    assert len(syria.credit.edition) == len("2020-06-09")


def test_land_and_sea_are_where_they_are(syria):
    sea = shapely.union_all(next(one for one in syria.layers if one.role is GroundRole.WATER).geometries)
    for name, place, is_wet in (("off Latakia", (35.5, 35.5), True), ("Damascus", (36.29, 33.51), False)):
        assert shapely.intersects_xy(sea, *place) == is_wet, name


def test_roles_lie_in_their_order_and_ranks_have_their_symbols():
    road, lake = shapely.LineString([(9, 1), (11, 1)]), shapely.box(9, 0, 9.5, 0.5)
    given = [
        GroundLayer(GroundRole.WATER, "lakes", CREDIT, (lake,), most_scale=250_000),
        GroundLayer(GroundRole.ROAD, "roads", CREDIT, (road, road, road), ranks=(1, 0, 1)),
    ]
    layers = GroundLayers(given)
    drawn = layers.on(replace(frame(), scale=100_000))
    assert [one.name() for one in drawn] == ["roads", "roads", "lakes"]
    assert [one.featureCount() for one in drawn] == [1, 2, 1]
    assert [one.name() for one in layers.on(replace(frame(), scale=300_000))] == ["roads", "roads"]
    widths = [one.renderer().symbol().width() for one in drawn[:2]]
    assert widths[0] > widths[1]


@pytest.mark.parametrize("role", [GroundRole.BORDER, GroundRole.ROAD, GroundRole.RIVER])
def test_no_symbol_of_the_ground_is_as_strong_as_a_line_of_the_parties(role):
    """Grey or nearly: no channel is farther than 64 of 255 from another; nothing is darker than 40 per cent."""
    for rank in range(4):
        symbol = ground_symbol(role, rank)  # its parts live as long as it does
        for part in symbol.symbolLayers():
            channels = part.color().getRgb()[:3]
            assert max(channels) - min(channels) <= 64 and min(channels) >= 100


def test_the_ground_lies_below_all_else_and_is_on_the_index_too(tmp_path):
    drawn = delimitation(SECTOR)
    plan = plan_sheets(drawn, SheetOptions(paper="A4"), sheet_arrangement())
    job = job_of(tmp_path, drawn)
    assert job.ground
    shared = SheetLayers(job)
    for sheet in plan.sheets:
        labels = labels_on(drawn, plan, sheet, ["en"], (), job.gazetteer, job.ground)
        layers = map_content(shared, plan, sheet, labels).layers
        ground = shared.ground.on(OnPaper.of(sheet))
        assert list(layers[-len(ground) :]) == ground
        west, south, east, north = shapely.total_bounds([sheet.outline])
        known = shapely.box(*ground_box(drawn))
        assert shapely.contains(known, shapely.box(west, south, east, north))


def test_names_of_lands_stand_on_their_land_alone():
    """Of a frame of 200 by 100 mm the left half is one land, the right half another; a zone has most of the left."""
    paper = frame()
    west, east = (shapely.box(left, 0, left + 1, 1) for left in (9, 10))
    named = ((west, Wording((("en", "Left"), ("tr", "Sol")))), (east, Wording((("en", "Right"),))))
    layer = GroundLayer(GroundRole.BORDER, "borders", CREDIT, names=named)
    zone = shapely.intersection(paper.visible(west), shapely.box(0, 0, 100, 60))
    space = LabelSpace(paper.width, paper.height, shapely.LineString())
    labels = land_labels([layer], space, paper, ["tr"], zone)
    assert [one.text for one in labels] == ["Sol", "Right"]
    for label, land in zip(labels, (west, east)):
        at = shapely.Point(label.place.x, label.place.y)
        assert shapely.intersects(paper.visible(land), at) and not shapely.intersects(zone, at)
    alone = replace(layer, names=named[:1])
    assert land_labels([alone], space, paper, ["en"], NOTHING) == []


def frame() -> OnPaper:
    drawn = delimitation(feature("sector", "Wide", shapely.box(9.1, 0.1, 10.9, 0.9), number=1))
    return OnPaper.of(plan_sheets(drawn, SheetOptions(paper="A4"), sheet_arrangement()).sheets[0])


def test_disputed_borders_that_an_agreement_does_not_name_are_told(astana):
    """The world map has two in the theatre of the bundled agreement, which names both."""
    agreement, reference = astana
    assert dispute_notice(agreement, reference) is None
    silent, as_the_map = replace(agreement, disputed_areas=()), replace(reference, disputed_areas=())
    said = str(dispute_notice(silent, as_the_map))
    assert "Syrian claim" in said and "Lebanese claim" in said and reference.source == str(WORLD_MAP)
    own = replace(as_the_map, source="A file of one's own", country=shapely.box(*agreement.theatre))
    assert dispute_notice(silent, own) is None
    elsewhere = replace(silent, theatre=(9.0, 0.0, 12.0, 2.0))
    assert dispute_notice(elsewhere, as_the_map) is None


def test_a_disputed_border_that_no_area_has_is_drawn_as_one(astana):
    agreement, reference = astana
    drawn = world_ground(agreement, replace(reference, disputed_areas=()), (35.0, 32.0, 37.0, 34.0))
    assert {"Syrian claim", "Lebanese claim"} <= {name for name, _ in drawn.disputed}
    assert world_ground(agreement, reference, (35.0, 32.0, 37.0, 34.0)).disputed == ()


def test_the_legend_has_what_the_sheet_shows_and_says_where_disputed_lines_are_from(tmp_path, astana):
    """One sheet at the sea and the Turkish border, one about the Golan, one far inland."""
    agreement, reference = astana
    signs, stated = {}, {}
    for name, (west, south) in {"coast": (35.75, 35.75), "Golan": (35.75, 33.0), "inland": (38.2, 34.4)}.items():
        zone = feature("zone", "Zone", shapely.box(west, south, west + 0.2, south + 0.2), region="idlib", party="TR")
        job = job_of(tmp_path, Delimitation(agreement, (zone,), reference))
        plan = plan_sheets(job.delimitation, SheetOptions(paper="A3"), sheet_arrangement())
        facts = facts_of(job, plan, plan.sheets[1])
        signs[name] = further_signs(facts, sheet_words("en"))
        said = " ".join(text.text for text in [*signs[name].values()][-1])
        if name == "Golan":
            assert "Natural Earth" in said and "“Syrian claim”, “Lebanese claim”" in said
        assert {one.credit.source for one in facts.shown_ground} <= {str(WORLD_MAP), "Unicode CLDR"}
        words = sheet_words("en")
        setter = SheetSetter(90.0, measures_of("A3").types, words, (words,))
        stated[name] = " ".join(text.text for text in texts_of(sources_block(facts, setter).marks))
    # what boundaries and ground are both from is said once, with its edition; the names of countries by themselves
    both = "Administrative boundaries and ground: Natural Earth, as carried by QGIS, 20"
    assert both in stated["coast"] and "Names of countries: Unicode CLDR, " in stated["coast"]
    assert both not in stated["inland"] and "Unicode" not in stated["inland"]
    ground = {name: {sign for sign in found if sign.startswith("ground_")} for name, found in signs.items()}
    assert ground["coast"] == {"ground_border", "ground_water"} and ground["inland"] == set()
    assert "disputed_area" in signs["Golan"] and "disputed_area" not in {**signs["coast"], **signs["inland"]}
    assert "reference_boundary" in signs["Golan"] and "reference_boundary" not in signs["inland"]


@pytest.fixture(scope="module")
def in_package(astana, tmp_path_factory):
    """The data of a package of one zone at the sea, as its parts write them."""
    agreement, reference = astana
    zone = feature("zone", "Zone", shapely.box(35.75, 35.75, 35.95, 35.95), region="idlib", party="TR")
    drawn = Delimitation(agreement, (zone,), reference)
    job = Job(
        drawn,
        CheckResult(fingerprint(drawn), IN_TERM, (), ()),
        PackageOptions("Coast", "1.0", IN_TERM, languages=("tr",)),
        tmp_path_factory.mktemp("package"),
    )
    for name in ("geopackage", "ground", "project"):
        job.written.extend(PARTS[name].write(job))
        PARTS[name].reread(job)
    return job


def test_the_package_carries_the_ground_of_its_sheets(in_package):
    """Looked at in SQLite, for it was GDAL that wrote it."""
    path = in_package.folder / "data" / "ground.gpkg"
    with closing(sqlite3.connect(path)) as connection:
        stated = dict(connection.execute("SELECT table_name, description FROM gpkg_contents"))
        assert set(stated) == {"state_borders", "countries", "sea", "settlements"}
        assert "Natural Earth" in stated["sea"] and "CC BY 4.0" in stated["settlements"]
        names = {row[0] for row in connection.execute("SELECT name_tr FROM countries")}
        assert {"Türkiye", "Suriye"} <= names
        box = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'sea'"
        west, south, east, north = connection.execute(box).fetchone()
    outlines = [sheet.outline for sheet in in_package.plan.sheets]
    assert shapely.contains(
        shapely.buffer(shapely.box(*shapely.total_bounds(outlines)), 1e-9), shapely.box(west, south, east, north)
    )
    again = path.with_name("again.gpkg")
    settlements = in_package.gazetteer
    write_ground(again, in_package.world.layers, settlements, shapely.total_bounds(outlines).tolist())
    assert again.read_bytes() == path.read_bytes() and path.stat().st_size < 400_000


def test_plain_qgis_shows_the_ground_below_the_delimitation(in_package):
    project = QgsProject()
    assert project.read(str(in_package.folder / "project" / "delimitation.qgz"))
    ordered = [layer.name() for layer in project.layerTreeRoot().layerOrder()]
    ground = ["Yerleşim yeri", "Devlet sınırı", "Ülkeler", "Su"]
    assert ordered[-4:] == ground
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    for name in ground:
        assert layers[name].isValid() and layers[name].featureCount() and layers[name].readOnly(), name
    assert layers["Ülkeler"].labeling().settings().fieldName == "name_tr"
    project.clear()


def test_a_world_without_a_reference_is_drawn_as_it_is():
    one, other = (Land(code, code, shapely.box(left, 0, left + 1, 1)) for code, left in (("AA", 0), ("BB", 1)))
    drawn = world_about([one, other], ["AA"], Reference(), shapely.box(0, 0, 2, 1), shapely.box(0, 0, 2, 1))
    assert shapely.length(drawn.borders) == pytest.approx(1, abs=1e-3) and drawn.sea.is_empty

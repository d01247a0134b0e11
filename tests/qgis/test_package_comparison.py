# SPDX-License-Identifier: GPL-2.0-or-later
"""The parties' proposals laid on each other, as a part of a package: read again by other programs."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import zipfile
from dataclasses import replace
from datetime import date

import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsProcessingException

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.errors import PackageError
from deesc_plugin.core.imported_proposal import ImportedProposal
from deesc_plugin.core.negotiation import Proposal, sent_proposal
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.map_package.job import Job
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.parts import PARTS
from deesc_plugin.map_package.proposals import compared
from deesc_plugin.map_package.sheets.comparison_press import comparison_sheets
from deesc_plugin.map_package.verification.package import verify
from tests import workspace
from tests.core.test_negotiation import ASTANA, IR, RU, THREE, TR, WITHOUT_CORNERS
from tests.core.test_negotiation import proposal as drawn
from tests.english_words import LANGUAGES, english_in
from tests.qgis.test_package_changes import needs_poppler, page_size, paper_text

pytestmark = pytest.mark.usefixtures("qgis_app")

WGS84 = Geod(ellps="WGS84")
DAY = date(2017, 6, 1)
COMMON = Delimitation(ASTANA, (Feature("c1", "zone", "homs", "Common", "IR", "draft", shapely.Polygon(IR)),))
OWN_AFFAIR = "kept-to-themselves"
ONLY_RU, ONLY_TR, BY_ALL = 152_140_909, 101_305_994, 304_281_822
"""Square metres of the three boxes' cells: worked out apart, Karney on WGS 84."""
LINE_BY_ALL, AT_STAKE = 34_942.686, 99_187.197
"""Metres: the south and the west side of the first box; all pieces that not everybody draws, each once."""


def sent(party, ring):
    """A proposal with what is its party's own affair."""
    told = {"name": f"{OWN_AFFAIR} {party}", "uid": f"{OWN_AFFAIR}-{party}", "source": OWN_AFFAIR, "note": OWN_AFFAIR}
    plain = drawn(party, ring)
    [feature] = plain.delimitation.features
    return replace(plain, delimitation=replace(plain.delimitation, features=(replace(feature, **told),)))


def job_in(folder, proposals=THREE, common=COMMON, **options):
    chosen = PackageOptions("Syria", "1.0", DAY, comparison=compared(list(proposals), common), **options)
    return Job(common, CheckResult(fingerprint(common), DAY, (), ()), chosen, folder)


@pytest.fixture(scope="module")
def made(tmp_path_factory, qgis_app):
    """The files of the part in every language, on A4."""
    job = job_in(tmp_path_factory.mktemp("comparison"), languages=("en", *LANGUAGES), sheets=SheetOptions(paper="A4"))
    job.written.extend(PARTS["comparison"].write(job))
    return job


@pytest.fixture
def packages(tmp_path, run_algorithm):
    """A workspace of a common text, and what exports it, with the drafts of some parties kept in it."""
    path = tmp_path / "common.gpkg"
    workspace.write_whole(path, COMMON)

    def export(output, **drafts):
        store = store_named(path)
        for party, ring in drafts.items():
            stated = ImportedProposal(
                "", party, OWN_AFFAIR, OWN_AFFAIR, None, "", "", f"{OWN_AFFAIR}.gpkg", OWN_AFFAIR, ""
            )
            kept = sent_proposal(sent(party, ring).delimitation, stated, COMMON, "common.gpkg")
            store.proposals.add(kept.record, kept.features, store.snapshot())
        stated = {"WORKSPACE": str(path), "DATE": DAY.isoformat(), "OVERRIDE_REASON": "a test"}
        chosen = {"PARTS": ["comparison", "turning_points", "index"], "OUTPUT": str(tmp_path / output)}
        return run_algorithm("deesc:exportpackage", {**stated, **chosen})

    return tmp_path, export


def of_package(path):
    """The files of a package by their paths in it."""
    archive = zipfile.ZipFile(path)
    return {name.split("/", 1)[1]: archive.read(name) for name in archive.namelist()}


def rows(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline="")))


def test_a_package_has_the_comparison_and_nothing_else_of_the_proposals(packages):
    folder, export = packages
    plain = export("plain.zip", IR=IR)  # one alone is compared with nothing
    made = export("made.zip", RU=RU, TR=TR)
    found = verify(made["OUTPUT"])
    assert found.valid, found.problems
    assert made["FINGERPRINT"] == plain["FINGERPRINT"] == fingerprint(COMMON)
    files, others = of_package(made["OUTPUT"]), of_package(plain["OUTPUT"])
    of_comparison = {"tables/comparison.csv", "data/comparison.geojson", "sheets/comparison_01_homs_en.pdf"}
    of_comparison.add("sheets/pictures/comparison_01_homs_en.png")
    assert set(files) - set(others) == of_comparison
    for name in ("data/delimitation.gpkg", "tables/turning_points.csv", "verify.py"):
        assert files[name] == others[name], name
    for name in of_comparison:
        assert name.encode() in files["index.html"]
    assert not [name for name, content in files.items() if OWN_AFFAIR.encode() in content or OWN_AFFAIR in name]
    crossed = [IR[0], IR[2], IR[1], IR[3]]
    with pytest.raises(QgsProcessingException, match=r"TR.* A package without the part “Proposals compared” can be"):
        export("p.zip", TR=crossed)
    assert not (folder / "p.zip").exists()


def test_table_and_data_say_the_same_and_the_data_lies_where_the_table_says(made):
    PARTS["comparison"].reread(made)  # by GDAL, among others: the maps lie where the plan has them
    table = rows((made.folder / "tables/comparison.csv").read_bytes())
    document = json.loads((made.folder / "data/comparison.geojson").read_bytes())
    assert len(document["features"]) == len(table)
    cells = {row["parties"]: row for row in table if row["what"] == "cell"}
    assert {parties: (row["state"], row["others"]) for parties, row in cells.items()} == {
        "IR;RU;TR": ("agreed", ""), "RU": ("contested", "IR;TR"), "TR": ("contested", "IR;RU"),
    }  # fmt: skip
    for parties, expected in (("IR;RU;TR", BY_ALL), ("RU", ONLY_RU), ("TR", ONLY_TR)):
        assert float(cells[parties]["area_m2"]) == pytest.approx(expected, abs=1)
    lines = {state: sum(float(row["length_m"]) for row in table if row["state"] == state and row["what"] == "line")
             for state in ("agreed", "at-stake")}  # fmt: skip
    assert lines == {"agreed": pytest.approx(LINE_BY_ALL, abs=0.002), "at-stake": pytest.approx(AT_STAKE, abs=0.005)}
    for row, feature in zip(table, document["features"]):
        stated, drawn_out = feature["properties"], shapely.geometry.shape(feature["geometry"])
        assert {key: str(stated[key] or "") for key in ("what", "region", "parties", "others", "state")} == {
            key: row[key] for key in ("what", "region", "parties", "others", "state")
        }
        if row["what"] == "cell":  # rounding moves an edge of 15 km by 5 mm at most
            assert abs(WGS84.geometry_area_perimeter(drawn_out)[0]) == pytest.approx(float(row["area_m2"]), rel=1e-6)
            assert drawn_out.exterior.is_ccw
        else:
            assert WGS84.geometry_length(drawn_out) == pytest.approx(float(row["length_m"]), rel=1e-6)


@needs_poppler
@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_sheet_says_what_is_at_stake_in_its_language(language, made):
    path = made.folder / f"sheets/comparison_01_homs_{language}.pdf"
    said = paper_text(path)
    figures = {"152.140909", "101.305994", "34,926.082", "29,351.643", "18,268.730", "16,640.743"}
    assert figures <= set(said.split())
    assert "comparison.csv" in said  # the folder may stand in the line before
    for one in made.options.comparison.proposals:
        assert fingerprint(one.delimitation)[:32] in said  # all of it takes two lines here
    assert page_size(path) == (210, 297)
    if language == "ru":
        own = frozenset({"IR", "RU", "TR", "GeoNames", "Python", "tables", "comparison"})
        assert english_in(" ".join(said.split()), language, own) == []


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("tables/comparison.csv", lambda content: content.replace(b"homs", b"hims", 1)),
        ("data/comparison.geojson", lambda content: content.replace(b"36.6", b"36.7", 1)),
        ("data/comparison.geojson", lambda content: content.replace(b"contested", b"agreed", 1)),
        ("data/comparison.geojson", lambda content: content[: len(content) // 2]),
        ("sheets/comparison_01_homs_tr.pdf", lambda content: content[: len(content) // 2]),
    ],
)
def test_what_a_full_disk_spoiled_is_noticed(name, change, made, tmp_path):
    shutil.copytree(made.folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / name).write_bytes(change((tmp_path / name).read_bytes()))
    with pytest.raises(PackageError, match=re.escape(name)):
        PARTS["comparison"].reread(replace(made, folder=tmp_path))


def test_there_is_a_sheet_for_each_region_in_which_proposals_differ(tmp_path):
    """One region in which both are the same, one in which the line alone differs, by more than the tolerance."""
    box = [(35.9, 35.6), (36.1, 35.6), (36.1, 35.8), (35.9, 35.8)]

    def both(party, ring):
        one, two = drawn(party, ring), drawn(party, box, region="idlib")
        features = [*one.delimitation.features, replace(two.delimitation.features[0], uid=f"{party} too")]
        return Proposal(party, party, replace(one.delimitation, features=tuple(features)))

    job = job_in(tmp_path, [both("IR", RU), both("RU", WITHOUT_CORNERS)])
    sheets = comparison_sheets(job, job.options.comparison)
    assert [(sheet.number, sheet.subject) for sheet in sheets.plan.sheets] == [(1, "homs")]
    assert sheets.plan.sheets[0].outline.contains(shapely.Polygon(RU))
    same = job_in(tmp_path, [both("IR", RU), both("RU", RU)])
    assert not comparison_sheets(same, same.options.comparison).plan.sheets

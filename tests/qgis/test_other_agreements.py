# SPDX-License-Identifier: GPL-2.0-or-later
"""Three other agreements, from the JSON to a package that verifies, by the algorithms alone and in spite of nothing.

Minsk 2015 and Korea 1953 are written after their documents; the third is the example of the help page. Every line that
is drawn here is made up and called illustrative.
"""

from __future__ import annotations

import html
import io
import json
import re
import subprocess
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import QgsApplication

from deesc_plugin.map_package.verification.package import verify
from deesc_plugin.paths import load_agreement, resources
from tests.conftest import PROJECT
from tests.packages import UNPRINTED

AGREEMENTS = PROJECT / "tests" / "data" / "agreements"
HELP_PAGE = resources() / "help" / "agreement.html"


@dataclass
class Case:
    """An agreement, what is drawn under it, and strips of the algorithm about that."""

    date: str
    languages: str
    kind: str
    party: str
    drawn: shapely.Geometry
    strips: list[tuple[str, float]] = field(default_factory=list)
    side: str = "outside"
    reference: dict[str, shapely.Geometry] = field(default_factory=dict)
    parts: tuple[str, ...] = ()


CASES = {
    "minsk-2015": Case(
        "2015-03-01",
        "en,ru",
        "line_of_contact",
        "OSCE",
        shapely.LineString([(37.3, 47.9), (37.4, 48.2), (37.5, 48.4)]),
        [("pullback_100mm", 25_000.0), ("pullback_mlrs", 35_000.0), ("pullback_tactical", 70_000.0)],
        side="both",
    ),
    "korea-1953": Case(
        "1953-08-01",
        "en",
        "dmz",
        "UNC",
        shapely.Polygon([(126.9, 37.9), (128.2, 38.3), (128.2, 38.34), (126.9, 37.94)]),
    ),
    "two-lakes-2040": Case(
        "2040-04-01",
        "en,tr,ar,fa",
        "quiet_zone",
        "NLC",
        shapely.box(-15.3, 0.4, -15.1, 0.6),
        [("shore_strip", 2000.0)],
        reference={"XA01": shapely.box(-16.5, 0, -15, 1.5), "XB04": shapely.box(-15, 0, -13.5, 1.5)},
        parts=UNPRINTED,
    ),
}


def _geojson(path: Path, rows: list[tuple[shapely.Geometry, dict[str, Any]]]) -> str:
    features = [
        {"type": "Feature", "properties": properties, "geometry": json.loads(shapely.to_geojson(geometry))}
        for geometry, properties in rows
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return str(path)


def _agreement_file(name: str, folder: Path) -> Path:
    if (AGREEMENTS / f"{name}.json").is_file():
        return AGREEMENTS / f"{name}.json"
    path = folder / f"{name}.json"
    path.write_text(html.unescape(re.search("<pre>(.*?)</pre>", HELP_PAGE.read_text("utf-8"), re.S).group(1)), "utf-8")
    return path


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing):
    from deesc_plugin.processing.provider import DeescProvider

    provider = DeescProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="module", params=CASES)
def package(request, tmp_path_factory, provider):
    """The package of one agreement, by its algorithms, one after the other."""
    import processing

    name, case, folder = request.param, CASES[request.param], tmp_path_factory.mktemp("agreement")
    space, target = str(folder / "w.gpkg"), folder / "p.zip"
    stated = {"AGREEMENT": str(_agreement_file(name, folder)), "OUTPUT": space}
    if case.reference:
        units = [(box, {"adm1_pcode": code, "adm0_pcode": code[:2]}) for code, box in case.reference.items()]
        stated["REFERENCE"] = _geojson(folder / "units.geojson", units)
    processing.run("deesc:createworkspace", stated)
    drawn = _geojson(folder / "drawn.geojson", [(case.drawn, {"name": "Illustrative", "source": "illustrative"})])
    draft = {"WORKSPACE": space, "PARTY": case.party, "SOURCE": "illustrative", "STATUS": "proposed"}
    took = [processing.run("deesc:importfeatures", {**draft, "INPUT": drawn, "KIND": case.kind})]
    for kind, distance in case.strips:
        made = str(folder / f"{kind}.gpkg")
        asked = {"INPUT": f"{space}|layername={case.kind}", "DISTANCE": distance, "SIDE": case.side, "OUTPUT": made}
        processing.run("deesc:geodesicbuffer", asked)
        took.append(processing.run("deesc:importfeatures", {**draft, "INPUT": made, "KIND": kind}))
    assert [(one["IMPORTED"], one["REPORT"]) for one in took if one["IMPORTED"] != 1] == []
    asked = {
        "WORKSPACE": space,
        "DATE": case.date,
        "LANGUAGES": case.languages,
        "PARTS": list(case.parts),
        "OUTPUT": str(target),
    }
    processing.run("deesc:exportpackage", asked)
    return load_agreement(stated["AGREEMENT"]), target


def test_it_verifies_and_no_error_was_accepted(package):
    agreement, path = package
    assert verify(path).valid
    with zipfile.ZipFile(path) as archive:
        manifest = json.loads(archive.read(next(name for name in archive.namelist() if name.endswith("manifest.json"))))
    assert (manifest["checks"]["counts"]["error"], manifest["checks"]["override_reason"]) == (0, "")
    off = [{"rule": one.rule, "reason": str(one.reason)} for one in agreement.rules_off]
    assert manifest["checks"].get("rules_off", []) == off


def _texts(path: Path):
    """Every text of a package: of its files, of the zips among them, of PDF by another program."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            yield name, name
            if name.endswith((".kmz", ".qgz", ".xlsx", ".ods")):
                with zipfile.ZipFile(io.BytesIO(content)) as inner:
                    for part in inner.namelist():
                        yield f"{name}/{part}", inner.read(part).decode("utf-8", "replace")
            elif name.endswith(".pdf"):
                done = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True)
                yield name, done.stdout.decode("utf-8")
            else:
                yield name, content.decode("utf-8", "replace")


_ASTANA = load_agreement("astana-2017")


def _words_of_astana() -> dict[str, re.Pattern[str]]:
    """Names and words of the bundled agreement, as they stand in a text of their language."""
    names = [
        _ASTANA.id,
        *("Astana", "Астана", "أستانا", "آستانه", "Syria", "Сири", "سوريا", "سوریه", "Suriye", "TASS", "ТАСС", "UNDOF"),
        *("governorate", "мухафаз", "محافظة", "muhafaza", "guarantor", "гарант", "garantör"),
        *(text for one in (_ASTANA.title, _ASTANA.instrument, _ASTANA.disclaimer) for _, text in one.texts),
        *(text for unit in _ASTANA.units for _, text in unit.name.texts),
        *(text for party in _ASTANA.parties for one in (party.name, party.official) for _, text in one.texts),
        *(text for region in _ASTANA.regions for one in (region.name, region.wording) for _, text in one.texts),
        *(text for kind in _ASTANA.kinds[:1] for one in (kind.name, kind.plural) for _, text in one.texts),
        *(text for term in _ASTANA.glossary for _, text in term.name.texts),
    ]
    return {name: re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") for name in names}


def test_nothing_of_another_agreement_is_in_any_file_of_it(package):
    agreement, path = package
    known = {name: word for name, word in _words_of_astana().items() if name not in agreement.text}
    found = [
        (file, name)
        for file, text in _texts(path)
        for name, word in known.items()
        if name in text and word.search(text)
    ]
    assert found == []


def test_its_own_words_are_where_people_read(package):
    agreement, path = package
    texts = {name.partition("/")[2]: text for name, text in _texts(path)}
    page, glossary = html.unescape(texts["index.html"]), texts["tables/glossary.csv"]
    for words in [
        *(region.wording for region in agreement.regions),
        *(party.official for party in agreement.parties),
        *(party.role for party in agreement.parties),
        *(one.what for one in agreement.deadlines),
        *(claim.value for claim in agreement.claims),
    ]:
        assert str(words) in page
    assert "sheet.text-overflow" not in texts["checks/findings.csv"]  # the short names have room where others have not
    for off in agreement.rules_off:
        for file in ("checks/certificate.html", "checks/findings.csv", "manifest.json"):
            assert str(off.reason) in html.unescape(texts[file]), file
    for kind in agreement.kinds:
        assert all(text in glossary for _, text in kind.name.texts)
    assert str(agreement.unit_word) in glossary

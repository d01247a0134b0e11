# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the sample ``resources/samples/astana-2017``: ``python -m tests.make_sample [FOLDER]``.

Everything is drawn from fixed seeds along QGIS's own map of the world (Natural Earth, public domain), so the same
versions of GDAL and GEOS write the same bytes.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from deesc_plugin.core.delimitation import Feature
from deesc_plugin.paths import load_agreement, resources
from tests.sample.content import PLANS, Features, drawn_features
from tests.sample.drawing import reference_of, world_map
from tests.sample.faults import DRAFT_PLANS, TABLE_WITHOUT_CRS, Fault, with_faults
from tests.sample.files import SampleFile, write
from tests.sample.proposals import proposals_of

AGREEMENT = "astana-2017"
DAY = "2017-05-27"
FOLDER = resources() / "samples" / AGREEMENT
_UTM_37N = "EPSG:32637"
_README = """\
Illustrative drafts for the memorandum of 4 May 2017
====================================================

Everything in this folder is ILLUSTRATIVE. No public source gives the coordinates of a zone, a buffer zone, a safe
zone, an observation post or a checkpoint, and none is given here: the lines are made up, partly along provincial
boundaries, with detail from a random generator, and posts and checkpoints are spread evenly along them. Nothing here
is a position on any boundary.

- drafts/     what three delegations might hand in, with eight deliberate faults
- corrected/  the same without the faults
- proposals/  three drafts of the zone of Homs, to be laid on each other: RU's as in corrected/, IR's walked again at
              other stations, each up to 0.8 m beside the line, TR's with a made-up bay; which party has which follows
              from nothing
- sample.json how to import each file, and for each fault what it is, where it lies, and which rule finds it or what the
              refusal at import says

Each set mixes formats and coordinate reference systems on purpose: GeoJSON, KML, GeoPackage, Shapefile in UTM zone 37N,
and tables in degrees-minutes-seconds, MGRS and UTM coordinates. The delegations are the folders IR, RU and TR. A table
in UTM coordinates does not state its CRS; sample.json has it for the corrected set.

Provincial boundaries: made with Natural Earth (naturalearthdata.com), public domain, as carried by QGIS.

`python -m tests.make_sample` writes this folder anew; it is not to be edited by hand.
"""


Sets = dict[str, tuple[tuple[SampleFile, ...], tuple[Fault, ...]]]


def sample_sets() -> Sets:
    """The files and the faults of the two sets.

    Raises
    ------
    FileNotFoundError
        Where there is no QGIS whose map of the world can be drawn along.
    """
    path = world_map()
    if path is None:
        raise FileNotFoundError("There is no QGIS here with a world_map.gpkg; set QGIS_PKGDATA to its data folder.")
    agreement = load_agreement(AGREEMENT)
    reference = reference_of(path, agreement)
    faulty, faults = with_faults(drawn_features(agreement, reference, DRAFT_PLANS, "draft"))
    corrected = drawn_features(agreement, reference, PLANS, "proposed")
    return {
        "drafts": (_files(faulty, is_faulty=True), faults),
        "corrected": (_files(corrected, is_faulty=False), ()),
    }


def proposals(sets: Sets) -> tuple[SampleFile, ...]:
    """Three parties' drafts of the zone of Homs, from the sets as `sample_sets` gives them."""
    (zone,) = next(file.features for file in sets["corrected"][0] if file.path == "RU/homs_zone.gpkg")
    return proposals_of(zone)


def _files(features: Features, is_faulty: bool) -> tuple[SampleFile, ...]:
    def of(kind: str, party: str, *regions: str) -> tuple[Feature, ...]:
        return tuple(
            feature
            for (region, of_kind, _), feature in sorted(features.items())
            if of_kind == kind and feature.party == party and region in regions
        )

    ghouta, south, idlib, homs = "east_ghouta", "daraa_quneitra", "idlib", "homs"
    ghouta_crs = "" if is_faulty else _UTM_37N
    return (
        SampleFile("TR/idlib_zone.geojson", "zone", idlib, "TR", of("zone", "TR", idlib)),
        SampleFile("TR/idlib_buffer.gpkg", "buffer_zone", idlib, "TR", of("buffer_zone", "TR", idlib)),
        SampleFile("TR/idlib_safe_zones.geojson", "safe_zone", idlib, "TR", of("safe_zone", "TR", idlib)),
        SampleFile(
            "TR/idlib_posts.csv",
            "observation_post",
            idlib,
            "TR",
            of("observation_post", "TR", idlib),
            notation="dms",
        ),
        SampleFile("TR/idlib_checkpoints.kml", "checkpoint", idlib, "TR", of("checkpoint", "TR", idlib)),
        SampleFile("RU/idlib_zone_2.kml", "zone", idlib, "RU", of("zone", "RU", idlib)),
        SampleFile("RU/homs_zone.gpkg", "zone", homs, "RU", of("zone", "RU", homs)),
        SampleFile("RU/south_zone.csv", "zone", south, "RU", of("zone", "RU", south), notation="dms"),
        SampleFile("RU/buffers.geojson", "buffer_zone", "auto", "RU", of("buffer_zone", "RU", idlib, homs)),
        SampleFile("RU/south_buffer.kml", "buffer_zone", south, "RU", of("buffer_zone", "RU", south)),
        SampleFile("RU/safe_zones.gpkg", "safe_zone", "auto", "RU", of("safe_zone", "RU", homs, south)),
        SampleFile(
            "RU/posts.csv",
            "observation_post",
            "auto",
            "RU",
            of("observation_post", "RU", idlib, homs, south),
            notation="mgrs",
        ),
        SampleFile("RU/checkpoints.geojson", "checkpoint", "auto", "RU", of("checkpoint", "RU", idlib, homs, south)),
        SampleFile("IR/east_ghouta_zone.shp", "zone", ghouta, "IR", of("zone", "IR", ghouta), _UTM_37N),
        SampleFile("IR/east_ghouta_buffer.shp", "buffer_zone", ghouta, "IR", of("buffer_zone", "IR", ghouta), _UTM_37N),
        SampleFile(
            TABLE_WITHOUT_CRS, "safe_zone", ghouta, "IR", of("safe_zone", "IR", ghouta), ghouta_crs, notation="utm"
        ),
        SampleFile(
            "IR/east_ghouta_posts.csv",
            "observation_post",
            ghouta,
            "IR",
            of("observation_post", "IR", ghouta),
            notation="mgrs",
        ),
        SampleFile(
            "IR/east_ghouta_checkpoints.csv",
            "checkpoint",
            ghouta,
            "IR",
            of("checkpoint", "IR", ghouta),
            notation="mgrs",
        ),
    )


def manifest(sets: Sets) -> dict[str, Any]:
    """What ``sample.json`` holds."""
    return {
        "format": "deesc-sample/1",
        "agreement": AGREEMENT,
        "date": DAY,
        "title": {
            "en": "De-escalation zones, illustrative sample",
            "ru": "Зоны деэскалации, образец для иллюстрации",
            "ar": "مناطق خفض التصعيد، نموذج للتوضيح",
            "tr": "Gerginliği azaltma bölgeleri, örnek çalışma",
            "fa": "مناطق کاهش تنش، نمونه نمایشی",
        },
        "notice": "Illustrative: made-up lines, no real post or checkpoint. Boundaries: Natural Earth, public domain.",
        "sets": {
            name: {
                "files": [_file_entry(name, file) for file in files],
                "faults": [_fault_entry(name, fault, files) for fault in faults],
            }
            for name, (files, faults) in sets.items()
        },
    }


def _file_entry(name: str, file: SampleFile) -> dict[str, Any]:
    return {
        "file": f"{name}/{file.path}",
        "algorithm": "importcoordinates" if file.is_table else "importfeatures",
        "kind": file.kind,
        "region": file.region,
        "party": file.party,
        "crs": file.crs if file.is_table else "",
        "name_field": "",
        "features": len(file.features),
    }


def _fault_entry(name: str, fault: Fault, files: tuple[SampleFile, ...]) -> dict[str, Any]:
    written_in = [file.path for file in files for feature in file.features if feature in fault.features]
    entry: dict[str, Any] = {
        "id": fault.id,
        "what": fault.what,
        "files": [f"{name}/{path}" for path in ([fault.file] if fault.file else written_in)],
        "features": [feature.uid for feature in fault.features],
        "lon": fault.place[0],
        "lat": fault.place[1],
    }
    return {**entry, "rule": fault.rule} if fault.rule else {**entry, "refused": fault.words}


def make(folder: Path) -> None:
    """Write the whole sample into a folder, in place of what the folder held."""
    sets = sample_sets()
    if folder.exists():
        shutil.rmtree(folder)
    for name, (files, _) in sets.items():
        for file in files:
            write(file, folder / name)
    for file in proposals(sets):
        write(file, folder / "proposals")
    text = json.dumps(manifest(sets), indent=2, ensure_ascii=False) + "\n"
    (folder / "sample.json").write_bytes(text.encode("utf-8"))
    (folder / "README.md").write_bytes(_README.encode("utf-8"))


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)

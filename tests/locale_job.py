# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job from drafts to a verified package, in a process of its own: once in each of the time zones named.

Run as ``python -m tests.locale_job FOLDER ZONE...``; the environment states the locale, and ``DEESC_TEST_LANGUAGE`` the
language of QGIS. Each package lies in ``FOLDER/<number of the zone>/paket.zip``; what was seen is printed as JSON.
"""

from __future__ import annotations

import ctypes
import json
import locale
import os
import sys
import time
from pathlib import Path
from typing import Any

import shapely
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QLocale

from tests.agreements import RIVERLAND_FILE

PARTS = ("geopackage", "project", "geojson", "kml", "shapefile", "turning_points", "workbook", "findings", "metadata")
"""Those in which a library writes names, numbers or times; ``tests.qgis.test_locales`` has all of them once."""

SECTOR = shapely.box(9.5, 0.5, 9.6, 0.6)
POSTS = [shapely.Point(x, y) for x in (9.45, 9.65) for y in (0.45, 0.65)]


def draft(path: Path, kind: str, *shapes: shapely.Geometry) -> str:
    """A file as delegations send them: capitals, and names with every i that there is."""
    features = [
        {
            "type": "Feature",
            "properties": {"KIND": kind, "NAME": f"Sınır İdlib ıIiİ {number}", "PARTY": "NORTH", "SOURCE": "ÇİZİM"},
            "geometry": json.loads(shapely.to_geojson(shape)),
        }
        for number, shape in enumerate(shapes, 1)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return str(path)


def job(folder: Path) -> dict[str, Any]:
    """Create, import, buffer, import the buffer, check, export, verify."""
    import processing

    def run(name: str, **parameters: Any) -> dict[str, Any]:
        return dict(processing.run(f"deesc:{name}", parameters))

    space, package = str(folder / "ÇALIŞMA.GPKG"), str(folder / "paket.zip")
    run("createworkspace", AGREEMENT=str(RIVERLAND_FILE), REFERENCE=_reference(folder), OUTPUT=space)
    sectors = draft(folder / "SINIR İ.GEOJSON", "sector", SECTOR)
    strip = run("geodesicbuffer", INPUT=sectors, DISTANCE=3456.75, OUTPUT=str(folder / "TAMPON.GPKG"))
    inputs = [(sectors, "auto"), (strip["OUTPUT"], "strip"), (draft(folder / "i.geojson", "lookout", *POSTS), "auto")]
    taken = [run("importfeatures", WORKSPACE=space, INPUT=path, KIND=kind)["REPORT"] for path, kind in inputs]
    checked = run("checkdelimitation", WORKSPACE=space, DATE="2031-02-15", OUTPUT="memory:")
    stated = {"DATE": "2031-02-15", "PARTS": list(PARTS), "OVERRIDE_REASON": "a test", "LANGUAGES": "en"}
    run("exportpackage", WORKSPACE=space, OUTPUT=package, **stated)
    verified = run("verifypackage", PACKAGE=package, WORKSPACE=space)
    return {
        "taken": taken,
        "error": strip["MAX_ERROR"],
        "fingerprints": [checked["FINGERPRINT"], verified["FINGERPRINT"]],
        "valid": verified["VALID"],
    }


def _reference(folder: Path) -> str:
    """A layer as OCHA gives them, in capitals."""
    places = {"RV01": shapely.box(9, 0, 11, 2), "RV02": shapely.box(11, 0, 13, 2), "RV03": shapely.box(11, -1, 13, 0)}
    features = [
        {
            "type": "Feature",
            "properties": {"ADM1_PCODE": code, "ADM1_EN": code},
            "geometry": json.loads(shapely.to_geojson(place)),
        }
        for code, place in places.items()
    ]
    path = folder / "ADMİN1.GEOJSON"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return str(path)


def main() -> None:
    """Start QGIS as its own programs do, and do the job in each time zone."""
    application = QgsApplication([], False)
    application.initQgis()
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", os.environ["DEESC_TEST_LANGUAGE"])
    QLocale.setDefault(QLocale(application.locale()))  # as the window does
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from deesc_plugin.processing.provider import DeescProvider

    Processing.initialize()
    provider = DeescProvider()
    application.processingRegistry().addProvider(provider)
    library = ctypes.CDLL(None)
    seen: dict[str, Any] = {"locale": locale.setlocale(locale.LC_ALL), "language": application.locale(), "jobs": []}
    seen["same i"] = library.strcasecmp(b"i", b"I") == 0
    for number, zone in enumerate(sys.argv[2:]):
        os.environ["TZ"] = zone
        time.tzset()
        folder = Path(sys.argv[1]) / str(number)
        folder.mkdir()
        seen["jobs"].append({"hour": time.strftime("%H", time.localtime(0)), **job(folder)})
    seen["same i afterwards"] = library.strcasecmp(b"i", b"I") == 0
    sys.stdout.write(f"{json.dumps(seen)}\n")
    sys.stdout.flush()
    os._exit(0)  # PyQt crashes on layers that outlive GDAL's drivers


if __name__ == "__main__":
    main()

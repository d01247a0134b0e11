# SPDX-License-Identifier: GPL-2.0-or-later
"""Drafts that were damaged on the way: taken as far as they go, or refused by name; nothing is dropped in silence."""

from __future__ import annotations

import json
import random
import re
import shutil
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

from osgeo import gdal, ogr
from qgis.core import QgsProcessingException

from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND

from .campaign import Attempt, Campaign, Judged, Verdict, in_child
from .fuzz import TABLES, mutated

_RAW = re.compile(r"[A-Z]\w*(Error|Exception)\b|unexpected|Incorrect parameter")
"""Words of a refusal that is none of ours."""
FORMATS = {
    "draft.geojson": "GeoJSON", "draft.kml": "LIBKML", "draft.gml": "GML", "draft.gpkg": "GPKG",
    "draft.shp": "ESRI Shapefile", "draft.fgb": "FlatGeobuf", "draft.dxf": "DXF", "draft.tab": "MapInfo File",
    "draft.xlsx": "XLSX",
}  # fmt: skip


def _collection() -> dict[str, Any]:
    rings = [[[x, 0.3], [x + 0.05, 0.3], [x + 0.05, 0.4], [x, 0.4], [x, 0.3]] for x in (9.5, 9.6, 9.7)]
    features = [
        {
            "type": "Feature",
            "properties": {"name": f"Zone {number}", "number": number, "status": "draft", "valid_from": "2031-02-01"},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        }
        for number, ring in enumerate(rings, 1)
    ]
    return {"type": "FeatureCollection", "features": features}


@contextmanager
def _begin(folder: Path) -> Iterator[Attempt]:
    sound = folder / "sound"
    sound.mkdir()
    sources = _sources(sound)
    space = folder / "w.gpkg"
    workspace.create_workspace(space, RIVERLAND, REFERENCE)

    def attempt(number: int, chance: random.Random) -> Judged:
        own = folder / str(number)
        own.mkdir()
        shutil.copyfile(space, own / "w.gpkg")
        source = sources[number % len(sources)]
        for path in sound.glob(f"{source.stem}.*") if source.suffix in (".shp", ".tab") else (source,):
            shutil.copyfile(path, own / path.name)
        _damage(own, source.name, chance)
        before = _contents(own)
        judged = in_child(lambda: _imported(own, source.name))
        after = _contents(own)
        shutil.rmtree(own)
        left = sorted(after.keys() - before.keys())
        if judged.verdict is Verdict.FINE and left:
            return Judged(Verdict.TEMPORARY, source.name, ", ".join(left))
        if judged.verdict is Verdict.FINE and after != before:
            return Judged(Verdict.SILENT, source.name, "the draft itself was changed")
        return judged

    yield attempt


def _contents(own: Path) -> dict[str, bytes]:
    """What lies in a folder beside the workspace."""
    return {path.name: path.read_bytes() for path in own.iterdir() if path.name != "w.gpkg"}


def _sources(sound: Path) -> list[Path]:
    """A sound draft of each kind."""
    (sound / "draft.geojson").write_text(json.dumps(_collection()), "utf-8")
    for name, driver in FORMATS.items():
        if not (sound / name).exists() and ogr.GetDriverByName(driver) is not None:
            options = gdal.VectorTranslateOptions(format=driver, selectFields=[] if driver == "DXF" else None)
            try:
                gdal.VectorTranslate(str(sound / name), str(sound / "draft.geojson"), options=options)
            except RuntimeError:
                continue
    with zipfile.ZipFile(sound / "draft.kmz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(sound / "draft.kml", "doc.kml")
    with zipfile.ZipFile(sound / "draft.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(sound.glob("draft.???")):
            if path.suffix in (".shp", ".shx", ".dbf", ".prj"):
                archive.write(path, path.name)
    for number, table in enumerate(TABLES):
        (sound / f"table{number}.csv").write_text(table, "utf-8")
    endings = {*(Path(name).suffix for name in FORMATS), ".kmz", ".zip", ".csv"}
    return sorted(path for path in sound.iterdir() if path.suffix in endings and path.stat().st_size)


def _damage(own: Path, name: str, chance: random.Random) -> None:
    """Do something to one of the files of a draft."""
    parts = sorted(path for path in own.iterdir() if path.name != "w.gpkg")
    path = chance.choice(parts)
    content = path.read_bytes()
    change = chance.randrange(6)
    if change == 0 and len(parts) > 1 and path.name != name:
        path.unlink()
    elif change <= 2 and path.suffix in (".geojson", ".kml", ".gml", ".csv", ".dxf"):
        text = content.decode("utf-8")
        path.write_bytes(mutated(text, (text,), chance).encode("utf-8", "surrogatepass"))
    elif change == 3:
        path.write_bytes(content[: chance.randrange(len(content))])
    elif change == 4:
        at = chance.randrange(len(content))
        path.write_bytes(content[:at] + chance.randbytes(chance.choice((1, 4, 64))) + content[at:])
    else:
        flipped = bytearray(content)
        for _ in range(chance.choice((1, 2, 16))):
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)


def _imported(own: Path, name: str) -> Judged:
    """What becomes of a draft that is imported, held against what the workspace holds afterwards."""
    import processing

    space, source = own / "w.gpkg", own / name
    before = space.read_bytes()
    is_table = source.suffix == ".csv"
    algorithm = "deesc:importcoordinates" if is_table else "deesc:importfeatures"
    stated = {"WORKSPACE": str(space), "INPUT": str(source), "KIND": "sector", "PARTY": "NORTH", "CRS": "EPSG:4326"}
    try:
        outputs = processing.run(algorithm, {**stated, "REGION": "upper"})
    except QgsProcessingException as refused:
        sentence = str(refused)
        if space.read_bytes() != before:
            return Judged(Verdict.SILENT, "refused though written", sentence)
        is_told = source.stem in sentence and not _RAW.search(sentence)
        return Judged(Verdict.FINE if is_told else Verdict.WRONG, "refused", f"{name}: {sentence}")
    except Exception as error:
        return Judged(Verdict.WRONG, "raw", f"{name}: {type(error).__name__}: {error}")
    stored = workspace.snapshot(space).features
    if outputs["IMPORTED"] != len(stored):
        return Judged(Verdict.LOST, "imported", f"{name}: {outputs['IMPORTED']} told, {len(stored)} there")
    if outputs["IMPORTED"] + outputs["REFUSED"] == 0:
        return Judged(Verdict.SILENT, "nothing of it", f"{name}: {outputs['REPORT']}")
    return Judged(Verdict.FINE, "taken whole" if not outputs["REPORT"] else "taken with a report", outputs["REPORT"])


BAD_FILES = Campaign("bad_files", "drafts damaged on the way", 1_000, 15, _begin)

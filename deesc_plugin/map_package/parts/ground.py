# SPDX-License-Identifier: GPL-2.0-or-later
"""``data/ground.gpkg``: the ground that sheets show, for plain QGIS to show it as well."""

from __future__ import annotations

from typing import Iterator

import shapely
from osgeo import gdal

from ...bridge.gdal_session import gdal_session
from ...bridge.ground_file import write_ground
from ...core.errors import PackageError
from ...core.gazetteer import Gazetteer
from ..job import Job, PackagedFile
from . import part

NAME = "data/ground.gpkg"


def reread(job: Job) -> None:
    """Open the file through GDAL; each of its tables has rows."""
    if not (job.folder / NAME).is_file():
        return
    try:
        with gdal_session():
            dataset = gdal.OpenEx(str(job.folder / NAME), gdal.OF_VECTOR, ["GPKG"])
            counts = [dataset.GetLayer(index).GetFeatureCount() for index in range(dataset.GetLayerCount())]
            del dataset
    except RuntimeError as error:
        raise PackageError(
            "{name} cannot be read back ({error}); try another folder.", name=NAME, error=error
        ) from error.with_traceback(None)
    if not counts or not all(counts):
        raise PackageError("{name} reads back differently than it was written; try another folder.", name=NAME)


@part("ground", order=105, title="Ground (GeoPackage)", reread=reread)
def ground(job: Job) -> Iterator[PackagedFile]:
    """The ground as sheets show it, cut to them: base layers, state borders, countries' names, the sea, settlements.

    Of base layers those of features whose licence is an open one by its name (`core.licences`), and what is in the
    public domain: QGIS's own world map and the bundled gazetteer. Each table states its source. Others stay out, and
    are named as sources all the same, as are settlements that were chosen for this package alone.
    """
    layers, settlements = job.packaged_ground, _settlements(job)
    if not layers and settlements is None:
        return
    write_ground(job.path(NAME), layers, settlements, _box(job))
    yield PackagedFile(NAME, "ground", "The ground of the maps, as far as its terms allow, with its sources.")


def _settlements(job: Job) -> Gazetteer | None:
    """Those of base layers that may be passed on; else the bundled ones, where no others were chosen."""
    of_base_map = job.open_places
    if of_base_map is not None:
        return of_base_map
    return None if job.options.gazetteer is not None else job.gazetteer


def _box(job: Job) -> tuple[float, float, float, float]:
    """West, south, east, north of all sheets, degrees."""
    west, south, east, north = shapely.total_bounds([sheet.outline for sheet in job.plan.sheets]).tolist()
    return (west, south, east, north)

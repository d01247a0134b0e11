# SPDX-License-Identifier: GPL-2.0-or-later
"""``data/ground.gpkg``: the ground that sheets show, for plain QGIS to show it as well."""

from __future__ import annotations

from typing import Iterator

import shapely
from osgeo import gdal

from ...bridge.gdal_session import gdal_session
from ...bridge.ground_file import write_ground
from ...core.errors import PackageError
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
    """State borders, countries' names, the sea and settlements as sheets show them, cut to the sheets.

    From QGIS's own world map and the bundled gazetteer, whose terms allow it; each table states its source. Settlements
    of the user's own stay out: their terms may not allow it.
    """
    if job.world is None:
        return
    outlines = [sheet.outline for sheet in job.plan.sheets]
    settlements = None if job.options.gazetteer is not None else job.gazetteer
    write_ground(job.path(NAME), job.world.layers, settlements, shapely.total_bounds(outlines).tolist())
    yield PackagedFile(NAME, "ground", "The ground of the maps: borders, sea and settlements with their sources.")

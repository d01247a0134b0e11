"""The master: ``data/delimitation.gpkg``."""

from __future__ import annotations

from typing import Iterator

from ...bridge.geopackage import read_geopackage, write_geopackage
from ...bridge.workspace import refuse_difference
from ...core.errors import PackageError
from ..job import Job, PackagedFile
from ..verify import FAULTS, MASTER, Refused, read_master
from . import part


def reread(job: Job) -> None:
    """Compare twice: every attribute and coordinate through GDAL, and the fingerprint through SQLite alone."""
    path = job.folder / MASTER
    refuse_difference(job.delimitation, read_geopackage(path), MASTER)
    try:
        fingerprint, agreement = read_master(path)
    except (Refused, *FAULTS) as error:
        raise PackageError(f"{MASTER} reads back wrong ({error}); nothing was exported.") from error
    if (fingerprint, agreement) != (job.result.fingerprint, job.delimitation.agreement.digest):
        raise PackageError(f"{MASTER} reads back with another fingerprint; nothing was exported.")


@part("geopackage", order=100, title="GeoPackage (master)", reread=reread, is_needed=True)
def geopackage(job: Job) -> Iterator[PackagedFile]:
    """The delimitation as its workspace holds it: a layer a kind with its style, the agreement, the reference.

    Its vertices are the turning points, to the last bit. The fingerprint is computed from this file.
    """
    write_geopackage(job.path(MASTER), job.delimitation)
    yield PackagedFile(MASTER, "geopackage", "Every layer with its style, for QGIS and other GIS. The master.")

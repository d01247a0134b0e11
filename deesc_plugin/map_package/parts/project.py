# SPDX-License-Identifier: GPL-2.0-or-later
"""``project/delimitation.qgz``: the master's layers as a QGIS project that opens anywhere."""

from __future__ import annotations

import re
import shutil
import zipfile
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import Iterator

from osgeo import gdal
from qgis.core import QgsProviderRegistry

from ...bridge.gdal_session import gdal_session
from ...bridge.portable_project import portable_project
from ...bridge.schema import EXCEPTION_TABLE, REFERENCE_TABLE
from ...core.errors import PackageError
from ..archive import write_zip
from ..job import Job, PackagedFile
from ..pages.edition import described_in, document_languages
from ..verification.files import MASTER
from . import part
from .ground import NAME as GROUND

NAME = "project/delimitation.qgz"
_INSIDE = "delimitation.qgs"
_SOURCE = re.compile(r"<maplayer\b.*?<datasource>(.*?)</datasource>", re.DOTALL)


def reread(job: Job) -> None:
    """Follow each layer's path from the project to the master, and count its features there through GDAL."""
    expected = _rows_by_table(job)
    try:
        with zipfile.ZipFile(job.folder / NAME) as archive:
            text = archive.read(_INSIDE).decode("utf-8")
        read = QgsProviderRegistry.instance().decodeUri
        sources = [read("ogr", unescape(source)) for source in _SOURCE.findall(text)]
        paths = {str(source["layerName"]): str(source["path"]) for source in sources}
        ground = {table for table, path in paths.items() if Path(path).name == Path(GROUND).name}
        found = {table: _rows((job.folder / NAME).parent / path, table) for table, path in paths.items()}
        found = {table: count for table, count in found.items() if table not in ground or not count}
    except (OSError, ValueError, KeyError, RuntimeError, zipfile.BadZipFile) as error:
        raise PackageError(
            "{name} cannot be read back ({error}); try another folder.",
            name=NAME,
            error=error,
        ) from error.with_traceback(None)
    if found != expected or not text.rstrip().endswith("</qgis>"):
        raise PackageError(
            "{name} reads back with other layers or features than the master; nothing was exported.", name=NAME
        )
    if any(Path(path).is_absolute() for path in paths.values()):
        raise PackageError("{name} names a place of this computer; nothing was exported.", name=NAME)


@part("project", order=110, title="QGIS project", reread=reread)
def project(job: Job) -> Iterator[PackagedFile]:
    """A project for QGIS over master and ground: layers grouped, styled, labelled and read-only, by relative paths.

    Layers and statuses are named in the package's first language. It opens wherever the package is unpacked, shows the
    disclaimer, and holds no name of a person or a computer.
    """
    language = document_languages(job)[0]
    title, described = job.title_in(language), described_in(job, language)
    with _at_hand(job) as (master, draft):
        file = master.parent / Path(GROUND).name
        ground = (file, job.packaged_ground) if file.is_file() else None
        text = portable_project(draft, master, job.delimitation, title, described, language, ground)
        draft.write_bytes(text.encode("utf-8"))
        write_zip(job.path(NAME), [(_INSIDE, draft)], pause_point=job.pause_point)
    yield PackagedFile(NAME, "project", "The layers as a project for QGIS: unpack the whole package and open it there.")


@contextmanager
def _at_hand(job: Job) -> Iterator[tuple[Path, Path]]:
    """Copies of master and ground for QGIS to open, which may write to what it opens; where the project is drafted."""
    folder = job.path(f"{NAME}.parts/{MASTER}").parents[1]
    master, draft = folder / MASTER, folder / "project" / _INSIDE
    master.parent.mkdir(parents=True, exist_ok=True)
    draft.parent.mkdir()
    for name in (MASTER, GROUND):
        if (job.folder / name).is_file():
            shutil.copyfile(job.folder / name, folder / name)
    try:
        yield master, draft
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _rows_by_table(job: Job) -> dict[str, int]:
    """How many rows the master has in each table that the project shows."""
    delimitation = job.delimitation
    rows = {kind.id: len(job.of_kind(kind.id)) for kind in delimitation.agreement.kinds}
    reference = delimitation.reference
    rows[REFERENCE_TABLE] = len(reference.grounds) + len(reference.separation_areas)
    return {**rows, EXCEPTION_TABLE: len(delimitation.exceptions)}


def _rows(path: Path, table: str) -> int:
    with gdal_session():
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, ["GPKG"])
        layer = dataset.GetLayerByName(table)
        if layer is None:
            raise ValueError(f"{path.name} has no layer {table}")
        count = int(layer.GetFeatureCount())
        del layer, dataset
    return count

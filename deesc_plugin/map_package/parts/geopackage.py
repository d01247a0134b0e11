# SPDX-License-Identifier: GPL-2.0-or-later
"""The master: ``data/delimitation.gpkg``."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterator

from ...bridge.schema import row_of
from ...bridge.stores.geopackage.files import refuse_difference
from ...bridge.stores.geopackage.reader import read_geopackage
from ...bridge.stores.geopackage.writer import write_geopackage
from ...core.base_layer import BaseLayer, without_place
from ...core.characters import code_point
from ...core.delimitation import Feature
from ...core.errors import PackageError
from ..job import Job, PackagedFile
from ..verification.files import MASTER
from ..xml_text import NOT_XML
from . import part


def reread(job: Job) -> None:
    """Compare every attribute and coordinate through GDAL; the whole package's verification does so through SQLite."""
    refuse_difference(job.delimitation, read_geopackage(job.folder / MASTER), MASTER)


@part("geopackage", order=100, title="GeoPackage (master)", reread=reread, is_needed=True)
def geopackage(job: Job) -> Iterator[PackagedFile]:
    """The delimitation as its workspace holds it: a layer a kind with its style, the agreement, the reference.

    Its vertices are the turning points, to the last bit. The fingerprint is computed from this file.
    """
    for feature in job.delimitation.features:
        _refuse_unwritable(job, feature)
    write_geopackage(job.path(MASTER), replace(job.delimitation, base_layers=_without_places(job)))
    yield PackagedFile(MASTER, "geopackage", "Every layer with its style, for QGIS and other GIS. The master.")


def _without_places(job: Job) -> tuple[BaseLayer, ...]:
    """The base layers as the master names them: what they are, and not where they lie on this computer."""
    return tuple(map(without_place, job.delimitation.base_layers))


def _refuse_unwritable(job: Job, feature: Feature) -> None:
    """Refuse a text that one of the formats has no way to write.

    Raises
    ------
    PackageError
        Naming the feature and the character.
    """
    role = job.delimitation.role(feature)
    texts = row_of(feature, job.delimitation.agreement, role).values() if role else ()
    for text in (feature.uid, *texts):
        found = NOT_XML.search(text) if isinstance(text, str) else None
        if found:
            raise PackageError(
                "{feature} has a text with the character {character}, which files cannot hold; type it again, no "
                "reason overrides that.",
                feature=feature,
                character=code_point(found[0]),
            )

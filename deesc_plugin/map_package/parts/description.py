# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/boundary_description_<language>.txt``."""

from __future__ import annotations

from typing import Iterator

import numpy as np

from ...core.buffers.definition import BufferDefinition
from ...core.canonical import geometry_text
from ...core.characters import visible
from ...core.delimitation import Feature
from ...core.description.boundary import Language
from ...core.description.definition import ReadDefinition
from ...core.description.document import Issue, description, file_text
from ...core.description.reading import ReadFeature, ReadRing, read_description
from ...core.errors import ImportRefused, PackageError
from ...core.geodesy import GEOD
from ...core.notation.mgrs import mgrs_from_lonlat
from ...core.tables.numbering import map_numbers
from ...core.tables.order import in_reading_order
from ...core.tables.turning_points import turning_point_count
from ...paths import phrases
from ..job import Job, PackagedFile
from . import part

_HALF_CENTIMETRE = 0.005
_HALF_OF_AZIMUTH = 0.000_05
_LAST_BITS = 1e-6


def reread(job: Job) -> None:
    """Read each file back into points and lines; hold the points against the snapshot, and the rest against them."""
    for language in job.options.languages:
        name = _name(language)
        expected = iter(in_reading_order(job.delimitation, points=False))
        try:
            with (job.folder / name).open(encoding="utf-8", newline="") as file:
                for found in read_description(file, [phrases("description", language)]):
                    job.pause_point()
                    _compare(job, name, next(expected, None), found)
        except (ImportRefused, UnicodeDecodeError) as error:
            raise PackageError(
                "{name} cannot be read back ({error}); try another folder.",
                name=name,
                error=error,
            ) from error
        missing = next(expected, None)
        if missing is not None:
            raise PackageError("{name} reads back without {missing}; nothing was exported.", name=name, missing=missing)


@part("description", order=405, title="Boundary description", reread=reread)
def boundary_description(job: Job) -> Iterator[PackagedFile]:
    """The boundary of every zone and each line in words, from turning point to turning point, one file a language.

    Written from the same table as the turning points; a program can read it back. Withdrawn features are left out.
    """
    for code in job.options.languages:
        issue = Issue(job.title_in(code), job.options.version, job.options.day.isoformat(), job.result.fingerprint)
        language = Language(phrases("description", code), phrases("tables", code))
        with job.path(_name(code)).open("wb") as file:
            for text in file_text(description(job.delimitation, issue, language, job.definitions)):
                job.pause_point()
                file.write(text)
        yield PackagedFile(_name(code), "description", "The boundaries in words, from turning point to turning point.")


def _name(language: str) -> str:
    return f"tables/boundary_description_{language}.txt"


def _compare(job: Job, name: str, feature: Feature | None, found: ReadFeature) -> None:
    if feature is None or found.uid != visible(feature.uid):
        raise PackageError("{name} reads back with features that it should not have; nothing was exported.", name=name)
    definition = job.definitions.get(feature.uid)
    expected = None if definition is None else _read(job, feature, definition)
    if found.definition != expected or (expected is None and not _is_drawn_alike(feature, found)):
        raise PackageError(
            "{feature} reads back from {name} differently than it was drawn; nothing was exported.",
            feature=feature,
            name=name,
        )


def _is_drawn_alike(feature: Feature, found: ReadFeature) -> bool:
    is_same = geometry_text(found.geometry) == geometry_text(feature.geometry)
    return is_same and all(map(_agrees_with_itself, found.rings))


def _read(job: Job, buffer: Feature, definition: BufferDefinition) -> ReadDefinition:
    """What a definition must read back as."""
    return ReadDefinition(
        map_numbers(job.delimitation)[definition.source.uid],
        visible(definition.source.uid),
        definition.width_m,
        definition.side,
        definition.end_cap,
        definition.error_m,
        turning_point_count(buffer.geometry),
    )


def _agrees_with_itself(ring: ReadRing) -> bool:
    """Whether the printed distances, azimuths and MGRS are those of the printed places."""
    legs = slice(None if ring.is_closed else -1)
    ends = np.roll(ring.longitude, -1)[legs], np.roll(ring.latitude, -1)[legs]
    bearing, _, metres = GEOD.inv(ring.longitude[legs], ring.latitude[legs], *ends)
    turned = (bearing - ring.azimuth[legs] + 180.0) % 360.0 - 180.0
    leads_nowhere = metres == 0
    return bool(
        np.all(np.abs(metres - ring.length[legs]) <= _HALF_CENTIMETRE + _LAST_BITS)
        and np.all(leads_nowhere | (np.abs(turned) <= _HALF_OF_AZIMUTH + _LAST_BITS))
        and np.array_equal(mgrs_from_lonlat(ring.longitude, ring.latitude), ring.mgrs)
    )

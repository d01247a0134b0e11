# SPDX-License-Identifier: GPL-2.0-or-later
"""The settlements of base layers as a gazetteer, which maps name as they name any: with names by language."""

from __future__ import annotations

from heapq import nlargest
from itertools import compress
from operator import itemgetter
from typing import Any, Callable, Sequence

import numpy as np
import shapely
from osgeo import ogr

from ...core.base_layer import BaseLayer
from ...core.characters import without_refused
from ...core.gazetteer import Gazetteer
from .features import look_in_box, read_in_lonlat
from .vector import blob_of, opened_vector, rank_in

_MOST = 100_000
"""Places that are held, the higher ranks first: all maps of a package together have room for some thousands."""
_ACCURACY = 1_000.0
"""Metres; what a layer of places is good for, as long as nobody states it."""


def places_of(
    layers: Sequence[BaseLayer], folder: str, box: tuple[float, float, float, float], pause: Callable[[], None]
) -> Gazetteer | None:
    """The settlements of layers in a box; None for no layer.

    Of the source it takes the names as they are; a place without one is not named. A rank stands for a population.

    Parameters
    ----------
    box : tuple of float
        West, south, east, north, degrees.
    pause : callable
        Asked from time to time; it may raise.

    Raises
    ------
    ImportRefused, BaseLayerError
        When a file cannot be read.
    """
    if not layers:
        return None
    languages = tuple(dict.fromkeys(language for layer in layers for language, _ in layer.names))
    rows = [row for layer in layers for row in _rows(layer, folder, box, languages, pause)]
    columns: list[Sequence[Any]] = list(zip(*rows)) if rows else [()] * (3 + len(languages))
    names, ranks, points, *by_language = columns
    drawn = np.array(points, dtype=object)
    nothing = ("",) * len(names)
    return Gazetteer(
        source="; ".join(dict.fromkeys(layer.cited for layer in layers)),
        licence="; ".join(dict.fromkeys(layer.licence for layer in layers)),
        accuracy_m=_ACCURACY,
        ids=tuple(map(str, range(len(names)))),
        names=tuple(names),
        arabic=nothing,
        cyrillic=nothing,
        pcodes=nothing,
        longitude=shapely.get_x(drawn),
        latitude=shapely.get_y(drawn),
        population=np.array(ranks, dtype=np.int64),
        by_language=tuple(zip(languages, map(tuple, by_language))),
    )


def _rows(
    layer: BaseLayer,
    folder: str,
    box: tuple[float, float, float, float],
    languages: Sequence[str],
    pause: Callable[[], None],
) -> list[tuple[Any, ...]]:
    """Main name, rank, point, and the name in each language ("" for none) of the places that have a name."""
    names = [layer.name_field(""), *(dict(layer.names).get(language, "") for language in languages)]
    found: list[tuple[list[str], int, bytes]] = []
    with opened_vector(layer, folder) as vector:
        look_in_box(vector, box)
        columns = vector.features.GetLayerDefn()
        *fields, rank_field = (columns.GetFieldIndex(name) if name else -1 for name in (*names, layer.rank_field))

        def taken(feature: ogr.Feature) -> tuple[list[str], float, bytes | None]:
            return [_text(feature, field) for field in fields], rank_in(feature, rank_field), blob_of(feature)

        for texts, stated, blob in vector.read(taken, pause):
            main, rank = next(filter(None, texts), ""), max(0, int(stated))
            if blob is not None and main:
                found.append(([main, *texts[1:]], rank, blob))
            if len(found) > 2 * _MOST:
                found = nlargest(_MOST, found, key=itemgetter(1))
        drawn = read_in_lonlat([blob for _, _, blob in found], vector.crs)
    points = shapely.point_on_surface(drawn)
    is_place = np.isfinite(shapely.get_x(points)) & np.isfinite(shapely.get_y(points))
    rows = [(texts[0], rank, point, *texts[1:]) for (texts, rank, _), point in zip(found, points)]
    return list(compress(rows, is_place))


def _text(feature: ogr.Feature, field: int) -> str:
    is_stated = field >= 0 and feature.IsFieldSetAndNotNull(field)
    return without_refused(feature.GetFieldAsString(field)).strip() if is_stated else ""

# SPDX-License-Identifier: GPL-2.0-or-later
"""The deliberate faults of the sample's draft set: each is one thing that goes wrong on the way to a map."""

from __future__ import annotations

from dataclasses import dataclass, replace

import shapely

from deesc_plugin.core.delimitation import Feature
from tests.sample.content import OVERREACHING, PLANS, Features
from tests.sample.drawing import bow_tie, moved_out, notched, with_sliver

DRAFT_PLANS = (PLANS[0], OVERREACHING, *PLANS[2:])
RIGHT_TO_LEFT_OVERRIDE = "\u202e"
TABLE_WITHOUT_CRS = "IR/east_ghouta_safe_zone.csv"
_NOTCH = (35.97, 33.06)


@dataclass(frozen=True)
class Fault:
    """A deliberate fault of the draft set.

    Attributes
    ----------
    features : tuple of Feature
        The features concerned, as they are written; empty where the whole file is refused.
    place : (float, float)
        Longitude and latitude where it shows.
    rule : str
        Id of the rule that must find it, or else
    words : str
        what the refusal at import must say.
    file : str
        The file that is refused as a whole.
    """

    id: str
    what: str
    features: tuple[Feature, ...]
    place: tuple[float, float]
    rule: str = ""
    words: str = ""
    file: str = ""


def with_faults(features: Features) -> tuple[Features, tuple[Fault, ...]]:
    """The draft set's features with the faults that lie in the features themselves, and a record of every fault."""
    faulty = dict(features)
    faults = (
        _overlap(faulty),
        _narrow_buffer(faulty),
        _post_outside(faulty),
        _bow_tie(faulty),
        _sliver(faulty),
        _override_in_name(faulty),
        _swapped_row(faulty),
        _table_without_crs(faulty),
    )
    return faulty, faults


def _overlap(features: Features) -> Fault:
    idlib, homs = features["idlib", "zone", 2], features["homs", "zone", 1]
    place = shapely.point_on_surface(shapely.intersection(idlib.geometry, homs.geometry))
    return Fault(
        "overlap",
        "a zone of Idlib reaches across the line of Homs province into the zone there",
        (idlib, homs),
        (round(place.x, 7), round(place.y, 7)),
        rule="overlap.zone",
    )


def _narrow_buffer(features: Features) -> Fault:
    key, zone = ("daraa_quneitra", "buffer_zone", 1), features["daraa_quneitra", "zone", 1]
    geometry, place = notched(features[key].geometry, zone.geometry, _NOTCH, 800.0)
    features[key] = replace(features[key], geometry=geometry)
    return Fault(
        "narrow-buffer",
        "a buffer zone of 3 km is only 800 m wide in one place",
        (features[key],),
        place,
        rule="buffer.width",
    )


def _post_outside(features: Features) -> Fault:
    key, zone = ("homs", "observation_post", 3), features["homs", "zone", 1]
    place = moved_out((features[key].geometry.x, features[key].geometry.y), zone.geometry, 2_900.0)
    features[key] = replace(features[key], geometry=shapely.Point(place))
    return Fault(
        "post-outside",
        "an observation post stands 900 m outside its buffer zone",
        (features[key],),
        place,
        rule="post.in-buffer",
    )


def _bow_tie(features: Features) -> Fault:
    key = ("idlib", "safe_zone", 2)
    geometry, place = bow_tie(features[key].geometry)
    features[key] = replace(features[key], geometry=geometry)
    return Fault("bow-tie", "the outline of a safe zone crosses itself", (features[key],), place, rule="geometry.valid")


def _sliver(features: Features) -> Fault:
    key = ("daraa_quneitra", "safe_zone", 1)
    geometry, place = with_sliver(features[key].geometry)
    features[key] = replace(features[key], geometry=geometry)
    return Fault(
        "sliver",
        "a safe zone has a forgotten strip of 15 m by 1.5 km as a second part",
        (features[key],),
        place,
        rule="geometry.sliver-part",
    )


def _override_in_name(features: Features) -> Fault:
    key = ("homs", "checkpoint", 2)
    checkpoint = features[key]
    features[key] = replace(checkpoint, name=checkpoint.name.replace(" (", f" {RIGHT_TO_LEFT_OVERRIDE}("))
    return Fault(
        "override-in-name",
        "the name of a checkpoint holds U+202E, which turns the text after it round",
        (features[key],),
        (checkpoint.geometry.x, checkpoint.geometry.y),
        words="U+202E",
    )


def _swapped_row(features: Features) -> Fault:
    key = ("idlib", "observation_post", 5)
    post = features[key]
    features[key] = replace(post, geometry=shapely.Point(post.geometry.y, post.geometry.x))
    return Fault(
        "swapped-row",
        "in one row of a table latitude and longitude stand in each other's column",
        (features[key],),
        (post.geometry.y, post.geometry.x),
        words="longitude and latitude exchanged",
    )


def _table_without_crs(features: Features) -> Fault:
    place = features["east_ghouta", "safe_zone", 1].geometry.centroid
    return Fault(
        "table-without-crs",
        "a table of eastings and northings does not say which CRS they are in",
        (),
        (round(place.x, 7), round(place.y, 7)),
        words="no CRS",
        file=TABLE_WITHOUT_CRS,
    )

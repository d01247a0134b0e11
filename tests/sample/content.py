# SPDX-License-Identifier: GPL-2.0-or-later
"""What the sample holds: the made-up features of four regions, and the faults of the draft set."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Sequence

import shapely

from deesc_plugin.core.agreement import Agreement
from deesc_plugin.core.delimitation import Feature, Reference
from tests.sample.drawing import (
    Along,
    Through,
    beside,
    blob,
    closed_line,
    strip_outside,
)
from tests.sample.files import LANGUAGES, to_whole_dms

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "deesc/samples/astana-2017")
_ILLUSTRATIVE = {"en": "illustrative", "ru": "для иллюстрации", "ar": "للتوضيح", "tr": "örnek", "fa": "نمایشی"}


@dataclass(frozen=True)
class ZonePlan:
    """How one zone is drawn, and what goes with it.

    Attributes
    ----------
    step : float
        Greatest length of its edges in metres.
    width : float
        Stated width of its buffer in metres.
    posts, checkpoints : (int, float)
        How many, and where along the line the first stands, from 0 to 1.
    safe : tuple of (place, radius in metres)
    """

    region: str
    number: int
    party: str
    pieces: tuple[Along | Through, ...]
    step: float
    width: float
    posts: tuple[int, float]
    checkpoints: tuple[int, float]
    safe: tuple[tuple[tuple[float, float], float], ...] = ()
    whole_dms: bool = False


_IDLIB_2_NORTH = Through(((36.67, 35.07), (36.73, 35.12), (36.83, 35.13), (36.90, 35.09)))
PLANS = (
    ZonePlan(
        "idlib",
        1,
        "TR",
        (
            Along("SY07", (36.77, 36.08), (37.05, 35.715)),
            Through(
                (
                    *((36.98, 35.56), (36.74, 35.47), (36.56, 35.33), (36.42, 35.21), (36.32, 35.17), (36.20, 35.30)),
                    *((36.12, 35.47), (36.02, 35.60), (35.94, 35.66), (35.93, 35.72), (36.01, 35.76), (36.13, 35.70)),
                    *((36.29, 35.83), (36.40, 35.89), (36.48, 35.97), (36.49, 36.07), (36.60, 36.10), (36.71, 36.06)),
                )
            ),
        ),
        900.0,
        4_000.0,
        (16, 0.0),
        (3, 0.4),
        (((36.55, 35.75), 5_000.0), ((36.25, 35.50), 3_500.0)),
    ),
    ZonePlan(
        "idlib",
        2,
        "RU",
        (_IDLIB_2_NORTH, Through(((36.88, 35.05), (36.78, 35.035), (36.70, 35.05)))),
        400.0,
        3_000.0,
        (8, 0.0),
        (4, 0.1),
    ),
    ZonePlan(
        "homs",
        1,
        "RU",
        (
            Along("SY04", (36.56, 34.905), (36.915, 34.965)),
            Through(((36.91, 34.88), (36.87, 34.79), (36.78, 34.74), (36.66, 34.755), (36.56, 34.80), (36.53, 34.86))),
        ),
        500.0,
        2_000.0,
        (10, 0.0),
        (5, 0.1),
        (((36.72, 34.83), 3_000.0),),
    ),
    ZonePlan(
        "east_ghouta",
        1,
        "IR",
        (
            Along("SY01", (36.318, 33.462), (36.335, 33.562)),
            Through(
                (
                    (36.39, 33.59),
                    (36.47, 33.605),
                    (36.54, 33.57),
                    (36.59, 33.52),
                    (36.56, 33.46),
                    (36.47, 33.43),
                    (36.39, 33.435),
                )
            ),
        ),
        300.0,
        1_000.0,
        (5, 0.05),
        (3, 0.2),
        (((36.46, 33.52), 1_800.0),),
    ),
    ZonePlan(
        "daraa_quneitra",
        1,
        "RU",
        (
            Along("SY12", (36.34, 32.95), (36.355, 32.71)),
            Through(
                (
                    *((36.36, 32.63), (36.28, 32.56), (36.17, 32.64), (36.08, 32.68), (36.02, 32.75), (35.95, 32.79)),
                    *((35.94, 32.87), (36.0, 32.93), (35.985, 33.03), (36.03, 33.10), (36.14, 33.13), (36.24, 33.10)),
                    (36.33, 33.05),
                )
            ),
        ),
        700.0,
        3_000.0,
        (9, 0.55),
        (3, 0.15),
        (((36.15, 32.90), 2_500.0),),
        whole_dms=True,
    ),
)
OVERREACHING = replace(
    PLANS[1],
    pieces=(_IDLIB_2_NORTH, Through(((36.86, 35.00), (36.82, 34.92), (36.75, 34.905), (36.70, 34.98), (36.68, 35.04)))),
)


Features = dict[tuple[str, str, int], Feature]
"""By region, kind and number."""


def feature_of(
    agreement: Agreement,
    kind: str,
    region_id: str,
    number: int,
    geometry: shapely.Geometry,
    party: str,
    status: str,
    **fields: object,
) -> Feature:
    """A feature with its uid and with a name in five languages that says it is illustrative."""
    region, entry = agreement.region(region_id), agreement.kind(kind)
    if region is None or entry is None:
        raise ValueError(f"the agreement has no {kind} or no {region_id}")
    names = {
        language: f"{region.name.in_language(language)}{'،' if language in ('ar', 'fa') else ','} "
        f"{entry.name.in_language(language).lower()} {number} ({_ILLUSTRATIVE[language]})"
        for language in ("en", *LANGUAGES)
    }
    return Feature(
        uid=str(uuid.uuid5(_NAMESPACE, f"{region_id}/{kind}/{number}")),
        kind=kind,
        region=region_id,
        name=names.pop("en"),
        party=party,
        status=status,
        geometry=geometry,
        source="illustrative",
        number=number,
        names=tuple(sorted(names.items())),
        **fields,
    )


def drawn_features(agreement: Agreement, reference: Reference, plans: Sequence[ZonePlan], status: str) -> Features:
    """Every feature of the plans, without any fault."""
    features: Features = {}
    numbers: dict[tuple[str, str], int] = {}

    def add(kind: str, plan: ZonePlan, geometry: shapely.Geometry, **fields: object) -> Feature:
        number = plan.number if kind in ("zone", "buffer_zone") else numbers.get((kind, plan.region), 0) + 1
        numbers[kind, plan.region] = number
        key = (plan.region, kind, number)
        features[key] = feature_of(agreement, kind, plan.region, number, geometry, plan.party, status, **fields)
        return features[key]

    for plan in plans:
        outline = closed_line(plan.pieces, reference, plan.step, f"{plan.region}/{plan.number}")
        outline = to_whole_dms(outline) if plan.whole_dms else outline
        zone = add("zone", plan, outline)
        strip, origin = strip_outside(outline, plan.width)
        add(
            "buffer_zone",
            plan,
            strip,
            zone=zone.uid,
            width_m=plan.width,
            exclusions=zone.name,
            origin=origin,
        )
        for index, (centre, radius) in enumerate(plan.safe):
            safe = blob(centre, radius, radius / 20, f"{plan.region}/{plan.number}/safe {index}")
            add("safe_zone", plan, safe, zone=zone.uid)
        for kind, share, (count, shift) in (
            ("observation_post", 1 / 2, plan.posts),
            ("checkpoint", 1 / 3, plan.checkpoints),
        ):
            for place in beside(outline, plan.width * share, count, shift):
                if _in_its_region(place, plan, agreement, reference):
                    add(kind, plan, shapely.Point(place))
    return features


def _in_its_region(place: tuple[float, float], plan: ZonePlan, agreement: Agreement, reference: Reference) -> bool:
    """Whether a place lies in the units of the plan's region: beyond them posts are another region's matter."""
    region = agreement.region(plan.region)
    units = [reference.unit(pcode) for pcode in (region.pcodes if region else ())]
    return any(unit is not None and unit.geometry.covers(shapely.Point(place)) for unit in units)

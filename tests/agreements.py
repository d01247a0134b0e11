# SPDX-License-Identifier: GPL-2.0-or-later
"""The invented agreement of the tests, and short ways to draw features for it.

Riverland lies on the equator near 10°E: one degree is about 111 km either way, which makes expected
lengths easy to work out. Its kinds, parties and regions have other ids than the Astana agreement's.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import shapely

from deesc_plugin.core.agreement import Agreement
from deesc_plugin.core.agreement_file import read_agreement
from deesc_plugin.core.delimitation import Delimitation, Feature, Reference, ReferenceUnit
from deesc_plugin.paths import agreement_schema

RIVERLAND_FILE = Path(__file__).parent / "data" / "riverland.json"
RIVERLAND: Agreement = read_agreement(RIVERLAND_FILE, agreement_schema())
IN_TERM = date(2031, 2, 15)

REFERENCE = Reference(
    source="Invented squares",
    licence="none needed",
    units=(
        ReferenceUnit("RV01", "Upper", shapely.box(9, 0, 11, 2)),
        ReferenceUnit("RV02", "Lower", shapely.box(11, 0, 13, 2)),
        ReferenceUnit("RV03", "Delta", shapely.box(11, -1, 13, 0)),
    ),
    separation_areas=(("Old strip", shapely.box(12.8, 0, 13, 2)),),
)


def feature(kind: str, name: str, geometry: shapely.Geometry | None, **fields: Any) -> Feature:
    """A feature whose attributes are all in order; its uid follows from its name."""
    defaults: dict[str, Any] = {
        "uid": str(uuid.uuid5(uuid.NAMESPACE_URL, f"riverland/{kind}/{name}")),
        "region": "upper",
        "party": "NORTH",
        "status": "draft",
        "source": "drawn for a test",
    }
    return Feature(kind=kind, name=name, geometry=geometry, **{**defaults, **fields})


def delimitation(*features: Feature, reference: Reference = REFERENCE, **fields: Any) -> Delimitation:
    """A delimitation of the Riverland agreement."""
    return Delimitation(RIVERLAND, features, reference, **fields)


DATES = {"valid_from": date(2031, 2, 1), "valid_to": date(2031, 3, 31)}
"""A part of Riverland's term, with days of the term before and after it."""


def dated_delimitation(*features: Feature, **fields: Any) -> Delimitation:
    """The same with all features in force on the days of a part of the term: `IN_TERM` is one of them."""
    return delimitation(*(replace(one, **DATES) for one in features), **fields)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the rules on stretches and what the parties say of them, and acts to draw them with."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Iterable, Mapping

import shapely

from deesc_plugin.core.consent import Cut, divided, line_hash
from deesc_plugin.core.delimitation import Acts, Delimitation
from deesc_plugin.core.ledger.ledger import Ledger
from deesc_plugin.core.ledger.state import state_of
from deesc_plugin.core.stretch import Stretch
from tests.agreements import delimitation, feature
from tests.core.drawings import Drawing


def body_of(stretch: Stretch, party: str, stance: str, remark: str = "", **fields: str) -> dict[str, str]:
    """What an act says of a stretch as it is drawn."""
    body = {"stretch": stretch.uid, "line": line_hash(stretch.geometry), "party": party, "stance": stance}
    return {**body, "remark": remark, "document": "№ 3", "day": "2031-02-03", **fields}


def acts_of(bodies: Iterable[Mapping[str, str]], lines: Iterable[Stretch] = ()) -> Acts:
    """Stances, one after the other, as who keeps the minutes wrote them down."""
    ledger = Ledger()
    for minute, body in enumerate(bodies):
        ledger = ledger.with_act("secretariat.0a1b2c3d", f"2031-02-03T09:{minute:02}:00Z", "stance", body)
    return Acts(ledger, state=state_of(ledger), lines={line_hash(one.geometry): one.geometry for one in lines})


_ZONE = feature("sector", "One", shapely.box(9.2, 0.2, 9.8, 0.8))
_OPEN = delimitation(_ZONE)
STRETCHES = tuple(
    replace(one, uid=str(uuid.uuid5(uuid.NAMESPACE_URL, f"riverland/stretch/{one.number}")))
    for one in divided(_OPEN, (_ZONE,), Cut.EVERY_POINT)
)
_ALL = [body_of(one, party, "agreed") for one in STRETCHES for party in ("NORTH", "SOUTH")]
_MOVED = replace(_ZONE, geometry=shapely.Polygon([(9.2, 0.2), (9.8, 0.2), (9.79, 0.79), (9.2, 0.8)]))


def _drawn(zone=_ZONE, stretches=STRETCHES, bodies=()) -> Delimitation:
    return delimitation(zone, stretches=stretches, acts=acts_of(bodies, STRETCHES))


_AGREED = replace(_ZONE, status="agreed")

DRAWINGS = {
    "stretch.on-line": Drawing(_drawn(), _drawn(_MOVED)),
    "stretch.cover": Drawing(_drawn(), _drawn(stretches=STRETCHES[1:])),
    "consent.lapsed": Drawing(_drawn(bodies=_ALL), _drawn(_MOVED, bodies=_ALL), also=frozenset({"consent.agreed"})),
    "consent.agreed": Drawing(_drawn(_AGREED, bodies=_ALL), _drawn(_AGREED, bodies=_ALL[1:])),
    "consent.complete": Drawing(_drawn(bodies=_ALL[1:]), _drawn(bodies=_ALL)),
}

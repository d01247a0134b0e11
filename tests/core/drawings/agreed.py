# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the rules on what is agreed, and acts to draw them with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import shapely

from deesc_plugin.core.agreed import to_agree
from deesc_plugin.core.delimitation import Acts, AgreedFeature, Feature
from deesc_plugin.core.ledger.ledger import Ledger
from deesc_plugin.core.ledger.state import state_of
from tests.agreements import delimitation, feature
from tests.core.drawings import Drawing

_SQUARE = shapely.box(9.2, 0.2, 9.8, 0.8)
_AGREED = feature("sector", "One", _SQUARE, status="agreed")


def acts_of(*features: Feature, document: str = "№ 3", is_kept: bool = True) -> Acts:
    """Acts by which features were agreed on 3 February 2031, as they are given."""
    ledger = Ledger()
    for one in features:
        act = to_agree(one, date(2031, 2, 3), document)
        ledger = ledger.with_act("secretariat.0a1b2c3d", "2031-02-03T09:00:00Z", act.act, act.body)
    state = state_of(ledger)
    kept = {one.uid: one for one in features if is_kept}
    return Acts(
        ledger, tuple(AgreedFeature(act, kept.get(uid)) for uid, act in state.agreed.items()), state, ledger.problems()
    )


_WHOLE = acts_of(_AGREED, feature("sector", "Two", shapely.box(10.2, 0.2, 10.8, 0.8)))
_CUT = Ledger(_WHOLE.ledger.order[1:])

DRAWINGS = {
    "agreed.changed": Drawing(
        delimitation(_AGREED, acts=acts_of(_AGREED)),
        delimitation(
            replace(_AGREED, geometry=shapely.box(9.2, 0.2, 9.8, 0.7), name="Two"),
            acts=acts_of(_AGREED),
        ),
    ),
    "ledger.whole": Drawing(
        delimitation(acts=_WHOLE),
        delimitation(acts=Acts(_CUT, problems=_CUT.problems())),
    ),
}

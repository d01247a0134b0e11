# SPDX-License-Identifier: GPL-2.0-or-later
"""A newer text of an agreement beside the older one."""

from __future__ import annotations

import json
from typing import Any, Callable

import pytest
import shapely

from deesc_plugin.core.agreement import Agreement
from deesc_plugin.core.agreement_file import parse_agreement
from deesc_plugin.core.changes import TextChange, agreement_changes, refuse_replacement
from deesc_plugin.core.errors import AgreementError
from deesc_plugin.paths import agreement_schema
from tests.agreements import RIVERLAND, delimitation, feature


def newer(change: Callable[[dict[str, Any]], object]) -> Agreement:
    document = json.loads(RIVERLAND.text)
    change(document)
    return parse_agreement(json.dumps(document, ensure_ascii=False), agreement_schema())


def test_a_text_laid_out_otherwise_says_the_same():
    assert agreement_changes(RIVERLAND, newer(lambda _: None)) == ()


def test_an_extension_on_record_is_told_by_its_place():
    extended = newer(lambda text: text["term"]["recorded"].append({"until": "2031-12-31", "source": "Minutes 4"}))
    known = {change.place: change for change in agreement_changes(RIVERLAND, extended)}
    (change,) = known.values()
    assert change.place.startswith("term/recorded")
    assert "2031-12-31" in str(change.after)


def test_entries_are_told_by_their_ids_whatever_their_order():
    def change(text):
        text["kinds"].reverse()
        text["kinds"][0]["name"]["en"] = "Renamed"
        text["parties"].append({"code": "WEST", "role": "signatory", "name": {"en": "West"}})

    found = agreement_changes(RIVERLAND, newer(change))
    last = RIVERLAND.kinds[-1]
    assert found == (
        TextChange("parties/WEST", None, '{"code": "WEST", "role": "signatory", "name": {"en": "West"}}'),
        TextChange(f"kinds/{last.id}/name/en", str(last.name), "Renamed"),
    )


def test_another_agreement_does_not_come_in():
    with pytest.raises(AgreementError, match=r"“other” is another agreement .* “riverland-2031”"):
        refuse_replacement(delimitation(), newer(lambda text: text.update(id="other")))


def test_a_kind_that_is_drawn_stays():
    drawn = delimitation(feature(RIVERLAND.kinds[0].id, "North 1", shapely.box(9, 0, 9.1, 0.1)))
    others = [kind.id for kind in RIVERLAND.kinds[1:]]

    def without_first(text):
        text["kinds"] = [kind for kind in text["kinds"] if kind["id"] in others]
        text["overlaps"] = [entry for entry in text["overlaps"] if set(entry["kinds"]) <= set(others)]

    with pytest.raises(AgreementError, match="which North 1 are of"):
        refuse_replacement(drawn, newer(without_first))
    refuse_replacement(delimitation(), newer(without_first))

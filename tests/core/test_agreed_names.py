from __future__ import annotations

import pytest
import shapely

from deesc_plugin.core.delimitation import Delimitation, Reference, ReferenceUnit
from deesc_plugin.core.finding import Message
from deesc_plugin.core.reports.agreed_names import with_agreed_names
from deesc_plugin.paths import load_agreement

HAMA = ReferenceUnit("SY05", "Hamah", shapely.box(36, 35, 37, 36))
ELSEWHERE = ReferenceUnit("XX01", "Elsewhere", shapely.box(37, 35, 38, 36))
DRAWN = Delimitation(load_agreement("astana-2017"), (), Reference("Spelled otherwise", "", (HAMA, ELSEWHERE)))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"region": "North of Homs"}, {"region": "شمال حمص"}),
        ({"region_a": "homs", "region_b": "Idlib"}, {"region_a": "شمال حمص", "region_b": "إدلب"}),
        ({"kind": "checkpoint", "region": "no region"}, {"kind": "نقطة تفتيش", "region": "no region"}),
        ({"in_unit": "Hamah"}, {"in_unit": "حماة"}),  # as the reference spells it, and as the agreement does
        ({"in_unit": "Elsewhere"}, {"in_unit": "Elsewhere"}),
        ({"units": "Hama, Latakia"}, {"units": "حماة, اللاذقية"}),
        ({"units": "Hama, Elsewhere"}, {"units": "Hama, Elsewhere"}),
        # what somebody called a feature stays as it is stored
        ({"feature": "Idlib", "name": "homs"}, {"feature": "Idlib", "name": "homs"}),
    ],
)
def test_regions_kinds_and_units_are_called_as_the_agreement_calls_them(values, expected):
    template = " ".join(f"{{{place}}}" for place in values)
    said = with_agreed_names(Message.of(template, **values), DRAWN, "ar")
    assert (said.template, dict(said.values)) == (template, expected)


def test_ids_become_names_in_english_too():
    message = Message.of("{kind} in {region}", kind="observation_post", region="daraa_quneitra")
    assert str(with_agreed_names(message, DRAWN, "en")) == "Observation post in Daraa and Quneitra"

from __future__ import annotations

import pytest

from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.finding import Message
from deesc_plugin.core.reports.agreed_names import with_agreed_names
from deesc_plugin.core.reports.feature_names import feature_names, with_feature_names
from deesc_plugin.paths import load_agreement

DRAWN = Delimitation(load_agreement("astana-2017"), ())


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"region": "North of Homs"}, {"region": "شمال حمص"}),
        ({"region_a": "homs", "region_b": "Idlib"}, {"region_a": "شمال حمص", "region_b": "إدلب"}),
        ({"kind": "checkpoint", "region": "no region"}, {"kind": "نقطة تفتيش", "region": "no region"}),
        ({"in_unit": "Hama"}, {"in_unit": "حماة"}),
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


FEATURES = (
    Feature("1", "zone", name="Idlib 1", names=(("ar", "إدلب 1"), ("ru", "Идлиб 1"))),
    Feature("2", "zone", name="Homs, north", names=(("ar", "حمص، شمال"),)),
    Feature("3", "zone", name="No other name"),
    Feature("4", "zone", name="Twice", names=(("ar", "أ"),)),
    Feature("5", "buffer_zone", name="Twice", names=(("ar", "ب"),)),
    Feature("6", "zone", name="Turned\u202e", names=(("ar", "مقلوب\u202e"),)),
)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"feature": "Idlib 1", "zone": "Homs, north"}, {"feature": "إدلب 1", "zone": "حمص، شمال"}),
        ({"buffer": "No other name"}, {"buffer": "No other name"}),
        ({"other": "Twice"}, {"other": "Twice"}),  # nobody can say which of the two is meant
        ({"feature": "Turned\u202e"}, {"feature": "مقلوب[U+202E]"}),
        ({"labels": "Idlib 1, Homs, north, No other name"}, {"labels": "إدلب 1, حمص، شمال, No other name"}),
        ({"labels": "Idlib 1, Homs, north and 2 more"}, {"labels": "إدلب 1, حمص، شمال and 2 more"}),
        ({"region": "Idlib 1", "spot": "Idlib 1"}, {"region": "Idlib 1", "spot": "Idlib 1"}),  # no feature is meant
    ],
)
def test_features_are_called_by_their_names_in_the_language(values, expected):
    template = " ".join(f"{{{place}}}" for place in values)
    names = feature_names(FEATURES, "ar")
    said = with_feature_names(Message.of(template, **values), names)
    assert (said.template, dict(said.values)) == (template, expected)

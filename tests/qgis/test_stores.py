# SPDX-License-Identifier: GPL-2.0-or-later
"""What every store must do: one list of tests, run on each store there is."""

from __future__ import annotations

import gzip
import json
import sqlite3
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Callable

import pytest
import shapely
from qgis.core import QgsVectorLayer

from deesc_plugin.bridge.stores import ChangedMeanwhile, Store, create_workspace, store_behind, store_named
from deesc_plugin.bridge.waiting import Wait
from deesc_plugin.core.agreement import LimitOverride
from deesc_plugin.core.agreement_file import parse_agreement
from deesc_plugin.core.base_layer import BaseLayer, BaseRole
from deesc_plugin.core.canonical import fingerprint, fingerprint_of
from deesc_plugin.core.changes import Difference, FeatureChange, difference
from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.errors import AgreementError, WorkspaceError
from deesc_plugin.core.imported_proposal import ImportedProposal
from deesc_plugin.map_package.record import record_digest
from deesc_plugin.paths import agreement_schema
from tests.agreements import REFERENCE, RIVERLAND, feature
from tests.workspace import by_sql

ZONE = feature("sector", "North 1", shapely.MultiPolygon([shapely.box(9.2, 0.2, 9.8, 0.8)]), number=1)
OTHER = feature("sector", "North 2", shapely.MultiPolygon([shapely.box(10.2, 0.2, 10.4, 0.4)]), number=2)
POST = feature("lookout", "Post 1", shapely.Point(9.1, 0.1))
NOON = datetime(2031, 3, 4, 12, 30, tzinfo=timezone(timedelta(hours=3)))


def geopackage(folder: Path) -> Store:
    return create_workspace(folder / "zones.gpkg", RIVERLAND, REFERENCE)


@pytest.fixture(params=[geopackage])
def store(request: pytest.FixtureRequest, tmp_path: Path, qgis_app: object) -> Store:
    """An empty workspace of each kind of store."""
    return request.param(tmp_path)


def added(*features: Feature) -> Difference:
    return Difference(added=tuple(FeatureChange(None, one) for one in features))


def moved(one: Feature) -> Feature:
    return replace(one, geometry=shapely.transform(one.geometry, lambda places: places + 0.001))


def newer(change: Callable[[dict[str, Any]], object]):
    document = json.loads(RIVERLAND.text)
    change(document)
    return parse_agreement(json.dumps(document, ensure_ascii=False), agreement_schema())


def test_what_is_written_is_there_and_nothing_else(store):
    before = store.snapshot()
    store.write(added(ZONE, POST))
    after = store.snapshot()
    found = difference(before, after)
    assert {change.after.name for change in found.added} == {"North 1", "Post 1"}
    assert difference(after, replace(before, features=(ZONE, POST))).is_empty


def test_changes_of_every_kind_in_one_go(store):
    store.write(added(ZONE, OTHER))
    changed = replace(moved(ZONE), name="Renamed", number=None, valid_to=date(2031, 5, 1))
    store.write(
        Difference((FeatureChange(None, POST),), (FeatureChange(OTHER, None),), (FeatureChange(ZONE, changed),))
    )
    assert difference(store.snapshot(), Delimitation(RIVERLAND, (changed, POST), REFERENCE)).is_empty


def test_who_rests_on_an_older_version_is_told_and_nothing_is_written(store):
    store.write(added(ZONE, OTHER))
    theirs, mine = moved(ZONE), replace(ZONE, name="Mine")
    store.write(Difference(changed=(FeatureChange(ZONE, theirs),)))
    both = Difference(added=(FeatureChange(None, POST),), changed=(FeatureChange(ZONE, mine),))
    with pytest.raises(ChangedMeanwhile, match="North 1 were changed by somebody else") as refused:
        store.write(both)
    (conflict,) = refused.value.conflicts
    assert (conflict.mine, conflict.base) == (mine, ZONE)
    assert difference(store.snapshot(), Delimitation(RIVERLAND, (theirs, OTHER), REFERENCE)).is_empty


def test_a_uid_that_is_there_already_is_a_conflict(store):
    store.write(added(ZONE))
    with pytest.raises(ChangedMeanwhile):
        store.write(added(POST, replace(ZONE, name="Again")))
    assert [one.name for one in store.snapshot().features] == ["North 1"]


def test_the_state_tells_that_something_was_written(store):
    before = store.state()
    assert store.state() == before
    store.write(added(ZONE))
    assert store.state() != before


def test_limits_are_stored_and_taken_back(store):
    stricter = LimitOverride("geometry.short-edge", "length", 3.5, "scale of the drafts")
    store.write_limits([stricter])
    assert [(one.value, one.reason) for one in store.limits()] == [(3.5, "scale of the drafts")]
    assert store.snapshot().agreement.overrides[0].value == 3.5
    store.write_limits([])
    assert store.limits() == ()


def test_base_layers_are_stored_in_their_order_and_taken_back(store):
    before = store.snapshot()
    roads = BaseLayer(BaseRole.ROAD, "ground/a.gpkg", "roads", "Survey “طرق”", "2031", "ODbL", rank_field="rank")
    names = (("en", "a"), ("fa", "نام"))
    places = BaseLayer(BaseRole.SETTLEMENT, "/far/b.shp", "", "Census", "", "CC0", names, "", 250_000)
    store.write_base_layers([roads, places])
    assert store.snapshot().base_layers == (roads, places)
    store.write_base_layers([places])
    assert store.snapshot().base_layers == (places,)
    assert (fingerprint(store.snapshot()), record_digest(store.snapshot())) == (
        fingerprint(before),
        record_digest(before),
    )
    store.write_base_layers([])
    assert store.snapshot() == before


def proposal(number: int, *features: Feature, **stated: Any) -> ImportedProposal:
    """What is on record of features that a party sent."""
    texts = {"title": "Draft “١”", "version": str(number), "day": date(2031, 2, 3), "manifest_sha256": "ab" * 32}
    known = {"id": f"{number:036d}", "party": "NORTH", "file": "ours.zip", "note": "by courier | \\n", **texts}
    return ImportedProposal(fingerprint=fingerprint_of(features), agreement=RIVERLAND.digest, **{**known, **stated})


THEIRS = replace(ZONE, party="SOUTH")
GONE = feature("sector", "Gone", shapely.box(9.0, 0.0, 9.1, 0.1), status="withdrawn")
EMPTY = feature("sector", "Nowhere", None, names=(("tr", "Hiçbir yer"),), valid_to=date(2031, 3, 1), exclusions="Town")


def test_proposals_are_kept_as_they_were_sent_and_are_no_part_of_the_workspace(store):
    store.write(added(ZONE))
    before = store.snapshot()
    first = proposal(1, OTHER, POST, GONE, EMPTY)
    second = proposal(2, THEIRS, party="SOUTH", title="", day=None, note="")
    store.proposals.add(first, (OTHER, POST, GONE, EMPTY), before)
    store.proposals.add(second, (THEIRS,), before)
    after = store.snapshot()
    assert store.proposals.records() == after.proposals == (first, second)
    assert (difference(before, after).is_empty, fingerprint(after)) == (True, fingerprint(before))
    assert record_digest(after) == record_digest(before)
    assert [len(store.history.of(one.uid)) for one in (ZONE, OTHER, POST)] == [1, 0, 0]
    read = store.proposals.read(first, after)
    assert (read.party, read.label) == ("NORTH", "ours.zip (1)")
    assert difference(read.delimitation, Delimitation(RIVERLAND, (OTHER, POST, EMPTY), REFERENCE)).is_empty
    store.proposals.remove(first)
    assert store.snapshot().proposals == (second,)
    assert store.proposals.read(second, after).delimitation.features[0].name == "North 1"
    with pytest.raises(WorkspaceError, match=r"ours.zip \(1\) of NORTH is not in zones.gpkg as it was sent"):
        store.proposals.read(first, after)


def test_a_proposal_is_kept_once_and_told_when_it_was_changed(store):
    held, sent = store.snapshot(), proposal(1, OTHER)
    store.proposals.add(sent, (OTHER,), held)
    with pytest.raises(WorkspaceError, match=r"zones.gpkg has this proposal of NORTH already, from ours.zip \(1\)"):
        store.proposals.add(proposal(2, OTHER), (OTHER,), held)
    assert store.proposals.records() == (sent,)
    by_sql(store.id, """UPDATE deesc_proposal_feature SET attributes = replace(attributes, 'North 2', 'North 3')""")
    with pytest.raises(WorkspaceError, match=r"not in zones\.gpkg as it was sent; take it off, and import it again"):
        store.proposals.read(sent, held)


def test_a_proposal_stays_under_the_agreement_that_it_was_sent_under(store):
    held, sent = store.snapshot(), proposal(1, OTHER)
    store.proposals.add(sent, (OTHER,), held)
    store.replace_agreement(newer(lambda document: document["title"].update(en="Newer")), "a test", NOON)
    assert str(store.snapshot().agreement.title) == "Newer"
    assert store.proposals.read(sent, store.snapshot()).delimitation.agreement.digest == RIVERLAND.digest


def test_its_layers_are_told_by_what_they_read(store):
    source = store.layer_source("sector")
    layer = QgsVectorLayer(source.uri, "anything", source.provider)
    assert layer.isValid()
    assert store_behind(layer.providerType(), layer.source()) == store
    assert store_named(store.id) == store
    assert store_behind("memory", "Polygon?crs=EPSG:4326") is None


def test_what_is_kept_aside_is_a_workspace_of_its_own(store, tmp_path):
    label = store.keep_aside([moved(ZONE)], store.snapshot())
    other = store.keep_aside([ZONE], store.snapshot())
    assert label != other
    assert [one.name for one in store_named(tmp_path / label).snapshot().features] == ["North 1"]


def test_the_agreement_is_replaced_by_a_newer_text_and_the_older_is_on_record(store):
    store.write(added(ZONE))
    store.write_limits([LimitOverride("geometry.short-edge", "length", 3.5, "scale of the drafts")])
    extended = newer(lambda text: text["term"]["recorded"].append({"until": "2033-12-31", "source": "Minutes 4"}))
    store.replace_agreement(extended, "Extended by the minutes of 4 March 2031", NOON)
    stored = store.snapshot()
    assert (stored.agreement.text, stored.agreement.digest) == (extended.text, extended.digest)
    assert stored.agreement.term.recorded[-1][0] == date(2033, 12, 31)
    assert stored.agreement.overrides[0].value == 3.5, "limits of the workspace's own stay"
    assert fingerprint(stored) == fingerprint(Delimitation(RIVERLAND, (ZONE,)))
    (earlier,) = store.earlier_agreements()
    assert (earlier.text, earlier.digest) == (RIVERLAND.text, RIVERLAND.digest)
    assert earlier.until == datetime(2031, 3, 4, 9, 30, tzinfo=timezone.utc)
    assert earlier.reason == "Extended by the minutes of 4 March 2031"


def test_a_newer_text_may_bring_a_language_and_a_kind_and_take_one_away(store):
    store.write(added(ZONE))
    gone = RIVERLAND.kinds[-1]

    def change(text):
        text["name_languages"].append("ru")
        text["kinds"] = [kind for kind in text["kinds"] if kind["id"] != gone.id]
        text["overlaps"] = [entry for entry in text["overlaps"] if gone.id not in entry["kinds"]]
        post = next(kind for kind in text["kinds"] if kind["role"] == "observation_post")
        text["kinds"].append(
            {**post, "id": "second_lookout", "name": {"en": "Second lookout"}, "plural": {"en": "More"}}
        )

    store.replace_agreement(newer(change), "Second protocol", NOON)
    named = replace(ZONE, names=(("ru", "Север 1"),))
    store.write(
        Difference(
            added=(FeatureChange(None, feature("second_lookout", "New post", shapely.Point(9.15, 0.15))),),
            changed=(FeatureChange(ZONE, named),),
        )
    )
    found = {one.name: one for one in store.snapshot().features}
    assert dict(found["North 1"].names)["ru"] == "Север 1"
    assert found["New post"].kind == "second_lookout"


def test_a_text_that_cannot_take_its_place_changes_nothing(store):
    store.write(added(ZONE))
    before = store.snapshot()
    with pytest.raises(AgreementError, match="is another agreement"):
        store.replace_agreement(newer(lambda text: text.update(id="other")), "why not", NOON)
    with pytest.raises(WorkspaceError, match="Say why"):
        store.replace_agreement(newer(lambda text: text["name_languages"].append("ru")), "  ", NOON)
    assert store.snapshot() == before
    assert store.earlier_agreements() == ()


@pytest.fixture
def first_format(tmp_path: Path, qgis_app: object) -> Path:
    """A workspace as the first version made it, with features, a buffer's origin, an exception and a limit."""
    path = tmp_path / "old.gpkg"
    path.write_bytes(gzip.decompress((Path(__file__).parents[1] / "data" / "workspace_1.gpkg.gz").read_bytes()))
    return path


FIRST_FINGERPRINT = "4576df1e1eac14069866df677801cf874cba848c362086dafdcf79ce855995b4"
"""As the version that made the file stated it."""


def test_a_workspace_of_the_first_format_is_read_and_not_changed(first_format):
    before = first_format.read_bytes()
    stored = store_named(first_format).snapshot()
    assert fingerprint(stored) == FIRST_FINGERPRINT
    assert stored.exceptions[0].authority == "the group"
    assert store_named(first_format).earlier_agreements() == ()
    assert first_format.read_bytes() == before


def test_it_is_brought_up_when_it_is_first_written_to_and_a_copy_stays(first_format):
    store, before, told = store_named(first_format), first_format.read_bytes(), []
    was = store.snapshot()
    store.write(added(feature("sector", "North 9", OTHER.geometry)), Wait(tell=told.append))
    assert [str(message) for message in told] == [
        "old.gpkg was brought from the format 1 up to 8, which older versions of the plugin do not read; a copy of it "
        "as it was is old_format_1_1.gpkg."
    ]
    assert [change.after.name for change in difference(was, store.snapshot()).added] == ["North 9"]
    assert difference(store_named(first_format.with_name("old_format_1_1.gpkg")).snapshot(), was).is_empty
    assert first_format.read_bytes() != before
    told.clear()
    store.write(added(feature("sector", "North 10", None)), Wait(tell=told.append))
    assert told == []
    assert store.upgrade() is None


def test_a_damaged_workspace_keeps_its_agreement(store):
    with sqlite3.connect(store.id) as connection:
        connection.execute("UPDATE deesc_workspace SET value = 'other' WHERE key = 'agreement_id'")
    connection.close()
    with pytest.raises(WorkspaceError, match="is damaged, as the check tells"):
        store.replace_agreement(newer(lambda text: text["name_languages"].append("ru")), "why not", NOON)
    assert store.snapshot().agreement.text == RIVERLAND.text

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from dataclasses import replace

import shapely

from deesc_plugin.core.delimitation import Delimitation, Reference, ReferenceUnit
from deesc_plugin.core.intake.draft import Draft
from deesc_plugin.core.intake.existing import Existing
from deesc_plugin.core.intake.statement import Stated
from deesc_plugin.core.intake.taking import Desk, take_in
from deesc_plugin.core.next_features import NextFeatures
from deesc_plugin.core.wording import Wording
from deesc_plugin.paths import load_agreement

ASTANA = load_agreement("astana-2017")
IDLIB = next(region for region in ASTANA.regions if region.id == "idlib")
UID = "0c5e3a52-6df6-4d13-8a52-1f4e0f7d2a11"
# an invented square in place of the governorates, where longitudes and latitudes are nearly of one size
REFERENCE = Reference(
    "Invented", "none needed", (ReferenceUnit(IDLIB.pcodes[0], "A square", shapely.box(36.4, 35.5, 37, 36)),)
)


def refusal_of(west: float, south: float) -> str:
    square = shapely.box(west, south, west + 0.1, south + 0.1)
    stated = Stated(kind="zone", party="RU")
    (refusal,) = take_in([Draft("It", square)], stated, Delimitation(ASTANA, (), REFERENCE)).refusals
    return str(refusal)


def test_what_lies_in_no_region_but_would_if_it_were_exchanged_is_told():
    assert refusal_of(35.6, 36.5) == (
        "It: it lies in none of the agreement's regions, and with longitude and latitude exchanged in Idlib; swap the "
        "two columns and import it again."
    )
    # its mirror image lies outside as well
    assert refusal_of(37.5, 35.5) == (
        "It: it lies in none of the agreement's regions; check its coordinates, or state the region."
    )


def test_a_theatre_in_the_west_and_south_is_told_by_its_hemispheres():
    andes = replace(ASTANA, theatre=(-79, -4.5, -66, 12))
    (refusal,) = take_in(
        [Draft("It", shapely.box(36.5, 35.6, 36.6, 35.7))],
        Stated(kind="zone", party="RU"),
        Delimitation(andes, (), REFERENCE),
    ).refusals
    assert str(refusal) == (
        "It: vertex 1 of 5 (35.60000°N 36.60000°E) lies outside the theatre (79°W–66°W, 4.5°S–12°N); check its "
        "coordinates and the CRS."
    )


def test_a_file_agrees_to_nothing():
    square = shapely.box(36.5, 35.6, 36.6, 35.7)
    there = Delimitation(ASTANA, (), REFERENCE)
    drafts = [
        Draft("Said by the file", square, {"status": "agreed", "name": "One", "uid": UID}),
        Draft("Proposed", shapely.box(36.7, 35.6, 36.8, 35.7), {"status": "proposed", "name": "Two"}),
    ]
    taken = take_in(drafts, Stated(kind="zone", party="RU", status="agreed"), there)
    assert [one.status for one in taken.accepted] == ["proposed", "proposed"]
    assert [str(note) for note in taken.notes()] == [
        "A file agrees to nothing: stated as agreed and taken as proposed were Said by the file."
    ]
    (stated,) = take_in(
        [Draft("Said by whoever imports", square, {"name": "One"})],
        Stated(kind="zone", party="RU", status="agreed"),
        there,
    ).accepted
    assert stated.status == "proposed"
    agreed = replace(taken.accepted[0], status="agreed")
    known = Delimitation(ASTANA, (agreed,), REFERENCE)
    (same,) = take_in(drafts[:1], Stated(kind="zone", party="RU"), known).refusals
    assert "“One” is agreed, and no import changes what is agreed" in str(same)
    (copy,) = Desk(known, Existing.KEEP).take_in(drafts[:1], Stated(kind="zone", party="RU")).accepted
    assert (copy.status, copy.uid == UID) == ("proposed", False)


def test_a_feature_without_a_name_gets_one_in_each_language_that_the_agreement_has_the_words_of():
    zone, region = ASTANA.kind("zone"), "idlib"
    unnamed = Draft("1", shapely.box(36.5, 35.7, 36.6, 35.8))
    (taken,) = take_in([unnamed], Stated("zone", region, "TR", source="a letter"), Delimitation(ASTANA, ())).accepted
    assert taken.name == "Idlib, de-escalation zone 1"
    assert dict(taken.names) == {
        "ru": "Идлиб, зона деэскалации 1",
        "ar": "إدلب، منطقة خفض التصعيد 1",
        "tr": "İdlib, gerginliği azaltma bölgesi 1",
        "fa": "ادلب، منطقه کاهش تنش 1",
    }
    few = replace(zone, name=Wording((("en", "Heating zone"), ("tr", "Isıtma bölgesi"))))
    free = NextFeatures(Delimitation(ASTANA, (taken,)), few).take(region)
    assert (free.number, free.names) == (2, (("tr", "İdlib, ısıtma bölgesi 2"),))
    assert free.in_language("ar") == free.name == "Idlib, heating zone 2"

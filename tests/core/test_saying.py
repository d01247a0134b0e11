# SPDX-License-Identifier: GPL-2.0-or-later
"""Messages with typed values, and the voices that say them."""

from __future__ import annotations

from datetime import date

import pytest

from deesc_plugin.core.delimitation import Feature
from deesc_plugin.core.errors import DeescError, WorkspaceError
from deesc_plugin.core.saying import ENGLISH, Area, Count, Length, Listed, Message, Place, Voice
from deesc_plugin.core.wording import Wording

RUSSIAN = Voice(
    "ru",
    {
        "{zone} is {size} wide.": Wording((("en", ""), ("ru", "Ширина {zone}: {size}."))),
        "{number} km": Wording((("en", "{number} km"), ("ru", "{number} км"))),
        "{n} places": Wording((("en", ""), ("ru", "{n} место|{n} места|{n} мест"))),
        "{names} and {n} more": Wording((("en", ""), ("ru", "{names} и ещё {n}"))),
    },
)


@pytest.mark.parametrize("name", ["12 km", "3 places", "Idlib and 3 more", "{size}"])
def test_a_name_that_reads_like_a_value_stays_as_it_is(name):
    message = Message.of("{zone} is {size} wide.", zone=Feature("u", "zone", name=name), size=Length(12_000.0))
    assert RUSSIAN.text(message) == f"Ширина {name}: 12.00 км."
    assert str(message) == f"{name} is 12.00 km wide."


def test_a_feature_is_called_by_its_name_in_the_language():
    zone = Feature("u", "zone", name="Idlib 1", names=(("ru", "Идлиб 1"),))
    message = Message.of("{zone} is {size} wide.", zone=zone, size=Length(0.5))
    assert RUSSIAN.text(message) == "Ширина Идлиб 1: 500 mm."


def test_counts_take_the_form_of_the_language():
    said = [Count(number, "place", "places").said(RUSSIAN) for number in (1, 3, 11)]
    assert said == ["1 место", "3 места", "11 мест"]  # CLDR: one, few, many


def test_lists_and_dates_and_places():
    assert RUSSIAN.text(Listed.of(["A", "B", "C"], most=2)) == "A, B и ещё 1"
    assert ENGLISH.text(Listed.of([date(2017, 5, 6), Area(46.7)])) == "2017-05-06, 46.7 m²"
    assert Place(36.63012, -35.93).said(RUSSIAN) == "35.93000°S 36.63012°E"


def test_html_escapes_and_isolates():
    message = Message.of("{zone} < {n}", zone="<b>x</b>", n=1200)
    assert ENGLISH.html(message) == "<bdi>&lt;b&gt;x&lt;/b&gt;</bdi> &lt; <bdi>1,200</bdi>"
    assert ENGLISH.isolated(message) == "\u2068<b>x</b>\u2069 < \u20681,200\u2069"


def test_a_gap_shows_where_the_sentence_is_made():
    with pytest.raises(KeyError):
        Message.of("{zone} is {size} wide.", zone="A")


def test_a_number_without_a_unit_is_refused():
    with pytest.raises(TypeError):
        Message.of("{size}", size=1.5)


def test_an_error_is_a_message():
    error = WorkspaceError("{file} has no table “{table}”.", file="a{b}.gpkg", table="zone")
    assert str(error) == "a{b}.gpkg has no table “zone”."
    assert error.message == Message.of("{file} has no table “{table}”.", file="a{b}.gpkg", table="zone")
    assert str(DeescError("as it {stands}")) == "as it {stands}"

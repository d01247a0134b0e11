# SPDX-License-Identifier: GPL-2.0-or-later
"""Many numbers as text at once: byte for byte what Python's own formatting writes, one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.notation.angle_writing import dms_columns, format_dms
from deesc_plugin.core.notation.text_matrix import constant, fixed, joined, letters, strings, whole

# ties and near ties: 2.675 is a hair below the half, 0.125 and 4.5 are exactly on it
HARD = [0.0, -0.0, 0.125, 0.375, 2.675, 1.005, 4.5, 5.5, -0.004, 9.995, 99.9999995, 123456.785, 1e-9, 4000000.0049999]


@pytest.mark.parametrize("decimals", [0, 1, 2, 3, 6, 7])
def test_numbers_are_rounded_as_python_rounds_them(decimals: int) -> None:
    values = np.array([*HARD, *(-value for value in HARD)])
    # adding nought makes a negative nought one without a sign, which is how tables write it
    assert strings([fixed(values, decimals)]).tolist() == [format(value + 0.0, f".{decimals}f") for value in values]


@settings(deadline=None, max_examples=200)
@given(st.lists(st.floats(-1e7, 1e7), min_size=1, max_size=20), st.integers(0, 7))
def test_any_numbers(values: list[float], decimals: int) -> None:
    expected = [format(value + 0.0, f".{decimals}f") for value in values]
    assert strings([fixed(np.array(values), decimals)]).tolist() == expected


@settings(deadline=None, max_examples=200)
@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=20), st.integers(1, 7))
def test_halves_of_the_last_decimal(units: list[int], decimals: int) -> None:
    """Odd multiples of half a unit, where the rounding of a product would decide wrongly."""
    values = [(2 * unit + 1) / (2 * 10**decimals) for unit in units]
    expected = [format(value + 0.0, f".{decimals}f") for value in values]
    assert strings([fixed(np.array(values), decimals)]).tolist() == expected


def test_what_is_no_number_is_empty_and_columns_are_joined() -> None:
    count = 3
    columns = [
        whole(np.array([7, 123, 0])),
        constant(",", count),
        fixed(np.array([np.nan, 1.5, -2.0]), 1),
        constant("°", count),
        letters("NS", np.array([0, 1, 0])),
        constant("\n", count),
    ]
    assert joined(columns).decode("utf-8") == "7,°N\n123,1.5°S\n0,-2.0°N\n"


def test_whole_numbers_are_filled_to_a_width() -> None:
    assert strings([whole(np.array([0, 7, 12345678901]), 2)]).tolist() == ["00", "07", "12345678901"]


def test_too_many_digits_are_refused() -> None:
    with pytest.raises(ValueError, match="too many digits"):
        fixed(np.array([1e15]), 3)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=1, max_size=20))
def test_degrees_minutes_and_seconds_are_those_of_one_place(places: list[tuple[float, float]]) -> None:
    longitude, latitude = np.array(places).T
    assert strings(dms_columns(longitude, latitude)).tolist() == [format_dms(*place) for place in places]

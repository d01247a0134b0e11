# SPDX-License-Identifier: GPL-2.0-or-later
"""Angles whose degrees, minutes, seconds and hemisphere have columns of their own.

The columns of the parts name their axis too; or they stand behind that of the axis, for latitude and longitude alike.
There they may have no name, as where a spreadsheet's name goes over several cells: they hold minutes, seconds and the
hemisphere in this order.
"""

from __future__ import annotations

import re
from typing import Optional, Sequence

from ..notation.coordinate_text import shown, with_tabs
from .column_names import DEGREES, MINUTES, SECONDS, SIDE, normal, part_of

Parts = tuple[Optional[int], ...]
"""The columns of degrees, minutes, seconds and hemisphere; None where there is none."""

_MARKS = "°'\""
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")
_NO_FRACTION = re.compile(r"[.,]0+$")
_FURTHER = (MINUTES, SECONDS, SIDE)
_AXES = ("lon", "lat")


def split_angles(places: dict[str, int], header: Sequence[str]) -> dict[str, Parts]:
    """The columns of longitudes and latitudes that have several; `places` is changed to name their first ones.

    A column of whole angles counts before columns of their parts, which stay under their names.

    Parameters
    ----------
    places : dict of str to int
        Places of columns in a row, by `column_names.meaning_of`.
    header : sequence of str
        The names.
    """
    if not all(axis in places or axis + DEGREES in places for axis in _AXES):
        return {}
    if "hemisphere" in places:
        places.setdefault("lat" + SIDE, places["hemisphere"])
    if not any(axis + part in places for axis in _AXES for part in _FURTHER):
        _name_followers(places, header)
    has_whole = all(axis in places and axis + DEGREES in places for axis in _AXES)
    for axis in _AXES:
        if axis not in places:
            places[axis] = places.pop(axis + DEGREES)
    read = [part if part == SIDE or not has_whole else "" for part in _FURTHER]
    found = {axis: (places[axis], *(places.get(axis + part) if part else None for part in read)) for axis in _AXES}
    return {axis: parts for axis, parts in found.items() if any(place is not None for place in parts[1:])}


def unnamed_behind(header: Sequence[str], place: int) -> range:
    """The columns without a name that follow a column at once."""
    end = place + 1
    while end < len(header) and not header[end].strip():
        end += 1
    return range(place + 1, end)


def angle_text(cells: Sequence[str], parts: Parts) -> str:
    """The text of an angle from the cells of a row, with marks behind its numbers."""
    written = ["" if place is None else cells[place] for place in parts]
    pieces = []
    for number, cell in enumerate(written):
        if number < len(_MARKS) and _NUMBER.fullmatch(with_tabs(shown(cell))):
            is_last = not any(written[number + 1 : len(_MARKS)])
            number_text = cell if is_last else _NO_FRACTION.sub("", cell)  # 35.0 is how programs write 35
            pieces.append(number_text + _MARKS[number])
        else:
            pieces.append(cell)
    return " ".join(filter(None, pieces))


def _name_followers(places: dict[str, int], header: Sequence[str]) -> None:
    """Name the parts that follow the columns of both axes alike."""
    first = {axis: places.get(axis + DEGREES, places.get(axis, 0)) for axis in _AXES}
    followers = {axis: _followers(header, place) for axis, place in first.items()}
    for step, (one, other) in enumerate(zip(*followers.values()), 1):
        if one != other:
            return
        places.update({axis + one: place + step for axis, place in first.items()})


def _followers(header: Sequence[str], place: int) -> list[str]:
    """The parts that the columns behind that of an axis hold: as they are named, else in order."""
    found = []
    for name, part in zip(header[place + 1 :], _FURTHER):
        named = part_of(normal(name)) if name.strip() else part
        if named not in _FURTHER:
            break
        found.append(named)
    return found

# SPDX-License-Identifier: GPL-2.0-or-later
"""The objects of a MapInfo file that are curves: GDAL draws them with a vertex every second degree, and says nothing.

An ellipse of 5 km stands there as a polygon 0.8 m inside it, a smoothed line as the line through its nodes.
"""

from __future__ import annotations

import re
from typing import Iterable

from osgeo import gdal

from ..core.saying import Message
from .gdal_session import gdal_session
from .stated_values import content

DRIVER = "MapInfo File"
_CURVES = {
    "arc": Message("an arc"),
    "ellipse": Message("an ellipse"),
    "roundrect": Message("a rectangle with round corners"),
    "smooth": Message("a smoothed line"),
}
# numbers of the kinds of objects in a .MAP, each for short and for long coordinates
_KINDS_OF_MAP = {
    **dict.fromkeys((0x07, 0x08, 0x25, 0x26, 0x31, 0x32, 0x3D, 0x3E), "pline"),
    **dict.fromkeys((0x0A, 0x0B), "arc"),
    **dict.fromkeys((0x16, 0x17), "roundrect"),
    **dict.fromkeys((0x19, 0x1A), "ellipse"),
}
_SIZE_AT, _IS_SMOOTH = 9, 0x80
"""Of a line in a .MAP: where the size of its coordinates stands, behind number, id and their address, and its flag."""
_DATA = re.compile(rb"^\s*data\s*$", re.IGNORECASE | re.MULTILINE)
_OBJECT = re.compile(
    rb"^\s*(none|point|line|pline|region|arc|text|rect|roundrect|ellipse|multipoint|collection|smooth)\b"
    rb"[ \t]*([0-9]{0,9})",
    re.IGNORECASE | re.MULTILINE,
)


def curves_of(path: str) -> dict[int, Message]:
    """What the curves of a MapInfo file are, by feature id.

    Parameters
    ----------
    path : str
        GDAL's, of a .TAB or a .MIF.
    """
    if path.lower().endswith(".mif"):
        kinds: Iterable[str] = _kinds_of_text(content(path))
    else:
        with gdal_session():
            parts = gdal.OpenEx(path, gdal.OF_VECTOR, [DRIVER]).GetFileList()
        written = {part[-4:].lower(): part for part in parts}
        ids = next((part for part in parts if part.lower().endswith(".id")), "")
        kinds = _kinds_of_map(content(ids), content(written[".map"])) if ids and ".map" in written else ()
    return {fid: _CURVES[kind] for fid, kind in enumerate(kinds, start=1) if kind in _CURVES}


def _kinds_of_text(written: bytes) -> list[str]:
    """The kind of each object of a .MIF, in order."""
    begin = _DATA.search(written)
    kinds: list[str] = []
    members = 0
    for found in _OBJECT.finditer(written, begin.end() if begin else 0):
        kind = found[1].lower().decode("ascii")
        if kind == "smooth":
            kinds[-1:] = [kind]
        elif members:
            members -= 1
        else:
            kinds.append(kind)
            members = int(found[2] or 0) if kind == "collection" else 0
    return kinds


def _kinds_of_map(addresses: bytes, objects: bytes) -> list[str]:
    """The kind of each object of a .MAP by the addresses in its .ID; nothing where there is none."""
    kinds = []
    for place in range(0, len(addresses) - 3, 4):
        at = int.from_bytes(addresses[place : place + 4], "little")
        written = objects[at : at + _SIZE_AT + 4] if at else b""
        kind = _KINDS_OF_MAP.get(written[0], "") if written else ""
        is_smooth = kind == "pline" and len(written) == _SIZE_AT + 4 and bool(written[-1] & _IS_SMOOTH)
        kinds.append("smooth" if is_smooth else kind)
    return kinds

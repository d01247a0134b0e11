# SPDX-License-Identifier: GPL-2.0-or-later
"""What a text that names a layer's source says: the file, the archive that it lies in, and what of it is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ...core.characters import visible
from ...core.errors import ImportRefused

_PARTS = ("layername=", "layerid=", "subset=", "geometrytype=", "uniquegeometrytype=")
_NUMBER = re.compile(r"[0-9]{1,9}")
_ARCHIVE = re.compile(r"(?P<archive>.*?\.(?:zip|kmz))/(?P<member>.+)", re.IGNORECASE | re.DOTALL)
_PROVIDER = re.compile(r"(?P<provider>[A-Za-z0-9_]{2,})://", re.DOTALL)
_DRIVER = re.compile(r"[A-Za-z][A-Za-z0-9_ ]+:")
_TEXT = re.compile(r"'(?:[^']|'')*'|--[^\n]*|/\*.*?\*/", re.DOTALL)
_QUERY = re.compile(r"\b(select|with|values|pragma|attach)\b", re.IGNORECASE)
_ZIP = "/vsizip/"


@dataclass(frozen=True)
class Source:
    """A source as a person, a script or QGIS writes it.

    Attributes
    ----------
    path : Path
        The file, or the archive.
    member : str
        The file inside the archive; empty for a file that lies by itself, and for a whole archive.
    layer_name : str or None
        The layer of the file that is meant.
    layer_number : int or None
        The same by its number.
    """

    path: Path
    member: str = ""
    layer_name: str | None = None
    layer_number: int | None = None


def source_of(text: str) -> Source:
    """Take a source apart.

    Raises
    ------
    ImportRefused
        When it names no file here but a server, a database, a program's memory, or text that is itself a source.
    """
    if "\x00" in text:
        raise ImportRefused("The path of the file holds a character that no path has; write it again.")
    body, parts = _split(text)
    if not body.strip():
        raise ImportRefused("No file is named; name one.")
    options = dict(part.split("=", 1) for part in parts)
    if _QUERY.search(_TEXT.sub("", options.get("subset", ""))):
        raise ImportRefused(
            "The source asks {file} by a query of its own, which may never end; name the layer, or conditions on its "
            "fields.",
            file=visible(Path(body).name),
        )
    number = _NUMBER.fullmatch(options.get("layerid", ""))
    name = options.get("layername")
    path, member = _place(body)
    return Source(path, member, name, int(number[0]) if number else None)


def file_name(text: str) -> str:
    """How a sentence names a source, whatever it leads to: by its file."""
    return visible(Path(_split(text)[0]).name)


def _split(text: str) -> tuple[str, list[str]]:
    """The file and the parts after its bars; a bar that begins no known part belongs to the name before it."""
    body, *rest = text.split("|")
    parts: list[str] = []
    for piece in rest:
        key = piece.lower()
        if any(key.startswith(known) for known in _PARTS):
            parts.append(piece[: piece.index("=")].lower() + piece[piece.index("=") :])
        elif parts:
            parts[-1] += "|" + piece
        else:
            body += "|" + piece
    return body, parts


def _place(body: str) -> tuple[Path, str]:
    if body.startswith(_ZIP):
        inside = body[len(_ZIP) :]
        braced = re.fullmatch(r"\{(?P<archive>[^{}]+)\}/?(?P<member>.*)", inside, re.DOTALL)
        found = braced or _ARCHIVE.fullmatch(inside)
        _refuse_elsewhere(inside if found is None else found["archive"])
        return (Path(inside), "") if found is None else (Path(found["archive"]), found["member"])
    _refuse_elsewhere(body)
    return Path(body), ""


def _refuse_elsewhere(body: str) -> None:
    """Refuse what leads GDAL or QGIS elsewhere; a plain file of such a name may lie here all the same."""
    stripped = body.lstrip()
    leads_away = (
        body.startswith("/vsi")
        or stripped.startswith(("<", "{", "["))
        or _PROVIDER.match(stripped)
        or (_DRIVER.match(stripped) and not _is_there(body))
    )
    if leads_away:
        raise ImportRefused(
            "“{source}” names a server, a database or another program's data, which is not opened from here; save its "
            "features to a file, or load it in QGIS and choose the layer.",
            source=visible(body[:80]),
        )


def _is_there(body: str) -> bool:
    try:
        return Path(body).exists()
    except (OSError, ValueError):
        return False

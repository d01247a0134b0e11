# SPDX-License-Identifier: GPL-2.0-or-later
"""Qt's XML as text that is the same each time.

Qt keeps attributes in hash tables whose order changes from process to process, and newer versions of QGIS give each
symbol layer a random id; files that must be reproducible can hold neither.
"""

from __future__ import annotations

import re
import uuid

from qgis.PyQt.QtXml import QDomDocument

_FONT_FAMILY = re.compile(r' fontFamily="[^"]*"')
_RANDOM_ID = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")


class _StartTags:
    """Sorts attributes in start tags, as they stand in XML text or, escaped once, in an attribute's value."""

    def __init__(self, opening: str, quote: str) -> None:
        attribute = rf"[\w:.-]+={quote}(?:(?!{quote})[^<])*{quote}"
        self._attribute = re.compile(rf"\s+({attribute})")
        self._tag = re.compile(rf"({opening}[\w:.-]+)((?:\s+{attribute})+)")

    def sort(self, text: str) -> str:
        """The text with the attributes of each start tag in the order of their names."""
        return self._tag.sub(self._sorted, text)

    def _sorted(self, tag: re.Match[str]) -> str:
        return " ".join([tag[1], *sorted(self._attribute.findall(tag[2]))])


_PLAIN, _ESCAPED = _StartTags("<", '"'), _StartTags("&lt;", "&quot;")


def stable_text(document: QDomDocument) -> str:
    """A document as XML text with the attributes of each element in the order of their names.

    The same holds for XML inside an attribute's value, as QGIS keeps the symbols of callouts. Ids in the form
    ``{uuid}`` are replaced, each by one that follows from where it first stands.
    """
    ordered = _PLAIN.sort(_ESCAPED.sort(document.toString(2)))
    replacements: dict[str, str] = {}
    for found in _RANDOM_ID.findall(ordered):
        replacements.setdefault(found, f"{{{uuid.uuid5(uuid.NAMESPACE_OID, str(len(replacements)))}}}")
    return _RANDOM_ID.sub(lambda match: replacements[match.group()], ordered)


def without_fonts(text: str) -> str:
    """Styles without the names of this computer's fonts: one that lacks them would report it at each opening."""
    return _FONT_FAMILY.sub("", text)

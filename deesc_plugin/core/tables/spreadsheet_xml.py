# SPDX-License-Identifier: GPL-2.0-or-later
"""What the XML of both kinds of spreadsheet shares: text, and the widths of columns."""

from __future__ import annotations

from html import escape

from .csv_output import TEXT, Column

WIDTHS = (14, 20, 30, 44)
"""Widths of columns, characters."""

_WIDE = frozenset({"feature", "uid", "zone_uid", "name", "zone", "nearest_zone", "en", "ru", "ar", "tr", "fa", "note"})
_MIDDLING = frozenset({"dms", "name_arabic", "name_cyrillic"})

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def xml_text(text: str) -> str:
    """A text, free of control characters, as XML; half a surrogate pair becomes a question mark when it is encoded.

    Examples
    --------
    >>> xml_text('<Idlib> & "Homs"')
    '&lt;Idlib&gt; &amp; &quot;Homs&quot;'
    """
    return escape(text)


def width_of(column: Column) -> int:
    """One of `WIDTHS`, by what a column of that name usually holds."""
    if column.decimals != TEXT:
        return WIDTHS[0]
    return WIDTHS[3] if column.name in _WIDE else WIDTHS[2] if column.name in _MIDDLING else WIDTHS[1]

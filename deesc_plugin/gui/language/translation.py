# SPDX-License-Identifier: GPL-2.0-or-later
"""The one place through which every text of the window passes on its way to a person."""

from __future__ import annotations

import re
import unicodedata

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "deesc"


def tr(text: str) -> str:
    """The text in the language of the user interface; the text itself where there is no translation."""
    return _with_key_apart(str(QCoreApplication.translate(CONTEXT, text)))


def language() -> str:
    """The ISO 639-1 code of the user interface's language, in which an agreement's own words are shown."""
    return str(QgsApplication.locale())[:2]


def _with_key_apart(text: str) -> str:
    """The text with the letter of its key behind it where letters join: Qt would draw that one apart from its word,
    and cut the label.

    Examples
    --------
    >>> _with_key_apart("إض&افة…"), _with_key_apart("&Add…")
    ('إضافة (&ا)…', '&Add…')
    """
    before, _, behind = text.partition("&")
    if not behind or unicodedata.bidirectional(behind[0]) != "AL":
        return text
    return re.sub(r"(?=[…:]*$)", f" (&{behind[0]})", before + behind, count=1)

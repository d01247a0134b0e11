# SPDX-License-Identifier: GPL-2.0-or-later
"""The one place through which every text of the window passes on its way to a person."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "deesc"


def tr(text: str) -> str:
    """The text in the language of the user interface; the text itself where there is no translation."""
    return str(QCoreApplication.translate(CONTEXT, text))


def language() -> str:
    """The ISO 639-1 code of the user interface's language, in which an agreement's own words are shown."""
    return str(QgsApplication.locale())[:2]

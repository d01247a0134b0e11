"""The one place through which every text of the window passes on its way to a person."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "deesc"


def tr(text: str) -> str:
    """The text in the language of the user interface; the text itself where there is no translation."""
    return str(QCoreApplication.translate(CONTEXT, text))

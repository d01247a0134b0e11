# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens the pages of the help, which are shipped with the plugin, in the user's browser."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...core.errors import DeescError
from ...paths import help_page
from ..language.translation import language

START = "start"


def show_help(page: str = START) -> bool:
    """Open a page of the help; whether a program took it.

    Parameters
    ----------
    page : str
        Name of the page, such as ``import`` or ``rules``; with ``#place`` for a place in it (``rules#buffer.width``).

    Raises
    ------
    DeescError
        When there is no such page.
    """
    name, _, place = page.partition("#")
    address = QUrl.fromLocalFile(str(help_file(name)))
    if place:
        address.setFragment(place)
    return bool(QDesktopServices.openUrl(address))


def help_file(page: str) -> Path:
    """The file of a page: in the user's language where there is one, else in English.

    Raises
    ------
    DeescError
        When there is no such page.
    """
    path = help_page(page, language())
    if path is None:
        raise DeescError("There is no help page “{page}”; install the plugin again.", page=page)
    return path

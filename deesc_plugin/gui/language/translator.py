# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads the plugin's texts in the language of QGIS's user interface."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ...paths import resources


class Translator:
    """Installs a translation when it is made, where there is one for the language; `remove` takes it away.

    Make it before any widget, and keep it: Qt does not.

    Parameters
    ----------
    locale : str
        Such as ``ar`` or ``tr_TR``; by default the one that QGIS runs in.
    """

    def __init__(self, locale: str = "") -> None:
        self._translator = QTranslator()
        self.is_loaded = False
        for name in _names(locale or QgsApplication.locale()):
            path = resources() / "i18n" / f"deesc_{name}.qm"
            if path.is_file() and self._translator.load(str(path)):
                self.is_loaded = bool(QCoreApplication.installTranslator(self._translator))
                break

    def remove(self) -> None:
        """Take the translation away again."""
        if self.is_loaded:
            QCoreApplication.removeTranslator(self._translator)
            self.is_loaded = False


def _names(locale: str) -> tuple[str, ...]:
    """The locale itself, then its language alone: fa_IR, fa."""
    return (locale, locale.replace("-", "_").split("_")[0])

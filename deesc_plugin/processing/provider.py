# SPDX-License-Identifier: GPL-2.0-or-later
"""The provider ``deesc`` of QGIS's Processing framework."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..bridge.log import TITLE
from ..paths import resources
from .algorithm import ALGORITHMS


class DeescProvider(QgsProcessingProvider):
    """Holds every algorithm that is a file in ``algorithms/``."""

    def id(self) -> str:
        """The prefix of all algorithm ids."""
        return "deesc"

    def name(self) -> str:
        """The provider's name in the toolbox, in the user's language."""
        return str(QCoreApplication.translate("deesc", TITLE))

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resources() / "icons" / "deesc.svg"))

    def loadAlgorithms(self) -> None:  # noqa: N802
        """Give QGIS one fresh instance of each algorithm."""
        for kind in ALGORITHMS:
            self.addAlgorithm(kind())

# SPDX-License-Identifier: GPL-2.0-or-later
"""A QGIS without a window, with the native and our own algorithms, for the time of a benchmark."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator


@contextmanager
def processing_session() -> Iterator[Any]:
    """The module ``processing`` of a started QGIS."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    from deesc_plugin.processing.provider import DeescProvider

    Processing.initialize()
    provider = DeescProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        yield processing
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
        application.exitQgis()

# SPDX-License-Identifier: GPL-2.0-or-later
"""deesc: draw, check and deliver the boundaries of de-escalation zones."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802  (QGIS asks for this name)
    """Make the plugin; `iface` is None where there is no window (qgis_process)."""
    from .plugin import DeescPlugin  # noqa: PLC0415  (QGIS reads the package before it wants the plugin)

    return DeescPlugin(iface)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening files by QGIS in a way that leaves no two threads waiting for each other.

While QGIS opens a layer of a file, or goes through its layers, it holds the lock of the open file and takes that of all
files. Who opens another layer of the same file meanwhile holds the latter and waits for the former; from then on every
thread waits that opens or closes a file, the window's first (`QgsOgrProviderUtils`, seen in 3.22). So ours open one
after the other, and by a spelling of their own: under another name QGIS opens a file once more, apart from what the
window and its browser have open.
"""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from qgis.core import QgsProviderRegistry, QgsProviderSublayerDetails, QgsVectorLayer

_ONE_AT_A_TIME = Lock()


def sublayers_of(source: str) -> list[QgsProviderSublayerDetails]:
    """What QGIS finds in a file, a folder or an archive; the sources that it names spell the path in another way."""
    metadata = QgsProviderRegistry.instance().providerMetadata("ogr")
    with _ONE_AT_A_TIME:
        return list(metadata.querySublayers(_spelled(source)))


def opened(source: str, name: str, options: QgsVectorLayer.LayerOptions) -> QgsVectorLayer:
    """The layer of a file, valid or not."""
    with _ONE_AT_A_TIME:
        return QgsVectorLayer(_spelled(source), name, "ogr", options)


def _spelled(source: str) -> str:
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", source)
    path = str(parts.get("path") or "")
    name = Path(path).name
    if not name or not path.endswith(name):
        return source
    return str(registry.encodeUri("ogr", {**parts, "path": f"{path.removesuffix(name)}./{name}"}))

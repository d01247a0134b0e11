"""Numbers for the layout items of sheets that QGIS has no type for, above all that it uses itself."""

from __future__ import annotations

from qgis.core import QgsLayoutItemRegistry

_FIRST = QgsLayoutItemRegistry.ItemType.PluginItem
_OWN = 7_100 + int(getattr(_FIRST, "value", _FIRST))  # a number in Qt 5, a member of an Enum in Qt 6

MARGIN_ITEM = _OWN + 1
WATERMARK_ITEM = _OWN + 2

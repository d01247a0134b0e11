# SPDX-License-Identifier: GPL-2.0-or-later
"""Format 6: a table of the base layers, the ground under the line, in the order in which they are named.

`names` is a JSON object of fields by language.
"""

from __future__ import annotations

from osgeo import ogr

TABLE = "deesc_base_layer"
NUMBERS = ("from_scale",)
COLUMNS = ("role", "path", "layer", "source", "edition", "licence", "names", "rank_field", *NUMBERS)


def upgrade(dataset: ogr.DataSource) -> None:
    """Add the table, without a row."""
    layer = dataset.CreateLayer(TABLE, None, ogr.wkbNone)
    for name in COLUMNS:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger if name in NUMBERS else ogr.OFTString))

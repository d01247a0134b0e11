# SPDX-License-Identifier: GPL-2.0-or-later
"""Format 3: a table of the grounds of the reference, the land of the agreement's countries and that of others.

They are no layer: the units are what is drawn on maps. A workspace of an older format has none, and its rules go by the
units as before until it is made anew.
"""

from __future__ import annotations

from osgeo import ogr

TABLE = "deesc_reference_ground"
COLUMNS = ("ground", "wkb")


def upgrade(dataset: ogr.DataSource) -> None:
    """Add the table, without a row; `wkb` holds hexadecimal digits."""
    layer = dataset.CreateLayer(TABLE, None, ogr.wkbNone)
    for name in COLUMNS:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))

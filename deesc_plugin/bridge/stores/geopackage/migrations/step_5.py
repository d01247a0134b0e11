# SPDX-License-Identifier: GPL-2.0-or-later
"""Format 5: reference boundaries have a column of areas whose status sources state differently.

A workspace of an older format has none of these: its reference gives each to one unit until it is made anew.
"""

from __future__ import annotations

from osgeo import ogr

NUMBER = 5
TABLE = "reference_boundary"
COLUMN = "disputed_area"


def upgrade(dataset: ogr.DataSource) -> None:
    """Add the column, empty."""
    dataset.GetLayerByName(TABLE).CreateField(ogr.FieldDefn(COLUMN, ogr.OFTString))

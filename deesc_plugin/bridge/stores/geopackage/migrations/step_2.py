# SPDX-License-Identifier: GPL-2.0-or-later
"""Format 2: a table of the texts that the agreement has had, for an agreement can be replaced by a newer text."""

from __future__ import annotations

from osgeo import ogr

TABLE = "deesc_earlier_agreement"
COLUMNS = ("digest", "text", "until", "reason")


def upgrade(dataset: ogr.DataSource) -> None:
    """Add the table, without a row."""
    layer = dataset.CreateLayer(TABLE, None, ogr.wkbNone)
    for name in COLUMNS:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))

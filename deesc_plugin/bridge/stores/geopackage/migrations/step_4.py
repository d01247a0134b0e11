# SPDX-License-Identifier: GPL-2.0-or-later
"""Format 4: the ledger of acts, the farthest entry of each log that was ever seen, and what was agreed as it was then.

No row of the ledger is ever changed or deleted. Which geometry an act means, its digest says; the geometry itself, with
its attributes, lies beside the ledger, so that it can be drawn and restored.
"""

from __future__ import annotations

from osgeo import ogr

LEDGER, HEADS, AGREED = "deesc_ledger", "deesc_heads", "deesc_agreed"
SEQ = "seq"
TABLES = {
    LEDGER: ("author", SEQ, "prev", "id", "line"),
    HEADS: ("author", SEQ, "id"),
    AGREED: ("uid", "digest", "kind", "wkb", "attributes"),
}


def upgrade(dataset: ogr.DataSource) -> None:
    """Add the tables, without a row; `wkb` holds hexadecimal digits, `attributes` the row of the feature as JSON."""
    for table, columns in TABLES.items():
        layer = dataset.CreateLayer(table, None, ogr.wkbNone)
        for name in columns:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger if name == SEQ else ogr.OFTString))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Format 4: acts, and the versions that features have had.

Of acts there are the ledger, the farthest entry of each log that was ever seen, and what was agreed as it was then. No
row of the ledger is ever changed or deleted. Which geometry an act means, its digest says; the geometry itself, with
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
HISTORY = "deesc_history"
HISTORY_COLUMNS = ("uid", "kind", "time", "since", "origin", "hand", "command", "digest", "line", "attributes")
GEOMETRY = "geometry"
"""Of the history, its last column: whatever is read of a row before it is read without its pages."""


def upgrade(dataset: ogr.DataSource) -> None:
    """Add the tables, without a row.

    Of what was agreed `wkb` holds hexadecimal digits and `attributes` the row of the feature as JSON; the columns of
    the history are described with its `rows`.
    """
    for table, columns in TABLES.items():
        layer = dataset.CreateLayer(table, None, ogr.wkbNone)
        for name in columns:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger if name == SEQ else ogr.OFTString))
    history = dataset.CreateLayer(HISTORY, None, ogr.wkbNone)
    for name in HISTORY_COLUMNS:
        history.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    history.CreateField(ogr.FieldDefn(GEOMETRY, ogr.OFTBinary))
    dataset.ExecuteSQL("CREATE INDEX deesc_history_uid ON deesc_history (uid)")

# SPDX-License-Identifier: GPL-2.0-or-later
"""Format 7: proposals of parties, kept as they were sent beside the features of the workspace.

A row of the first table is what is on record of a proposal, one of the second a feature of it: `kind`, `attributes`,
a JSON object by column, and the geometry as well-known binary. Proposals are no layers: nobody edits what was sent, and
their features may be points, lines or areas with the columns of any agreement.
"""

from __future__ import annotations

from osgeo import ogr

TABLE = "deesc_proposal"
COLUMNS = (
    "id", "party", "title", "version", "day", "fingerprint", "manifest_sha256", "file", "note", "agreement"
)  # fmt: skip
FEATURES = "deesc_proposal_feature"
FEATURE_COLUMNS = ("proposal", "kind", "attributes")
GEOMETRY = "geometry"
"""The last column: whatever is read of a row before it is read without its pages."""


def upgrade(dataset: ogr.DataSource) -> None:
    """Add the tables, without a row."""
    for table, columns in ((TABLE, COLUMNS), (FEATURES, FEATURE_COLUMNS)):
        layer = dataset.CreateLayer(table, None, ogr.wkbNone)
        for name in columns:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    dataset.GetLayerByName(FEATURES).CreateField(ogr.FieldDefn(GEOMETRY, ogr.OFTBinary))

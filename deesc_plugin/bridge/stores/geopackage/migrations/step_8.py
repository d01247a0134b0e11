# SPDX-License-Identifier: GPL-2.0-or-later
"""Format 8: stretches, the pieces of lines that parties agree to, and the lines that they took stances on.

Stretches are a layer, which plain QGIS opens. `features` are the uids of one feature or of two, parted by a semicolon.
Which line a stance was on, its digest says; the line itself lies in the second table, so that it can be drawn and told
how far it was moved: `wkb` holds hexadecimal digits.
"""

from __future__ import annotations

from osgeo import ogr, osr

TABLE = "stretch"
NUMBER_COLUMN = "number"
COLUMNS = ("uid", NUMBER_COLUMN, "features", "basis", "source", "note")
LINES = "deesc_stretch_line"
LINE_COLUMNS = ("digest", "wkb")


def upgrade(dataset: ogr.DataSource) -> None:
    """Add the tables, without a row."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    options = ["GEOMETRY_NAME=geom", "IDENTIFIER=Stretches", "DESCRIPTION=Pieces of lines that parties agree to"]
    layer = dataset.CreateLayer(TABLE, crs, ogr.wkbLineString, options)
    for name in COLUMNS:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger if name == NUMBER_COLUMN else ogr.OFTString))
    lines = dataset.CreateLayer(LINES, None, ogr.wkbNone)
    for name in LINE_COLUMNS:
        lines.CreateField(ogr.FieldDefn(name, ogr.OFTString))

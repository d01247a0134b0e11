# SPDX-License-Identifier: GPL-2.0-or-later
"""The triggers and views that GeoPackage and GDAL define, with places in braces.

Sources: OGC 12-128r11 to r19 (GeoPackage 1.0 to 1.4: annexes on metadata, tile matrices, SF/SQL views and the R-tree
extension) and what GDAL 2 to 3.10 writes. Names stand in double quotes here; in a file they may stand without. Texts in
lists, and what a refusal says, are compared as empty.
"""

from __future__ import annotations

FULL = '(NEW."{c}" NOTNULL AND NOT ST_IsEmpty(NEW."{c}"))'
EMPTY = '(NEW."{c}" ISNULL OR ST_IsEmpty(NEW."{c}"))'
WAS_FULL = '(OLD."{c}" NOTNULL AND NOT ST_IsEmpty(OLD."{c}"))'
WAS_EMPTY = '(OLD."{c}" ISNULL OR ST_IsEmpty(OLD."{c}"))'
SAME = 'OLD."{i}" = NEW."{i}"'
OTHER = 'OLD."{i}" != NEW."{i}"'
BOX = '(NEW."{i}", ST_MinX(NEW."{c}"), ST_MaxX(NEW."{c}"), ST_MinY(NEW."{c}"), ST_MaxY(NEW."{c}"))'
PUT = 'INSERT OR REPLACE INTO "{x}" VALUES {box};'
ADD = 'INSERT INTO "{x}" VALUES {box};'
TAKE = 'DELETE FROM "{x}" WHERE "id" = OLD."{i}";'
TAKE_BOTH = 'DELETE FROM "{x}" WHERE "id" IN (OLD."{i}", NEW."{i}");'
MOVE = """UPDATE "{x}" SET "minx" = ST_MinX(NEW."{c}"), "maxx" = ST_MaxX(NEW."{c}"), "miny" = ST_MinY(NEW."{c}"),
    "maxy" = ST_MaxY(NEW."{c}") WHERE "id" = NEW."{i}";"""

RTREE: dict[str, tuple[str, ...]] = {
    "insert": ('AFTER INSERT ON "{t}" WHEN {full} BEGIN {put} END',),
    "update1": ('AFTER UPDATE OF "{c}" ON "{t}" WHEN {same} AND {full} BEGIN {put} END',),
    "update2": ('AFTER UPDATE OF "{c}" ON "{t}" WHEN {same} AND {empty} BEGIN {take} END',),
    "update3": (
        'AFTER UPDATE ON "{t}" WHEN {other} AND {full} BEGIN {take} {put} END',
        'AFTER UPDATE OF "{c}" ON "{t}" WHEN {other} AND {full} BEGIN {take} {put} END',
    ),
    "update4": ('AFTER UPDATE ON "{t}" WHEN {other} AND {empty} BEGIN {take_both} END',),
    "update5": ('AFTER UPDATE ON "{t}" WHEN {other} AND {full} BEGIN {take} {put} END',),
    "update6": ('AFTER UPDATE OF "{c}" ON "{t}" WHEN {same} AND {full} AND {was_full} BEGIN {move} END',),
    "update7": ('AFTER UPDATE OF "{c}" ON "{t}" WHEN {same} AND {full} AND {was_empty} BEGIN {add} END',),
    "delete": ('AFTER DELETE ON "{t}" WHEN OLD."{c}" NOTNULL BEGIN {take} END',),
}
"""Triggers of an R-tree x on column c of table t with key i: 1 to 4 up to GeoPackage 1.3, 2 and 4 to 7 since 1.4."""

INDEX = 'CREATE VIRTUAL TABLE "{x}" USING rtree("id", "minx", "maxx", "miny", "maxy")'

COUNTS = {
    "trigger_insert_feature_count_": """AFTER INSERT ON "{t}" BEGIN UPDATE "gpkg_ogr_contents"
        SET "feature_count" = "feature_count" + 1 WHERE lower("table_name") = lower('{text}'); END""",
    "trigger_delete_feature_count_": """AFTER DELETE ON "{t}" BEGIN UPDATE "gpkg_ogr_contents"
        SET "feature_count" = "feature_count" - 1 WHERE lower("table_name") = lower('{text}'); END""",
}

_REFERENCE = "gpkg_metadata_reference"
_NO_COLUMN = """NEW."reference_scope" IN ('') AND NEW."column_name" NOTNULL"""
_NO_COLUMN_BRACKETED = """(NEW."reference_scope" IN ('') AND NEW."column_name" NOTNULL)"""
_NO_SUCH_COLUMN = """(NEW."reference_scope" IN ('') AND NOT NEW."table_name" IN (SELECT "name" FROM "sqlite_master"
    WHERE "type" = 'table' AND "name" = NEW."table_name" AND "sql" LIKE ('%' || NEW."column_name" || '%')))"""
_NO_ROW = """NEW."reference_scope" IN ('') AND NEW."row_id_value" NOTNULL"""
_NO_SUCH_ROW = """NEW."reference_scope" IN ('') AND NOT EXISTS (SELECT "rowid" FROM (SELECT NEW."table_name" AS
    "table_name") WHERE "rowid" = NEW."row_id_value")"""
_NO_TIME = """NOT (NEW."timestamp" GLOB '[1-2][0-9][0-9][0-9]-[0-1][0-9]-[1-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'
    AND strftime('%s', NEW."timestamp") NOTNULL)"""  # noqa: E501
_NO_TIME_AT_ALL = """NOT (NEW."timestamp" GLOB '[1-2][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'
    AND strftime('%s', NEW."timestamp") NOTNULL)"""  # noqa: E501

REFUSALS: dict[tuple[str, str], tuple[tuple[str, ...], ...]] = {
    ("gpkg_tile_matrix", "zoom_level"): (('(NEW."zoom_level" < 0)',),),
    ("gpkg_tile_matrix", "matrix_width"): (('(NEW."matrix_width" < 1)',),),
    ("gpkg_tile_matrix", "matrix_height"): (('(NEW."matrix_height" < 1)',),),
    ("gpkg_tile_matrix", "pixel_x_size"): (('NOT (NEW."pixel_x_size" > 0)',),),
    ("gpkg_tile_matrix", "pixel_y_size"): (('NOT (NEW."pixel_y_size" > 0)',),),
    ("gpkg_metadata", "md_scope"): (("""NOT (NEW."md_scope" IN (''))""",),),
    (_REFERENCE, "reference_scope"): (("""NOT NEW."reference_scope" IN ('')""",),),
    (_REFERENCE, "column_name"): ((_NO_COLUMN_BRACKETED, _NO_SUCH_COLUMN), (_NO_COLUMN, _NO_SUCH_COLUMN)),
    (_REFERENCE, "row_id_value"): ((_NO_ROW, _NO_SUCH_ROW), (_NO_ROW,)),
    (_REFERENCE, "timestamp"): ((_NO_TIME,), (_NO_TIME_AT_ALL,)),
}
"""The conditions under which GeoPackage's own triggers refuse a row, by table and column: one set of them."""

OF_TABLE = ("""lower("table_name") = lower('{text}')""", """"table_name" = '{text}'""")
"""In either of two ways the rows of the matrix of tiles are told that are of a table: GDAL's and the standard's."""

TILES: dict[tuple[str, str], tuple[tuple[str, ...], ...]] = {
    ("zoom", "zoom_level"): (
        ('NOT (NEW."zoom_level" IN (SELECT "zoom_level" FROM "gpkg_tile_matrix" WHERE {of_table}))',),
    ),
    ("tile_column", "tile_column"): (
        (
            '(NEW."tile_column" < 0)',
            """NOT (NEW."tile_column" < (SELECT "matrix_width" FROM "gpkg_tile_matrix" WHERE {of_table} AND
            "zoom_level" = NEW."zoom_level"))""",
        ),
    ),
    ("tile_row", "tile_row"): (
        (
            '(NEW."tile_row" < 0)',
            """NOT (NEW."tile_row" < (SELECT "matrix_height" FROM "gpkg_tile_matrix" WHERE {of_table} AND
            "zoom_level" = NEW."zoom_level"))""",
        ),
    ),
}
"""The same conditions of a table of tiles, by what stands behind its name in a trigger's, and by column."""

REFUSAL = "SELECT RAISE(ABORT, '') WHERE {condition};"

VIEWS = (
    """CREATE VIEW "st_spatial_ref_sys" AS SELECT "srs_name", "srs_id", "organization", "organization_coordsys_id",
    "definition", "description" FROM "gpkg_spatial_ref_sys" """,
    """CREATE VIEW "spatial_ref_sys" AS SELECT "srs_id" AS "srid", "organization" AS "auth_name",
    "organization_coordsys_id" AS "auth_srid", "definition" AS "srtext" FROM "gpkg_spatial_ref_sys" """,
    """CREATE VIEW "st_geometry_columns" AS SELECT "table_name", "column_name", "ST_" || "geometry_type_name" AS
    "geometry_type_name", "g"."srs_id", "srs_name" FROM "gpkg_geometry_columns" AS "g" JOIN "gpkg_spatial_ref_sys" AS
    "s" WHERE "g"."srs_id" = "s"."srs_id" """,
    """CREATE VIEW "geometry_columns" AS SELECT "table_name" AS "f_table_name", "column_name" AS "f_geometry_column",
    (CASE "geometry_type_name" WHEN 'GEOMETRY' THEN 0 WHEN 'POINT' THEN 1 WHEN 'LINESTRING' THEN 2 WHEN 'POLYGON' THEN 3
    WHEN 'MULTIPOINT' THEN 4 WHEN 'MULTILINESTRING' THEN 5 WHEN 'MULTIPOLYGON' THEN 6 WHEN 'GEOMETRYCOLLECTION' THEN 7
    ELSE 0 END) AS "geometry_type", 2 + (CASE "z" WHEN 1 THEN 1 WHEN 2 THEN 1 ELSE 0 END) + (CASE "m" WHEN 1 THEN 1
    WHEN 2 THEN 1 ELSE 0 END) AS "coord_dimension", "srs_id" AS "srid" FROM "gpkg_geometry_columns" """,
)

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file itself states of its features, read beside QGIS: a column's type makes other values of some.

GDAL gives 3 for 3.7 in a column of whole numbers, QGIS no value for 2017-02-30 in one of dates; neither says so. Here
the values come as they are written where the file can be asked for that, and else with what GDAL has to say of them.
"""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict, deque
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Iterator, Mapping, Sequence

from osgeo import gdal, ogr
from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ..core.errors import DeescError, ImportRefused
from ..core.intake.stated_json import Repeated, StatedFeature, stated_features
from ..core.saying import Message
from ..core.text_encoding import UNSTATED, UTF_8, DraftTexts, TextEncoding
from .database import read_only, rows_of
from .gdal_session import gdal_session
from .layer_edits import PendingEdits
from .log import log_cause
from .table_texts import table_encoding

_JSON = {"GeoJSON": False, "ESRIJSON": False, "GeoJSONSeq": True}
_SHAPEFILE = "ESRI Shapefile"
_SQLITE = ("GPKG", "SQLite")
_FILTERS = ("subset", "geometryType")
_OF_ELEMENTS = ("KML", "LIBKML", "GML", "GPX")
"""Formats in which a feature need not have what others have; in all others an empty cell is a cell."""
_MISREAD = re.compile(r"Value '(?P<value>.*)' of field (?:.*\.)?(?P<field>[^.]+) parsed incompletely", re.DOTALL)
_WRITTEN_IN_FULL = (ogr.OFTString, ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTDate, ogr.OFTTime, ogr.OFTDateTime)
_GONE = Message("the layer is not there any more")
_LEAST_OF_TABLE = 33
"""Bytes of a dBASE file without columns: its header and the sign that ends it."""

Values = Mapping[str, Any]
"""By the names of the columns in small letters; None is an empty cell, and a name that is missing states nothing."""


@dataclass(frozen=True)
class StoredIn:
    """Where a layer is stored.

    Attributes
    ----------
    uri : str
        Of the OGR provider; empty for a layer of another one.
    driver : str
        GDAL's name of the format.
    changed : frozenset of int
        QGIS ids of the features whose unsaved edits count, not the file.
    is_whole : bool
        Whether the layer shows every row of the file's layer, and no other.
    """

    uri: str
    driver: str
    changed: frozenset[int]
    is_whole: bool

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> StoredIn:
        """Where a layer is stored, at this moment."""
        uri = layer.source() if layer.providerType() == "ogr" else ""
        parts = QgsProviderRegistry.instance().decodeUri("ogr", uri)
        is_filtered = any(parts.get(filtering) for filtering in _FILTERS)
        is_whole = bool(uri) and not is_filtered and not layer.isModified()
        return cls(uri, layer.storageType() if uri else "", PendingEdits.of(layer).fids, is_whole)


class StatedValues:
    """The values of a layer's features by QGIS id; of several with one id in the order of the file.

    Attributes
    ----------
    columns : frozenset of str
        The columns of the file, in small letters: QGIS has others beside them, such as ``fid``.
    """

    def __init__(
        self,
        rows: list[tuple[int, Values]],
        columns: Iterable[str],
        changed: frozenset[int],
        encoding: TextEncoding | None = None,
    ) -> None:
        self.encoding = encoding
        self.columns = frozenset(columns)
        self._rows: dict[int, deque[Values]] = defaultdict(deque)
        self._changed = changed
        for fid, values in rows:
            self._rows[fid].append(values)

    def next_of(self, fid: int) -> Values | None:
        """The values of the next feature with that id; None where those that QGIS gives count."""
        rows = self._rows.get(fid)
        values = rows.popleft() if rows else None
        return None if fid in self._changed else values


def stated_values(
    stored: StoredIn,
    file: str | Message,
    fids: Sequence[int],
    texts: DraftTexts = UNSTATED,
    read: Sequence[StatedFeature] = (),
) -> StatedValues:
    """What the file of a layer states of its features.

    Parameters
    ----------
    fids : sequence of int
        The QGIS ids of all features that were read, in the order in which QGIS gives them.
    read : sequence of StatedFeature
        What a JSON text states, where it was read already.

    Raises
    ------
    ImportRefused
        When the file breaks off, or cannot be read.
    """
    if not stored.uri:
        return StatedValues([], (), stored.changed)
    parts = QgsProviderRegistry.instance().decodeUri("ogr", stored.uri)
    path = "".join(str(parts.get(part) or "") for part in ("vsiPrefix", "path", "vsiSuffix"))
    try:
        with gdal_session():
            if stored.driver in _JSON:
                written = read or stated_features(content(path), file, _JSON[stored.driver])
                rows = _by_text(path, parts, stored, file, fids, written)
                return StatedValues(rows, {name for _, values in rows for name in values}, stored.changed)
            layer, _dataset = _opened(path, parts, stored.driver, file)
            encoding = None
            if stored.driver == _SHAPEFILE:
                encoding = table_encoding(_bytes_or_none, _table(_dataset, layer.GetName()), file, texts)
                layer, _dataset = _opened(path, {**parts, "openOptions": ["ENCODING="]}, stored.driver, file)
            has_cells = stored.driver not in _OF_ELEMENTS
            rows = _by_gdal(layer, file, UTF_8 if encoding is None else encoding.codec, has_cells)
            if stored.driver in _SQLITE and layer.GetFIDColumn():
                cells = _cells(path, layer)
                rows = [(fid, cells.get(fid, values)) for fid, values in rows]
            columns = {name for _, values in rows for name in values} | {_text(name).lower() for name in _names(layer)}
    except DeescError:
        raise
    except Exception as error:  # whatever nobody has thought of: the person learns which file, the log the rest
        log_cause(error)
        raise unreadable(file, str(error)) from error.with_traceback(None)
    if stored.is_whole and len(fids) < len(rows):
        raise _broken_off(file, len(fids), len(rows))
    return StatedValues(rows, columns, stored.changed, encoding)


def _table(dataset: gdal.Dataset, layer: str) -> str:
    """The table of attributes of one layer of a Shapefile, or of a folder or an archive of them."""
    tables = [part for part in dataset.GetFileList() or () if part.lower().endswith(".dbf")]
    return next((part for part in tables if Path(part).stem == layer), tables[0] if tables else "")


def _by_text(
    path: str,
    parts: Mapping[str, Any],
    stored: StoredIn,
    file: str | Message,
    fids: Sequence[int],
    stated: Sequence[StatedFeature],
) -> list[tuple[int, Values]]:
    """The values as a JSON text states them: GDAL gives the features in its order, by numbers that they may state."""
    is_counted = list(fids) == list(range(len(stated))) and not any(feature.is_numbered for feature in stated)
    if not (stored.is_whole and is_counted):
        layer, _dataset = _opened(path, parts, stored.driver, file)
        fids = [fid for fid, _ in _by_gdal(layer, file)]
    if len(stated) != len(fids):
        raise _broken_off(file, len(fids), len(stated))
    return [(fid, _small(feature.properties)) for fid, feature in zip(fids, stated)]


def _opened(path: str, parts: Mapping[str, Any], driver: str, file: str | Message) -> tuple[ogr.Layer, gdal.Dataset]:
    """A layer by the driver that QGIS took, and its dataset, without which the layer must not be used."""
    options = list(parts.get("openOptions") or [])
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=[driver], open_options=options)
    for part in dataset.GetFileList() or ():
        if part.lower().endswith(".shp"):
            _refuse_cut_table(part, file)
    name, number = parts.get("layerName"), parts.get("layerId")
    layer = dataset.GetLayerByName(str(name)) if name else dataset.GetLayer(0 if number is None else int(number))
    if layer is None:
        raise unreadable(file, _GONE)
    return layer, dataset


def _names(layer: ogr.Layer) -> list[str]:
    definition = layer.GetLayerDefn()
    return [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]


def _by_gdal(
    layer: ogr.Layer, file: str | Message, codec: str = UTF_8, has_cells: bool = True
) -> list[tuple[int, Values]]:
    """The values as GDAL writes them out, but for those of which it says that it read something else."""
    if layer.TestCapability(ogr.OLCIgnoreFields):
        layer.SetIgnoredFields(["OGR_GEOMETRY"])
    names = [_text(name, codec).lower() for name in _names(layer)]
    said: list[tuple[int, str]] = []
    gdal.PushErrorHandler(lambda severity, number, message: said.append((severity, message)))
    rows: list[tuple[int, Values]] = []
    try:
        for row in layer:
            places = [place for place in range(len(names)) if has_cells or row.IsFieldSet(place)]
            values = {names[place]: _written(row, place) for place in places}
            values.update(_misread(said))
            if codec != UTF_8:
                values = {name: _text(value, codec) for name, value in values.items()}
            rows.append((row.GetFID(), values))
            _refuse_failure(said, file)
            said.clear()
        _refuse_failure(said, file)
    finally:
        gdal.PopErrorHandler()
    return rows


def _text(value: Any, codec: str = UTF_8) -> Any:
    """A text in an encoding as what it says: GDAL gives bytes, or a text where they could be one in UTF-8."""
    written = value.encode(UTF_8, "surrogateescape") if isinstance(value, str) else value
    return written.decode(codec, "surrogateescape") if isinstance(written, (bytes, bytearray)) else value


def _written(row: ogr.Feature, index: int) -> Any:
    """A value as text where that is all of it; a number, a truth, bytes or a list as what it is; None of no value."""
    if not row.IsFieldSetAndNotNull(index):
        return None
    column = row.GetFieldDefnRef(index)
    if column.GetSubType() == ogr.OFSTBoolean:
        return bool(row.GetFieldAsInteger(index))
    return row.GetFieldAsString(index) if column.GetType() in _WRITTEN_IN_FULL else row.GetField(index)


def _misread(said: list[tuple[int, str]]) -> Iterator[tuple[str, str]]:
    """Columns of which GDAL read only a part, and what is written there."""
    for _, message in said:
        found = _MISREAD.search(message)
        if found:
            yield found["field"].lower(), found["value"]


def _refuse_failure(said: list[tuple[int, str]], file: str | Message) -> None:
    for severity, message in said:
        if severity >= gdal.CE_Failure:
            raise unreadable(file, message)


def _cells(path: str, layer: ogr.Layer) -> dict[int, Values]:
    """The cells of a table in SQLite, which holds a text in a column of numbers as well."""
    names = _names(layer)
    with _local(path) as file, read_only(file) as connection:
        connection.text_factory = lambda written: written.decode("utf-8", "surrogateescape")
        return {
            row[0]: {name.lower(): cell for name, cell in zip(names, row[1:])}
            for row in rows_of(connection, layer.GetName(), [layer.GetFIDColumn(), *names])
        }


@contextmanager
def _local(path: str) -> Iterator[Path]:
    """A file where SQLite finds it: one inside an archive is unpacked for the time being."""
    if not path.startswith("/vsi"):
        yield Path(path)
        return
    with tempfile.TemporaryDirectory(prefix="deesc-") as folder:
        copy = Path(folder) / "copy.gpkg"
        copy.write_bytes(content(path))
        yield copy


def _bytes_or_none(path: str) -> bytes:
    return content(path) if path and gdal.VSIStatL(path) is not None else b""


def content(path: str) -> bytes:
    """The content of a file, in an archive as well, by GDAL's path."""
    if not path.startswith("/vsi"):
        return Path(path).read_bytes()
    stream = gdal.VSIFOpenL(path, "rb")
    try:
        gdal.VSIFSeekL(stream, 0, 2)
        size = gdal.VSIFTellL(stream)
        gdal.VSIFSeekL(stream, 0, 0)
        return bytes(gdal.VSIFReadL(1, size, stream) or b"")  # None of an empty file
    finally:
        gdal.VSIFCloseL(stream)


def _small(values: Values) -> dict[str, Any]:
    small: dict[str, Any] = {}
    for name, value in values.items():
        key = name.lower()
        is_known = key in small and small[key] != value
        small[key] = Repeated((small[key], value)) if is_known else value
    return small


def _refuse_cut_table(path: str, file: str | Message) -> None:
    """Refuse a shapefile whose table of attributes ends before the rows that it announces: GDAL reads none of them."""
    for suffix in (".dbf", ".DBF"):
        table = path[: -len(suffix)] + suffix  # no Path: two slashes mean something in an archive
        if gdal.VSIStatL(table) is None:
            continue
        written = content(table)
        rows, header, width = (int.from_bytes(written[at:end], "little") for at, end in ((4, 8), (8, 10), (10, 12)))
        if len(written) < max(header + rows * width, _LEAST_OF_TABLE):
            raise ImportRefused(
                "{file}: its table {table} breaks off before its end; ask for the file again.",
                file=file,
                table=table.rpartition("/")[2],
            )
        return


def _broken_off(file: str | Message, read: int, stated: int) -> ImportRefused:
    return ImportRefused(
        "{file}: only {read} of its {stated} features could be read; mend it, or ask for it again.",
        file=file,
        read=read,
        stated=stated,
    )


def unreadable(file: str | Message, cause: str | Message) -> ImportRefused:
    """The refusal of a file in the middle of which GDAL has stopped."""
    return ImportRefused(
        "{file} cannot be read to its end ({cause}); mend it, or ask for it again.",
        file=file,
        cause=cause or Message("GDAL gives no reason"),
    )

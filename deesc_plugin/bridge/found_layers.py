# SPDX-License-Identifier: GPL-2.0-or-later
"""What a file holds that could be imported: its layers or its sheets, as far as that can be told before it is read."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsVectorLayer

from ..core.characters import visible
from ..core.errors import DeescError
from ..core.saying import Message
from ..core.tables.columns import has_places, is_own
from ..core.text_encoding import TITLES, UNSTATED, UTF_8, DraftTexts, TextEncoding
from .draft_file import DraftFile, draft_file, has_several_encodings
from .file_layers import layers_of_file, opened_layer
from .geometry import has_geometry
from .importing import first_names, layer_title
from .inputs import is_table
from .known_crs import could_be_in, crs_of_layer, is_known
from .opening.source import file_name
from .settled_crs import own_crs
from .stated_values import StoredIn
from .table_import import first_rows


@dataclass(frozen=True)
class FoundLayer:
    """A layer of a file or of the project, a table of coordinates, or a sheet of a workbook.

    Attributes
    ----------
    source : str
        The file's path, or the id of a layer that is loaded.
    file : str
        How it is called.
    layer : str
        Which of the file's layers or sheets it is; empty for the only one.
    features : int or None
        How many; None where it is known only when they are read.
    crs : QgsCoordinateReferenceSystem
        That it carries; invalid where one has to be stated.
    fields : tuple of str
    names : tuple of str
        The first names, as they are read in `encoding`.
    encoding : str
        The title of the encoding that its texts are in; empty where nobody can choose one.
    rows : tuple of tuple of str
        Of a table the first rows.
    problem : Message or None
        Why nothing of it can be read.
    """

    source: str
    file: str
    layer: str = ""
    is_loaded: bool = False
    is_table: bool = False
    features: int | None = None
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    is_bare: bool = False
    """Whether a CRS has to be stated."""
    fields: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    encoding: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    problem: Message | None = None

    @property
    def has_header(self) -> bool:
        """Of a table, whether one of its first rows says where the places are."""
        return any(map(has_places, self.rows))

    @property
    def is_own(self) -> bool:
        """Of a sheet, whether it is that of the turning points of a package: its other sheets say the same again."""
        return any(map(is_own, self.rows))


def found_in(path: str, transforms: QgsCoordinateTransformContext, texts: DraftTexts = UNSTATED) -> list[FoundLayer]:
    """What a file holds, one after the other; one with its problem where it cannot be read.

    Parameters
    ----------
    texts : DraftTexts
        In which encoding it is, where somebody states it.
    """
    bare = FoundLayer(path, file_name(path), is_table=is_table(path))
    try:
        return _tables(bare, texts) if bare.is_table else _layers(bare, transforms, texts)
    except DeescError as error:
        return [replace(bare, problem=error.message)]


def found_loaded(layer: QgsVectorLayer) -> FoundLayer:
    """A layer of the project."""
    return _described(FoundLayer(layer.id(), visible(layer_title(layer)), is_loaded=True), layer)


def _tables(bare: FoundLayer, texts: DraftTexts) -> list[FoundLayer]:
    sheets, found = first_rows(Path(bare.source), texts)
    encoding = "" if any(sheets) else _title(found, texts)
    return [
        replace(bare, layer=title, is_bare=True, encoding=encoding, rows=tuple(rows)) for title, rows in sheets.items()
    ]


def _layers(bare: FoundLayer, transforms: QgsCoordinateTransformContext, texts: DraftTexts) -> list[FoundLayer]:
    draft = draft_file(bare.source, texts)
    of_file = layers_of_file(draft.source, transforms)
    layers: Sequence[QgsVectorLayer] = of_file.layers or (opened_layer(draft.source, transforms),)
    names = [layer.name() if len(of_file.layers) > 1 else "" for layer in layers]
    found = [_described(replace(bare, layer=name), layer) for name, layer in zip(names, layers)]
    if not has_several_encodings(bare.source):
        return found
    return [_read_in(one, layer, draft, texts) for one, layer in zip(found, layers)]


def _read_in(bare: FoundLayer, layer: QgsVectorLayer, draft: DraftFile, texts: DraftTexts) -> FoundLayer:
    names, encoding = first_names(layer, texts)
    encoding = encoding or (draft.copy.encoding if draft.copy else None)
    return replace(bare, names=tuple(names), encoding=_title(encoding, texts))


def _title(encoding: TextEncoding | None, texts: DraftTexts) -> str:
    return TITLES.get(texts.codec or UTF_8, texts.codec) if encoding is None else encoding.title


def _described(bare: FoundLayer, layer: QgsVectorLayer) -> FoundLayer:
    own = QgsCoordinateReferenceSystem()
    if has_geometry(layer):
        own, _ = own_crs(StoredIn.of(layer), crs_of_layer(layer))
    is_fit = is_known(own) and could_be_in(own, layer.extent())
    return replace(
        bare,
        features=max(0, int(layer.featureCount())),
        crs=own if is_fit else QgsCoordinateReferenceSystem(),
        is_bare=has_geometry(layer) and not is_fit,
        fields=tuple(str(column.name()) for column in layer.fields()),
    )

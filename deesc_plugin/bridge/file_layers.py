# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers of a file that is named without one of them: each is imported, none is passed over in silence.

A KML gives each folder as a layer, and a GeoPackage holds any number; QGIS by itself opens the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..core.errors import ImportRefused
from ..core.intake.draft import Draft
from ..core.intake.drawn_out import by_turning_points
from ..core.saying import Count, Listed, Message
from .file_access import opened, sublayers_of
from .geometry import has_geometry
from .importing import LayerAtOneMoment, LayerSource, drafts_of
from .inputs import Input
from .known_crs import carries_crs
from .offline import offline
from .opening.door import looked_at
from .opening.source import source_of
from .plain_locale import plain_locale
from .schema import ABOUT_TABLE, REFERENCE_TABLE
from .second_reading import SecondReading
from .stated_values import StoredIn

# OGR gives the vertices of a GPX file's routes and tracks once more, as layers of points
_VERTICES_AGAIN = {"GPX": ("route_points", "track_points")}


@dataclass(frozen=True)
class FileLayers:
    """The layers of a file that holds several.

    Attributes
    ----------
    file : str
        The file's name.
    layers : tuple of QgsVectorLayer
        Those with geometry, in the file's order; all where none has any. Empty for what is not such a file.
    tables : tuple of str
        The names of those without geometry beside them.
    """

    file: str = ""
    layers: tuple[QgsVectorLayer, ...] = ()
    tables: tuple[str, ...] = ()

    def sources(self, one: Input) -> list[LayerSource]:
        """What to import; a stated CRS is for the layers that carry none, where there are such.

        Parameters
        ----------
        one : Input
            With what is stated for the layers; those for which nothing is are left out.

        Raises
        ------
        ImportRefused
            When no layer has the field of the names.
        """
        stated = [(layer, one.of_layer(layer.name())) for layer in self.layers]
        chosen = [(layer, choices) for layer, choices in stated if choices is not None]
        for name in {choices.name_field for _, choices in chosen if choices.name_field}:
            if all(layer.fields().lookupField(name) < 0 for layer in self.layers):
                template = "No layer of {file} has a field “{name}”; choose one that it has."
                raise ImportRefused(template, file=self.file, name=name)
        unstated = QgsCoordinateReferenceSystem()
        has_bare = any(has_geometry(layer) and not carries_crs(layer) for layer in self.layers)
        return [
            LayerSource(
                layer,
                self._title(layer),
                unstated if has_bare and carries_crs(layer) else choices.crs,
                choices.name_field if layer.fields().lookupField(choices.name_field) >= 0 else "",
                one.texts,
            )
            for layer, choices in chosen
        ]

    def notes(self) -> list[Message]:
        """What was left behind, for the report."""
        if not self.tables:
            return []
        tables = Count(len(self.tables), "table", "tables")
        names = Listed.of(self.tables, most=None)
        template = "{file}: {tables} without geometry stayed behind ({names})."
        return [Message.of(template, file=self.file, tables=tables, names=names)]

    def _title(self, layer: QgsVectorLayer) -> str | Message:
        if len(self.layers) == 1:
            return self.file
        return Message.of("{file}, layer {layer}", file=self.file, layer=layer.name())


@plain_locale()
@offline()
def layers_of_file(value: Any, context: QgsCoordinateTransformContext) -> FileLayers:
    """The layers of the file that `value` is the path of; none where it names a layer, or the file holds only one.

    Raises
    ------
    ImportRefused
        When a layer cannot be opened; and as `looked_at`.
    """
    registry = QgsProviderRegistry.instance()
    stated = registry.decodeUri("ogr", value) if isinstance(value, str) else {}
    path, names_a_layer = stated.get("path"), stated.get("layerName") or stated.get("layerId") is not None
    if not path or stated.get("vsiPrefix") or not Path(path).exists() or names_a_layer:
        return FileLayers()
    if len(looked_at(path).layers) < 2:
        return FileLayers()  # known since it was looked at: a long text is not read once more to learn it
    found = [
        details for details in sublayers_of(path) if details.name() not in _VERTICES_AGAIN.get(details.driverName(), ())
    ]
    if any(details.name() == ABOUT_TABLE for details in found):  # a workspace, or the master of a package
        found = [details for details in found if details.name() != REFERENCE_TABLE]
    if len(found) < 2:
        return FileLayers()
    file = Path(path).name
    options = QgsVectorLayer.LayerOptions(context)
    options.loadDefaultStyle = False  # a foreign style may carry code
    layers = []
    for details in found:
        # by its number: a name may hold the sign that ends it; the path is that in an archive
        place = registry.decodeUri("ogr", details.uri().removesuffix(f"|layername={details.name()}"))
        filters = {key: stated[key] for key in ("subset", "geometryType") if stated.get(key)}
        uri = registry.encodeUri("ogr", {**place, **filters, "path": path, "layerId": details.layerNumber()})
        layer = opened(uri, details.name(), options)
        if not layer.isValid():
            template = "{file}, layer {layer}, cannot be read; mend the file."
            raise ImportRefused(template, file=file, layer=details.name())
        layers.append(layer)
    drawn = tuple(layer for layer in layers if has_geometry(layer))
    tables = tuple(layer.name() for layer in layers if not has_geometry(layer))
    return FileLayers(file, drawn, tables) if drawn else FileLayers(file, tuple(layers))


@plain_locale()
@offline()
def opened_layer(source: str, context: QgsCoordinateTransformContext) -> QgsVectorLayer:
    """The layer that a path names, or the only one of its file.

    Raises
    ------
    ImportRefused
        When it cannot be read.
    """
    options = QgsVectorLayer.LayerOptions(context)
    options.loadDefaultStyle = False  # a foreign style may carry code
    path = source_of(source).path
    layer = opened(source, path.stem, options)
    if not layer.isValid():
        template = "{file} cannot be read as a layer; check the path and the format."
        raise ImportRefused(template, file=path.name)
    return layer


def drafts_of_all(
    sources: Sequence[LayerSource],
    context: QgsCoordinateTransformContext,
    hint: Message | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[list[Draft], list[Message]]:
    """`drafts_of` each source of a file, one after the other, as one import, held against what the file states.

    Raises
    ------
    ImportRefused
        As `drafts_of`; and when there is no feature in any: what a damaged file holds is not seen.
    """
    drafts: list[Draft] = []
    notes: list[Message] = []
    second = _second_reading(sources)
    for source in sources:
        more, told = drafts_of(source, context, hint, is_cancelled, second)
        drafts += more
        notes += told
    if second is not None and not is_cancelled():
        drafts, told = second.judged()
        notes += told
    drafts, told = by_turning_points(drafts)
    notes += told
    if not drafts and second is not None and not is_cancelled():
        raise ImportRefused("{why}", why=second.emptiness())
    if not drafts and not is_cancelled():
        raise ImportRefused(
            "{sources}: no feature could be read; the file is empty, or damaged. Ask for it again.",
            sources=Listed.of([source.title for source in sources]),
        )
    return drafts, notes


def _second_reading(sources: Sequence[LayerSource]) -> SecondReading | None:
    """A second reading of the file of the sources, where its format has one."""
    layer = sources[0].layer
    stored = layer.stored if isinstance(layer, LayerAtOneMoment) else StoredIn.of(layer)
    return SecondReading.of(stored, sources[0].title, len(sources))

# SPDX-License-Identifier: GPL-2.0-or-later
"""Base layers: the ground that a workspace names to lie under its lines, and what each is for.

Nothing is measured from a base layer: neither fingerprint nor record knows it, as they know no reference boundary. What
stands on paper must say all the same where it comes from and on what terms.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from .characters import code_point, refused_in
from .errors import BaseLayerError
from .roles import Shape
from .saying import Listed, Message
from .strict_json import JsonRefused, strict_json
from .wording import LANGUAGE_NAMES

MAIN = "en"
"""The language whose field of names counts for every language that has none of its own."""
_LONGEST = 500
_MOST_SCALE = 100_000_000
_NO_FIELDS = "The fields of names cannot be read ({reason}); write them as {example}."
_EXAMPLE = '{"en": "name_en", "ar": "name_ar"}'


class BaseRole(enum.Enum):
    """What a base layer shows; it decides how that is drawn, and above what."""

    SETTLEMENT = "settlement"
    ROAD = "road"
    RIVER = "river"
    WATER = "water"
    LANDUSE = "landuse"
    BORDER = "border"
    RELIEF = "relief"
    IMAGE = "image"

    @property
    def is_raster(self) -> bool:
        """Whether layers of this role are rasters: a height model, or a picture of the ground."""
        return not self.shapes

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """What the features of a layer of this role may be; none where it is a raster."""
        return _SHAPES.get(self, ())

    @property
    def title(self) -> Message:
        """What people call the role."""
        return _TITLES[self]


_SHAPES = {
    BaseRole.SETTLEMENT: (Shape.POINT, Shape.AREA),
    BaseRole.ROAD: (Shape.LINE,),
    BaseRole.RIVER: (Shape.LINE,),
    BaseRole.WATER: (Shape.AREA,),
    BaseRole.LANDUSE: (Shape.AREA,),
    BaseRole.BORDER: (Shape.LINE, Shape.AREA),
}
_TITLES = {
    BaseRole.SETTLEMENT: Message("settlements"),
    BaseRole.ROAD: Message("roads"),
    BaseRole.RIVER: Message("rivers"),
    BaseRole.WATER: Message("water"),
    BaseRole.LANDUSE: Message("land use"),
    BaseRole.BORDER: Message("state borders"),
    BaseRole.RELIEF: Message("relief (heights)"),
    BaseRole.IMAGE: Message("picture of the ground"),
}


@dataclass(frozen=True)
class BaseLayer:
    """One layer of ground as a workspace names it.

    Attributes
    ----------
    role : BaseRole
    path : str
        The file, with slashes: from the workspace's folder on where it lies there, else in full; empty in a map
        package, which does not carry it.
    table : str
        Which layer of the file; empty for its only one, and for a raster.
    source, edition, licence : str
        Where it comes from, of which day or number it is, and on what terms; only the edition may be empty.
    names : tuple of (str, str)
        The fields that have names, by language (ISO 639-1); that of `MAIN` serves where a language has none.
    rank_field : str
        The field of numbers by which the more important come first; empty for none.
    from_scale : int
        The smallest scale at which it is drawn, by its denominator: 250000 leaves it off sheets of 1:300 000; 0 draws
        it at every scale.
    """

    role: BaseRole
    path: str
    table: str = ""
    source: str = ""
    edition: str = ""
    licence: str = ""
    names: tuple[tuple[str, str], ...] = ()
    rank_field: str = ""
    from_scale: int = 0

    @property
    def label(self) -> str:
        """How a sentence names it: its file, and which layer of that."""
        file = self.path.rpartition("/")[2] or self.source
        return f"{file} ({self.table})" if self.table else file

    @property
    def cited(self) -> str:
        """Source and edition as they are cited."""
        return f"{self.source}, {self.edition}" if self.edition else self.source

    def name_field(self, language: str) -> str:
        """The field with names in a language, or the one that serves in its place; empty for none."""
        fields = dict(self.names)
        return fields.get(language) or fields.get(MAIN, "")

    def is_drawn_at(self, scale: float) -> bool:
        """Whether it is drawn on a map of the scale 1:`scale`."""
        return self.from_scale == 0 or scale <= self.from_scale

    def is_same_place(self, other: BaseLayer) -> bool:
        """Whether both name the same layer of the same file: one takes the place of the other."""
        return bool(self.path) and (self.path, self.table) == (other.path, other.table)


def refuse_incomplete(layer: BaseLayer) -> None:
    """Refuse a base layer that does not say what paper has to say of it.

    Raises
    ------
    BaseLayerError
        When source or licence is missing, or a value is none that can be meant.
    """
    if not layer.source.strip():
        raise BaseLayerError("The base layer {layer} states no source; state who made it.", layer=layer.label)
    if not layer.licence.strip():
        raise BaseLayerError(
            "The base layer {layer} states no licence; state on what terms it may be used.", layer=layer.label
        )
    for text in (layer.source, layer.edition, layer.licence):
        refused = refused_in(text)
        if refused or len(text) > _LONGEST:
            raise BaseLayerError(
                "Source, edition or licence of the base layer {layer} holds {found}; type it again.",
                layer=layer.label,
                found=code_point(refused[0]) if refused else Message.of("more than {n} characters", n=_LONGEST),
            )
    unknown = next((language for language, _ in layer.names if language not in LANGUAGE_NAMES), None)
    if unknown is not None:
        raise BaseLayerError(
            "The base layer {layer} has names in “{language}”, in which no sheet is made; state them by {known}.",
            layer=layer.label,
            language=unknown,
            known=Listed.of(LANGUAGE_NAMES, most=None),
        )
    if not 0 <= layer.from_scale <= _MOST_SCALE:
        raise BaseLayerError(
            "The base layer {layer} cannot be drawn from 1:{scale} on; state a scale such as 250000, or 0 for every "
            "one.",
            layer=layer.label,
            scale=str(layer.from_scale),
        )


def name_fields(stated: str) -> tuple[tuple[str, str], ...]:
    """The fields of names as a person or a script states them: one for every language, or a JSON object by language.

    Examples
    --------
    >>> name_fields("NAME"), name_fields('{"en": "name_en", "ar": "name_ar"}'), name_fields(" ")
    ((('en', 'NAME'),), (('en', 'name_en'), ('ar', 'name_ar')), ())

    Raises
    ------
    BaseLayerError
        When the object cannot be read, or holds what is no field.
    """
    stated = stated.strip()
    if not stated.startswith("{"):
        return ((MAIN, stated),) if stated else ()
    try:
        fields = strict_json(stated, _LONGEST * len(LANGUAGE_NAMES))
    except JsonRefused as refused:
        raise BaseLayerError(_NO_FIELDS, reason=refused.message, example=_EXAMPLE) from None
    if not isinstance(fields, dict) or not all(isinstance(field, str) and field for field in fields.values()):
        raise BaseLayerError(_NO_FIELDS, reason=Message("each language needs a field"), example=_EXAMPLE)
    return tuple(fields.items())


def with_base_layer(layers: tuple[BaseLayer, ...], layer: BaseLayer) -> tuple[BaseLayer, ...]:
    """The layers with another one: in the place of what names the same layer of the same file, or behind all."""
    if any(layer.is_same_place(known) for known in layers):
        return tuple(layer if layer.is_same_place(known) else known for known in layers)
    return (*layers, layer)


def without_place(layer: BaseLayer) -> BaseLayer:
    """The same for whoever has not its file: a path says something of the computer that it is on."""
    return replace(layer, path="", table="")

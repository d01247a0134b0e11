# SPDX-License-Identifier: GPL-2.0-or-later
"""What came out of a file is held against a second, strict reading of it: GDAL repairs and drops, and tells nobody."""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Iterator, Sequence

from qgis.core import QgsGeometry, QgsProviderRegistry

from ..core.intake.draft import Draft
from ..core.intake.stated_geometry import StatedPart, StatedShape, difference, mark_of, parts_of, shape_of_json
from ..core.intake.stated_json import StatedFeature, stated_features
from ..core.intake.stated_kml import StatedKml, read_kml
from ..core.saying import Count, Listed, Message
from .file_access import sublayers_of
from .geometry import ToWgs84, to_shapely
from .open_rings import closed_rings, open_ring_fault
from .stated_values import StoredIn, content

_KML = ("LIBKML", "KML")
_JSON = {"GeoJSON": False, "GeoJSONSeq": True}
_LOST = "nothing of it came out when the file was read; put it into a file of its own, or save it as GeoPackage."


@dataclass
class _Read:
    """A feature as it was read: its place among the drafts, and its parts in the CRS of the file."""

    draft: Draft
    parts: list[StatedPart]
    transform: ToWgs84

    @cached_property
    def mark(self) -> bytes:
        """As `StatedShape.mark`."""
        return mark_of(self.parts)

    @property
    def name(self) -> str:
        """The feature's name; empty where it has none."""
        return str(self.draft.attributes.get("name") or "")


@dataclass
class SecondReading:
    """The features of one file as its text states them, and those that were read of it.

    Attributes
    ----------
    file : str or Message
    shapes : list of StatedShape
    kml : StatedKml
        What a KML holds beside places.
    is_whole : bool
        Whether all of the file's features are asked for.
    features : tuple of StatedFeature
        Of a JSON text all that it states, which is not read once more for their values.
    """

    file: str | Message
    shapes: list[StatedShape]
    kml: StatedKml = field(default_factory=StatedKml)
    is_whole: bool = True
    features: tuple[StatedFeature, ...] = ()
    _read: list[_Read] = field(default_factory=list)

    @classmethod
    def of(cls, stored: StoredIn, title: str | Message, layers: int) -> SecondReading | None:
        """A second reading of the file of a layer; None of a format that has none, or where edits count.

        Parameters
        ----------
        title : str or Message
            How a sentence names the layer, and the file where that is the only one.
        layers : int
            How many layers of the file are read.
        """
        if not stored.uri or stored.changed or stored.driver not in (*_KML, *_JSON):
            return None
        parts = QgsProviderRegistry.instance().decodeUri("ogr", stored.uri)
        path = "".join(str(parts.get(part) or "") for part in ("vsiPrefix", "path", "vsiSuffix"))
        if stored.driver in _JSON:
            stated = stated_features(content(path), title, _JSON[stored.driver])
            shapes = [shape_of_json(one.geometry, str(one.properties.get("name") or "")) for one in stated]
            return cls(title, shapes, is_whole=stored.is_whole, features=tuple(stated))
        is_whole = stored.is_whole and len(sublayers_of(path)) <= layers
        file = title if layers == 1 else path.rpartition("/")[2]
        read = [read_kml(io.BytesIO(text)) for text in _kml_texts(path)]
        kml = StatedKml(
            [place for one in read for place in one.places],
            [frame for one in read for frame in one.frames],
            {mark for one in read for mark in one.frame_marks},
            [link for one in read for link in one.links if "://" in link[1] or len(read) == 1],
        )
        return cls(file, kml.places, kml, is_whole)

    def take(self, drafts: Sequence[Draft], geometries: Sequence[QgsGeometry], transform: ToWgs84) -> None:
        """Take note of what was read of one layer: its drafts and, in the same order, their geometry in the file."""
        read = [draft.geometry for draft in drafts] if transform.is_identity else to_shapely(geometries)
        self._read += [_Read(draft, parts_of(one), transform) for draft, one in zip(drafts, read)]

    def judged(self) -> tuple[list[Draft], list[Message]]:
        """The drafts, with a fault where they are not what the file states, and what is to be told."""
        stated = self._by_mark()
        read = [one for one in self._read if not self._is_frame(one, stated[one.mark])]
        pairs = [_same(stated[one.mark], one.name) for one in read]
        left = [shape for shapes in stated.values() for shape in shapes]
        drafts, closed = [], []
        for one, same in zip(read, pairs):
            shape = same or _same(left, one.name)
            fault = self._fault(one, shape)
            drafts.append(replace(one.draft, fault=fault))
            if shape is not None and shape.gaps and fault is None:
                closed.append(one.draft.label)
        lost = list(self._lost(left)) if self.is_whole else []
        return [*drafts, *lost], [*self._notes(closed)]

    def emptiness(self) -> Message:
        """Why there is no feature in the file."""
        if not (self.kml.links or self.kml.frames):
            template = "{file} states no feature: it was saved empty; ask its sender for the file with the drawing."
            return Message.of(template, file=self.file)
        names = [*self.kml.frames, *(f"{name} {address}".strip() for name, address in self.kml.links)]
        return Message.of(
            "{file} holds no place, only pictures on the ground or links to other files ({names}), which are not "
            "followed; ask for the file that has the places.",
            file=self.file,
            names=_names(names),
        )

    def _is_frame(self, read: _Read, alike: Sequence[StatedShape]) -> bool:
        """Whether a feature is the frame of a picture, which a reader of KML takes for an area."""
        is_one = read.mark in self.kml.frame_marks and read.name in self.kml.frames
        return is_one and all(shape.name != read.name for shape in alike)

    def _by_mark(self) -> dict[bytes, list[StatedShape]]:
        stated: dict[bytes, list[StatedShape]] = defaultdict(list)
        for shape in self.shapes:
            stated[shape.mark].append(shape)
        return stated

    def _fault(self, read: _Read, shape: StatedShape | None) -> Message | None:
        if shape is None:
            return Message.of("its geometry stands nowhere in the file as it was read; save the file as GeoPackage.")
        if shape.fault is not None:
            return shape.fault
        if shape.mark != read.mark:
            return difference(shape.parts, read.parts)
        return next((fault for gap in shape.gaps if (fault := open_ring_fault(gap, read.transform))), None)

    def _lost(self, left: Sequence[StatedShape]) -> Iterator[Draft]:
        """What the file states, and nothing was read of."""
        for shape in left:
            if not shape.parts and shape.fault is None:
                continue
            number = next(index for index, one in enumerate(self.shapes, start=1) if one is shape)
            yield Draft(
                Message.of("{layer}, feature {number} ({name})", layer=self.file, number=str(number), name=shape.name)
                if shape.name
                else Message.of("{layer}, feature {number}", layer=self.file, number=str(number)),
                None,
                fault=shape.fault or Message(_LOST),
            )

    def _notes(self, closed: Sequence[str | Message]) -> Iterator[Message]:
        if closed:
            yield closed_rings(closed)
        if self.kml.frames:
            pictures = Count(len(self.kml.frames), "picture", "pictures")
            template = "{file}: {pictures} on the ground (overlays) are no features and were left out: {names}."
            yield Message.of(template, file=self.file, pictures=pictures, names=_names(self.kml.frames))
        if self.kml.links:
            links = Count(len(self.kml.links), "link", "links")
            template = "{file}: {links} to other files (NetworkLink) were not followed: {names}; ask for those files."
            names = [f"{name} {address}".strip() for name, address in self.kml.links]
            yield Message.of(template, file=self.file, links=links, names=_names(names))


def _names(names: Sequence[str]) -> Listed:
    return Listed.of([f"“{name}”" for name in names])


def _same(alike: list[StatedShape], name: str) -> StatedShape | None:
    """Of shapes with the same vertices the one of a name, else the first; it is taken out of them."""
    found = next((shape for shape in alike if shape.name == name), alike[0] if alike else None)
    if found is not None:
        alike.remove(found)
    return found


def _kml_texts(path: str) -> list[bytes]:
    """The KML of a file, or all that a KMZ holds."""
    text = content(path)
    if not text.startswith(b"PK"):
        return [text]
    with zipfile.ZipFile(io.BytesIO(text)) as opened:
        return [opened.read(name) for name in opened.namelist() if name.lower().endswith(".kml")]

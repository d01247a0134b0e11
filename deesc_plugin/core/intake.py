"""Decides of each incoming feature whether it is taken or refused, and says why in one sentence.

What can be judged on its own is judged here: text, geometry, place, party, duplicates. A drawing that is
merely wrong (a bow-tie, an overlap) is taken: the rules find it and show where.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Any, Iterable

import numpy as np
import shapely

from .agreement import Agreement, Role
from .canonical import geometry_hash
from .characters import code_point, refused_in
from .delimitation import Delimitation, Feature
from .draft import Draft, FeatureRefused, day_of, origin_of, real_number, text_of, whole_number
from .errors import ImportRefused
from .intake_geometry import usable_geometry
from .placement.region_locator import RegionLocator
from .quantity import counted, listed, place_text
from .soundness import has_empties

MAX_VERTICES_A_FILE = 1_000_000
_LINES_ENCLOSE = "closed lines were taken as the polygons they enclose"
AUTO = "auto"

_UID_NAMESPACE = uuid.UUID("6f2c8f0e-8f57-5c3e-9a43-3d1f6c1f6a10")
_DEGREES = (-180.0, -180.0, 180.0, 180.0)
"""Of coordinates that may be exchanged."""
_TEXTS = ("name", "source", "zone", "exclaves", "exclusions", "note")


@dataclass(frozen=True)
class Stated:
    """What the person who imports states for all features; empty texts leave it to the file's columns.

    `status` and `source` are for the features that state none themselves.

    `kind` and `region` may be ``"auto"``: from the file's column, and for a region else by location.
    """

    kind: str = AUTO
    region: str = AUTO
    party: str = ""
    status: str = "draft"
    source: str = ""


@dataclass(frozen=True)
class Refusal:
    """A feature that was not taken, and why."""

    label: str
    reason: str

    def __str__(self) -> str:
        return f"{self.label}: {self.reason}"


@dataclass(frozen=True)
class Intake:
    """The features that are taken, and the refusals.

    Attributes
    ----------
    enclosed : tuple of str
        Labels of those that came as a closed line, and were taken as the polygon that it encloses.
    relieved : tuple of str
        Labels of those that had parts or holes without vertices, which were left out.
    """

    accepted: tuple[Feature, ...]
    refusals: tuple[Refusal, ...]
    enclosed: tuple[str, ...] = ()
    relieved: tuple[str, ...] = ()

    def notes(self) -> list[str]:
        """What was changed on the way, for the report."""
        notes = []
        if self.enclosed:
            lines = counted(len(self.enclosed), "closed line was taken as the polygon it encloses", _LINES_ENCLOSE)
            notes.append(f"{lines} ({listed(self.enclosed)}).")
        if self.relieved:
            notes.append(
                f"Parts and holes without vertices, which enclose nothing, were left out of {listed(self.relieved)}."
            )
        return notes


def take_in(drafts: Iterable[Draft], stated: Stated, delimitation: Delimitation) -> Intake:
    """Sort incoming features into accepted and refused ones; the order of the file is kept.

    Raises
    ------
    ImportRefused
        When what is stated is unknown to the agreement, or the file is larger than the limits allow.
    """
    drafts = tuple(drafts)
    agreement = delimitation.agreement
    _refuse_unknown_statement(stated, agreement)
    total = int(sum(shapely.get_num_coordinates(draft.geometry) for draft in drafts if draft.geometry is not None))
    if total > MAX_VERTICES_A_FILE:
        raise ImportRefused(
            f"The file has {total:,} vertices, more than {MAX_VERTICES_A_FILE:,}; divide it and import the parts."
        )
    desk = _Desk(stated, delimitation)
    accepted, refusals, enclosed, relieved = [], [], [], []
    for draft in drafts:
        try:
            feature = desk.judge(draft)
        except FeatureRefused as refused:
            refusals.append(Refusal(draft.label, str(refused)))
            continue
        accepted.append(feature)
        if shapely.get_dimensions(feature.geometry) != shapely.get_dimensions(draft.geometry):
            enclosed.append(draft.label)
        if has_empties(draft.geometry)[0]:
            relieved.append(draft.label)
    return Intake(tuple(accepted), tuple(refusals), tuple(enclosed), tuple(relieved))


class _Desk:
    """Judges one feature after the other, and remembers what it has taken."""

    def __init__(self, stated: Stated, delimitation: Delimitation) -> None:
        self._stated = stated
        self._agreement = delimitation.agreement
        self._locator = RegionLocator(delimitation.agreement, delimitation.reference)
        self._uids = {feature.uid: feature for feature in delimitation.features}
        self._drawn = {self._drawn_key(feature): feature for feature in delimitation.features}

    def judge(self, draft: Draft) -> Feature:
        """The feature as the workspace will hold it.

        Raises
        ------
        FeatureRefused
            With the sentence.
        """
        _refuse_badtext_of(draft)
        role = self._role(draft)
        geometry = usable_geometry(draft.geometry, role)
        self._refuse_outside_theatre(geometry)
        feature = self._feature(draft, geometry)
        feature = replace(feature, uid=self._uid(draft, feature))
        self._refuse_duplicate(feature)
        self._uids[feature.uid] = feature
        self._drawn[self._drawn_key(feature)] = feature
        return feature

    def _role(self, draft: Draft) -> Role:
        kind = self._kind(draft)
        role = self._agreement.role_of(kind)
        if role is None:
            known = ", ".join(entry.id for entry in self._agreement.kinds)
            raise FeatureRefused(f"its kind “{kind}” is none of the agreement's ({known}); state the kind")
        return role

    def _kind(self, draft: Draft) -> str:
        return self._stated.kind if self._stated.kind != AUTO else text_of(draft, "kind")

    def _feature(self, draft: Draft, geometry: shapely.Geometry) -> Feature:
        party = self._stated.party or text_of(draft, "party")
        if party not in {entry.code for entry in self._agreement.parties}:
            known = ", ".join(entry.code for entry in self._agreement.parties)
            raise FeatureRefused(
                f"its party “{party}” is none of the agreement's ({known}); correct it or state the party"
            )
        status = text_of(draft, "status") or self._stated.status
        if status not in self._agreement.statuses:
            raise FeatureRefused(f"its status “{status}” is none of {', '.join(self._agreement.statuses)}; correct it")
        names = tuple(
            sorted(
                (language, text_of(draft, f"name_{language}"))
                for language in self._agreement.languages
                if language != "en" and text_of(draft, f"name_{language}")
            )
        )
        return Feature(
            uid="",
            kind=self._kind(draft),
            region=self._region(draft, geometry),
            name=text_of(draft, "name"),
            party=party,
            status=status,
            geometry=geometry,
            source=text_of(draft, "source") or self._stated.source,
            number=whole_number(draft, "number"),
            names=names,
            zone=text_of(draft, "zone"),
            width_m=real_number(draft, "width_m"),
            origin=origin_of(draft),
            exclaves=text_of(draft, "exclaves"),
            exclusions=text_of(draft, "exclusions"),
            valid_from=day_of(draft, "valid_from"),
            valid_to=day_of(draft, "valid_to"),
            note=text_of(draft, "note"),
        )

    def _region(self, draft: Draft, geometry: shapely.Geometry) -> str:
        """The stated region, held against the place; or by location."""
        stated = self._stated.region if self._stated.region != AUTO else text_of(draft, "region")
        found = self._locator.regions_of(geometry)
        if not stated:
            if not found:
                raise FeatureRefused(self._lies_nowhere(geometry))
            return found[0]
        if self._agreement.region(stated) is None:
            known = ", ".join(region.id for region in self._agreement.regions)
            raise FeatureRefused(
                f"its region “{stated}” is none of the agreement's ({known}); correct it or state the region"
            )
        if found and stated not in found:
            raise FeatureRefused(
                f"it is stated for the region {stated} and lies in {found[0]}; correct the region or the coordinates"
            )
        return stated

    def _lies_nowhere(self, geometry: shapely.Geometry) -> str:
        """Why the region of a feature cannot be told, which lies in none."""
        exchanged = shapely.transform(geometry, lambda vertices: vertices[:, ::-1])
        found = self._locator.regions_of(exchanged)
        region = self._agreement.region(found[0]) if found else None
        if region is not None:
            return (
                f"it lies in none of the agreement's regions, and with longitude and latitude exchanged in "
                f"{region.name}; swap the two columns and import it again"
            )
        return "it lies in none of the agreement's regions; check its coordinates, or state the region"

    def _uid(self, draft: Draft, feature: Feature) -> str:
        """The file's own UUID; without one, a UUID that follows from what was drawn and by whom."""
        text = text_of(draft, "uid")
        try:
            return str(uuid.UUID(text))
        except ValueError:
            drawn = f"{feature.kind}|{feature.party}|{feature.name}|{geometry_hash(feature.geometry)}"
            return str(uuid.uuid5(_UID_NAMESPACE, drawn))

    def _refuse_duplicate(self, feature: Feature) -> None:
        same = self._uids.get(feature.uid) or self._drawn.get(self._drawn_key(feature))
        if same is not None:
            raise FeatureRefused(
                f"the workspace has it already, as “{same.label}” of {same.party}; withdraw that one first"
            )

    @staticmethod
    def _drawn_key(feature: Feature) -> tuple[str, str, str]:
        return (feature.kind, feature.party, geometry_hash(feature.geometry))

    def _refuse_outside_theatre(self, geometry: shapely.Geometry) -> None:
        vertices = shapely.get_coordinates(geometry)
        west, south, east, north = self._agreement.theatre
        if not _in_box(vertices, _DEGREES).any():
            x, y = vertices[0]
            raise FeatureRefused(f"its coordinates are no degrees (the first are {x:g} and {y:g}); state their CRS")
        inside = _in_box(vertices, self._agreement.theatre)
        if inside.all():
            return
        first = int(np.flatnonzero(~inside)[0])
        if _in_box(vertices[:, ::-1], self._agreement.theatre).all():
            raise FeatureRefused("longitude and latitude are swapped; swap the two columns and import it again")
        swapped = _in_box(vertices[first : first + 1, ::-1], self._agreement.theatre).all()
        hint = "its longitude and latitude look swapped" if swapped else "check its coordinates and the CRS"
        raise FeatureRefused(
            f"vertex {first + 1} of {len(vertices)} ({place_text(*vertices[first])}) lies outside the theatre "
            f"({west}–{east}°E, {south}–{north}°N); {hint}"
        )


def _refuse_badtext_of(draft: Draft) -> None:
    for name, value in draft.attributes.items():
        if not isinstance(value, str) or not (name in _TEXTS or name.startswith("name_")):
            continue
        refused = refused_in(value, several_lines=name == "note")
        if refused:
            points = ", ".join(map(code_point, refused))
            raise FeatureRefused(f"its {name} contains {points}, which can hide or reorder text; remove it")


def _refuse_unknown_statement(stated: Stated, agreement: Agreement) -> None:
    """Refuse the whole import where a parameter names what the agreement does not know."""
    lists = (
        ("kind", stated.kind, [entry.id for entry in agreement.kinds], True),
        ("region", stated.region, [entry.id for entry in agreement.regions], True),
        ("party", stated.party, [entry.code for entry in agreement.parties], False),
        ("status", stated.status, list(agreement.statuses), False),
    )
    for what, value, known, may_be_auto in lists:
        if value and value not in known and not (may_be_auto and value == AUTO):
            raise ImportRefused(
                f"The {what} “{value}” is none of the agreement's ({', '.join(known)}); choose one of them."
            )


def _in_box(vertices: Any, box: tuple[float, float, float, float]) -> Any:
    west, south, east, north = box
    longitude, latitude = vertices[:, 0], vertices[:, 1]
    return (west <= longitude) & (longitude <= east) & (south <= latitude) & (latitude <= north)

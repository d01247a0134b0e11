# SPDX-License-Identifier: GPL-2.0-or-later
"""A change sheet for programs: JSON, and a table with one row for each thing that differs.

Field names and the words of the column ``change`` are public: other people's scripts read them. Areas are in square
metres, lengths in metres, azimuths in degrees clockwise from north, places in degrees of WGS 84.
"""

from __future__ import annotations

import json
from typing import Any, Iterator, Mapping, Sequence

from ..agreement import RuleOff
from ..canonical import fingerprint
from ..changes import ChangeSheet, Ground, MeasuredChange, PointChange, attribute_changes, stated_limits
from ..delimitation import Delimitation, Feature, RecordedException
from ..rules_off import rule_off
from ..tables.csv_output import Cell, Column, Table
from .units import unit_records

FORMAT = "deesc-changes/1"
_METRES, _DEGREES, _PLACES = 3, 3, 7
_COLUMNS = (
    *(Column(name) for name in ("change", "kind", "region", "party", "name", "uid")),
    *(Column(name, 0) for name in ("part", "ring", "number_before", "number_after")),
    *(Column(name, _PLACES) for name in ("lon_before", "lat_before", "lon_after", "lat_after")),
    *(Column(name, _METRES) for name in ("distance_m", "azimuth", "area_m2", "known_to_m2", "within_tolerance_m2")),
    *(Column(name) for name in ("pcode", "unit", "field", "before", "after")),
)

_STATES = ("before", "after")

Record = dict[str, Any]


def changes_json(sheet: ChangeSheet, labels: tuple[str, str]) -> str:
    """A whole change sheet as JSON text; the same bytes each time.

    Parameters
    ----------
    labels : tuple of str
        What the version before and the one after are called, such as the names of their files.
    """
    versions = zip(labels, (sheet.before, sheet.after))
    before, after = ({"label": label, **_version(delimitation)} for label, delimitation in versions)
    document = {
        "format": FORMAT,
        "before": before,
        "after": after,
        "tolerance_m": sheet.tolerance_m,
        "gained_m2": sheet.gained_m2,
        "lost_m2": sheet.lost_m2,
        "within_tolerance_m2": sheet.within_tolerance_m2,
        "moved_points": sheet.moved_points,
        "features": [_feature(sheet, one) for one in sheet.features],
        "relabelled": [{"uid_before": old.uid, **named(new)} for old, new in sheet.relabelled],
        "settlements": list(_settlements(sheet)),
        "accepted": list(map(_exception, sheet.difference.accepted)),
        "withdrawn": list(map(_exception, sheet.difference.withdrawn)),
        "lapsed": [{"rule": one.rule, "hash": one.hash, "finding": str(one.message)} for one in sheet.lapsed],
        "agreement": [vars(change) for change in sheet.agreement],
        "limits": list(limit_changes(sheet)),
        "rules_off": [
            {"rule": rule, **{key: None if one is None else str(one.reason) for key, one in zip(_STATES, both)}}
            for rule, *both in rule_changes(sheet)
        ],
        "software": [vars(change) for change in sheet.software],
        "is_reference_other": sheet.difference.is_reference_other,
    }
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def changes_table(sheet: ChangeSheet) -> Table:
    """The same as a table; what a row does not state is empty.

    ``change`` is one of ``feature-added``, ``feature-removed``, ``feature-changed``, ``feature-relabelled``,
    ``feature-not-measured``, ``ground-gained``, ``ground-lost``, ``unit-gained``, ``unit-lost``, ``point-moved``,
    ``point-added``, ``point-removed``, ``attribute``, ``settlement-inside``, ``settlement-outside``,
    ``settlement-near``, ``finding-accepted``, ``finding-withdrawn``, ``finding-lapsed``, ``agreement-digest``,
    ``agreement``, ``limit``, ``limit-reason``, ``rule-off``, ``reference`` and ``software``.
    """
    names = [column.name for column in _COLUMNS]
    rows = [*_rows_of_features(sheet), *_rows_of_the_rest(sheet)]
    return Table(_COLUMNS, tuple(tuple(row.get(name) for name in names) for row in rows))


def point_record(point: PointChange) -> Record:
    """A turning point that differs, with plain values; what a version does not have is None."""
    record: Record = {"change": point.what, "part": point.point.part, "ring": point.point.ring}
    for version, one in (("before", point.before), ("after", point.after)):
        record[f"number_{version}"] = None if one is None else one.number
        record[f"lon_{version}"] = None if one is None else one.longitude
        record[f"lat_{version}"] = None if one is None else one.latitude
    return {**record, "distance_m": point.metres, "azimuth": point.azimuth}


def _version(delimitation: Delimitation) -> Record:
    return {
        "fingerprint": fingerprint(delimitation),
        "features": len(delimitation.features),
        "agreement": {"id": delimitation.agreement.id, "sha256": delimitation.agreement.digest},
    }


def named(feature: Feature) -> Record:
    """What tells a feature, with plain values."""
    fields = ("uid", "kind", "region", "party", "name")
    return {field: getattr(feature, field) for field in fields}


def _feature(sheet: ChangeSheet, measured: MeasuredChange) -> Record:
    return {
        **named(measured.feature),
        "change": measured.what,
        "is_measured": measured.is_measured,
        "is_line_other": measured.is_line_other,
        "gained": _ground(sheet, measured.gained),
        "lost": _ground(sheet, measured.lost),
        "points": [point_record(point) for point in measured.points],
        "attributes": [vars(one) for one in attribute_changes(measured.change)],
    }


def _ground(sheet: ChangeSheet, ground: Ground) -> Record:
    return {
        "area_m2": ground.area_m2,
        "within_tolerance_m2": ground.within_tolerance_m2,
        "units": list(unit_records(sheet.after.agreement, ground.shares)),
    }


def _settlements(sheet: ChangeSheet) -> Iterator[Record]:
    for side in sheet.sides:
        if sheet.gazetteer is not None:
            yield {
                "zone": side.zone.uid,
                "name": sheet.gazetteer.names[side.settlement],
                "id": sheet.gazetteer.ids[side.settlement],
                "lon": float(sheet.gazetteer.longitude[side.settlement]),
                "lat": float(sheet.gazetteer.latitude[side.settlement]),
                "is_inside": side.is_inside,
                "is_near": side.is_near,
            }


def _exception(exception: RecordedException) -> Record:
    return {**vars(exception), "until": exception.until.isoformat()}


def limit_changes(sheet: ChangeSheet) -> Iterator[Record]:
    """The workspace's own limits that differ; None where a version holds to the agreement's."""
    old, new = (
        {(one.rule, one.name): (one.value, one.reason) for one in stated_limits(version)}
        for version in (sheet.before, sheet.after)
    )
    for rule, name in sorted({**old, **new}):
        states = [known.get((rule, name), (None, "")) for known in (old, new)]
        if states[0] != states[1]:
            values = {key: value for key, (value, _) in zip(_STATES, states)}
            yield {"rule": rule, "name": name, **values, **_reasons(states)}


def _reasons(states: Sequence[tuple[float | None, str]]) -> Record:
    return {f"reason_{key}": reason for key, (_, reason) in zip(_STATES, states)}


def rule_changes(sheet: ChangeSheet) -> Iterator[tuple[str, RuleOff | None, RuleOff | None]]:
    """The rules that the parties switched off in one version alone, or for another reason: before, and after."""
    agreements = (sheet.before.agreement, sheet.after.agreement)
    for rule in dict.fromkeys(off.rule for agreement in agreements for off in agreement.rules_off):
        old, new = (rule_off(agreement, rule) for agreement in agreements)
        if old != new:
            yield rule, old, new


def digests(sheet: ChangeSheet) -> tuple[str, str] | None:
    """The SHA-256 of the agreement's text before and after; None where both have the same."""
    both = sheet.before.agreement.digest, sheet.after.agreement.digest
    return None if both[0] == both[1] else both


def _rows_of_features(sheet: ChangeSheet) -> Iterator[Mapping[str, Cell]]:
    for measured in sheet.features:
        known = named(measured.feature)
        yield {"change": f"feature-{measured.what}", **known}
        if not measured.is_measured:
            yield {"change": "feature-not-measured", **known}
        for what, ground in (("gained", measured.gained), ("lost", measured.lost)):
            if not ground.geometry.is_empty:
                sizes = {"area_m2": ground.area_m2, "within_tolerance_m2": ground.within_tolerance_m2}
                yield {"change": f"ground-{what}", **known, **sizes}
            for of_unit in unit_records(sheet.after.agreement, ground.shares):
                yield {"change": f"unit-{what}", **known, **of_unit, "after": "; ".join(of_unit["merged"]) or None}
        for point in measured.points:
            yield {**known, **point_record(point), "change": f"point-{point.what}"}
        for one in attribute_changes(measured.change):
            yield {"change": "attribute", **known, **vars(one)}


def _rows_of_the_rest(sheet: ChangeSheet) -> Iterator[Mapping[str, Cell]]:
    for old, new in sheet.relabelled:
        yield {"change": "feature-relabelled", **named(new), "field": "uid", "before": old.uid, "after": new.uid}
    for side, record in zip(sheet.sides, _settlements(sheet)):
        what = "near" if side.is_near else "inside" if side.is_inside else "outside"
        place = {"lon_after": record["lon"], "lat_after": record["lat"]}
        yield {"change": f"settlement-{what}", **named(side.zone), **place, "after": record["name"]}
    for what, state, exceptions in (
        ("accepted", "after", sheet.difference.accepted),
        ("withdrawn", "before", sheet.difference.withdrawn),
    ):
        for one in exceptions:
            yield {"change": f"finding-{what}", "field": one.rule, state: f"{one.reason} ({one.authority})"}
    for finding in sheet.lapsed:
        yield {"change": "finding-lapsed", "field": finding.rule, "before": str(finding.message)}
    yield from _rows_of_the_terms(sheet)


def _rows_of_the_terms(sheet: ChangeSheet) -> Iterator[Mapping[str, Cell]]:
    """What the features are held to, and what they were written with."""
    both = digests(sheet)
    if both is not None:
        yield {"change": "agreement-digest", **dict(zip(_STATES, both))}
    for change in sheet.agreement:
        yield {"change": "agreement", "field": change.place, "before": change.before, "after": change.after}
    for record in limit_changes(sheet):
        known = {"field": f"{record['rule']}/{record['name']}"}
        values = {key: None if record[key] is None else f"{record[key]:g}" for key in _STATES}
        if record["before"] != record["after"]:
            yield {"change": "limit", **known, **values}
        if record["reason_before"] != record["reason_after"]:
            yield {"change": "limit-reason", **known, **{key: record[f"reason_{key}"] for key in _STATES}}
    for rule, *offs in rule_changes(sheet):
        yield {
            "change": "rule-off",
            "field": rule,
            **{key: None if one is None else str(one.reason) for key, one in zip(_STATES, offs)},
        }
    if sheet.difference.is_reference_other:
        sources = {"before": sheet.before.reference.source, "after": sheet.after.reference.source}
        yield {"change": "reference", **sources}
    for change in sheet.software:
        yield {"change": "software", "field": change.place, "before": change.before, "after": change.after}

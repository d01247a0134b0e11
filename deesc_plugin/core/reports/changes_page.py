# SPDX-License-Identifier: GPL-2.0-or-later
"""A change sheet as one HTML page, to read or print: totals, features, ground by unit, turning points, and the rest."""

from __future__ import annotations

from html import escape
from typing import Any, Callable, Iterator, Mapping

from ..attribute_names import attribute_name, attribute_value
from ..canonical import fingerprint
from ..changes import ChangeSheet, MeasuredChange, PointChange, SideChange, attribute_changes
from ..changes.turning import ADDED, MOVED, REMOVED
from ..delimitation import Feature
from ..limits import MOST_CROSSINGS
from ..saying import Area, Count, Length, Message, Number, Place, Voice
from ..tables.areas import Share
from ..tables.borne import SQUARE_KILOMETRE
from .changes_record import digests, limit_changes, rule_changes
from .page import Cells, ReportTable, report_page, report_table
from .units import area_said, unit_said

CHANGED_HOW = {
    ADDED: Message("added"),
    REMOVED: Message("removed"),
    MOVED: Message("moved"),
    "changed": Message("changed"),
}
"""What became of a feature or a turning point, in words."""
_SIDES = {True: Message("inside now"), False: Message("outside now")}

_FEATURE = Message("Feature")
_GROUND = (Message("gained, km²"), Message("lost, km²"))
_STATES = (Message("before"), Message("after"))


def changes_html(sheet: ChangeSheet, labels: tuple[str, str], voice: Voice) -> str:
    """The page of a change sheet.

    Parameters
    ----------
    labels : tuple of str
        What the version before and the one after are called, such as the names of their files.
    voice : Voice
        In whose language the page is written.
    """
    versions = "".join(
        f"<tr><td>{voice.html(what)}</td><td>{voice.html(label)}</td>"
        f'<td><code dir="ltr">{escape(fingerprint(version))}</code></td>'
        f'<td><code dir="ltr">{escape(version.agreement.digest)}</code></td></tr>\n'
        for what, label, version in zip((Message("before"), Message("after")), labels, (sheet.before, sheet.after))
    )
    columns = ("", Message("Version"), Message("Fingerprint"), Message("Agreement, SHA-256"))
    heads = f"<tr>{''.join(f'<th>{voice.html(one)}</th>' for one in columns)}</tr>\n"
    body = "".join(
        (
            f"<table>{heads}{versions}</table>\n",
            *(f"<p>{voice.html(sentence)}</p>\n" for sentence in change_sentences(sheet)),
            *(report_table(voice, table.title, table.heads, table.rows) for table in change_tables(sheet)),
        )
    )
    title = Message.of("Changes from {before} to {after}", before=labels[0], after=labels[1])
    return report_page(voice.text(title), body, voice)


def feature_sentence(change: MeasuredChange) -> Message:
    """What became of one feature."""
    return Message.of("{feature}: {change}.", feature=change.feature, change=CHANGED_HOW[change.what])


def change_sentences(sheet: ChangeSheet) -> Iterator[Message]:
    """What a log says of a change sheet: how many features differ, what they gained and lost, and what is not told."""
    day = sheet.after.in_force_on or sheet.before.in_force_on
    if day is not None:
        yield Message.of("What is in force on {day} is compared.", day=day)
    if sheet.difference.is_empty:
        yield Message("The two versions are the same.")
        return
    counts = {
        what: Count(sum(one.what == what for one in sheet.features), "feature", "features")
        for what in (ADDED, REMOVED, "changed")
    }
    yield Message.of("Added: {added}; removed: {removed}; changed: {changed}.", **counts)
    yield Message.of(
        "Gained: {gained}; lost: {lost}; moved: {points}.",
        gained=Area(sheet.gained_m2),
        lost=Area(sheet.lost_m2),
        points=Count(sheet.moved_points, "turning point", "turning points"),
    )
    if sheet.tolerance_m:
        yield Message.of(
            "Told apart, in parts no wider than {tolerance}: {area}.",
            tolerance=Length(sheet.tolerance_m),
            area=Area(sheet.within_tolerance_m2),
        )
    for change in sheet.features:
        if not change.is_measured:
            yield not_measured(change)
        elif change.is_line_other and not change.points:
            yield Message.of("The line of {feature} differs by less than a centimetre.", feature=change.feature)
    for old, new in sheet.relabelled:
        yield Message.of(
            "{feature} is the same line under another identifier: {before} before, {after} now.",
            feature=new,
            before=old.uid,
            after=new.uid,
        )


def not_measured(change: MeasuredChange) -> Message:
    """What is said of a feature of which not everything can be told."""
    return Message.of(
        "The ground or the turning points of {feature} are not measured: one of the versions is not sound, as its "
        "check says, or the lines of the two cross at more than {most} places.",
        feature=change.feature,
        most=MOST_CROSSINGS,
    )


def other_sentences(sheet: ChangeSheet) -> Iterator[Message]:
    """What differs beside the features: agreement, limits, reference boundaries and accepted findings."""
    for what, before, after in _other_rows(sheet):
        if before and after:
            template = "{what}: “{before}” before, “{after}” now."
        else:
            template = "{what}: “{after}” now, nothing before." if after else "{what}: “{before}” before, nothing now."
        yield Message.of(template, what=what, before=before, after=after)


def change_tables(sheet: ChangeSheet, place: Callable[[float, float], Any] = Place) -> Iterator[ReportTable]:
    """The tables of a change sheet that have rows.

    Parameters
    ----------
    place : callable
        What stands for a longitude and a latitude, such as `notation.angle_writing.format_dms`; by default they are
        said to five decimals.
    """
    tables = (
        _features_table(sheet),
        ReportTable(
            "ground",
            Message("Ground by administrative unit"),
            (_FEATURE, Message("Unit"), *_GROUND),
            tuple(_unit_rows(sheet)),
            frozenset({2, 3}),
        ),
        _points_table(sheet, place),
        _attributes_table(sheet),
        ReportTable(
            "settlements",
            Message("Settlements on the other side of a line"),
            (_FEATURE, Message("Settlement"), Message("Place"), Message("Side")),
            tuple(_side_rows(sheet, place)),
            frozenset({2}),
        ),
        ReportTable(
            "lapsed",
            Message("Accepted findings that lapsed"),
            (Message("Rule"), Message("Finding, as it was accepted")),
            tuple((one.rule, one.message) for one in sheet.lapsed),
        ),
        ReportTable(
            "others",
            Message("Agreement, limits, rules, reference boundaries, software and accepted findings"),
            (Message("What"), *_STATES),
            tuple(_other_rows(sheet)),
        ),
    )
    return (table for table in tables if table.rows)


def _features_table(sheet: ChangeSheet) -> ReportTable:
    points = Message("Turning points moved, added, removed")
    return ReportTable(
        "features",
        Message("Features"),
        (_FEATURE, Message("Kind"), Message("Change"), *_GROUND, points),
        tuple(_feature_row(sheet, one) for one in sheet.features),
        frozenset({3, 4}),
    )


def _points_table(sheet: ChangeSheet, place: Callable[[float, float], Any]) -> ReportTable:
    return ReportTable(
        "points",
        Message("Turning points"),
        (
            *(_FEATURE, Message("Change"), Message("Number before"), Message("Number now")),
            *(Message("Place before"), Message("Place now"), Message("Distance, m"), Message("Azimuth, °")),
        ),
        tuple(_point_row(one.feature, point, place) for one in sheet.features for point in one.points),
        frozenset(range(2, 8)),
    )


def _attributes_table(sheet: ChangeSheet) -> ReportTable:
    return ReportTable(
        "attributes",
        Message("What features state"),
        (_FEATURE, Message("Field"), *_STATES),
        tuple(
            (
                one.feature,
                attribute_name(field.field),
                *(attribute_value(field.field, text) for text in (field.before, field.after)),
            )
            for one in sheet.features
            for field in attribute_changes(one.change)
        ),
    )


def side_said(side: SideChange) -> Message:
    """On which side of the line a settlement is now."""
    return Message("too near to tell") if side.is_near else _SIDES[side.is_inside]


def _feature_row(sheet: ChangeSheet, one: MeasuredChange) -> Cells:
    kind = sheet.after.agreement.kind(one.feature.kind) or sheet.before.agreement.kind(one.feature.kind)
    counts = [Number(sum(point.what == what for point in one.points)) for what in (MOVED, ADDED, REMOVED)]
    return (
        one.feature,
        kind.name if kind else one.feature.kind,
        CHANGED_HOW[one.what],
        _square_kilometres(one.gained.whole_m2),
        _square_kilometres(one.lost.whole_m2),
        Message.of("{moved}, {added}, {removed}", moved=counts[0], added=counts[1], removed=counts[2]),
    )


def _unit_rows(sheet: ChangeSheet) -> Iterator[Cells]:
    agreement = sheet.after.agreement
    for one in sheet.features:
        shares: dict[tuple[str, str], list[list[Share]]] = {}
        for place, ground in enumerate((one.gained, one.lost)):
            for share in ground.shares:
                shares.setdefault((share.pcode, share.name), [[], []])[place].append(share)
        for (pcode, name), both in shares.items():
            yield one.feature, unit_said(agreement, pcode, name, [*both[0], *both[1]]), *map(area_said, both)


def _point_row(feature: Feature, point: PointChange, place: Callable[[float, float], Any]) -> Cells:
    versions = (point.before, point.after)
    return (
        feature,
        CHANGED_HOW[point.what],
        *("" if one is None else Number(one.number) for one in versions),
        *("" if one is None else place(one.longitude, one.latitude) for one in versions),
        *("" if measure is None else f"{measure:,.3f}" for measure in (point.metres, point.azimuth)),
    )


def _side_rows(sheet: ChangeSheet, place: Callable[[float, float], Any]) -> Iterator[Cells]:
    for side in sheet.sides:
        known = sheet.gazetteer
        if known is not None:
            at = side.settlement
            stands = place(float(known.longitude[at]), float(known.latitude[at]))
            yield side.zone, known.called(at), stands, side_said(side)


def _other_rows(sheet: ChangeSheet) -> Iterator[Cells]:
    both = digests(sheet)
    if both is not None:
        yield Message("SHA-256 of the agreement's text"), *both
    for change in sheet.agreement:
        yield change.place, change.before or "", change.after or ""
    for limit in limit_changes(sheet):
        yield f"{limit['rule']}/{limit['name']}", *(_limit(limit, state) for state in ("before", "after"))
    for rule, *offs in rule_changes(sheet):
        what = Message.of("not applied: {rule}", rule=rule)
        yield what, *("" if one is None else one.reason for one in offs)
    for change in sheet.software:
        yield change.place, change.before or "", change.after or ""
    if sheet.difference.is_reference_other:
        yield Message("reference boundaries"), sheet.before.reference.source, sheet.after.reference.source
    for accepted in sheet.difference.withdrawn:
        yield accepted.rule, accepted.reason, ""
    for accepted in sheet.difference.accepted:
        yield accepted.rule, "", accepted.reason


def _limit(limit: Mapping[str, Any], state: str) -> Any:
    """A limit of the workspace's own with its reason; nothing where it holds to the agreement's."""
    value, reason = limit[state], limit[f"reason_{state}"]
    if value is None:
        return ""
    return Message.of("{value} ({reason})", value=f"{value:g}", reason=reason) if reason else f"{value:g}"


def _square_kilometres(square_metres: float) -> str:
    return f"{square_metres / SQUARE_KILOMETRE:,.6f}" if square_metres else ""

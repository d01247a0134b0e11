"""The legend: the very symbols of the map, by kind and status, and of what is shown beside the features.

Where a sheet shows one status, it is named once and the kinds stand in two columns; where it shows several, kinds
stand down the side and statuses across.
"""

from __future__ import annotations

from typing import Sequence

from ...core.agreement import Agreement, Kind
from .facts import SheetFacts
from .marks import Block, Mark, Swatch, Text, stacked
from .text_fit import fitted
from .typeset import Typesetter
from .words import status_wording

_SWATCH = (11.0, 5.0)
_BESIDE = 2.0
"""Between a sample and its name, millimetres."""
_GUTTER = 4.0
_LEAST_NAME = 18.0
_WIDEST_STATUS, _NARROWEST_STATUS = 16.0, 12.0
_SHARE_OF_NAMES = 0.38
_ROW_GAP = 0.8


def legend_block(facts: SheetFacts, setter: Typesetter) -> Block:
    """Every kind and status that the sheet shows; no sign of a party or an army."""
    agreement = facts.delimitation.agreement
    shown = {(feature.kind, feature.status) for feature in facts.features}
    statuses = [status for status in agreement.statuses if any(status == other for _, other in shown)]
    kinds = [kind for kind in agreement.kinds if any(kind.id == other for other, _ in shown)]
    further = ["contested"] * facts.is_contested + ["reference_boundary"] * bool(facts.delimitation.reference.units)
    parts = [setter.heading("legend")]
    if len(statuses) == 1:
        named = setter.words.say("status", status=status_wording(agreement, statuses[0]))
        samples = [(kind.id, statuses[0]) for kind in kinds] + [(phrase_id, "") for phrase_id in further]
        parts += [setter.paragraphs("status", named), *_in_columns(samples, agreement, setter)]
    else:
        parts += _crossed(kinds, statuses, shown, agreement, setter)
        parts += [_named_sample(phrase_id, "", agreement, setter) for phrase_id in further]
    return stacked("legend", setter.width, parts, _ROW_GAP)


def _in_columns(samples: Sequence[tuple[str, str]], agreement: Agreement, setter: Typesetter) -> list[Block]:
    """Samples with their names behind them, two in a row where there is room."""
    half = (setter.width - _GUTTER) / 2
    columns = 2 if half >= _SWATCH[0] + _BESIDE + _LEAST_NAME else 1
    narrow = setter.column(half) if columns == 2 else setter
    blocks = [_named_sample(kind, status, agreement, narrow) for kind, status in samples]
    rows = []
    for first in range(0, len(blocks), columns):
        row = blocks[first : first + columns]
        marks = [mark.moved(at * (half + _GUTTER), 0) for at, block in enumerate(row) for mark in block.marks]
        rows.append(Block("row", setter.width, max(block.height for block in row), tuple(marks)))
    return rows


def _named_sample(kind_id: str, status: str, agreement: Agreement, setter: Typesetter) -> Block:
    """A sample, and behind it the name of the kind, or the phrase for what is no kind."""
    kind = agreement.kind(kind_id)
    beside = setter.column(setter.width - _SWATCH[0] - _BESIDE)
    name = beside.phrase(kind_id) if kind is None else beside.own(kind_id, kind.name)
    height = max(name.height, _SWATCH[1])
    marks = [mark.moved(_SWATCH[0] + _BESIDE, (height - name.height) / 2) for mark in name.marks]
    swatch = Swatch(kind_id, status, 0.0, (height - _SWATCH[1]) / 2, *_SWATCH)
    return Block(kind_id, setter.width, height, (swatch, *marks))


def _crossed(
    kinds: Sequence[Kind],
    statuses: Sequence[str],
    shown: set[tuple[str, str]],
    agreement: Agreement,
    setter: Typesetter,
) -> list[Block]:
    """Kinds down the side, statuses across, a sample where the sheet shows the two together."""
    if not kinds:
        return []
    room = setter.width * (1 - _SHARE_OF_NAMES) / len(statuses)
    width = max(_NARROWEST_STATUS, min(_WIDEST_STATUS, room))
    lefts = [setter.width - (len(statuses) - column) * width for column in range(len(statuses))]
    rows = [_statuses(statuses, lefts, width, agreement, setter)]
    names = setter.column(lefts[0] - _BESIDE)
    for kind in kinds:
        name = names.own(kind.id, kind.name)
        height = max(name.height, _SWATCH[1])
        marks: list[Mark] = [mark.moved(0, (height - name.height) / 2) for mark in name.marks]
        for status, left in zip(statuses, lefts):
            if (kind.id, status) in shown:
                swatch = Swatch(kind.id, status, left + (width - _SWATCH[0]) / 2, (height - _SWATCH[1]) / 2, *_SWATCH)
                marks.append(swatch)
        rows.append(Block(kind.id, setter.width, height, tuple(marks)))
    return rows


def _statuses(
    statuses: Sequence[str], lefts: Sequence[float], width: float, agreement: Agreement, setter: Typesetter
) -> Block:
    """The names of the statuses over their columns."""
    marks: list[Text] = []
    for status, left in zip(statuses, lefts):
        top = 0.0
        for said in setter.words.own(status_wording(agreement, status)):
            fit = fitted(said.text, setter.style(said, setter.types.small), width - 0.6, 2, setter.types.least)
            marks.append(Text(fit.text, left + 0.3, top, width - 0.6, fit.style, said.is_right_to_left, "centre"))
            top += marks[-1].height
    return Block("statuses", setter.width, max(text.y + text.height for text in marks), tuple(marks))

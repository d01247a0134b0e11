# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads the features of an input as they are, by layer, with what is stated for them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Iterator, Sequence

from qgis.core import QgsCoordinateTransformContext

from ..core.agreement import Agreement
from ..core.errors import Cancelled, DeescError, ImportRefused
from ..core.intake.draft import Draft
from ..core.intake.intake import Refusal
from ..core.saying import Message
from .draft_file import draft_file
from .file_layers import drafts_of_all, layers_of_file, opened_layer
from .geometry import has_geometry
from .importing import LayerAtOneMoment, LayerSource, layer_title
from .inputs import EVERY, Choices, Input, is_table
from .settled_crs import likely_crs
from .table_import import table_drafts

IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class Group:
    """The features of one layer of an input, and what is stated for them."""

    layer: str
    choices: Choices
    drafts: tuple[Draft, ...]
    refusals: tuple[Refusal, ...] = ()
    """Those that were refused while they were read."""


@dataclass(frozen=True)
class Incoming:
    """An input as it was read.

    Attributes
    ----------
    notes : tuple of Message
        What was changed on the way.
    problem : Message or None
        Why nothing of it could be read.
    """

    title: str
    groups: tuple[Group, ...] = ()
    notes: tuple[Message, ...] = ()
    problem: Message | None = None

    def restated(self, one: Input) -> Incoming:
        """The same features, with what is stated for them now."""
        groups = [replace(group, choices=one.of_layer(group.layer) or group.choices) for group in self.groups]
        return replace(self, groups=tuple(groups))


def read(
    one: Input,
    agreement: Agreement,
    transforms: QgsCoordinateTransformContext,
    is_cancelled: IsCancelled = lambda: False,
) -> Incoming:
    """The features of an input in WGS 84; or why there are none: one input is no reason to give up the others.

    Raises
    ------
    Cancelled
        When `is_cancelled` said so.
    """
    told = replace(one, texts=replace(one.texts, language=one.language(agreement)))
    try:
        groups, notes = (_of_table if one.is_table else _of_layers)(told, agreement, transforms, is_cancelled)
    except Cancelled:
        raise
    except DeescError as error:
        return Incoming(one.title, problem=error.message)
    if is_cancelled():
        raise Cancelled("Cancelled; nothing was written.")
    return Incoming(one.title, tuple(groups), tuple(notes))


def _of_table(
    one: Input, agreement: Agreement, transforms: QgsCoordinateTransformContext, is_cancelled: IsCancelled
) -> tuple[list[Group], list[Message]]:
    choices = one.of_layer(one.sheet) or Choices()
    kind = agreement.kind(choices.stated.kind)
    drafts, refusals, notes = table_drafts(
        Path(str(one.source)), choices.crs, agreement, transforms, kind, one.texts, one.columns, one.sheet
    )
    return [Group(one.sheet, choices, tuple(drafts), tuple(refusals))], notes


def _of_layers(
    one: Input, agreement: Agreement, transforms: QgsCoordinateTransformContext, is_cancelled: IsCancelled
) -> tuple[list[Group], list[Message]]:
    sources, left, kept = _sources(one, transforms)
    drafts, notes = drafts_of_all(sources, transforms, likely_crs(agreement), is_cancelled)
    del kept
    return list(_grouped(one, drafts)), [*left, *notes]


def _sources(one: Input, transforms: QgsCoordinateTransformContext) -> tuple[list[LayerSource], list[Message], object]:
    """The layers of an input, notes on what is left behind, and what has to be kept until they are read."""
    every = one.of_layer(EVERY) or Choices()
    if isinstance(one.source, LayerAtOneMoment):
        return [LayerSource(one.source, one.source.title, every.crs, every.name_field, one.texts)], [], None
    draft = draft_file(one.source, one.texts)
    of_file = layers_of_file(draft.source, transforms)
    if of_file.layers:
        return of_file.sources(one), [*of_file.notes(), *draft.notes()], draft
    layer = opened_layer(draft.source, transforms)
    if is_table(one.source) and not has_geometry(layer):
        raise ImportRefused(
            "{file} is a table without geometry; the places in it are taken by “Import coordinates”.", file=one.title
        )
    return [LayerSource(layer, layer_title(layer), every.crs, every.name_field, one.texts)], draft.notes(), draft


def _grouped(one: Input, drafts: Sequence[Draft]) -> Iterator[Group]:
    """The features by layer, where something is stated by layer; those of no layer belong to the first."""
    if EVERY in one.choices:
        yield Group(EVERY, one.choices[EVERY], tuple(drafts))
        return
    first = next(iter(one.choices))
    for name, choices in one.choices.items():
        yield Group(name, choices, tuple(found for found in drafts if _layer(found, one, first) == name))


def _layer(draft: Draft, one: Input, first: str) -> str:
    return draft.layer if draft.layer in one.choices else first

# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of the import: one layer each, with the choices that belong to it, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterable, Mapping

from qgis.core import QgsCoordinateReferenceSystem

from ...bridge.found_layers import FoundLayer
from ...bridge.importing import LayerAtOneMoment
from ...bridge.inputs import EVERY, Choices, Input
from ...bridge.outcomes import Outcome
from ...core.agreement import AUTO
from ...core.intake.intake import Intake
from ...core.intake.statement import Stated
from ...core.saying import Message
from ...core.tables.column_choice import NO_CHOICE, ColumnChoice
from ...core.text_encoding import DraftTexts
from ..language.translation import tr


@dataclass(eq=False)
class InputRow:
    """One row, and what somebody chose for it.

    Attributes
    ----------
    kind, region, party : str
        Empty: as the file says, or by location.
    crs : QgsCoordinateReferenceSystem
        That was stated; invalid for none.
    codec : str
        In which encoding the file is; empty: found out.
    intake : Intake or None
        What comes of it as it stands, or came of it; None as long as that is not known.
    problem : Message or None
        Why nothing of it can be read as it stands.
    is_done : bool
        Whether it was imported.
    """

    found: FoundLayer
    is_ticked: bool = True
    kind: str = ""
    region: str = ""
    party: str = ""
    status: str = ""
    source: str = ""
    name_field: str = ""
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    codec: str = ""
    columns: ColumnChoice = NO_CHOICE
    intake: Intake | None = None
    problem: Message | None = None
    is_done: bool = False

    @property
    def can_be_read(self) -> bool:
        """Whether there is anything in it to be imported."""
        return self.found.problem is None

    @property
    def question(self) -> str:
        """What has to be chosen before it can be imported; empty for nothing."""
        if self.found.is_table and not self.found.has_header and not self.columns:
            return tr("choose its columns")
        if self.found.is_bare and not self.crs.isValid():
            return tr("choose its CRS")
        return ""

    @property
    def choices(self) -> Choices:
        """What is stated for its features."""
        stated = Stated(self.kind or AUTO, self.region or AUTO, self.party, self.status, self.source)
        return Choices(stated, self.crs, self.name_field)

    def forget(self) -> None:
        """What was known of its outcome holds no more."""
        self.intake, self.problem, self.is_done = None, None, False


def inputs_of_rows(rows: Iterable[InputRow], loaded: Mapping[str, LayerAtOneMoment]) -> dict[str, Input]:
    """The inputs that rows make, by a text that names each: the layers of one file are read together.

    Parameters
    ----------
    loaded : mapping of str to LayerAtOneMoment
        The layers of the project, by their ids; those that are not there any more are left out.
    """
    inputs: dict[str, Input] = {}
    for row in rows:
        found = row.found
        texts = DraftTexts(row.codec)
        if found.is_table:
            one = Input(found.source, {EVERY: row.choices}, texts, True, found.layer, row.columns)
            inputs[f"{found.source}|{found.layer}"] = one
        elif not found.is_loaded:
            before = inputs.get(found.source)
            choices = {} if before is None else before.choices
            inputs[found.source] = Input(found.source, {**choices, found.layer or EVERY: row.choices}, texts)
        elif found.source in loaded:
            inputs[found.source] = Input(loaded[found.source], {EVERY: row.choices})
    return inputs


def name_of_input(row: InputRow) -> str:
    """The text that names the input that a row belongs to."""
    return f"{row.found.source}|{row.found.layer}" if row.found.is_table else row.found.source


def take_note(rows: Iterable[InputRow], outcomes: Mapping[str, Outcome]) -> None:
    """Keep with each row what came of its input."""
    for row in rows:
        outcome = outcomes.get(name_of_input(row))
        if outcome is None:
            continue
        layer = EVERY if row.found.is_table else row.found.layer or EVERY
        row.problem = outcome.problem
        row.intake = next((intake for name, intake in outcome.intakes if name in (layer, row.found.layer)), None)

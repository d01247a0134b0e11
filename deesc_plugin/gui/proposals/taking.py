# SPDX-License-Identifier: GPL-2.0-or-later
"""A line of a proposal taken into the open workspace, as one command that Ctrl+Z takes back."""

from __future__ import annotations

from ...bridge.open_workspace import OpenWorkspace
from ...core.finding import Edit, Fix
from ...core.negotiation import LinePiece, ProposalComparison, with_line
from ...core.saying import Message
from ..language.direction import filled, told
from ..language.translation import tr


def take_line(workspace: OpenWorkspace, comparison: ProposalComparison, line: LinePiece) -> str:
    """Give a feature the chosen line, or take the proposal's feature where none meets it; what to tell of it.

    Raises
    ------
    DeescError
        When the feature is agreed, the line is there already, or the workspace cannot be edited.
    """
    proposal = next(one for one in comparison.proposals if one.party == line.party)
    before, after = with_line(workspace.snapshot(), line, proposal, comparison.tolerance_m)
    if before is None:
        label = Message.of("Take {feature} from the proposal of {party}", feature=after, party=line.party)
        workspace.add(after, told(label))
        text = tr("{feature} is taken from the proposal of {party}; Ctrl+Z takes it back until it is saved.")
    else:
        label = Message.of("Give {feature} the line of {party}", feature=after, party=line.party)
        workspace.apply(Fix(label, (Edit(before.uid, geometry=after.geometry, of=before),)))
        text = tr("{feature} has the line of {party} here; Ctrl+Z takes it back until it is saved.")
    return filled(text, feature=after, party=line.party)

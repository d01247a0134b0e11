# SPDX-License-Identifier: GPL-2.0-or-later
"""What a group negotiates: the parties' proposals laid on each other, who claims what, and which line is at stake.

A proposal is one party's delimitation as it was sent, and never changes here. Nothing in this room reads or writes a
file, prefers a party or adds up one side alone: parties stand by their codes in alphabetical order.
"""

from __future__ import annotations

from .cells import AGREED, CONTESTED, GAP, STATES, Cell
from .chosen_line import moved_midway, passed_over, with_line
from .comparison import LEAST_RUN, TOLERANCE, ProposalComparison, compare_proposals
from .differing import DifferingPiece, differing_pieces
from .lines import LinePiece
from .proposal import Proposal, proposal_of, proposals_in, refuse_unsound
from .sent import SentProposal, sent_proposal
from .taking import as_new_feature, feature_named, midway, pieces_apart, refuse_known, with_piece
from .unclaimed import Unclaimed

__all__ = [
    "AGREED",
    "CONTESTED",
    "GAP",
    "LEAST_RUN",
    "STATES",
    "TOLERANCE",
    "Cell",
    "DifferingPiece",
    "LinePiece",
    "Proposal",
    "ProposalComparison",
    "SentProposal",
    "Unclaimed",
    "as_new_feature",
    "compare_proposals",
    "differing_pieces",
    "feature_named",
    "midway",
    "moved_midway",
    "passed_over",
    "pieces_apart",
    "proposal_of",
    "proposals_in",
    "refuse_known",
    "refuse_unsound",
    "sent_proposal",
    "with_line",
    "with_piece",
]

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a store of a delimitation is: the protocol that the window, the algorithms and the packages rest on.

A store holds one delimitation and the records that belong to it. It is read at one moment, and changed by changes
that carry what they rest on: whoever edited an older version is told, and nobody's edit is lost in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Hashable, Mapping, Protocol, Sequence

from ...core.agreed import ActToRecord
from ...core.agreement import Agreement, LimitOverride
from ...core.base_layer import BaseLayer
from ...core.changes import Conflict, Difference
from ...core.consent.redivision import Redivision
from ...core.delimitation import Acts, Delimitation, Feature
from ...core.errors import WorkspaceError
from ...core.ledger.entry import Entry
from ...core.ledger.exchange import Merged
from ...core.ledger.ledger import Ledger
from ...core.saying import Listed, Message
from ...core.stretch import Stretch
from ..waiting import AT_ONCE, PATIENT, Wait
from .history import History
from .proposals import Proposals


@dataclass(frozen=True)
class LayerSource:
    """What QGIS opens a table of the store with: the provider's key and its URI."""

    provider: str
    uri: str


@dataclass(frozen=True)
class EarlierAgreement:
    """A text that the workspace's agreement had until it was replaced.

    Attributes
    ----------
    digest : str
        SHA-256 of the text.
    until : datetime
        When a newer text took its place, UTC.
    reason : str
        Why, and on whose decision.
    """

    digest: str
    text: str
    until: datetime
    reason: str


class Presence(Protocol):
    """The sign that somebody works on a store, for others to see; a hint, and no lock."""

    def others(self) -> str | None:
        """Whether somebody else's sign is up: the name of the computer, "" where that is this one; None for nobody."""

    def take_down(self) -> None:
        """Take one's own sign away."""


class ChangedMeanwhile(WorkspaceError):
    """What was to be written rests on versions that others have changed; nothing was written.

    Attributes
    ----------
    conflicts : tuple of Conflict
        The features, as they were to be written and as they are stored now.
    """

    def __init__(self, conflicts: Sequence[Conflict], label: str) -> None:
        self.conflicts = tuple(conflicts)
        super().__init__(
            "Nothing was written to {workspace}: {features} were changed by somebody else meanwhile; "
            "look at what is stored now and make the change again.",
            workspace=label,
            features=Listed.of([conflict.feature for conflict in conflicts], most=3),
        )


class Agreed(WorkspaceError):
    """What was to be written would change what the parties have agreed; nothing was written.

    Attributes
    ----------
    features : tuple of Feature
        The features that are agreed.
    """

    def __init__(self, features: Sequence[Feature], label: str) -> None:
        self.features = tuple(features)
        super().__init__(
            "Nothing was written to {workspace}: what is agreed keeps its line and its name until it is reopened "
            "({features}).",
            workspace=label,
            features=Listed.of(features, most=3),
        )


class Store(Protocol):
    """One delimitation, kept.

    Every method raises `WorkspaceError` with one sentence where the store cannot be read or written; a method that
    raises has changed nothing.

    Attributes
    ----------
    id : str
        What names the store: the parameter WORKSPACE of the algorithms, and the property ``deesc/workspace`` on layers.
    label : str
        How a sentence names it.
    folder : str
        Where files that belong to it are put by default; empty for none.
    history : History
        The versions that its features have had.
    proposals : Proposals
        The parties' proposals that it keeps as they were sent.
    """

    @property
    def id(self) -> str:
        """What names the store."""

    @property
    def label(self) -> str:
        """How a sentence names it."""

    @property
    def folder(self) -> str:
        """Where files that belong to it are put by default."""

    @property
    def history(self) -> History:
        """The versions that its features have had."""

    @property
    def proposals(self) -> Proposals:
        """The parties' proposals that it keeps as they were sent."""

    def is_there(self) -> bool:
        """Whether there is anything at that name."""

    def hindrance(self) -> Message | None:
        """Why it cannot be written to at present, with the remedy; None where nothing speaks against it."""

    def snapshot(self, wait: Wait = AT_ONCE) -> Delimitation:
        """Everything at one moment, or as soon as nobody is writing."""

    def state(self) -> Hashable:
        """What tells, at next to no cost, whether anything may have changed: equal as long as nothing has."""

    def identity(self) -> Hashable:
        """Another value where another store has taken the place of the one that layers have open; None for none."""

    def write(
        self,
        changes: Difference,
        wait: Wait = PATIENT,
        acts: Sequence[ActToRecord] = (),
        division: Redivision = ...,
    ) -> tuple[Entry, ...]:
        """Change features, divide lines and record acts, all or nothing, and read them back; the acts' entries.

        Parameters
        ----------
        changes : Difference
            Features added, removed and changed; each says what it rests on.
        acts : sequence of ActToRecord
            They get their numbers here, where nobody else can write.
        division : Redivision
            Stretches in the place of others; it says what it rests on, as changes do.
        wait : Wait
            For whoever else is writing; it is told what the person should know, such as that the store was upgraded.

        Raises
        ------
        ChangedMeanwhile
            When a feature is not stored any more as the change or the act says it was.
        Agreed
            When a feature that is agreed would be another one, and no act reopens it.
        """

    def acts(self) -> Acts:
        """What the parties did, as it is stored now."""

    def merge(self, ledgers: Mapping[str, Ledger], wait: Wait = PATIENT) -> Merged:
        """Take entries of other ledgers into its own: the union, whatever order they come in.

        Parameters
        ----------
        ledgers : mapping of str to Ledger
            By the names of their files; one of another agreement, or with entries of somebody unknown, is refused.
        """

    def stretches(self) -> tuple[Stretch, ...]:
        """The pieces that lines are divided into, as they are stored now."""

    def limits(self) -> tuple[LimitOverride, ...]:
        """The limits that the workspace holds to in place of its agreement's, as they are stored now."""

    def write_limits(self, overrides: Sequence[LimitOverride]) -> None:
        """Store other limits of the workspace's own in place of those it had."""

    def base_layers(self) -> tuple[BaseLayer, ...]:
        """The ground that the workspace names, as it is stored now."""

    def write_base_layers(self, layers: Sequence[BaseLayer], wait: Wait = AT_ONCE) -> None:
        """Store other base layers in place of those it had; `wait` is told when the store was upgraded for it."""

    def earlier_agreements(self) -> tuple[EarlierAgreement, ...]:
        """The texts that the agreement has had, the oldest first."""

    def replace_agreement(self, agreement: Agreement, reason: str, now: datetime) -> None:
        """Put a newer text of the agreement in the place of the one that is stored, which goes on record."""

    def upgrade(self) -> Message | None:
        """Bring a store of an older format up to the one that is written now; what to tell, None for nothing."""

    def keep_aside(self, features: Sequence[Feature], base: Delimitation) -> str:
        """Keep versions that met somebody else's in a workspace of their own beside this one; its label."""

    def is_sealed(self) -> bool:
        """Whether it is part of a map package, which does not verify any more once it is changed."""

    def is_read_only(self) -> bool:
        """Whether it is there and may only be read."""

    def is_free(self) -> bool:
        """Whether somebody could write to it now; where it cannot be asked it counts as free."""

    def holder(self) -> str:
        """The program that is writing to it; empty where nobody can tell."""

    def has_no_room(self, reason: str) -> bool:
        """Whether a write failed for want of room, as far as its reason and the disk tell."""

    def refuse_hidden_changes(self) -> None:
        """Refuse what QGIS's layers would not show as it is."""

    def presence(self) -> Presence:
        """Put up the sign that it is being worked on, where that is possible."""

    def layer_source(self, table: str) -> LayerSource:
        """What QGIS opens a table with."""

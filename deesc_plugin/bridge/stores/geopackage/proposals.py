# SPDX-License-Identifier: GPL-2.0-or-later
"""The proposals in a workspace's file: see `stores.proposals.Proposals`."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from typing import Iterator, Sequence

from osgeo import ogr

from ....core.agreement import Agreement
from ....core.agreement_file import parse_agreement
from ....core.canonical import fingerprint_of
from ....core.delimitation import Delimitation, Feature
from ....core.errors import WorkspaceError
from ....core.imported_proposal import ImportedProposal
from ....core.negotiation import Proposal, proposal_of
from ....core.well_known_binary import geometries_of
from ....paths import agreement_schema
from ...database import read_only
from ...waiting import AT_ONCE, Wait
from .agreement_text import earlier_agreements
from .files import hindrance
from .history.rows import content_of, feature_in
from .migrations.step_7 import COLUMNS, FEATURE_COLUMNS, FEATURES, GEOMETRY, TABLE
from .proposal_records import stored_proposals
from .transactions import lock, reading, write_in_transaction
from .upgrading import upgrade_when_free

_UNREADABLE = "The proposals in {file} cannot be read ({reason}); restore it from a copy."
_OF_ONE = "SELECT kind, attributes, geometry FROM deesc_proposal_feature WHERE proposal = ? ORDER BY fid"


class GeoPackageProposals:
    """The proposals in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def records(self) -> tuple[ImportedProposal, ...]:
        """What is on record of each, in the order in which they were imported."""
        with reading(self._path, _UNREADABLE) as connection:
            records, unreadable = stored_proposals(connection, self._path.name)
        if unreadable:
            raise WorkspaceError(
                "{file} is damaged in the table “{table}”; restore it from a copy.", file=self._path.name, table=TABLE
            )
        return records

    def read(self, record: ImportedProposal, common: Delimitation) -> Proposal:
        """One of them, as it was sent."""
        features = tuple(self._features(record))
        if not features or fingerprint_of(features) != record.fingerprint:
            raise WorkspaceError(
                "The proposal {proposal} of {party} is not in {file} as it was sent; take it off, and import it again.",
                proposal=record.label,
                party=record.party,
                file=self._path.name,
            )
        sent = Delimitation(self._agreement(record, common), features, common.reference)
        return proposal_of(sent, record.party, record.label)

    def add(
        self, record: ImportedProposal, features: Sequence[Feature], common: Delimitation, wait: Wait = AT_ONCE
    ) -> None:
        """Keep another one; the same features of one party are not kept twice."""
        self._refuse_hindered()
        upgrade_when_free(self._path, wait)
        write_in_transaction(self._path, lambda dataset: self._add(dataset, record, features, common.agreement))
        self.read(record, common)

    def remove(self, record: ImportedProposal) -> None:
        """Let go of one of them."""
        self._refuse_hindered()
        write_in_transaction(self._path, lambda dataset: _remove(dataset, record.id))

    def _add(
        self, dataset: ogr.DataSource, record: ImportedProposal, features: Sequence[Feature], agreement: Agreement
    ) -> None:
        lock(dataset)
        same = (record.party, record.fingerprint)
        twin = next((one for one in self.records() if (one.party, one.fingerprint) == same), None)
        if twin is not None:
            raise WorkspaceError(
                "{workspace} has this proposal of {party} already, from {file}: its features are the same; nothing was "
                "written.",
                workspace=self._path.name,
                party=record.party,
                file=twin.label,
            )
        layer = dataset.GetLayerByName(TABLE)
        row = ogr.Feature(layer.GetLayerDefn())
        for name in COLUMNS:
            value = getattr(record, name)
            row.SetField(name, value.isoformat() if isinstance(value, date) else value or "")
        layer.CreateFeature(row)
        layer = dataset.GetLayerByName(FEATURES)
        for feature in features:
            content = content_of(feature, agreement)
            row = ogr.Feature(layer.GetLayerDefn())
            for name, text in zip(FEATURE_COLUMNS, (record.id, content.kind, content.attributes)):
                row.SetField(name, text)
            if content.binary:
                row.SetFieldBinaryFromHexString(GEOMETRY, content.binary.hex())
            layer.CreateFeature(row)

    def _features(self, record: ImportedProposal) -> Iterator[Feature]:
        try:
            with read_only(self._path) as connection:
                rows = connection.execute(_OF_ONE, (record.id,)).fetchall()
            geometries = geometries_of([binary for _, _, binary in rows])
            for (kind, attributes, _), geometry in zip(rows, geometries):
                yield feature_in(attributes, kind, geometry)
        except (sqlite3.Error, OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
            raise self._unread(str(error)) from error

    def _agreement(self, record: ImportedProposal, common: Delimitation) -> Agreement:
        """The text under which it was sent: today's, or one that was replaced since."""
        if record.agreement == common.agreement.digest:
            return common.agreement
        for earlier in earlier_agreements(self._path):
            if earlier.digest == record.agreement:
                return parse_agreement(earlier.text, agreement_schema(), f"inside {self._path.name}")
        raise self._unread(record.agreement)

    def _refuse_hindered(self) -> None:
        hindered = hindrance(self._path)
        if hindered is not None:
            raise WorkspaceError(hindered)

    def _unread(self, reason: str) -> WorkspaceError:
        return WorkspaceError(_UNREADABLE, file=self._path.name, reason=reason)


def _remove(dataset: ogr.DataSource, proposal: str) -> None:
    for table, column in ((TABLE, COLUMNS[0]), (FEATURES, FEATURE_COLUMNS[0])):
        layer = dataset.GetLayerByName(table)
        for fid in [row.GetFID() for row in layer if row.GetField(column) == proposal]:
            layer.DeleteFeature(fid)

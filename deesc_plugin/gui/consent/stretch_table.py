# SPDX-License-Identifier: GPL-2.0-or-later
"""The stretches of each feature as a table, a column a party: a shape and a word, never a colour alone."""

from __future__ import annotations

from typing import Iterator

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from ...core.consent.consent import Consent, Standing
from ...core.consent.shares import cut_metres
from ...core.delimitation import Delimitation
from ...core.ledger.acts.stance import AGREES, OBJECTS, PROPOSES, RESERVES
from ...core.reports.consent_page import BASIS_WORDS
from ...core.saying import Length, Message
from ..language.direction import filled, said, sentence, told
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip

SHAPES = {PROPOSES: "○", AGREES: "●", RESERVES: "◐", OBJECTS: "✕"}
_NOTHING = "–"
_UID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_FIRST_PARTY = 2


class StretchTable(QTreeWidget):
    """Features, and below each its stretches; several may be chosen.

    Signals
    -------
    chosen
        Others are chosen than before.
    """

    chosen = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("deescStretches")
        title = tr("Stretches and what each party says of them. The map goes to the one that is chosen.")
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.itemSelectionChanged.connect(self.chosen.emit)

    @property
    def uids(self) -> tuple[str, ...]:
        """The uids of the stretches that are chosen; of a feature that is chosen those of all its stretches."""
        found: dict[str, None] = {}
        for item in self.selectedItems():
            below = [item.child(place) for place in range(item.childCount())] or [item]
            found.update((one.data(0, _UID_ROLE), None) for one in below)
        return tuple(uid for uid in found if uid)

    @property
    def feature(self) -> str:
        """The uid of the feature that is chosen, or whose stretch is; empty for none."""
        item = next(iter(self.selectedItems()), None)
        if item is None:
            return ""
        return str((item.parent() or item).data(1, _UID_ROLE) or "")

    def show_consent(self, consent: Consent, delimitation: Delimitation) -> None:
        """List the stretches; what was chosen stays so, as far as it is there."""
        chosen, parties = set(self.uids), sorted({party for one in consent.standings for party in _parties(one)})
        self.blockSignals(True)
        self.clear()
        self.setHeaderLabels([tr("Stretch"), tr("Length"), *parties, tr("Basis")])
        for uid in dict.fromkeys(uid for one in consent.standings for uid in one.stretch.features[:1]):
            self._add_feature(uid, consent, delimitation, parties)
        self.expandAll()
        for item in self._stretches():
            if item.data(0, _UID_ROLE) in chosen:
                item.setSelected(True)
        for column in range(self.columnCount()):
            self.resizeColumnToContents(column)
        self.blockSignals(False)

    def _add_feature(self, uid: str, consent: Consent, delimitation: Delimitation, parties: list[str]) -> None:
        feature = delimitation.feature(uid)
        item = QTreeWidgetItem([uid if feature is None else said(feature)])
        item.setData(1, _UID_ROLE, uid)
        self.addTopLevelItem(item)
        for one in consent.of(uid):
            if one.stretch.features[:1] == (uid,):
                item.addChild(self._row(one, delimitation, parties))

    def _row(self, one: Standing, delimitation: Delimitation, parties: list[str]) -> QTreeWidgetItem:
        known = [delimitation.feature(uid) for uid in one.stretch.features[1:]]
        shared = [filled(tr("with {feature}"), feature=feature) for feature in known if feature is not None]
        basis = BASIS_WORDS.get(one.stretch.basis, Message(one.stretch.basis))
        texts = [" ".join([str(one.stretch.number), *shared]), said(Length(cut_metres(one.metres)))]
        row = QTreeWidgetItem([*texts, *(stance_text(one, party) for party in parties), told(basis)])
        row.setData(0, _UID_ROLE, one.stretch.uid)
        if one.placed.fault is not None:
            row.setToolTip(0, plain_tip(told(one.placed.fault)))
        grey = self.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        for column, party in enumerate(parties, _FIRST_PARTY):
            taken = one.stances.get(party)
            if taken is not None:
                row.setToolTip(column, plain_tip(sentence(_words(one, party))))
            if one.has_lapsed(party):
                row.setForeground(column, grey)
        return row

    def _stretches(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            yield from (item.child(below) for below in range(item.childCount()))


def stance_text(standing: Standing, party: str) -> str:
    """What a party says of a stretch: a shape and a word."""
    taken = standing.stances.get(party)
    if taken is None:
        return _NOTHING
    text = f"{SHAPES[taken.stance]} {told(Message(taken.stance))}"
    return filled(tr("{stance} (lapsed)"), stance=text) if standing.has_lapsed(party) else text


def _parties(standing: Standing) -> tuple[str, ...]:
    return (*standing.parties, *standing.stances)


def _words(standing: Standing, party: str) -> str:
    """When, from which document and in which words, and who wrote it down."""
    taken = standing.stances[party]
    template = tr("{day}, recorded by the secretariat.") if taken.is_recorded else tr("{day}, in the party's own log.")
    texts = [filled(template, day=taken.day.isoformat()), taken.remark, taken.document]
    if standing.has_lapsed(party):
        texts.append(tr("It was said of another line, and counts for nothing."))
    return " ".join(filter(None, texts))

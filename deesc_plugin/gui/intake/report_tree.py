# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of an import: refusals by their reasons, the most frequent first, and what was changed on the way."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Sequence

from qgis.PyQt.QtWidgets import QStyle, QTreeWidget, QTreeWidgetItem

from ...bridge.outcomes import Outcome
from ...core.saying import Message
from ..language.direction import filled, sentence, told
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip

_PLACE = re.compile(r"\{\w*\}")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Refused:
    """One refusal: of a feature, or of an input as a whole."""

    label: str | Message
    reason: Message
    whole: Message


def refused_in(outcomes: Sequence[Outcome]) -> list[Refused]:
    """Every refusal, in the order of the inputs."""
    found = []
    for outcome in outcomes:
        if outcome.problem is not None:
            found.append(Refused(outcome.title, outcome.problem, outcome.problem))
        found += [Refused(refusal.label, refusal.reason, refusal.message) for refusal in outcome.refusals]
    return found


def by_reason(refused: Sequence[Refused]) -> list[list[Refused]]:
    """The refusals in groups of the same reason, whatever values stand in it; the largest group first."""
    groups: dict[tuple[str, ...], list[Refused]] = defaultdict(list)
    for one in refused:
        groups[_templates(one.reason)].append(one)
    return sorted(groups.values(), key=len, reverse=True)


def _templates(message: Message) -> tuple[str, ...]:
    """What is the same for sentences of one kind: the template, or those put into one that is nothing but places."""
    if _LETTER.search(_PLACE.sub("", message.template)):
        return (message.template,)
    inner = [value for _, value in message.values if isinstance(value, Message)]
    return tuple(text for value in inner for text in _templates(value)) or (message.template,)


class ReportTree(QTreeWidget):
    """The report; a reason that several features share is one line, with the features below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report")
        self.setToolTip(tr("Why features are refused, by reason, and what is changed on the way."))
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setTabKeyNavigation(False)

    @property
    def texts(self) -> list[str]:
        """Every line, from above."""
        lines = []
        for row in range(self.topLevelItemCount()):
            top = self.topLevelItem(row)
            lines += [top.text(0), *(top.child(inner).text(0) for inner in range(top.childCount()))]
        return lines

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show the report of an import, or of what it would be."""
        self.clear()
        warning = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        for group in by_reason(refused_in(outcomes)):
            texts = {told(one.reason) for one in group}
            if len(group) == 1:
                self._add(told(group[0].whole)).setIcon(0, warning)
                continue
            top = self._add(filled(tr("{count} refused: {reason}"), count=len(group), reason=told(group[0].reason)))
            top.setIcon(0, warning)
            for one in group:
                label = told(one.label) if isinstance(one.label, Message) else sentence(one.label)
                self._add(label if len(texts) == 1 else told(one.whole), top)
        notes = [note for outcome in outcomes for note in outcome.notes]
        if notes:
            top = self._add(filled(tr("Changed on the way: {count}"), count=len(notes)))
            top.setIcon(0, self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxInformation))
            for note in notes:
                self._add(told(note), top)

    def _add(self, text: str, parent: QTreeWidgetItem | None = None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setToolTip(0, plain_tip(text))
        if parent is None:
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

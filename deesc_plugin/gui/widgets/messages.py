# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences for the person at the screen, in QGIS's message bar: never in a box that blocks."""

from __future__ import annotations

import html
import math
import traceback
from pathlib import Path
from typing import Callable, Iterable

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSizeF, Qt, QUrl
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from ...core.errors import Cancelled, DeescError
from ..language.direction import filled, sentence, told
from ..language.translation import tr

TITLE = "De-escalation Zones"
_UNTIL_CLOSED = 0
_LONG = 15
_SHORT = 6


class Messages:
    """Shows sentences in a message bar; whatever they hold is shown as plain text.

    Parameters
    ----------
    message_bar : QgsMessageBar
        The bar of the main window, or of a dialog.
    """

    def __init__(self, message_bar: QgsMessageBar) -> None:
        self._bar = message_bar
        self._told: QgsMessageBarItem | None = None

    def tell(self, text: str) -> None:
        """Something worth knowing; it takes the place of what was told before."""
        self.take_away(self._told)
        self._told = self._push(html.escape(sentence(text)), Qgis.MessageLevel.Info, _SHORT)

    def success(self, text: str, link_path: str | Path | None = None) -> None:
        """Something was done; with a link that shows the file or folder in the file manager."""
        shown = html.escape(sentence(text))
        if link_path is not None:
            address = QUrl.fromLocalFile(str(link_path)).toString()
            shown += f' <a href="{html.escape(address)}">{html.escape(str(link_path))}</a>'
        self._push(shown, Qgis.MessageLevel.Success, _SHORT if link_path is None else _LONG)

    def warn(self, text: str) -> QgsMessageBarItem:
        """Something that the person should look at; `take_away` takes it back where it is told anew."""
        return self._push(html.escape(sentence(text)), Qgis.MessageLevel.Warning, _LONG)

    def ask(self, text: str, *answers: tuple[str, Callable[[], object]]) -> QgsMessageBarItem:
        """Something that the person is to decide, now or later: each answer is a button beside the sentence.

        It stays until an answer is chosen, it is closed, or `take_away` finds it true no more, and holds up nothing.
        """
        item = self._push(html.escape(sentence(text)), Qgis.MessageLevel.Warning, _UNTIL_CLOSED)
        self._add_answers(item, answers)
        return item

    def offer(self, text: str, *answers: tuple[str, Callable[[], object]]) -> QgsMessageBarItem:
        """Something that was done, with what may be done about it: as `ask`, but it goes by itself."""
        item = self._push(html.escape(sentence(text)), Qgis.MessageLevel.Info, _LONG)
        self._add_answers(item, answers)
        return item

    def take_away(self, item: QgsMessageBarItem | None) -> None:
        """Take a sentence out of the bar that is true no more; nothing where it was closed already."""
        if item is not None and not sip.isdeleted(item):
            self._bar.popWidget(item)

    def error(self, problem: str | BaseException) -> QgsMessageBarItem | None:
        """Something failed: its sentence stays until it is closed, or `take_away` finds it true no more.

        What the project raises on purpose is a sentence already; anything else is named as unexpected, and
        where it arose goes to the log. A cancellation is no failure and shows nothing.
        """
        if isinstance(problem, Cancelled):
            return None
        if isinstance(problem, BaseException) and not isinstance(problem, DeescError):
            trace = "".join(traceback.format_exception(type(problem), problem, problem.__traceback__))
            QgsMessageLog.logMessage(trace, TITLE, Qgis.MessageLevel.Critical)
            text = filled(
                tr("Something unexpected happened ({error}); the log panel says where. Nothing was saved."),
                error=f"{type(problem).__name__}: {problem}",
            )
        else:
            text = told(problem) if isinstance(problem, DeescError) else problem
        return self._push(html.escape(sentence(text)), Qgis.MessageLevel.Critical, _UNTIL_CLOSED)

    def _add_answers(self, item: QgsMessageBarItem, answers: Iterable[tuple[str, Callable[[], object]]]) -> None:
        for label, act in answers:
            button = QPushButton(label)
            button.setObjectName("deescAnswer")
            button.clicked.connect(lambda _checked=False, act=act: self._answer(item, act))
            item.layout().addWidget(button)

    def _answer(self, item: QgsMessageBarItem, act: Callable[[], object]) -> None:
        """Take the question away, then do what was chosen; what it meets is told like any error."""
        self.take_away(item)
        try:
            act()
        except DeescError as error:
            self.error(error)

    def _push(self, shown: str, level: Qgis.MessageLevel, seconds: int) -> QgsMessageBarItem:
        item = QgsMessageBarItem(tr(TITLE), shown, level, seconds)
        for browser in item.findChildren(QTextBrowser):
            _show_whole(browser)
        self._bar.pushItem(item)
        return item


def _show_whole(browser: QTextBrowser) -> None:
    """Let a sentence have as many lines as it needs; QGIS gives it a fixed height, and hides the lines below."""
    least, page = browser.minimumHeight(), browser.document().documentLayout()

    def fit(size: QSizeF) -> None:
        browser.setFixedHeight(max(least, math.ceil(size.height())))

    browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    fit(page.documentSize())
    page.documentSizeChanged.connect(fit)

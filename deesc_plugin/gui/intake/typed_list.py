# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of Enter Coordinates: the field that it is typed into, and what stands in it while the dialog is closed."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor, QFontDatabase, QPalette, QShowEvent
from qgis.PyQt.QtWidgets import QPlainTextEdit

from ..session.session import Session

_FADED = 110
"""Opacity of an example, of 255."""


class ListEdit(QPlainTextEdit):
    """Plain text in columns, from left to right in every language; an example in it is never taken for typed text."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Fade the placeholder, which the style sheets of QGIS's dark themes give the colour of the text."""
        super().showEvent(event)
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.Text)
        if palette.color(QPalette.ColorRole.PlaceholderText) == text:
            faded = QColor(text)
            faded.setAlpha(_FADED)
            palette.setColor(QPalette.ColorRole.PlaceholderText, faded)
            self.setPalette(palette)


@dataclass(frozen=True)
class TypedList:
    """A list as it was typed, and what was stated for it.

    Attributes
    ----------
    choices : tuple of str
        Kind, region, party and status.
    """

    text: str = ""
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    order: str = ""
    choices: tuple[str, ...] = ()
    name: str = ""
    source: str = ""


class TypedListMemory(QObject):
    """Holds one list for a session; a project that is opened or begun begins with an empty one."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.kept = TypedList()
        session.project.cleared.connect(self.forget)

    @classmethod
    def of(cls, session: Session) -> TypedListMemory:
        """The memory of a session, made when it is first asked for."""
        return session.findChild(cls) or cls(session)

    def forget(self) -> None:
        """Keep nothing any more."""
        self.kept = TypedList()

"""What stands in Enter Coordinates, kept while the dialog is closed: until it is added, or the project is left."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QObject

from ..session.session import Session


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

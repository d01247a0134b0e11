# SPDX-License-Identifier: GPL-2.0-or-later
"""The package that another one follows: what is told of it, and what it holds."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

from ..core.changes import ChangeSheet, Version, compare
from ..core.delimitation import Delimitation
from ..core.errors import PackageError
from ..core.gazetteer import Gazetteer
from .delimitation import package_named, verified_version
from .record import record_digest
from .software import software


@dataclass(frozen=True)
class Previous:
    """A package that verified, to whose delimitation another one is compared.

    Attributes
    ----------
    version, date : str
        As its manifest states them.
    fingerprint : str
        Of its delimitation, 64 hexadecimal digits.
    digest : str
        SHA-256 of its manifest, as long: it stands for every file of the package.
    held : Version
        What it holds, under the name of its zip or folder.
    """

    version: str
    date: str
    fingerprint: str
    digest: str
    held: Version = field(repr=False)
    _found: list[tuple[Delimitation, datetime.date, ChangeSheet]] = field(
        default_factory=list, init=False, repr=False, compare=False
    )

    @classmethod
    def read(cls, text: str) -> Previous:
        """Read the package at a path, a zip or its unpacked folder, once it has been verified.

        Raises
        ------
        PackageError
            When there is none, or it does not verify, with the reasons.
        """
        package = package_named(text)
        if not package.exists():
            raise PackageError(
                "There is no {file}; choose the earlier map package, a zip or a folder, or leave it empty.",
                file=Path(text).name,
            )
        held, found = verified_version(package)
        version, day = (str(found.manifest.get(name, "")) for name in ("version", "date"))
        return cls(version, day, found.fingerprint, found.digest, held)

    @property
    def file(self) -> str:
        """What its zip or folder is called."""
        return self.held.label

    def changes_to(
        self,
        delimitation: Delimitation,
        day: datetime.date,
        gazetteer: Gazetteer | None,
        pause_point: Callable[[], None],
    ) -> ChangeSheet:
        """What has changed since, as `compare` has it: once for all who ask for the same delimitation and day.

        Before a package is written its sheets of changes are tried, and comparing takes as long as printing some.
        """
        for compared, on, found in self._found:
            if compared is delimitation and on == day:
                return found
        found = compare(self.held, packaged_now(delimitation), day, gazetteer=gazetteer, pause_point=pause_point)
        self._found[:] = [(delimitation, day, found)]
        return found

    def refuse_unlike(self, delimitation: Delimitation) -> None:
        """Refuse to compare a delimitation that this package is no earlier version of.

        Raises
        ------
        PackageError
            When the agreement is another one, or nothing has changed.
        """
        own, other = delimitation.agreement, self.held.delimitation.agreement
        if own.id != other.id:
            raise PackageError(
                "{file} is of the agreement “{other}”, not of “{own}”; choose an earlier package of the same "
                "agreement, or none.",
                file=self.file,
                other=other.id,
                own=own.id,
            )
        now = packaged_now(delimitation)
        before, after = self.held.in_force_with(now), now.in_force_with(self.held)
        if own.digest == other.digest and record_digest(before) == record_digest(after):
            raise PackageError(
                "Nothing has changed since {file}: it holds the same record; choose an earlier package, or none.",
                file=self.file,
            )


def packaged_now(delimitation: Delimitation) -> Version:
    """A delimitation as a package that is written here and now holds it."""
    return Version("", delimitation, tuple(sorted(software().items())), delimitation.in_force_on)

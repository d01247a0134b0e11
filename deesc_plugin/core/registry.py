# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds the one-file extensions of a package (rules, package parts, algorithms)."""

from __future__ import annotations

import builtins
import pkgutil
from types import ModuleType
from typing import Generic, Iterator, TypeVar

from .errors import DeescError
from .saying import Listed, Message

Extension = TypeVar("Extension")


class Registry(Generic[Extension]):
    """The extensions that the modules of one package add when they are imported.

    A module adds itself by a decorator that calls `add`; the registry imports every module of its
    package once, on first use. To write a new extension is to write one new file.

    Parameters
    ----------
    package : str
        Dotted name of the package whose modules are the extensions.
    what : str or Message
        The word for one extension, for messages ("rule", "part").
    """

    def __init__(self, package: str, what: str | Message) -> None:
        self._package = package
        self._what = what
        self._extensions: dict[str, tuple[int, Extension]] = {}
        self._loaded = False
        self._failure: DeescError | None = None

    def add(self, key: str, order: int, extension: Extension) -> None:
        """Register `extension` under `key`; `order` places it among the others.

        Raises
        ------
        DeescError
            When the key or the order is taken: both are public and must be unique.
        """
        for taken, (place, _) in self._extensions.items():
            if taken == key:
                raise DeescError("There are two files for the {what} “{key}”; remove one.", what=self._what, key=key)
            if place == order:
                raise DeescError(
                    "“{taken}” and “{key}” have the same order {order}; renumber one {what}.",
                    what=self._what,
                    taken=taken,
                    key=key,
                    order=order,
                )
        self._extensions[key] = (order, extension)

    def __iter__(self) -> Iterator[Extension]:
        """Every extension, in order."""
        self._load()
        return iter([extension for _, extension in sorted(self._extensions.values(), key=lambda item: item[0])])

    def __getitem__(self, key: str) -> Extension:
        self._load()
        if key not in self._extensions:
            raise DeescError(
                "There is no {what} “{key}”; the known ones are {known}.",
                what=self._what,
                key=key,
                known=Listed.of(sorted(self._extensions), most=None),
            )
        return self._extensions[key][1]

    def __contains__(self, key: object) -> bool:
        self._load()
        return key in self._extensions

    def _load(self) -> None:
        """Import every module of the package, once; a module that fails is refused now and at every later use.

        Without the module the registry would look complete and a drawing would pass unchecked.
        """
        if self._failure:
            raise self._failure
        if self._loaded:
            return
        package = _imported(self._package)
        for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda found: found.name):
            try:
                _imported(f"{self._package}.{module.name}")
            except Exception as error:
                self._failure = DeescError(
                    "The {what} file {module}.py cannot be loaded ({name}: {error}); mend it, or install the plugin "
                    "again.",
                    what=self._what,
                    module=module.name,
                    name=type(error).__name__,
                    error=error,
                )
                raise self._failure from error
        if not self._extensions:
            self._failure = DeescError("No {what} could be loaded; close QGIS and open it again.", what=self._what)
            raise self._failure
        self._loaded = True


def _imported(name: str) -> ModuleType:
    """A module, imported as the statement does it: QGIS listens to that, and forgets the module with its plugin.

    A module that stays when the plugin is loaded again would not add itself to the new registry.
    """
    module: ModuleType = builtins.__import__(name, fromlist=["__name__"])
    return module

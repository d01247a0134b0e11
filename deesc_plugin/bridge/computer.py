# SPDX-License-Identifier: GPL-2.0-or-later
"""What tells this computer from others, for digests alone: it is never written down."""

from __future__ import annotations

import platform
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QSettings

_OF_LINUX = Path("/etc/machine-id")
_OF_WINDOWS = "\\".join(("HKEY_LOCAL_MACHINE", "SOFTWARE", "Microsoft", "Cryptography"))


@lru_cache(maxsize=1)
def this_computer() -> str:
    """Its name, with the number that the operating system gave it when it was installed, where there is one."""
    number = ""
    if platform.system() == "Windows":
        number = str(QSettings(_OF_WINDOWS, QSettings.Format.NativeFormat).value("MachineGuid") or "")
    with suppress(OSError):
        number = number or _OF_LINUX.read_text("ascii", "replace").strip()
    return f"{platform.node()}\n{number}"

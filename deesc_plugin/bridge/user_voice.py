# SPDX-License-Identifier: GPL-2.0-or-later
"""Messages in the language of QGIS's user interface, with a window or without one."""

from __future__ import annotations

from qgis.core import QgsApplication

from ..core.saying import Voice
from ..paths import voice


def user_voice() -> Voice:
    """What says messages to the person at this computer."""
    return voice(str(QgsApplication.locale())[:2])

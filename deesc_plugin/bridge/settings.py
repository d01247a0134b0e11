# SPDX-License-Identifier: GPL-2.0-or-later
"""The user's own settings: how the window works for one person. What a delimitation is held to stands in its
agreement, never here: it must be the same on every delegation's computer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsSettings

from ..core.characters import visible
from ..core.roles import Role
from .styling.symbols import COLOURS

_SCOPE = "deesc"
_COLOUR = re.compile(r"#[0-9a-f]{6}")
LEAST_TOLERANCE_M, MOST_TOLERANCE_M = 0.01, 100.0
MOST_DELAY_MS = 10_000
LONGEST_HAND = 80


@dataclass(frozen=True)
class Settings:
    """The settings of one user.

    Attributes
    ----------
    is_live : bool
        Whether rules run again by themselves after an edit.
    delay_ms : int
        How long after the last edit they run, milliseconds.
    tolerance_m : float
        How far a buffer that is made here may be from the exact one, metres.
    colours : tuple of (str, str)
        Id of a role and the colour (``#rrggbb``) that its areas or lines have on this screen, where they have another
        than the usual one.
    hand : str
        The name under which the history of a workspace keeps what the user saves; empty: without one.
    """

    is_live: bool = True
    delay_ms: int = 250
    tolerance_m: float = 0.1
    colours: tuple[tuple[str, str], ...] = ()
    hand: str = ""

    def colour(self, role: Role) -> str:
        """The colour of the areas or lines of a role on this screen; empty for the usual one."""
        return dict(self.colours).get(role.value, "")


def read_settings() -> Settings:
    """The settings as the user left them; what is missing or out of range is as on the first day."""
    usual, kept = Settings(), QgsSettings()
    return Settings(
        hand=visible(str(kept.value(f"{_SCOPE}/hand", usual.hand) or ""))[:LONGEST_HAND].strip(),
        is_live=str(kept.value(f"{_SCOPE}/live_check", usual.is_live)).lower() == "true",
        delay_ms=int(_in_range(kept.value(f"{_SCOPE}/live_check_delay_ms"), usual.delay_ms, 0, MOST_DELAY_MS)),
        tolerance_m=_in_range(
            kept.value(f"{_SCOPE}/buffer_tolerance_m"), usual.tolerance_m, LEAST_TOLERANCE_M, MOST_TOLERANCE_M
        ),
        colours=tuple((role.value, colour) for role in COLOURS if (colour := _colour(kept, role))),
    )


def write_settings(settings: Settings) -> None:
    """Keep the settings in the user's profile."""
    kept = QgsSettings()
    if settings.hand or is_hand_asked():  # until the user was asked nothing is kept, that they may be
        kept.setValue(f"{_SCOPE}/hand", settings.hand)
    kept.setValue(f"{_SCOPE}/live_check", settings.is_live)
    kept.setValue(f"{_SCOPE}/live_check_delay_ms", settings.delay_ms)
    kept.setValue(f"{_SCOPE}/buffer_tolerance_m", settings.tolerance_m)
    for role in COLOURS:
        kept.setValue(f"{_SCOPE}/colour_{role.value}", settings.colour(role))


def last_party(agreement_id: str) -> str:
    """Code of the party whose features were drawn last by an agreement; empty before anybody said whose."""
    return str(QgsSettings().value(f"{_SCOPE}/party_by/{agreement_id}", "") or "")


def remember_party(agreement_id: str, code: str) -> None:
    """Keep the party whose features are drawn by an agreement."""
    QgsSettings().setValue(f"{_SCOPE}/party_by/{agreement_id}", code)


def is_first_time() -> bool:
    """Whether the plugin has not greeted the user before; from now on it has."""
    is_first = not QgsSettings().contains(f"{_SCOPE}/greeted")
    QgsSettings().setValue(f"{_SCOPE}/greeted", True)
    return is_first


def is_hand_asked() -> bool:
    """Whether the user has said under which name changes are kept, be it without one."""
    return bool(QgsSettings().contains(f"{_SCOPE}/hand"))


def set_hand(hand: str) -> None:
    """Keep the name under which changes are kept; empty: without one, and that is not asked again."""
    QgsSettings().setValue(f"{_SCOPE}/hand", hand.strip())


def _colour(kept: QgsSettings, role: Role) -> str:
    text = str(kept.value(f"{_SCOPE}/colour_{role.value}", "") or "").lower()
    return text if _COLOUR.fullmatch(text) else ""


def _in_range(value: Any, usual: float, least: float, most: float) -> float:
    """A number from a settings file, which anybody may have edited."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return usual
    return number if least <= number <= most else usual

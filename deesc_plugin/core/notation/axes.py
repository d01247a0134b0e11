# SPDX-License-Identifier: GPL-2.0-or-later
"""The two axes of a place in degrees: what they are called, how far they reach, and the letters of their ends."""

from __future__ import annotations

from ..saying import Message

LONGITUDE = "longitude"
LATITUDE = "latitude"

LIMIT = {LONGITUDE: 180, LATITUDE: 90}
LETTERS = {LONGITUDE: "EW", LATITUDE: "NS"}
AXIS_OF = {"N": LATITUDE, "S": LATITUDE, "E": LONGITUDE, "W": LONGITUDE, "φ": LATITUDE, "λ": LONGITUDE}
"""The axis of a hemisphere, or of a symbol of `words`."""

AXIS_NAMES = {LONGITUDE: Message("longitude"), LATITUDE: Message("latitude")}

# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks at a GeoPackage before anything opens it: one can carry code that runs when it is read or written."""

from __future__ import annotations

from .guard import refuse_hostile

__all__ = ["refuse_hostile"]

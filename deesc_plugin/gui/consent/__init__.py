# SPDX-License-Identifier: GPL-2.0-or-later
"""Consent stretch by stretch in the window: the table, the stances, the minutes."""

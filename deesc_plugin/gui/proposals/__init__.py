# SPDX-License-Identifier: GPL-2.0-or-later
"""Parties' proposals in the window: listed, shown on the map, laid on each other."""

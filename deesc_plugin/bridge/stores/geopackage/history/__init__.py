# SPDX-License-Identifier: GPL-2.0-or-later
"""The history that a workspace file keeps of its features.

QGIS saves the edits of a layer in several transactions of its own, and asks nobody. So a version is announced before
QGIS saves it, and settled after: held against what the file has. Killed between the two, the next one who looks finds
the version that was, in the record before, and whether the announced one came about. What the plugin writes itself is
noted in the very transaction that writes it.
"""

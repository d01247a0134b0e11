# SPDX-License-Identifier: GPL-2.0-or-later
"""The window: toolbar, drawing tools, docks and dialogs. It shows and asks; `core` decides.

Every class is handed its collaborators (session, canvas, messages); only `plugin.py` knows QGIS's window.
"""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Map sheets as print layouts of QGIS: map frame, margin, annex pages, and their export as GeoPDF."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""How layers look and edit in QGIS, with or without the plugin: symbols, labels, forms, what of them is shown when."""

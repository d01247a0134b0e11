# SPDX-License-Identifier: GPL-2.0-or-later
"""Places in QGIS's own bars: found from its locator, and told of the cursor in its status bar."""

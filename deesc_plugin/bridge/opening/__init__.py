# SPDX-License-Identifier: GPL-2.0-or-later
"""The door for files from elsewhere: each is looked at before QGIS or GDAL sees it.

What a file is is told by its content, never by its name; what it may hold is bounded; and nothing in it leads to
another file or to the network. `door` is what others use.
"""

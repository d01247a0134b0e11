# SPDX-License-Identifier: GPL-2.0-or-later
"""What the check says while one works: the dock, the marks on the map, the table of overlaps."""

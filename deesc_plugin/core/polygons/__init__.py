# SPDX-License-Identifier: GPL-2.0-or-later
"""What polygons do to each other and to themselves: overlaps, gaps, widths, slivers."""

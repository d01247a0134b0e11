# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands beside the map of a sheet, block by block."""

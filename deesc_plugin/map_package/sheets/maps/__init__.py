# SPDX-License-Identifier: GPL-2.0-or-later
"""What is drawn inside the map frame of a sheet."""

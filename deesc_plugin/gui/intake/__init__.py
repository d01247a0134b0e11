# SPDX-License-Identifier: GPL-2.0-or-later
"""What comes in by typing or from a file: coordinates and features."""

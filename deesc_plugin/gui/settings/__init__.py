# SPDX-License-Identifier: GPL-2.0-or-later
"""What one chooses: a new workspace, its limits, and one's own way of working."""

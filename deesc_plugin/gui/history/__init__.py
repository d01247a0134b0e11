# SPDX-License-Identifier: GPL-2.0-or-later
"""The history of a feature and of a workspace, shown: versions on the map and in numbers, restored, let go of."""

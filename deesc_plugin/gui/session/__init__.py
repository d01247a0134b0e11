# SPDX-License-Identifier: GPL-2.0-or-later
"""What the window is working on: the workspace, opened, saved, shared with other windows."""

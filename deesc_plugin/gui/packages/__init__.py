# SPDX-License-Identifier: GPL-2.0-or-later
"""Map packages: made from the workspace, and verified."""

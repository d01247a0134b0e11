# SPDX-License-Identifier: GPL-2.0-or-later
"""What the window says, and in which language and direction."""

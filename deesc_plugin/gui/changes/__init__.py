# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed, on the map and in words: for the import, the history, Verify and the working group alike."""

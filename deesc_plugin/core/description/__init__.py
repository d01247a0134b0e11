# SPDX-License-Identifier: GPL-2.0-or-later
"""Boundary descriptions: each line of a feature in words, in five languages, written and read back."""

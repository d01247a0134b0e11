# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of windows that know nothing of a delimitation."""

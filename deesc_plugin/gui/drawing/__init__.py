# SPDX-License-Identifier: GPL-2.0-or-later
"""The tools that draw, and what a new feature is given."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""The turning points of a feature as a table: read, typed anew, put in and taken out."""

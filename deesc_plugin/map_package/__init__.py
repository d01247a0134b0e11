# SPDX-License-Identifier: GPL-2.0-or-later
"""A checked delimitation becomes a zip that others can trust: built, read again, sealed and verified."""

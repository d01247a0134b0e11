# SPDX-License-Identifier: GPL-2.0-or-later
"""The files of base layers: looked at when they are named, and read when they are drawn."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace that is one file, a GeoPackage: for one cartographer, or some who take turns."""

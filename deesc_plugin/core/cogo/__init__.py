# SPDX-License-Identifier: GPL-2.0-or-later
"""Places worked out from others (coordinate geometry): by azimuth and distance, beside a line, by two bearings.

All on the ellipsoid of WGS 84: azimuths are those of geodesics, clockwise from true north, and distances are geodesic.
"""

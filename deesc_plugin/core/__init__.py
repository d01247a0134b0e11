# SPDX-License-Identifier: GPL-2.0-or-later
"""What a delimitation is and when it is right: the part that knows neither QGIS nor Qt.

Only the standard library, numpy, shapely (2.0 or newer) and pyproj may be imported here.
All coordinates are WGS 84 longitude and latitude in degrees (EPSG:4326, longitude first); all
lengths are metres and all areas square metres, both on the ellipsoid.
"""

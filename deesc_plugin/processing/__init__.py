# SPDX-License-Identifier: GPL-2.0-or-later
"""The functions of the project as algorithms for the toolbox, models and ``qgis_process``."""

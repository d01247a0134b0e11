# SPDX-License-Identifier: GPL-2.0-or-later
"""Where QGIS and the core meet: geometry, the workspace, reference boundaries, imports.

Only here are both vocabularies spoken. What comes in leaves as frozen records in WGS 84.
"""

# SPDX-License-Identifier: GPL-2.0-or-later
"""How places are written: degrees, DMS, UTM and MGRS, formatted and parsed."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Metadata after ISO 19115:2003, encoded as ISO/TS 19139:2007 says."""

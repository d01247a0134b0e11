# SPDX-License-Identifier: GPL-2.0-or-later
"""Agreed means agreed: it asks on which grounds, has every edit of it taken back, and asks what reopens it."""

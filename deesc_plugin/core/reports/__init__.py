# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings and rules as files and pages state them."""

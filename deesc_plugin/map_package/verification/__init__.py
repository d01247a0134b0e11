# SPDX-License-Identifier: GPL-2.0-or-later
"""Verifies packages by Python alone; its files travel in each package as one program, ``verify.py``."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms: one file, one algorithm; each is registered by its decorator."""

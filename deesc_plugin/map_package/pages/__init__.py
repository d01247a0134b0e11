# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a package: HTML that needs neither script nor network, in each of its languages."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Where features stand: in which governorate, beside which line, how far from which post."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""How what comes in becomes features: what files state, what the person who imports states, and what is taken of it."""

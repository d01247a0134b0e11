# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of places that come in or go out: coordinate tables and lists, turning points, annexes, CSV."""

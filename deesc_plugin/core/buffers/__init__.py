# SPDX-License-Identifier: GPL-2.0-or-later
"""The geodesic buffer, made exact and measured: the outline, its meter, and what is said of given buffers."""

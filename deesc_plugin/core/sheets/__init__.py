# SPDX-License-Identifier: GPL-2.0-or-later
"""Which map sheets a delimitation needs: paper, scales, sheet lines, grids, and what must hold before printing."""

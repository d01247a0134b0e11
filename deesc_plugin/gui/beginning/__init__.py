# SPDX-License-Identifier: GPL-2.0-or-later
"""The first minute: a workspace to look at, whose features one draws, and a project made for the job."""

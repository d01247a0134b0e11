# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in the background, and the dialogs that start it."""

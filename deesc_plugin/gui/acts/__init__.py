# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger of acts in the window: listed, looked at, gone on with, sent and merged."""

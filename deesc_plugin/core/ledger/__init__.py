# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger of acts: what the parties did, each in a log of its own, merged without a server.

An entry names the one before it in its log and the last ones that its author had seen of the others' logs. To merge is
to unite the entries: in whatever order they arrive the outcome is the same. An act is one file in `acts`.
"""

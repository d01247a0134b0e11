# SPDX-License-Identifier: GPL-2.0-or-later
"""What the parties' working group does together: one dock, and in it a tab for each of its tasks."""

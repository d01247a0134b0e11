# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done about findings where it is a choice or takes its time: worked out for who asks."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Typesetting: type, texts that fit, marks, tables, pages, pictures and PDF. It knows nothing of delimitations."""

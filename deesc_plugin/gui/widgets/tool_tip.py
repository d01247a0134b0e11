# SPDX-License-Identifier: GPL-2.0-or-later
"""Tool tips that show what they hold: Qt takes any text that looks like HTML for HTML, and cannot be told otherwise."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """A text as a tool tip that shows every character of it, names with markup in them too."""
    if "<" not in text:  # without one Qt takes nothing for markup
        return text
    lines = escape(text, quote=False).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"

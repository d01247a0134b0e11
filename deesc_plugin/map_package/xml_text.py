# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes XML: elements from strings, everything that comes from outside escaped."""

from __future__ import annotations

import re
from html import escape

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""A character that XML 1.0 cannot hold."""


def text(value: object) -> str:
    """A value as XML text; characters that XML 1.0 cannot hold become U+FFFD."""
    return escape(NOT_XML.sub("\ufffd", str(value))).replace("\r", "&#13;")


def element(tag: str, /, *children: str, **attributes: object) -> str:
    """An element; children are XML already, attribute values are escaped here.

    Examples
    --------
    >>> element("name", text("Idlib <3>"), id="z1")
    '<name id="z1">Idlib &lt;3&gt;</name>'
    """
    opening = "".join(f' {key}="{text(value)}"' for key, value in attributes.items())
    if not children:
        return f"<{tag}{opening}/>"
    return f"<{tag}{opening}>{''.join(children)}</{tag}>"

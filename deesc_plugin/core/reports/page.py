# SPDX-License-Identifier: GPL-2.0-or-later
"""The frame of a report as one HTML page, to read or print: no script, no network, everything escaped."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any, Iterable, Sequence

from ..saying import Message, Voice

_STYLE = """
body { font: 15px/1.5 "DejaVu Sans", "Noto Sans", sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em }
h1 { font-size: 1.5em } h2 { font-size: 1.15em; margin-top: 2em }
table { border-collapse: collapse; width: 100% } th, td { text-align: start; vertical-align: top; padding: .35em .6em }
tr { border-bottom: 1px solid #ccc } td.n { text-align: end; white-space: nowrap } code { overflow-wrap: anywhere }
.excepted { color: #666; text-decoration: line-through }
@media (prefers-color-scheme: dark) { body { background: #1c1c1c; color: #eee } tr { border-color: #444 } }
"""


Cells = Sequence[Any]


@dataclass(frozen=True)
class ReportTable:
    """What a report says in one table; titles, heads and cells are what a `Voice` says.

    Attributes
    ----------
    id : str
        Which table of its report it is.
    figures : frozenset of int
        The places of the columns whose cells are numbers or coordinates.
    """

    id: str
    title: Message
    heads: Cells
    rows: tuple[Cells, ...]
    figures: frozenset[int] = frozenset()


def report_page(title: str, body: str, voice: Voice) -> str:
    """A whole page.

    Parameters
    ----------
    title : str
        As text; it is escaped here.
    body : str
        HTML.
    voice : Voice
        In whose language and direction the page is.
    """
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(voice.language)}" dir="{"rtl" if voice.is_right_to_left else "ltr"}">'
        f'<head><meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style></head>\n'
        f"<body>\n<h1>{escape(title)}</h1>\n{body}</body></html>\n"
    )


def report_table(voice: Voice, title: Message, heads: Sequence[Any], rows: Iterable[Sequence[Any]]) -> str:
    """A table under its title; nothing where it has no rows. Titles, heads and cells are what a voice says."""
    body = "".join(f"<tr>{''.join(f'<td>{voice.html(cell)}</td>' for cell in row)}</tr>\n" for row in rows)
    if not body:
        return ""
    head = "".join(f"<th>{voice.html(one)}</th>" for one in heads)
    return f"<h2>{voice.html(title)}</h2>\n<table><tr>{head}</tr>\n{body}</table>\n"

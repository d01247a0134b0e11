# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes HTML: elements from strings. Whatever is not HTML already is escaped, wherever it is put."""

from __future__ import annotations

from html import escape
from typing import Iterable, Sequence

from ...core.characters import visible

_WITHOUT_END = frozenset({"br", "hr", "img", "link", "meta"})


class Html(str):
    """Text that is HTML already; any other string is escaped when it becomes part of an element."""

    __slots__ = ()

    def __add__(self, other: object) -> Html:
        """HTML with more behind it, escaped unless it is HTML too."""
        return Html(f"{self}{html(other)}")


def html(value: object) -> Html:
    """A value as HTML: itself, or its text escaped, with its lines kept.

    Characters that would turn the text around, or that HTML cannot hold, are written as code points.
    """
    if isinstance(value, Html):
        return value
    return Html("<br>".join(escape(visible(line)) for line in str(value).splitlines()))


def element(tag: str, /, *children: object, **attributes: object) -> Html:
    """An element. Of attributes, True stands alone, None and False are left out; ``class_`` is ``class``.

    Examples
    --------
    >>> element("p", "1 < 2 ", element("b", "&"), class_="n", aria_hidden=None)
    '<p class="n">1 &lt; 2 <b>&amp;</b></p>'
    """
    opening = f"<{tag}" + "".join(_attribute(name, value) for name, value in attributes.items()) + ">"
    if tag in _WITHOUT_END:
        return Html(opening)
    return Html(f"{opening}{joined(children)}</{tag}>")


def joined(children: Iterable[object]) -> Html:
    """Pieces one after another, each as `html` makes it."""
    return Html("".join(map(html, children)))


def isolated(value: object) -> Html:
    """A name or a value in whichever direction it runs, apart from the text around it."""
    return element("bdi", value)


def literal(value: object) -> Html:
    """A number, a code or a command: left to right in every language."""
    return element("bdi", value, dir="ltr")


def filled(template: str, **values: object) -> Html:
    """A phrase with its values put in, each set apart from the direction of the sentence."""
    isolates = {name: value if isinstance(value, Html) else isolated(value) for name, value in values.items()}
    return Html(html(template).format(**isolates))


def table(caption: str, head: Sequence[object], rows: Iterable[Sequence[object]], numeric: Iterable[int] = ()) -> Html:
    """A table that a keyboard can scroll; the first cell of each row is the row's heading.

    Parameters
    ----------
    caption : str
        What the table is, for those who do not see the heading above it.
    head : sequence
        The heading of each column.
    rows : iterable of sequence
        The cells.
    numeric : iterable of int
        The columns of numbers, which are set to the line's end.
    """
    ends = frozenset(numeric)

    def classed(column: int) -> str | None:
        return "n" if column in ends else None

    heading = joined(element("th", cell, scope="col", class_=classed(column)) for column, cell in enumerate(head))
    body = joined(
        element(
            "tr",
            *(
                element("th", cell, scope="row") if not column else element("td", cell, class_=classed(column))
                for column, cell in enumerate(row)
            ),
        )
        + Html("\n")
        for row in (list(one) for one in rows)
    )
    whole = element(
        "table",
        element("caption", caption),
        element("thead", element("tr", heading)),
        Html("\n"),
        element("tbody", Html("\n"), body),
    )
    return element("div", whole, class_="scroll", role="group", aria_label=caption, tabindex="0")


def _attribute(name: str, value: object) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    return f' {name}="{escape(visible(" ".join(str(value).splitlines())))}"'

# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads a page of a package back with Python's own parser, which did not write it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote

from ...core.errors import PackageError
from ..job import Job


@dataclass
class ReadPage:
    """What a page says, and what it leads to.

    Attributes
    ----------
    text : str
        Everything between the tags, styles left out.
    links : list of str
        Where its links lead, relative to the page.
    pictures : list of str
        The files that it shows, relative to the page; those inside it are left out.
    is_whole : bool
        Whether each element ends, down to ``</html>``.
    """

    text: str = ""
    links: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    is_whole: bool = False


def read_page(job: Job, name: str) -> ReadPage:
    """Read a staged page.

    Raises
    ------
    PackageError
        When it is cut off.
    """
    reader = _Reader()
    try:
        reader.feed((job.folder / name).read_bytes().decode("utf-8"))
        reader.close()
    except UnicodeDecodeError as error:
        raise PackageError(
            "{name} cannot be read back ({error}); try another folder.",
            name=name,
            error=error,
        ) from error
    if not reader.page.is_whole:
        raise PackageError("{name} reads back cut off; try another folder.", name=name)
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = ReadPage()
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember links, pictures and what is open."""
        given = dict(attrs)
        if tag == "a" and given.get("href"):
            self.page.links.append(unquote(given["href"] or ""))
        source = given.get("src") or ""
        if tag == "img" and not source.startswith("data:"):
            self.page.pictures.append(unquote(source))
        if tag not in ("br", "hr", "img", "link", "meta"):
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened last."""
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()
            self.page.is_whole = not self._inside and tag == "html"

    def handle_data(self, data: str) -> None:
        """Gather the text."""
        if "style" not in self._inside:
            self.page.text += data

# SPDX-License-Identifier: GPL-2.0-or-later
"""Every file of a package with its size and what it is, by folder."""

from __future__ import annotations

from typing import Iterable
from urllib.parse import quote

from ..file_texts import file_text
from ..job import PackagedFile
from ..verification.files import MANIFEST, SUMS
from .edition import Edition, editions, localised
from .html import Html, element, joined, literal, table

INDEX, README = "index.html", "README.txt"

_FOLDERS = ("sheets", "description", "data", "project", "tables", "checks", "metadata")
_TOP = "top"
_KILOBYTE = 1_000


def last_files(edition: Edition) -> tuple[PackagedFile, ...]:
    """The files that are written after, or with, an index: the pages themselves, README, manifest and sums."""
    pages = (PackagedFile(localised(INDEX, one), "index") for one in editions(edition.job))
    return (*pages, PackagedFile(README, "readme"), PackagedFile(MANIFEST, ""), PackagedFile(SUMS, ""))


def file_list(edition: Edition) -> Html:
    """A table for each folder, each file linked; sizes as the files stand."""
    written = edition.job.written
    names = {file.path for file in written}
    groups: dict[str, list[PackagedFile]] = {_TOP: []}
    for file in (*(one for one in last_files(edition) if one.path not in names), *written):
        groups.setdefault(_folder(file), []).append(file)
    known = [_TOP, *(folder for folder in _FOLDERS if folder in groups)]
    other = sorted(groups.keys() - set(known))
    return joined(_group(edition, folder, groups[folder]) for folder in (*known, *other))


def size_text(size: int) -> str:
    """A size in kilobytes of 1,000 bytes, rounded up, or megabytes with one decimal.

    Examples
    --------
    >>> size_text(120), size_text(999_000), size_text(1_250_000)
    ('1 kB', '999 kB', '1.2 MB')
    """
    kilobytes = -(-size // _KILOBYTE)
    return f"{kilobytes} kB" if kilobytes < _KILOBYTE else f"{size / _KILOBYTE**2:.1f} MB"


def _folder(file: PackagedFile) -> str:
    return file.path.split("/")[0] if "/" in file.path else _TOP


def _group(edition: Edition, folder: str, files: Iterable[PackagedFile]) -> Html:
    is_known = folder == _TOP or folder in _FOLDERS
    heading = edition.plain(f"folder.{folder}") if is_known else folder
    head = [edition(word) for word in ("file", "file.what", "file.size")]
    rows = [_row(edition, file) for file in sorted(files, key=lambda file: file.path)]
    return element("h3", heading) + element("div", table(heading, head, rows, numeric=(2,)), class_="files")


def _row(edition: Edition, file: PackagedFile) -> tuple[Html, str, Html]:
    path = edition.job.folder / file.path
    is_known = all(file.path != other.path for other in last_files(edition))
    size = literal(size_text(path.stat().st_size)) if is_known else Html("")
    link = element("a", element("code", file.path, dir="ltr"), href=quote(file.path))
    return link, file_text(file, edition.job.delimitation.agreement, edition.files), size

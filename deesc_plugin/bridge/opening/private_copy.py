# SPDX-License-Identifier: GPL-2.0-or-later
"""A private copy of a draft that GDAL does not read as it is, or not without leaving something beside it.

A text that is not in UTF-8 GDAL reads wrongly or not at all; and beside a GML it writes what it has learnt of it.
"""

from __future__ import annotations

import codecs
import re
import shutil
import tempfile
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping

from ...core.characters import visible
from ...core.errors import ImportRefused
from ...core.saying import Message
from ...core.text_encoding import UTF_8, TextEncoding, codec_of, encoding_of, not_in
from .formats import HEAD, KML, WIDE_TEXT, kind_of

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*\?>")
_DECLARED = re.compile(rb"<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True)
class PrivateCopy:
    """A copy, which is there as long as this is.

    Attributes
    ----------
    path : Path
        Under the name of the file itself.
    encoding : TextEncoding or None
        In which that is written; None where the copy is as it is.
    """

    path: Path
    encoding: TextEncoding | None = None

    def note(self) -> Message | None:
        """What to say of its encoding; None for what goes without saying."""
        return None if self.encoding is None else self.encoding.note(self.path.name)


def copy_of_strange(path: Path) -> PrivateCopy | None:
    """A copy of XML or JSON that says by itself, or by its bytes, that it is not in UTF-8; None of all else."""
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    kind = kind_of(head, path.name)
    if not (kind.is_xml or kind.other == WIDE_TEXT) or path.stat().st_size > 2 * KML.max_bytes:
        return None
    return copy_in_utf_8(path)


def copy_in_utf_8(path: Path, stated: str = "", language: str = "") -> PrivateCopy | None:
    """A copy of a text; None of one that is UTF-8 already, or of which the encoding cannot be told.

    Parameters
    ----------
    stated : str
        The codec that somebody says it is in.
    language : str
        Whose draft it is.

    Raises
    ------
    ImportRefused
        When it is not in the stated encoding.
    """
    content = path.read_bytes()
    found = encoding_of(content, stated, _declared(content), language)
    if found is None and stated:
        raise not_in(path.name, stated)
    if found is None or found.codec == UTF_8:
        return None
    text = _DECLARATION.sub("", content.decode(found.codec).removeprefix("\ufeff"), count=1)
    return copy_of_parts({path.name: text.encode(UTF_8)}, path.name, found)


def copy_of_parts(parts: Mapping[str, bytes], name: str, encoding: TextEncoding | None = None) -> PrivateCopy:
    """A copy out of files by their names, of which one is the draft; the folder goes when the copy is let go of.

    Raises
    ------
    ImportRefused
        When there is no room for it.
    """
    folder = Path(tempfile.mkdtemp(prefix="deesc-draft-"))
    copy = PrivateCopy(folder / name, encoding)
    weakref.finalize(copy, shutil.rmtree, folder, ignore_errors=True)
    try:
        for part, content in parts.items():
            (folder / part).write_bytes(content)
    except OSError as error:
        raise ImportRefused(
            "{file} is read through a copy in {folder}, which cannot be written ({cause}); make room there.",
            file=visible(name),
            folder=folder.parent,
            cause=str(error.strerror or error).lower(),
        ) from error
    return copy


def _declared(content: bytes) -> str:
    """The codec that a text states at its beginning."""
    if content.startswith(_WIDE):
        return "utf-16"
    if content[:4].count(0) == 2:
        return "utf-16-le" if content[1:2] == b"\x00" else "utf-16-be"
    found = _DECLARED.match(content.lstrip()[:200])
    if found is None:
        return UTF_8 if content.startswith(codecs.BOM_UTF8) else ""
    return codec_of(found[1].decode("ascii"))

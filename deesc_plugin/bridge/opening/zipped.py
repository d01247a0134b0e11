# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks at the files in a zip: each as if it lay by itself, for whoever opens the zip opens them."""

from __future__ import annotations

import tempfile
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from ...core.characters import visible
from ...core.errors import ImportRefused
from ..geopackage_guard import refuse_hostile
from . import archive
from .content import format_of_stream, no_features
from .formats import KML, SQLITE, ZIP, Format, kind_of, leads_elsewhere
from .limits import IsCancelled
from .plain_file import too_large
from .source import Source


def members_with_features(source: Source, is_cancelled: IsCancelled) -> dict[str, Format]:
    """The members of a zip that are meant, with their formats; each one has been looked at, for an opener does so, too.

    Raises
    ------
    ImportRefused
        When the zip or a member is refused, or there is none with features.
    WorkspaceError
        When a database in it is damaged or carries code.
    """
    file = visible(source.path.name)
    with archive.opened_zip(source.path, file) as opened:
        infos = archive.members(opened, file)
        if source.path.stat().st_size > ZIP.max_bytes:
            raise too_large(file, source.path.stat().st_size, ZIP.max_bytes)
        first = archive.content(opened, infos[0], file) if infos and infos[0].filename == "mimetype" else b""
        document = archive.document_title(infos, first)
        if document:
            raise no_features(file, document)
        found = {}
        for info in infos:
            member = _member_format(opened, info, file, is_cancelled)
            if member is not None:
                found[info.filename] = member
    wanted = {name: one for name, one in found.items() if source.member in ("", name)}
    if not wanted:
        raise ImportRefused(
            "{file} holds no file with features; unpack it and name the one that is meant."
            if not source.member
            else "{file} holds no “{member}” with features; name a member that it has.",
            file=file,
            member=visible(source.member),
        )
    return wanted


def _member_format(opened: ZipFile, info: ZipInfo, file: str, is_cancelled: IsCancelled) -> Format | None:
    """The format of a member; None for what holds no features and that nobody opens, such as a picture or a note."""
    name = f"{file}, {visible(info.filename)}"
    head = archive.head(opened, info, file)
    kind = kind_of(head, info.filename)
    if kind.format is SQLITE:
        _refuse_hostile_member(opened, info, file, is_cancelled)
        return SQLITE
    is_of_interest = kind.format is not None or kind.is_xml or leads_elsewhere(head)
    if not is_of_interest or (kind.is_xml and not _is_map(head)):
        return None
    if kind.format is ZIP:
        return None
    limit = KML.max_bytes if kind.is_xml or kind.format is None else kind.format.max_bytes
    if info.file_size > limit:
        raise too_large(name, info.file_size, limit)
    found = archive.content(opened, info, file, is_cancelled)
    return format_of_stream(head, BytesIO(found), len(found), name, is_cancelled)


def _is_map(head: bytes) -> bool:
    """Whether XML in a zip is more than a note on it: metadata, a style or a licence lie beside many files."""
    plain = head.replace(b"\x00", b"")
    return leads_elsewhere(head) or any(mark in plain for mark in (b"<kml", b"opengis.net/gml", b"<gpx", b"<!DOCTYPE"))


def _refuse_hostile_member(opened: ZipFile, info: ZipInfo, file: str, is_cancelled: IsCancelled) -> None:
    """Look at a database in a zip: it is unpacked for that alone."""
    with tempfile.TemporaryDirectory(prefix="deesc-look-") as folder:
        unpacked = Path(folder) / f"{Path(info.filename).name or 'member'}"
        with unpacked.open("wb") as target:
            for block in archive.blocks(opened, info, file, is_cancelled):
                target.write(block)
        refuse_hostile(unpacked, is_written=False, is_cancelled=is_cancelled)

# SPDX-License-Identifier: GPL-2.0-or-later
"""``metadata/metadata.xml``: ISO 19115 metadata as ISO 19139 encodes them."""

from __future__ import annotations

from typing import Iterator
from xml.parsers import expat

from ...core.errors import PackageError
from ..iso.record import bounding_box, dataset_id, metadata_xml, record_id
from ..job import DECIMALS, Job, PackagedFile
from ..pages.edition import document_languages
from . import part

NAME = "metadata/metadata.xml"


def reread(job: Job) -> None:
    """Read the XML by expat, and find the identifiers, title, version and bounding box in it."""
    found = _texts(job)
    options = job.options
    expected = {record_id(job), dataset_id(job), options.version, options.day.isoformat()}
    expected.add(job.title_in(document_languages(job)[0]))
    expected |= {f"{side:.{DECIMALS}f}" for side in bounding_box(job)}
    if not expected <= found:
        raise PackageError(
            "{name} reads back differently than it was written; try another folder.",
            name=NAME,
        )


@part("metadata", order=600, title="Metadata (ISO 19115)", reread=reread)
def metadata(job: Job) -> Iterator[PackagedFile]:
    """Title, abstract, extent, term, reference system, what each rule found, lineage, formats and disclaimer.

    For catalogues and archives: ISO 19115 in the encoding of ISO 19139, in the languages of the package.
    """
    job.path(NAME).write_bytes(metadata_xml(job).encode("utf-8"))
    yield PackagedFile(NAME, "metadata")


def _texts(job: Job) -> set[str]:
    """The texts of the file's innermost elements."""
    texts: set[str] = set()
    pieces: list[str] = []
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def begin(name: str, attributes: dict[str, str]) -> None:
        pieces.clear()

    def end(name: str) -> None:
        texts.add("".join(pieces))
        pieces.clear()

    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = pieces.append
    try:
        parser.Parse((job.folder / NAME).read_bytes(), True)
    except expat.ExpatError as error:
        raise PackageError(
            "{name} cannot be read back ({error}); try another folder.",
            name=NAME,
            error=error,
        ) from error
    return texts

# SPDX-License-Identifier: GPL-2.0-or-later
"""The fonts that a package is set in: two parties get the same bytes only where they have the same files.

The manifest names them, and whoever verifies a package is told where theirs are others.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Iterable, Iterator, Mapping

from ..core.saying import Listed, Message
from ..core.wording import LANGUAGE_NAMES
from ..paths import phrases
from .job import Job
from .paper.font_files import FontFile, font_files, installed
from .sheets.margin.text_findings import said_texts

_TYPESET = frozenset({"sheets", "annex", "changes", "index"})
"""The parts that draw letters: sheets, annexes, and the overview pictures of the index."""

_DOCUMENTS = ("sheets", "tables", "map", "description")
"""The wordings that they are set from."""


def fonts_used(job: Job, parts: Iterable[str]) -> list[dict[str, str]]:
    """The fonts that the letters of a package's sheets, annexes and pictures are drawn with, for its manifest.

    Parameters
    ----------
    parts : iterable of str
        Ids of those that are written; where none of them draws letters there are no fonts.
    """
    if _TYPESET.isdisjoint(parts):
        return []
    texts = [text for _, text, _ in said_texts(job.delimitation, job.options)]
    if job.settlements is not None:
        texts += [cell for row in job.settlements.rows for cell in row if isinstance(cell, str)]
    spoken = [code for language in job.options.languages for code in job.options.on_sheet(language)]
    texts.append(_worded(spoken))
    return [asdict(file) for file in font_files("".join(texts))]


def fonts_told(manifest: Mapping[str, Any]) -> Message | None:
    """What a verifier is told of a package's fonts: whether the ones here are the same; None where it states none.

    Other fonts do not make a package invalid: they make one that is exported here differ in every sheet and annex.
    """
    stated = set(_stated(manifest.get("fonts")))
    if not stated:
        return None
    languages = [code for code in manifest.get("languages", ()) if code in LANGUAGE_NAMES]
    here = set(font_files(_worded(languages)))
    here |= {found for found in (installed(file.family, file.style) for file in stated) if found}
    named = Listed.of(list(map(_called, sorted(stated))), most=None)
    if stated == here:
        return Message.of("Its sheets and annexes are set in {fonts}: the same files as here.", fonts=named)
    return Message.of(
        "Its sheets and annexes are set in {fonts}. Fonts here are others: {others}. The same delimitation exported "
        "here has other bytes in every sheet, annex and picture for this reason alone; install the same files to "
        "compare them.",
        fonts=named,
        others=Listed.of(list(map(_called, sorted(here - stated))), most=None)
        if here - stated
        else Message("some of these are not installed"),
    )


def _stated(fonts: Any) -> Iterator[FontFile]:
    """The fonts of a manifest, as far as they are written as the plugin writes them."""
    for one in fonts if isinstance(fonts, list) else []:
        if isinstance(one, dict) and all(isinstance(one.get(name), str) for name in FontFile.__annotations__):
            yield FontFile(**{name: one[name] for name in FontFile.__annotations__})


def _called(file: FontFile) -> str:
    digest = f" (SHA-256 {file.sha256})" if file.sha256 else ""
    return f"{file.family} {file.style} {file.version}{digest}"


def _worded(languages: Iterable[str]) -> str:
    """All that documents say in these languages."""
    return "".join(
        wording.in_language(language)
        for language in languages
        for document in _DOCUMENTS
        for wording in phrases(document, language).wordings.values()
    )

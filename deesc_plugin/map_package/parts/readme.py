# SPDX-License-Identifier: GPL-2.0-or-later
"""``README.txt``: what the package is, how to verify it, what each file is."""

from __future__ import annotations

import re
from string import Template
from textwrap import fill
from typing import Iterator

from ...core.agreement import Agreement
from ...core.characters import visible
from ...core.errors import PackageError
from ...core.finding import Severity
from ...core.wording import RIGHT_TO_LEFT
from ...paths import resources
from ..file_texts import file_text
from ..instrument_terms import own_terms
from ..job import Job, PackagedFile
from ..pages.agreed import party_in_full
from ..pages.claims import note, statements
from ..pages.edition import Edition, editions
from ..precedence import precedence_heading, precedence_paragraphs
from ..verification.files import MANIFEST, SUMS
from ..verification.manifest import FORMAT
from . import part

NAME = "README.txt"

_WIDTH = 118
_WIDEST_PATH = 44
_BETWEEN = "\n\n" + "=" * _WIDTH + "\n\n"
_RIGHT_TO_LEFT_MARK = "\u200f"
_LETTER_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufefc]")


def reread(job: Job) -> None:
    """It names the title, the fingerprint and every file, in each language."""
    try:
        texts = (job.folder / NAME).read_bytes().decode("utf-8").split(_BETWEEN)
    except UnicodeDecodeError as error:
        raise PackageError(
            "{name} cannot be read back ({error}); try another folder.",
            name=NAME,
            error=error,
        ) from error
    wanted = [job.result.fingerprint, *(file.path for file in job.written)]
    if len(texts) != len(editions(job)) or any(word not in text for text in texts for word in wanted):
        raise PackageError(
            "{name} reads back without something that it should say; try another folder.",
            name=NAME,
        )


@part("readme", order=990, title="README", reread=reread, is_needed=True)
def readme(job: Job) -> Iterator[PackagedFile]:
    """What the package is, how to verify it and what each file is, in each of the package's languages.

    The texts are ``resources/package/readme.<language>.txt``; where none was asked for that there is, English.
    """
    texts = [_text(edition) for edition in editions(job)]
    job.path(NAME).write_bytes(_BETWEEN.join(texts).encode("utf-8"))
    yield PackagedFile(NAME, "readme")


def _text(edition: Edition) -> str:
    job, language = edition.job, edition.language
    template = Template((resources() / "package" / f"readme.{language}.txt").read_text("utf-8"))
    agreement = job.delimitation.agreement
    text = template.substitute(
        title=_line(job.title_in(language)),
        version=job.options.version,
        date=job.options.day.isoformat(),
        status=_status(edition),
        copy=_copy(edition),
        override=_override(edition),
        agreement=_line(f"{edition.plain('agreement')}: {_named(agreement, language)}"),
        disclaimer=_line(agreement.disclaimer.in_language(language)),
        reference="\n".join(_line(f"{heading}: {source}") for heading, source in edition.sources),
        claims="".join("\n\n" + "\n".join(lines) for lines in (_terms(edition), _claims(edition)) if lines),
        edges=fill(edition.plain("edges"), _WIDTH - 2, subsequent_indent="  "),
        precedence=_precedence(edition),
        unproven=_line(edition.plain("verify.unproven")),
        channel=_indented(edition.plain("verify.channel")),
        package_format=FORMAT,
        fingerprint=job.result.fingerprint,
        files="\n".join(_files(edition)),
    )
    return _directed(text) if language in RIGHT_TO_LEFT else text


def _status(edition: Edition) -> str:
    """The status, and on which day what the package holds is in force, where it is narrowed to one."""
    status, day = edition.status(edition.package_status), edition.job.delimitation.in_force_on
    return f"{status} · {edition.plain('in_force_on', date=day.isoformat())}" if day else status


def _copy(edition: Edition) -> str:
    """Whose copy it is, where it is one party's."""
    party = edition.job.options.alternat
    if party is None:
        return ""
    return "\n" + _line(f"{edition.plain('alternat')}: {party_in_full(edition, party)}")


def _precedence(edition: Edition) -> str:
    """Which document prevails, under its heading."""
    paragraphs = precedence_paragraphs(edition.job.delimitation.agreement.precedence, edition.language)
    return "\n".join([_line(precedence_heading(edition.language)), *map(_indented, paragraphs)])


def _override(edition: Edition) -> str:
    """That the package was made in spite of errors, and the reason; nothing where it was not."""
    reason, count = edition.job.options.override_reason, edition.job.result.count(Severity.ERROR)
    if not reason or not count:
        return ""
    paragraphs = edition.plain("override.counted", count=count, reason=reason).split("\n")
    return "\n\n" + "\n".join(_line(one) for one in (edition.plain("override"), *paragraphs))


def _claims(edition: Edition) -> list[str]:
    """What sources state differently, one statement a paragraph; nothing where the agreement records none."""
    found = statements(edition)
    if not found:
        return []
    phrase_id, values = note(edition)
    stated = (f"- {one.subject}: {one.stated}{f' [{one.use}]' if one.use else ''} – {one.source}" for one in found)
    return [_line(edition.plain("claims")), *map(_indented, (edition.plain(phrase_id, **values), *stated))]


def _terms(edition: Edition) -> list[str]:
    """What the instrument itself calls the kinds; nothing where the agreement does not say it."""
    found = list(own_terms(edition.job.delimitation.agreement, edition.language))
    return [_line(edition.plain("terms")), *map(_indented, found)] if found else []


def _named(agreement: Agreement, language: str) -> str:
    """The agreement's title, and the instrument that it is laid down in."""
    return f"{agreement.title.in_language(language)} ({agreement.instrument.in_language(language)})"


def _files(edition: Edition) -> Iterator[str]:
    """Each file and what it is, in one line where they fit and in two where not, or where the text runs from right."""
    files = (*(PackagedFile(name, "") for name in (MANIFEST, SUMS, NAME)), *edition.job.written)
    width = max(len(file.path) for file in files if len(file.path) <= _WIDEST_PATH) + 2
    for file in files:
        said = visible(file_text(file, edition.job.delimitation.agreement, edition.files))
        line = f"  {file.path:<{width}}{said}"
        if len(file.path) <= _WIDEST_PATH and len(line) <= _WIDTH and edition.language not in RIGHT_TO_LEFT:
            yield line
        else:
            yield f"  {file.path}"
            yield fill(said, _WIDTH, initial_indent="      ", subsequent_indent="      ")


def _line(text: str) -> str:
    """A paragraph without hidden characters, broken into lines."""
    return fill(visible(text), _WIDTH)


def _indented(text: str) -> str:
    """A paragraph below a heading, broken into lines; all from the right where one of them is."""
    broken = fill(text, _WIDTH, initial_indent="  ", subsequent_indent="  ")
    if not _LETTER_FROM_RIGHT.search(broken):
        return broken
    lines = (line if _LETTER_FROM_RIGHT.search(line) else _RIGHT_TO_LEFT_MARK + line for line in broken.split("\n"))
    return "\n".join(lines)


def _directed(text: str) -> str:
    """The text with a mark before each line that has letters from the right, so that it begins there in any editor."""
    lines = (f"{_RIGHT_TO_LEFT_MARK}{line}" if _LETTER_FROM_RIGHT.search(line) else line for line in text.split("\n"))
    return "\n".join(lines)

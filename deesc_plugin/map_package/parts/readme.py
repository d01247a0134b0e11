"""``README.txt``: what the package is, how to verify it, what each file is."""

from __future__ import annotations

from string import Template
from textwrap import fill
from typing import Iterator

from ...core.errors import PackageError
from ...paths import resources
from ..job import Job, PackagedFile
from ..manifest import EDGES, package_status
from ..verify import MANIFEST, SUMS
from . import part

NAME = "README.txt"
_DESCRIPTION = "What this is, how to verify it, and what each file is."


def reread(job: Job) -> None:
    """It names the title, the fingerprint and every file."""
    text = (job.folder / NAME).read_bytes().decode("utf-8")
    wanted = [job.options.title, job.result.fingerprint, *(file.path for file in job.written)]
    if any(word not in text for word in wanted):
        raise PackageError(f"{NAME} reads back without something that it should say; the disk may be full.")


@part("readme", order=990, title="README", reread=reread, is_needed=True)
def readme(job: Job) -> Iterator[PackagedFile]:
    """What the package is, how to verify it and what each file is, in each language that there is a text for.

    The texts are ``resources/package/readme.<language>.txt``; English is always among them.
    """
    texts = [_text(job, language) for language in _languages(job)]
    job.path(NAME).write_bytes("\n\n".join(texts).encode("utf-8"))
    yield PackagedFile(NAME, "readme", _DESCRIPTION)


def _languages(job: Job) -> list[str]:
    """The languages asked for that there is a text for, or English."""
    folder = resources() / "package"
    return [name for name in job.options.languages if (folder / f"readme.{name}.txt").is_file()] or ["en"]


def _text(job: Job, language: str) -> str:
    template = Template((resources() / "package" / f"readme.{language}.txt").read_text("utf-8"))
    agreement = job.delimitation.agreement
    described = [
        (MANIFEST, "Title, date, agreement, checks, and every file with its size and SHA-256."),
        (SUMS, "The SHA-256 of every file, for sha256sum -c."),
        (NAME, _DESCRIPTION),
        *((file.path, file.description) for file in job.written),
    ]
    width = max(len(path) for path, _ in described) + 2
    return template.substitute(
        title=job.options.title,
        version=job.options.version,
        date=job.options.day.isoformat(),
        status=package_status(job.delimitation),
        agreement=agreement.title.in_language(language),
        instrument=agreement.instrument,
        disclaimer=agreement.disclaimer.in_language(language),
        reference=job.delimitation.reference.source or "none",
        edges=fill(EDGES, 116, subsequent_indent="  "),
        fingerprint=job.result.fingerprint,
        files="\n".join(f"  {path:<{width}}{description}" for path, description in described),
    )

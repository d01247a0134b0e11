# SPDX-License-Identifier: GPL-2.0-or-later
"""``checks/certificate.html``: the certificate of checks, in each of the package's languages."""

from __future__ import annotations

from typing import Iterator

from ...core.errors import PackageError
from ..job import Job, PackagedFile
from ..pages.certificate_page import CERTIFICATE, Measurements, certificate_page
from ..pages.edition import editions, localised
from ..pages.reading import read_page
from . import part


def reread(job: Job) -> None:
    """Each page says the fingerprint and every rule that was applied."""
    for edition in editions(job):
        name = localised(CERTIFICATE, edition)
        text = read_page(job, name).text
        if any(word not in text for word in (job.result.fingerprint, *job.result.rules)):
            raise PackageError(
                "{name} reads back without its fingerprint or a rule; try another folder.",
                name=name,
            )


@part("certificate", order=520, title="Certificate of checks", reread=reread, effort=2)
def certificate(job: Job) -> Iterator[PackagedFile]:
    """What was checked, by which rules and limits, measured buffers, overlaps, accepted findings, and the software.

    Buffers are measured and overlaps found anew for it. One page a language, without script or network.
    """
    measured = Measurements(job)
    for edition in editions(job):
        job.pause_point()
        name = localised(CERTIFICATE, edition)
        job.path(name).write_bytes(certificate_page(edition, measured).encode("utf-8"))
        yield PackagedFile(name, "certificate")

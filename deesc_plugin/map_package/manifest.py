# SPDX-License-Identifier: GPL-2.0-or-later
"""The manifest of a package: what it holds, what it was checked for, and how to read its coordinates.

JSON with sorted keys: the same package gives the same bytes. No hour, no place of a disk, no person's name.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Sequence

from ..core.canonical import FORMAT as FINGERPRINT_FORMAT
from ..core.check import CheckResult
from ..core.delimitation import WITHDRAWN, Delimitation, RecordedException
from ..core.finding import Severity
from ..core.geodesy import DRAWN_DEVIATION
from .job import DECIMALS, PackagedFile
from .options import PackageOptions
from .precedence import precedence_stated
from .previous import Previous
from .record import FORMAT as RECORD_FORMAT
from .verification.files import MANIFEST, SUMS
from .verification.manifest import FORMAT, sums

EDGES = (
    "An edge is the geodesic of the WGS 84 ellipsoid between its two turning points. In the GeoPackage and the tables "
    "the vertices are the turning points; formats whose edges are straight lines in longitude and latitude carry "
    "further vertices on the geodesics."
)
_BLOCK = 1 << 20


@dataclass(frozen=True)
class FileEntry:
    """A file as the manifest lists it: path inside the package, bytes, SHA-256, and the part that wrote it."""

    path: str
    size: int
    sha256: str
    part: str
    is_volatile: bool


def file_entry(folder: Path, file: PackagedFile) -> FileEntry:
    """Measure a staged file."""
    digest, size = hashlib.sha256(), 0
    with (folder / file.path).open("rb") as stream:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            digest.update(block)
            size += len(block)
    return FileEntry(file.path, size, digest.hexdigest(), file.part, file.is_volatile)


def manifest_text(
    delimitation: Delimitation,
    result: CheckResult,
    options: PackageOptions,
    files: Sequence[FileEntry],
    software: Mapping[str, str],
    record: str,
    fonts: Sequence[Mapping[str, str]] = (),
) -> str:
    """The manifest as JSON text.

    Parameters
    ----------
    fonts : sequence of mapping
        The fonts that letters are drawn with, each with family, style, version and the SHA-256 of its file.
    """
    agreement = delimitation.agreement
    document: dict[str, Any] = {
        "format": FORMAT,
        "title": options.title_in("en", agreement),
        "version": options.version,
        "date": options.day.isoformat(),
        **({"as_of": delimitation.in_force_on.isoformat()} if delimitation.in_force_on else {}),
        "status": package_status(delimitation),
        "languages": list(options.languages),
        "agreement": {
            "id": agreement.id,
            "title": str(agreement.title),
            "instrument": str(agreement.instrument),
            "sha256": agreement.digest,
        },
        "parties": [party.code for party in options.parties_of(agreement)],
        **({"alternat": options.alternat.code} if options.alternat else {}),
        **({"previous": _previous(options.previous)} if options.previous else {}),
        "precedence": precedence_stated(agreement.precedence, options.languages or ("en",)),
        "disclaimer": str(agreement.disclaimer),
        "reference": {
            "source": delimitation.reference.source,
            "licence": delimitation.reference.licence,
            **({"accuracy_m": delimitation.reference.accuracy_m} if delimitation.reference.accuracy_m else {}),
        },
        "crs": {"id": "EPSG:4326", "name": "WGS 84", "axes": "longitude, latitude", "edges": EDGES},
        "tolerances": {"drawn_edge_m": DRAWN_DEVIATION, "coordinate_deg": round(10.0**-DECIMALS, DECIMALS)},
        "fingerprint": result.fingerprint,
        "fingerprint_format": FINGERPRINT_FORMAT,
        "folder": options.folder_name(agreement),
        "record": record,
        "record_format": RECORD_FORMAT,
        "checks": _checks(delimitation, result, options),
        "features": {kind.id: sum(f.kind == kind.id for f in delimitation.features) for kind in agreement.kinds},
        "files": [
            {"path": entry.path, "bytes": entry.size, "sha256": entry.sha256, "part": entry.part} for entry in files
        ],
        "volatile": [entry.path for entry in files if entry.is_volatile],
        "software": dict(software),
        **({"fonts": list(map(dict, fonts))} if fonts else {}),
    }
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False) + "\n"


def sums_text(files: Sequence[FileEntry], manifest: str) -> str:
    """The text of SHA256SUMS, which also covers the manifest."""
    content = manifest.encode("utf-8")
    entries = {entry.path: (entry.size, entry.sha256) for entry in files}
    return sums({**entries, MANIFEST: (len(content), hashlib.sha256(content).hexdigest())})


def write_manifest(folder: Path, manifest: str, files: Sequence[FileEntry]) -> None:
    """Write the manifest and SHA256SUMS into the staging folder."""
    (folder / MANIFEST).write_bytes(manifest.encode("utf-8"))
    (folder / SUMS).write_bytes(sums_text(files, manifest).encode("utf-8"))


def package_status(delimitation: Delimitation) -> str:
    """The least status of the features that are not withdrawn, in the agreement's order; the first for none."""
    order = delimitation.agreement.statuses
    found = {feature.status for feature in delimitation.features if feature.status != WITHDRAWN}
    return next((status for status in order if status in found), order[0])


def accepted_exceptions(delimitation: Delimitation, result: CheckResult) -> tuple[RecordedException, ...]:
    """The recorded exceptions that cover a finding of the check, by rule, hash and day."""
    excepted = {(finding.rule, finding.hash) for finding in result.findings if finding.state == "excepted"}
    recorded = sorted(delimitation.exceptions, key=lambda entry: (entry.rule, entry.hash, entry.until))
    return tuple(entry for entry in recorded if (entry.rule, entry.hash) in excepted)


def _previous(previous: Previous) -> dict[str, str]:
    """The package that this one follows, by what tells it from any other."""
    return {"file": previous.file, "fingerprint": previous.fingerprint, "manifest_sha256": previous.digest}


def _checks(delimitation: Delimitation, result: CheckResult, options: PackageOptions) -> dict[str, Any]:
    """What the check found, what an authority accepted of it, and what was held to in place of the usual rules."""
    off = [{"rule": one.rule, "reason": str(one.reason)} for one in delimitation.agreement.rules_off]
    return {
        "date": result.day.isoformat(),
        "rules": list(result.rules),
        "counts": {severity.value: result.count(severity) for severity in Severity},
        "exceptions": [
            {
                "rule": exception.rule,
                "hash": exception.hash,
                "reason": exception.reason,
                "authority": exception.authority,
                "until": exception.until.isoformat(),
            }
            for exception in accepted_exceptions(delimitation, result)
        ],
        "limits": [
            {"rule": own.rule, "limit": own.name, "value": own.value, "agreed": own.agreed, "reason": own.reason}
            for own in delimitation.agreement.overrides
        ],
        **({"rules_off": off} if off else {}),
        "override_reason": options.override_reason,
    }

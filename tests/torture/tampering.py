# SPDX-License-Identifier: GPL-2.0-or-later
"""Map packages in which somebody changed something: in the zip, in its files, or in both and their list put right."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator

from deesc_plugin.map_package.verification.package import verify
from tests.agreements import IN_TERM
from tests.packages import SAMPLE, zipped

from .campaign import Attempt, Campaign, Judged, Verdict
from .jobs import Export

Change = Callable[[Path, Path, random.Random], Path]


def _flipped(package: Path, own: Path, chance: random.Random) -> Path:
    content = bytearray(package.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return _written(own / "p.zip", bytes(content))


def _cut(package: Path, own: Path, chance: random.Random) -> Path:
    content = package.read_bytes()
    at = chance.randrange(len(content))
    return _written(own / "p.zip", chance.choice((content[:at], content[:at] + content[at + 1 :], content[at:])))


def _in_a_file(package: Path, own: Path, chance: random.Random) -> Path:
    folder, path = _unpacked(package, own, chance)
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    return chance.choice((folder, zipped(folder, own / "p.zip")))


def _file_gone_or_more(package: Path, own: Path, chance: random.Random) -> Path:
    folder, path = _unpacked(package, own, chance)
    if chance.random() < 0.5:
        path.unlink()
    else:
        (path.parent / chance.choice(("more.txt", "delimitation.gpkg-wal", "índex.html"))).write_text("x", "utf-8")
    return folder


def _list_put_right(package: Path, own: Path, chance: random.Random) -> Path:
    """A file is changed and every list of sums with it: only the manifest's own sum, told on paper, tells."""
    folder, path = _unpacked(package, own, chance)
    path.write_bytes(path.read_bytes() + b" ")
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    for entry in manifest["files"]:
        if folder / entry["path"] == path:
            entry.update(bytes=path.stat().st_size, sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    lines = (folder / "SHA256SUMS").read_text("utf-8").splitlines()
    names = [line.split("  ", 1)[1] for line in lines]
    sums = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names]
    (folder / "SHA256SUMS").write_text("".join(sums), "utf-8")
    return folder


CHANGES: tuple[Change, ...] = (_flipped, _flipped, _cut, _in_a_file, _file_gone_or_more, _list_put_right)


@contextmanager
def _begin(folder: Path) -> Iterator[Attempt]:
    job = Export(folder)
    job.prepare()
    sound = verify(job.target)
    if not sound.valid:
        raise RuntimeError(f"the package of {IN_TERM} with {len(SAMPLE.features)} features is not valid")

    def attempt(number: int, chance: random.Random) -> Judged:
        own = folder / str(number)
        own.mkdir()
        change = CHANGES[number % len(CHANGES)]
        try:
            found = verify(change(job.target, own, chance))
        except Exception as error:
            return Judged(Verdict.WRONG, "raw", f"{change.__name__}: {type(error).__name__}: {error}")
        finally:
            shutil.rmtree(own)
        is_believed = found.valid and found.digest == sound.digest
        words = "; ".join(map(str, found.problems))[:200]
        if found.valid and not is_believed:
            return Judged(Verdict.FINE, "another manifest")
        return Judged(Verdict.SILENT if is_believed else Verdict.FINE, change.__name__.strip("_"), words)

    yield attempt


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _unpacked(package: Path, own: Path, chance: random.Random) -> tuple[Path, Path]:
    """The folder of a package, and one of its files but for the lists themselves."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(own / "out")
    (folder,) = (own / "out").iterdir()
    files = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.stat().st_size and path.name not in ("manifest.json", "SHA256SUMS")
    ]
    return folder, chance.choice(files)


TAMPERING = Campaign("tampering", "packages tampered with", 2_000, 18, _begin)

# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are there wholly or not at all.

Every writer goes through here. A file is made under a temporary name beside its target, forced to the disk, read again
by whoever wrote it, and renamed over the target in one step; killed at any moment, the target holds its old or its new
complete bytes. Temporaries that a killed process left are swept when the next file is written into the same folder.

What databases keep beside a file belongs to it: the log of the old file never meets the new one. Before the rename the
old file takes in what its log holds, and stands alone: so it is whole then, and whole it is replaced.
"""

from __future__ import annotations

import errno
import hashlib
import os
import platform
import re
import secrets
import shutil
import sqlite3
import stat
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Callable, Iterator

from .errors import Cancelled, WriteError

_HOST = hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:8]
_TEMPORARY = re.compile(r"\.deesc-(?P<host>[0-9a-f]{8})-(?P<process>[0-9]{1,10})-[0-9a-f]{8}(?:$|[.-])")
_STALE_SECONDS = 24 * 3600
_NEARLY_FULL = 1 << 20
"""Free bytes under which a writer that failed without saying why has met a full disk."""

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_PERMISSION = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}
_LOGS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file, by what it adds to the name."""
_PATIENCE_S = 2.0
_SAYS_FULL = re.compile(r"disk is full|disk full|no space left", re.IGNORECASE)


def _accept(path: Path) -> None:
    """The check of a writer that checks inside its own block."""


@contextmanager
def replaced_atomically(target: Path, verify: Callable[[Path], None] = _accept) -> Iterator[Path]:
    """Give a temporary path to write to, and rename it over `target` when the block ends without an error.

    Parameters
    ----------
    target : Path
        The file to make or replace; a link is followed, so that the file it points to is replaced.
    verify : callable, optional
        Called with the temporary path once its bytes are on the disk; it opens the file again and raises when what it
        reads is not what was to be written. No return code of a writer is trusted: a full disk is silent.

    Yields
    ------
    Path
        A path in the same folder with the same suffix, at which there is nothing yet.

    Raises
    ------
    WriteError
        With one sentence that names the file and the remedy. Whatever is raised in the block or by `verify` leaves the
        target as it was, and no temporary. A target that is a database which another program has open is not replaced.
    """
    refuse_unusable_name(target)
    target = Path(os.path.realpath(target))
    temporary = _temporary(target)
    with _in_words(target):
        sweep(target.parent)
        _refuse_write_protected(target)
    try:
        with _in_words(target):
            yield temporary
            _settle(temporary, target)
            verify(temporary)
            _part_from_log(target)
            os.replace(temporary, target)  # noqa: PTH105  the one call that is atomic on every system
        _sync_folder(target.parent)
        _refuse_another_log(target)
    finally:
        _discard(temporary)


@contextmanager
def staged(target: Path) -> Iterator[Path]:
    """Give an empty folder beside `target` in which its parts are made; it is gone when the block ends.

    Raises
    ------
    WriteError
        As `replaced_atomically`.
    """
    target = Path(os.path.realpath(target))
    folder = _temporary(target).with_suffix("")
    with _in_words(target):
        sweep(target.parent)
        folder.mkdir()
    try:
        with _in_words(target):
            yield folder
    finally:
        _discard(folder)


def write_atomically(target: Path, content: bytes) -> None:
    """Write a small file wholly or not at all, and read it back.

    Raises
    ------
    WriteError
        As `replaced_atomically`.
    """

    def verify(temporary: Path) -> None:
        if temporary.read_bytes() != content:
            raise WriteError(
                "{file} reads back with other bytes than were written; the disk may be failing.", file=target.name
            )

    with replaced_atomically(target, verify) as temporary:
        temporary.write_bytes(content)


def refuse_unusable_name(target: Path) -> None:
    """Refuse a path that no file can have, before anything asks the system about it.

    Raises
    ------
    WriteError
        When the name is too long, or holds a NUL character.
    """
    try:
        os.lstat(target)
    except ValueError as error:
        template = "{file} cannot be written: its name holds a character that no file can have; choose another name."
        raise WriteError(template, file=target.name) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise _refusal(error, target) from error


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, however it is spelled.

    Windows and macOS take a.gpkg for A.gpkg, macOS a decomposed é for a composed one, and links lead to the same file
    everywhere. Only the files' status is asked for: to open and close one lets go of the locks that SQLite holds on it.
    """
    if one == other:
        return True
    with suppress(OSError, ValueError):  # one is not there, or its name is none
        return one.samefile(other)
    return False


def sweep(folder: Path) -> None:
    """Remove the temporaries in `folder` whose process has ended, or that are older than a day.

    A folder may be shared by several computers: a process can only be asked after on its own one.
    """
    with suppress(OSError):
        for path in folder.iterdir():
            match = _TEMPORARY.match(path.name)
            if match and _is_stale(path, match["host"], int(match["process"])):
                _remove(path)


def _temporary(target: Path) -> Path:
    return target.with_name(f".deesc-{_HOST}-{os.getpid()}-{secrets.token_hex(4)}{target.suffix}")


def _is_stale(path: Path, host: str, process: int) -> bool:
    if host == _HOST and not _is_alive(process):
        return True
    with suppress(OSError):
        return time.time() - path.lstat().st_mtime > _STALE_SECONDS
    return False


def _is_alive(process: int) -> bool:
    """Whether a process of this computer runs; taken for granted on Windows, where asking would end it."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _settle(temporary: Path, target: Path) -> None:
    """Force the bytes to the disk; refuse a file that its writer has not let go of."""
    for tail in ("-wal", "-journal"):
        unfinished = temporary.with_name(temporary.name + tail)
        if unfinished.exists() and unfinished.stat().st_size:
            raise WriteError("{file} was not closed by its writer; nothing was replaced.", file=target.name)
    if target.exists():
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))
    with temporary.open("r+b") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Force the folder's entry to the disk; Windows and some network drives know no such thing.

    The new file is in its place, whatever comes of this: a power cut could give the old one back, and nothing else.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _beside(target: Path) -> list[Path]:
    """What a database has put beside its file, or one that was there before under the same name."""
    return [path for path in (target.with_name(target.name + tail) for tail in _LOGS) if path.exists()]


def _part_from_log(target: Path) -> None:
    """Have the old file take in what stands in its log, and take the log away.

    A file that is no database any more cannot take it in; nor can one that is gone. What is beside it is worth nothing.
    """
    if not _beside(target):
        return
    if target.exists():
        with suppress(sqlite3.DatabaseError):
            _take_in_log(target)
    for path in _beside(target):
        path.unlink(missing_ok=True)


def _take_in_log(target: Path) -> None:
    connection = sqlite3.connect(target, timeout=_PATIENCE_S, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        raise WriteError(
            "{file} cannot be replaced: another program has it open, or its log cannot be taken in ({reason}); "
            "close it there and try again, or choose another name.",
            file=target.name,
            reason=str(error),
        ) from error
    finally:
        connection.close()


def _refuse_another_log(target: Path) -> None:
    """A log that somebody has put there meanwhile is the old file's, and would be read into the new one."""
    if any(path.stat().st_size for path in _beside(target) if not path.name.endswith("-shm")):
        raise WriteError(
            "{file} was written, but another program that had the old file open has put its log beside it; "
            "close it there, and write the file anew under another name.",
            file=target.name,
        )


def _refuse_write_protected(target: Path) -> None:
    """A rename needs no permission on the file itself; somebody who protected it did not mean that."""
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target))
    if target.is_dir():
        raise WriteError("{target} is a folder; name a file.", target=target)
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))


def _discard(temporary: Path) -> None:
    """Remove a temporary and what databases put beside it.

    They are told by what is plain in its name: macOS may list the suffix in another spelling than it was written in.
    """
    plain = temporary.with_suffix("").name
    with suppress(OSError):
        for path in temporary.parent.iterdir():
            if path.name.startswith(plain):
                _remove(path)


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


@contextmanager
def _in_words(target: Path) -> Iterator[None]:
    """Turn what the system says into one sentence for the person at the screen."""
    try:
        yield
    except OSError as error:
        raise _refusal(error, target) from error
    except Exception as error:
        if met_a_full_disk(error, target.parent):
            raise _refusal(OSError(errno.ENOSPC, "no space left"), target) from error
        raise


def met_a_full_disk(error: Exception, folder: Path) -> bool:
    """Whether a writer has failed for want of room: libraries give that many names, or none."""
    if isinstance(error, (Cancelled, WriteError)):
        return False
    if _SAYS_FULL.search(str(error)):
        return True
    with suppress(OSError):
        return shutil.disk_usage(folder).free < _NEARLY_FULL
    return False


def _refusal(error: OSError, target: Path) -> WriteError:
    code = error.errno
    if code in _NO_ROOM or (code == errno.EIO and met_a_full_disk(error, target.parent)):
        template = "There is no room left on the disk for {target}; free some space or choose another folder."
    elif code in _NO_PERMISSION:
        template = "{target} cannot be written: permission denied; choose another folder, or unlock or close the file."
    elif code in _NO_FOLDER and not target.parent.is_dir():
        template = "{target} cannot be written: there is no folder {folder}; create it or choose another one."
    elif code == errno.ENAMETOOLONG:
        template = "{file} cannot be written: the name is too long; choose a shorter one."
    else:
        template = "{target} could not be written ({error}); try another folder."
    return WriteError(
        template, target=target, folder=target.parent, file=target.name, error=error.strerror or str(error)
    )

# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import errno
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from deesc_plugin.core import atomic
from deesc_plugin.core.atomic import refuse_unusable_name, replaced_atomically, staged, sweep, write_atomically
from deesc_plugin.core.errors import Cancelled, WriteError

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def locked_folder(tmp_path):
    """A folder into which nobody may write, not even root."""
    place = tmp_path / "locked"
    place.mkdir()
    (place / "zones.zip").write_bytes(b"old")
    place.chmod(0o555)
    immutable = None
    if os.geteuid() == 0:
        if not shutil.which("chattr"):
            pytest.skip("root may write anywhere, and there is no chattr to forbid it")
        immutable = subprocess.run(["chattr", "+i", str(place)], capture_output=True, text=True, check=False)
        if immutable.returncode:
            pytest.skip(f"root may write anywhere here ({immutable.stderr.strip()})")
    yield place
    if immutable:
        subprocess.run(["chattr", "-i", str(place)], check=True)
    place.chmod(0o755)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_and_a_replaced_one(tmp_path):
    target = tmp_path / "zones.zip"
    write_atomically(target, b"one")
    write_atomically(target, b"two")
    assert target.read_bytes() == b"two"
    assert names(tmp_path) == ["zones.zip"]


def test_the_temporary_lies_beside_the_target_with_its_suffix(tmp_path):
    with replaced_atomically(tmp_path / "zones.gpkg") as temporary:
        assert (temporary.parent, temporary.suffix, temporary.exists()) == (tmp_path.resolve(), ".gpkg", False)
        temporary.write_bytes(b"x")


def test_the_target_is_old_until_the_block_has_ended(tmp_path):
    target = tmp_path / "zones.zip"
    target.write_bytes(b"old")
    seen = []
    with replaced_atomically(target, lambda path: seen.append((path.read_bytes(), target.read_bytes()))) as temporary:
        temporary.write_bytes(b"new")
        assert target.read_bytes() == b"old"
    assert seen == [(b"new", b"old")]
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("stop", [Cancelled("stopped"), ValueError("broken"), KeyboardInterrupt()])
def test_whatever_stops_the_block_leaves_the_old_file_and_nothing_else(tmp_path, stop):
    target = tmp_path / "zones.gpkg"
    target.write_bytes(b"old")
    with pytest.raises(type(stop)), replaced_atomically(target) as temporary:
        temporary.write_bytes(b"half")
        temporary.with_name(temporary.name + "-journal").write_bytes(b"half")
        raise stop
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["zones.gpkg"]


def test_a_refusing_check_leaves_the_old_file(tmp_path):
    def refuse(path: Path) -> None:
        raise WriteError("zones.zip reads back wrong.")

    target = tmp_path / "zones.zip"
    target.write_bytes(b"old")
    with pytest.raises(WriteError, match="reads back wrong"), replaced_atomically(target, refuse) as temporary:
        temporary.write_bytes(b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["zones.zip"]


def test_a_database_that_is_still_open_is_not_renamed(tmp_path):
    connection = None
    try:
        with (
            pytest.raises(WriteError, match="not closed by its writer"),
            replaced_atomically(tmp_path / "zones.gpkg") as temporary,
        ):
            connection = sqlite3.connect(temporary)
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("CREATE TABLE rows (x)")
            connection.commit()
    finally:
        connection.close()
    assert names(tmp_path) == []


def test_a_link_keeps_pointing_to_the_file_that_is_replaced(tmp_path):
    (tmp_path / "folder").mkdir()
    real = tmp_path / "folder" / "zones.zip"
    real.write_bytes(b"old")
    link = tmp_path / "link.zip"
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_the_mode_of_a_private_file_stays(tmp_path):
    target = tmp_path / "zones.zip"
    target.write_bytes(b"old")
    target.chmod(0o600)
    write_atomically(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_full_disk_is_told_and_the_old_file_stays(small_disk):
    target = small_disk / "zones.zip"
    target.write_bytes(b"old")
    with pytest.raises(WriteError, match=r"no room left on the disk for .*zones\.zip; free some space"):
        write_atomically(target, bytes(4 << 20))
    assert target.read_bytes() == b"old"
    assert names(small_disk) == ["zones.zip"]


def test_a_writer_that_does_not_notice_the_full_disk_is_found_out_by_the_check(small_disk):
    target = small_disk / "zones.zip"
    target.write_bytes(b"old")

    def verify(path: Path) -> None:
        if path.stat().st_size != 4 << 20:
            raise ValueError("truncated")

    with pytest.raises(WriteError, match="no room left"), replaced_atomically(target, verify) as temporary:
        descriptor = os.open(temporary, os.O_CREAT | os.O_WRONLY)
        os.write(descriptor, bytes(4 << 20))  # a short count, and no error
        os.close(descriptor)
    assert target.read_bytes() == b"old"


def test_an_sqlite_writer_meets_a_full_disk(small_disk):
    with pytest.raises(WriteError, match="no room left"), replaced_atomically(small_disk / "zones.gpkg") as temporary:
        connection = sqlite3.connect(temporary)
        try:
            connection.execute("CREATE TABLE rows (x)")
            connection.execute("INSERT INTO rows VALUES (zeroblob(4000000))")
            connection.commit()
        finally:
            connection.close()
    assert names(small_disk) == []


def test_a_limit_on_the_size_of_a_file_is_told_like_a_full_disk(tmp_path):
    target = tmp_path / "zones.zip"
    target.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(WriteError, match="no room left"):
            write_atomically(target, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["zones.zip"]


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failing_system_call_leaves_the_old_file(tmp_path, monkeypatch, call):
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    target = tmp_path / "zones.zip"
    target.write_bytes(b"old")
    with monkeypatch.context() as patched:
        patched.setattr(os, call, fail)
        with pytest.raises(WriteError, match="no room left"):
            write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["zones.zip"]


def test_a_network_drive_that_cannot_sync_a_folder_is_no_reason_to_fail(tmp_path, monkeypatch):
    fsync = os.fsync

    def fail_for_folders(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").is_dir():
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", fail_for_folders)
    write_atomically(tmp_path / "zones.zip", b"new")
    assert (tmp_path / "zones.zip").read_bytes() == b"new"


def test_a_folder_without_permission_is_told(locked_folder):
    target = locked_folder / "zones.zip"
    with pytest.raises(WriteError, match=r"zones\.zip cannot be written: permission denied; choose another folder"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(locked_folder) == ["zones.zip"]
    with pytest.raises(WriteError, match="permission denied"), staged(target):
        pytest.fail("there can be no folder")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to any file")
def test_a_write_protected_file_is_not_replaced(tmp_path):
    target = tmp_path / "zones.zip"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(WriteError, match="permission denied"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"


def test_a_missing_folder_a_file_as_folder_and_a_folder_as_file_are_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for parent in ("missing", "file"):
        with pytest.raises(WriteError, match=r"there is no folder .*; create it"):
            write_atomically(tmp_path / parent / "zones.zip", b"new")
    with pytest.raises(WriteError, match="is a folder; name a file"):
        write_atomically(tmp_path, b"new")


def test_a_staging_folder_is_gone_whatever_happens(tmp_path):
    with staged(tmp_path / "zones.zip") as folder:
        (folder / "data").mkdir()
        (folder / "data" / "a").write_bytes(b"a")
    assert names(tmp_path) == []
    with pytest.raises(Cancelled), staged(tmp_path / "zones.zip") as folder:
        (folder / "a").write_bytes(b"a")
        raise Cancelled("stopped")
    assert names(tmp_path) == []


def _ended_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_only_stale_temporaries_of_ours_are_swept(tmp_path):
    dead, alive = _ended_process(), os.getpid()
    host = atomic._temporary(tmp_path / "x").name.split("-")[1]
    kept = [
        f".deesc-{host}-{alive}-00000000.zip",  # its process runs
        f".deesc-{'0' * 8}-{dead}-00000000.zip",  # of another computer: nobody can tell here
        f".deesc-{host}-{dead}.zip",  # not the form of our names
        "zones.zip",
    ]
    stale = [
        f".deesc-{host}-{dead}-00000000.zip",
        f".deesc-{host}-{dead}-00000000.gpkg-journal",
        f".deesc-{'0' * 8}-{dead}-11111111.zip",
    ]
    for name in kept + stale:
        (tmp_path / name).write_bytes(b"")
    os.utime(tmp_path / stale[2], (time.time() - 90_000, time.time() - 90_000))  # 25 hours ago
    folder = tmp_path / f".deesc-{host}-{dead}-22222222"
    folder.mkdir()
    (folder / "a").write_bytes(b"")
    (folder / "out").symlink_to(tmp_path / "zones.zip")
    sweep(tmp_path)
    assert names(tmp_path) == sorted(kept)


WRITER = """
import sys
from pathlib import Path
from deesc_plugin.core.atomic import replaced_atomically
target = Path(sys.argv[1])
print("ready", flush=True)
number = 0
while True:
    number += 1
    with replaced_atomically(target) as temporary, temporary.open("wb") as file:
        for _ in range(64):
            file.write(number.to_bytes(4, "big") * 256)
            file.flush()
"""


def test_killed_at_any_moment_the_file_is_whole(tmp_path):
    target = tmp_path / "zones.bin"
    target.write_bytes(bytes(4) * 256 * 64)
    for attempt in range(20):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE, cwd=PROJECT, env=os.environ
        )
        process.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=0.002 * (attempt + 1))
        process.kill()
        process.wait()
        process.stdout.close()
        content = target.read_bytes()
        assert content == content[:4] * 256 * 64
    write_atomically(target, b"last")
    assert names(tmp_path) == ["zones.bin"]


# ---- what a database keeps beside its file


def database(path: Path, *rows: str, mode: str = "WAL") -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={mode}")
    connection.execute("CREATE TABLE IF NOT EXISTS place (name)")
    connection.executemany("INSERT INTO place VALUES (?)", [(row,) for row in rows])
    return connection


def killed_writer(path: Path, *rows: str, mode: str = "WAL") -> None:
    """A database as a process that was killed leaves it: with its log."""
    child = os.fork()
    if child == 0:
        connection = database(path, *rows, mode=mode)
        if mode == "DELETE":
            connection.execute("PRAGMA cache_size=1")
            connection.execute("BEGIN")
            connection.execute("UPDATE place SET name = name || ?", ("x" * 100_000,))
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


def stored(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [name for (name,) in connection.execute("SELECT name FROM place")]
    finally:
        connection.close()


def put_in_place(target: Path, *rows: str) -> None:
    with replaced_atomically(target) as temporary:
        database(temporary, *rows, mode="DELETE").close()


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_the_log_of_a_killed_writer_never_meets_the_new_file(tmp_path, mode):
    target = tmp_path / "zones.gpkg"
    killed_writer(target, "old", mode=mode)
    assert len(names(tmp_path)) > 1
    put_in_place(target, "new")
    assert names(tmp_path) == ["zones.gpkg"]
    assert stored(target) == ["new"]


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_until_it_is_replaced_the_old_file_keeps_what_its_log_holds(tmp_path, monkeypatch, mode):
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    target = tmp_path / "zones.gpkg"
    killed_writer(target, "old", "older", mode=mode)
    monkeypatch.setattr(atomic.os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        put_in_place(target, "new")
    assert stored(target) == ["old", "older"]
    assert names(tmp_path) == ["zones.gpkg"]


def test_a_database_that_somebody_has_open_in_wal_mode_is_not_replaced(tmp_path, monkeypatch):
    monkeypatch.setattr(atomic, "_PATIENCE_S", 0.0)
    target = tmp_path / "zones.gpkg"
    elsewhere = database(target, "old")
    try:
        with pytest.raises(WriteError, match=r"zones\.gpkg cannot be replaced: another program has it open"):
            put_in_place(target, "new")
        assert elsewhere.execute("SELECT name FROM place").fetchall() == [("old",)]
    finally:
        elsewhere.close()
    assert names(tmp_path) == ["zones.gpkg"]
    put_in_place(target, "new")
    assert stored(target) == ["new"]


@pytest.mark.parametrize("old", [b"", b"no database", None])
def test_a_log_beside_what_is_no_database_goes_with_it(tmp_path, old):
    target = tmp_path / "zones.gpkg"
    killed_writer(tmp_path / "gone.gpkg", "old")
    for tail in ("-wal", "-shm"):
        (tmp_path / f"gone.gpkg{tail}").rename(tmp_path / f"zones.gpkg{tail}")
    (tmp_path / "gone.gpkg").unlink()
    if old is not None:
        target.write_bytes(old)
    put_in_place(target, "new")
    assert stored(target) == ["new"]
    assert names(tmp_path) == ["zones.gpkg"]


def test_a_log_that_comes_beside_the_new_file_is_told(tmp_path, monkeypatch):
    target = tmp_path / "zones.gpkg"

    def meanwhile(old: Path, new: Path) -> None:
        Path(old).rename(new)
        new.with_name("zones.gpkg-wal").write_bytes(b"of somebody else")

    monkeypatch.setattr(atomic.os, "replace", meanwhile)
    with pytest.raises(WriteError, match="another program that had the old file open has put its log beside it"):
        put_in_place(target, "new")


def test_a_folder_that_cannot_be_forced_to_the_disk_refuses_nothing_that_is_done(tmp_path, monkeypatch):
    """`fsync` fails the second time: the file's own bytes are on the disk then, and the name is the new one's."""
    calls = []

    def fails(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 2:
            raise OSError(errno.EIO, "input/output error")

    monkeypatch.setattr(atomic.os, "fsync", fails)
    write_atomically(tmp_path / "zones.zip", b"new")
    assert len(calls) == 2
    assert (tmp_path / "zones.zip").read_bytes() == b"new"


@pytest.mark.parametrize(
    "name, words",
    [("x" * 300 + ".gpkg", "the name is too long; choose a shorter one"), ("a\0b.gpkg", "no file can have; choose")],
)
def test_a_name_that_no_file_can_have_is_refused_in_words(tmp_path, name, words):
    with pytest.raises(WriteError, match=words):
        write_atomically(tmp_path / name, b"")
    with pytest.raises(WriteError, match=words):
        refuse_unusable_name(tmp_path / name)
    assert list(tmp_path.iterdir()) == []

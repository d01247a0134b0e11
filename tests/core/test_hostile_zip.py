# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import io
import shutil
import stat
import struct
import subprocess
import tempfile
import zipfile
import zlib
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.map_package.verification.package import verify
from tests.packages import TOP, handmade_folder

README = f"{TOP}/README.txt"


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The files of a valid package, name inside the zip: content."""
    folder = handmade_folder(tmp_path_factory.mktemp("package") / TOP)
    return {
        f"{TOP}/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def packed(files, more=(), method=zipfile.ZIP_DEFLATED) -> bytes:
    """An unsealed zip of the files, and of more entries given as (ZipInfo or name, content)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in [*files.items(), *more]:
            archive.writestr(name, content)
    return buffer.getvalue()


def problems(tmp_path: Path, content: bytes) -> str:
    """What verification says of a zip; asserts that it touched nothing but the file it was given."""
    path = tmp_path / "hostile" / "package.zip"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    aside = tmp_path / "temporary"  # the computer's own is everybody's
    aside.mkdir(exist_ok=True)
    with mock.patch.object(tempfile, "tempdir", str(aside)):
        result = verify(path)
    assert set(tmp_path.rglob("*")) == {path.parent, path, aside}
    return " ".join(result.problems)


def patched(content: bytes, name: str, field: int, form: str, value: int, where: str = "both") -> bytes:
    """The zip with one number changed in its local header, the central one, or both (`field`: place in the local)."""
    changed = bytearray(content)
    raw = name.encode()
    local = next(at for at in _find(content, b"PK\3\4") if content[at + 30 : at + 30 + len(raw)] == raw)
    central = next(at for at in _find(content, b"PK\1\2") if content[at + 46 : at + 46 + len(raw)] == raw)
    if where in ("both", "local"):
        struct.pack_into(form, changed, local + field, value)
    if where in ("both", "central"):
        struct.pack_into(form, changed, central + field + 2, value)
    return bytes(changed)


def _find(content: bytes, signature: bytes):
    at = content.find(signature)
    while at >= 0:
        yield at
        at = content.find(signature, at + 1)


FLAGS, METHOD, CRC, PACKED, SIZE = 6, 8, 14, 18, 22


def test_the_zip_that_is_made_hostile_below_is_valid(files, tmp_path):
    assert problems(tmp_path, packed(files)) == ""
    assert problems(tmp_path, packed(files, method=zipfile.ZIP_STORED)) == ""


SLIPPING = [
    "../evil.txt", f"{TOP}/../../evil.txt", "/etc/evil.txt", f"{TOP}/./evil.txt", f"{TOP}//evil.txt", f"{TOP}/CON",
    f"{TOP}/nul.txt", f"{TOP}/aux .txt", f"{TOP}/evil.txt.", f"{TOP}/evil ", f"{TOP}/._README.txt", f"{TOP}/__MACOSX/x",
    f"{TOP}/data/delimitation.gpkg-wal", f"{TOP}/data/delimitation.gpkg-journal",
]  # fmt: skip


@pytest.mark.parametrize("name", SLIPPING)
def test_a_name_that_leads_elsewhere_is_refused(files, tmp_path, name):
    assert "would lie outside its folder, or is reserved" in problems(tmp_path, packed(files, [(name, b"evil")]))


FOREIGN = [
    "a\u202etxt.exe", "a\x07", "a\n", "a\u200b.txt", "a\ue000", "x" * 241, "C:/evil.txt", "C:evil.txt",
    "data\\..\\evil.txt", "\\\\server\\share\\evil.txt", "com¹.txt", "what?.txt", "a:stream", "\uff32EADME.txt",
    "é.txt", "README.txt;1", "a#U0041",
]  # fmt: skip


@pytest.mark.parametrize("name", FOREIGN)
def test_a_name_with_characters_of_no_name_is_refused(files, tmp_path, name):
    assert "characters that names of ours do not have" in problems(tmp_path, packed(files, [(f"{TOP}/{name}", b"")]))


def test_a_name_cut_short_by_a_null_is_refused(files, tmp_path):
    content = packed(files, [(f"{TOP}/evil.txtXpng", b"evil")]).replace(b"evil.txtXpng", b"evil.txt\0png")
    assert "characters that names of ours do not have" in problems(tmp_path, content)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["README.txt", "readme.TXT", "data/Delimitation.gpkg"])
def test_one_name_twice_is_refused(files, tmp_path, name):
    assert "are one name on some systems" in problems(tmp_path, packed(files, [(f"{TOP}/{name}", b"evil")]))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK, stat.S_IFDIR])
def test_links_and_devices_are_refused(files, tmp_path, kind):
    entry = zipfile.ZipInfo(f"{TOP}/evil")
    entry.create_system = 3
    entry.external_attr = (kind | 0o777) << 16
    assert "is a link or a device" in problems(tmp_path, packed(files, [(entry, b"/etc/passwd")]))


def test_a_folder_with_content_is_refused(files, tmp_path):
    assert "is a folder with content" in problems(tmp_path, packed(files, [(f"{TOP}/evil/", b"evil")]))


@pytest.mark.parametrize("flag", [1, 0x40, 0x2000])
def test_encryption_is_refused(files, tmp_path, flag):
    assert "is encrypted" in problems(tmp_path, patched(packed(files), README, FLAGS, "<H", flag))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, 9, 93])
def test_other_compressions_are_refused(files, tmp_path, method):
    assert "compressed in a way" in problems(tmp_path, patched(packed(files), README, METHOD, "<H", method))


def test_a_bomb_is_refused_before_it_is_unpacked(files, tmp_path):
    bomb = packed(files, [(f"{TOP}/bomb", bytes(64 << 20))])
    assert len(bomb) < 200_000
    assert "bomb unpacks to more than 200 times its size" in problems(tmp_path, bomb)


def test_a_bomb_that_states_a_small_size_is_stopped_at_that_size(files, tmp_path):
    bomb = patched(packed(files, [(f"{TOP}/bomb", bytes(64 << 20))]), f"{TOP}/bomb", SIZE, "<L", 1000)
    assert "bomb holds more than the zip states" in problems(tmp_path, bomb)


def test_a_size_that_lies_upwards_is_found(files, tmp_path):
    content = patched(packed(files), README, SIZE, "<L", len(files[README]) + 1)
    assert "README.txt is damaged" in problems(tmp_path, content)


def test_a_checksum_that_lies_is_found(files, tmp_path):
    assert "README.txt is damaged" in problems(tmp_path, patched(packed(files), README, CRC, "<L", 1))


@pytest.mark.parametrize(("field", "form"), [(METHOD, "<H"), (CRC, "<L"), (PACKED, "<L"), (SIZE, "<L"), (FLAGS, "<H")])
def test_a_local_header_that_says_something_else_is_found(files, tmp_path, field, form):
    content = patched(packed(files), README, field, form, 2, where="local")
    assert "is described in two ways" in problems(tmp_path, content)


def test_a_local_header_with_another_name_is_found(files, tmp_path):
    content = packed(files).replace(README.encode(), f"{TOP}/EVILLY.txt".encode(), 1)
    assert "is described in two ways" in problems(tmp_path, content)


def test_bytes_behind_the_compressed_end_are_found(files, tmp_path):
    """An unpacking program that goes on behind the end of the stream would see more than was verified."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    stream = packer.compress(files[README]) + packer.flush() + b"evil"
    entry = zipfile.ZipInfo(README)
    others = {name: content for name, content in files.items() if name != README}
    content = packed(others, [(entry, stream)])  # stored: the stream's bytes as they are
    content = patched(content, README, METHOD, "<H", zipfile.ZIP_DEFLATED)
    content = patched(content, README, SIZE, "<L", len(files[README]))
    content = patched(content, README, CRC, "<L", zlib.crc32(files[README]))
    assert "README.txt holds more than the zip states" in problems(tmp_path, content)


def test_entries_that_share_bytes_are_refused(files, tmp_path):
    content = packed(files, [(f"{TOP}/README.tx2", files[README])])
    local = next(at for at in _find(content, b"PK\3\4") if content[at + 30 : at + 30 + len(README)] == README.encode())
    central = next(
        at for at in _find(content, b"PK\1\2") if content[at + 46 :].startswith(f"{TOP}/README.tx2".encode())
    )
    overlapping = bytearray(content)
    struct.pack_into("<L", overlapping, central + 42, local)
    overlapping[central + 46 : central + 46 + len(README)] = README.encode()
    assert "one name" in problems(tmp_path, bytes(overlapping))
    overlapping[central + 46 : central + 46 + len(README)] = f"{TOP}/README.tx2".encode()
    assert "overlap, or bytes between them" in problems(tmp_path, bytes(overlapping))


def test_an_entry_inside_another_is_refused(files, tmp_path):
    """A stored entry whose content is a whole entry of its own: a quine bomb in small."""
    inner = packed({f"{TOP}/inner": b"x" * 100}, method=zipfile.ZIP_STORED)
    inner_entry = inner[: inner.index(b"PK\1\2")]
    stored = zipfile.ZipInfo(f"{TOP}/outer")
    content = packed(files, [(stored, inner_entry), (f"{TOP}/inner", b"x" * 100)])
    central = next(at for at in _find(content, b"PK\1\2") if content[at + 46 :].startswith(f"{TOP}/inner".encode()))
    overlapping = bytearray(content)
    stored_at = content.index(inner_entry)
    struct.pack_into("<L", overlapping, central + 42, stored_at)
    struct.pack_into("<H", overlapping, central + 10, 0)
    struct.pack_into("<L", overlapping, central + 20, 100)
    assert "overlap, or bytes between them" in problems(tmp_path, bytes(overlapping))


def test_bytes_before_the_first_entry_are_refused(files, tmp_path):
    for before in (b"#!/bin/sh\nevil\nexit\n" + b"#" * 40, b"#" * 18, b"P"):
        assert "does not lie where its closing record says" in problems(tmp_path, before + packed(files))
    moved = bytearray(b"#" * 18 + packed(files))  # with every offset put right
    for at in _find(bytes(moved), b"PK\1\2"):
        struct.pack_into("<L", moved, at + 42, struct.unpack_from("<L", moved, at + 42)[0] + 18)
    struct.pack_into("<L", moved, len(moved) - 6, struct.unpack_from("<L", moved, len(moved) - 6)[0] + 18)
    assert "overlap, or bytes between them" in problems(tmp_path, bytes(moved))


def test_bytes_after_the_end_are_refused(files, tmp_path):
    assert "not at its end" in problems(tmp_path, packed(files) + b"evil")


def test_a_comment_that_is_no_seal_is_refused(files, tmp_path):
    content = packed(files)
    commented = content[:-2] + struct.pack("<H", 103) + b"deesc-package/1 sha256:".ljust(103, b"0")
    assert "not at its end" in problems(tmp_path, commented)  # 103 bytes are not the length of a seal
    sealed = content[:-2] + struct.pack("<H", 87) + b"deesc-package/1 sha256:".ljust(87, b"0")
    assert "its seal does not fit its bytes" in problems(tmp_path, sealed)


def test_too_many_entries_are_refused_before_they_are_read(files, tmp_path):
    many = packed(files, [(f"{TOP}/{number}", b"") for number in range(10_001)], zipfile.ZIP_STORED)
    assert "more than 10,000 files" in problems(tmp_path, many)


def test_the_large_form_of_zip_is_refused(files, tmp_path):
    content = packed(files)
    locator = b"PK\6\7" + struct.pack("<LQL", 0, 0, 1)
    assert "does not lie where" in problems(tmp_path, content[:-22] + locator + content[-22:])
    for at in (8, 10, 12, 16):  # what the closing record of the large form leaves to another
        large = bytearray(content)
        struct.pack_into("<H" if at < 12 else "<L", large, len(content) - 22 + at, 0xFFFF if at < 12 else 0xFFFFFFFF)
        assert "10,000 files or 4 GiB" in problems(tmp_path, bytes(large))


def test_sizes_beyond_four_gibibytes_are_refused_by_their_statement(files, tmp_path):
    content = packed(files, [(f"{TOP}/{number}", b"") for number in range(3)], zipfile.ZIP_STORED)
    for number in range(3):
        content = patched(content, f"{TOP}/{number}", SIZE, "<L", 0xF0000000)
    assert "4 GiB" in problems(tmp_path, content)


def test_the_limit_on_the_whole_also_stops_a_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("deesc_plugin.map_package.verification.files.MAX_BYTES", 10_000)
    assert verify(handmade_folder(tmp_path / "package")).problems == (
        "The package holds more than 10,000 files or 4 GiB.",
    )


def test_a_huge_manifest_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr("deesc_plugin.map_package.verification.files.MAX_TEXT", 100)
    assert "too large to be one" in verify(handmade_folder(tmp_path / "package")).problems[0]


def test_two_top_folders_are_no_package(files, tmp_path):
    assert "There is no manifest.json" in problems(tmp_path, packed(files, [("evil.txt", b"")]))


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\5\6" + bytes(18), b"evil" * 1000, bytes(100)])
def test_what_is_no_zip_is_refused(tmp_path, content):
    assert problems(tmp_path, content)


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_a_zip_with_several_damaged_bytes_never_raises(files, tmp_path_factory, data):
    content = bytearray(packed(files))
    records = [at for signature in (b"PK\1\2", b"PK\3\4", b"PK\5\6") for at in _find(bytes(content), signature)]
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.sampled_from(records))
        content[min(start + data.draw(st.integers(0, 60)), len(content) - 1)] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("damaged") / "package.zip"
    path.write_bytes(content)
    verify(path)


# ---- what Python's zipfile does not follow and other programs do


def extended(files, extra: bytes, where: str) -> bytes:
    """The zip with an extra field at README's local header, its central one, or both."""
    content = bytearray(packed(files))
    raw = README.encode()
    if where in ("local", "both"):
        local = next(at for at in _find(bytes(content), b"PK\3\4") if content[at + 30 :].startswith(raw))
        struct.pack_into("<H", content, local + 28, len(extra))
        content[local + 30 + len(raw) : local + 30 + len(raw)] = extra
        for at in _find(bytes(content), b"PK\1\2"):
            if struct.unpack_from("<L", content, at + 42)[0] > local:
                struct.pack_into("<L", content, at + 42, struct.unpack_from("<L", content, at + 42)[0] + len(extra))
        struct.pack_into(
            "<L", content, len(content) - 6, struct.unpack_from("<L", content, len(content) - 6)[0] + len(extra)
        )
    if where in ("central", "both"):
        central = next(at for at in _find(bytes(content), b"PK\1\2") if content[at + 46 :].startswith(raw))
        struct.pack_into("<H", content, central + 30, len(extra))
        content[central + 46 + len(raw) : central + 46 + len(raw)] = extra
        size = struct.unpack_from("<L", content, len(content) - 10)[0] + len(extra)
        struct.pack_into("<L", content, len(content) - 10, size)
    return bytes(content)


def field(number: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", number, len(content)) + content


NAMED_ELSEWISE = b"\1" + struct.pack("<L", zlib.crc32(README.encode())) + f"{TOP}/evil.txt".encode()
FOLLOWED = {
    "Unicode path": field(0x7075, NAMED_ELSEWISE),
    "Unicode comment": field(0x6375, NAMED_ELSEWISE),
    "ZIP64": field(0x0001, struct.pack("<QQ", 1, 1)),
    "strong encryption": field(0x0017, bytes(8)),
    "PKWARE's Unix, which may hold a link": field(0x000D, bytes(12) + b"/etc/passwd"),
    "ASi Unix, which may hold a link": field(0x756E, bytes(14) + b"/etc/passwd"),
    "NTFS security": field(0x4453, bytes(8)),
    "WinZip's AES": field(0x9901, b"\2\0AE\3\10\0"),
    "Macintosh": field(0x334D, bytes(14)),
    "unknown": field(0xBEEF),
    "behind a harmless one": field(0x5455, b"\1" + bytes(4)) + field(0x7075, NAMED_ELSEWISE),
    "longer than the room": struct.pack("<HH", 0x5455, 99) + b"\1",
    "cut off": b"\x55\x54\1",
}


@pytest.mark.parametrize("where", ["local", "central", "both"])
@pytest.mark.parametrize("extra", FOLLOWED)
def test_an_extra_field_that_another_program_may_follow_is_refused(files, tmp_path, extra, where):
    assert "has an extra field that some programs follow" in problems(tmp_path, extended(files, FOLLOWED[extra], where))


@pytest.mark.parametrize("where", ["local", "central", "both"])
def test_times_and_owners_are_harmless(files, tmp_path, where):
    extra = (
        field(0x5455, b"\1" + bytes(4))
        + field(0x7875, b"\1\4" + bytes(4) + b"\4" + bytes(4))
        + field(0x000A, bytes(32))
    )
    assert problems(tmp_path, extended(files, extra, where)) == ""


@pytest.mark.parametrize("flag", [0x10, 0x20, 0x80, 0x100, 0x1000, 0x4000, 0x8000])
def test_flags_of_other_readers_are_refused(files, tmp_path, flag):
    assert "feature of zips" in problems(tmp_path, patched(packed(files), README, FLAGS, "<H", flag))


@pytest.mark.parametrize("attributes", [0x08, 0x10, 0x40, 0x200, 0x400])
def test_attributes_of_dos_make_no_folder_label_or_link_of_a_file(files, tmp_path, attributes):
    content = bytearray(packed(files))
    central = next(at for at in _find(bytes(content), b"PK\1\2") if content[at + 46 :].startswith(README.encode()))
    struct.pack_into("<L", content, central + 38, attributes)
    assert "no plain file" in problems(tmp_path, bytes(content))


@pytest.mark.parametrize("raw", ["é".encode("cp437"), "карта".encode(), "é".encode("latin-1")])
def test_a_name_whose_letters_depend_on_the_reader_is_refused(files, tmp_path, raw):
    name = "x" * len(raw)
    content = packed(files, [(f"{TOP}/{name}", b"")]).replace(f"{TOP}/{name}".encode(), f"{TOP}/".encode() + raw)
    assert "is not marked as UTF-8" in problems(tmp_path, content)


def test_a_folder_that_is_a_file_too_is_refused(files, tmp_path):
    for more in ([(README + "/evil", b"")], [(f"{TOP}/Data/evil", b"")], [(f"{TOP}/data", b"")]):
        assert "are one name on some systems" in problems(tmp_path, packed(files, more))


@pytest.mark.parametrize(("place", "value"), [(4, 1), (6, 1), (8, 1)])
def test_a_part_of_several_is_refused(files, tmp_path, place, value):
    content = bytearray(packed(files))
    struct.pack_into("<H", content, len(content) - 22 + place, value)
    assert "one of several parts" in problems(tmp_path, bytes(content))


def test_sizes_that_follow_an_entry_are_its_own(files, tmp_path):
    """A reader of a stream takes the sizes behind an entry, any other those of the table of contents."""
    content = bytearray(packed(files))
    ends = [*_find(bytes(content), b"PK\3\4")][1:]
    descriptor = struct.pack("<3L", *struct.unpack_from("<3L", content, 14))
    signed = b"PK\7\10" + descriptor
    for follows in (signed, descriptor, signed[:4] + bytes(12), b""):  # without a sign who reads a stream guesses
        streamed = bytearray(content[: ends[0]] + follows + content[ends[0] :])
        struct.pack_into("<H", streamed, 6, 8)
        for at in _find(bytes(streamed), b"PK\1\2"):
            offset = struct.unpack_from("<L", streamed, at + 42)[0]
            struct.pack_into("<L", streamed, at + 42, offset + len(follows) if offset else 0)
            if not offset:
                struct.pack_into("<H", streamed, at + 8, 8)
        start = struct.unpack_from("<L", streamed, len(streamed) - 6)[0] + len(follows)
        struct.pack_into("<L", streamed, len(streamed) - 6, start)
        found = problems(tmp_path, bytes(streamed))
        assert found == "" if follows == signed else "described in two ways" in found


def test_what_is_stored_has_its_size_before_it(files, tmp_path):
    """Who reads a stream looks for the end of such an entry in its bytes, which may hold whole entries."""
    content = patched(packed(files, method=zipfile.ZIP_STORED), README, FLAGS, "<H", 8)
    assert "feature of zips" in problems(tmp_path, content)


@pytest.mark.parametrize("needed", [46, 63, 0x0214])
@pytest.mark.parametrize(("signature", "place"), [(b"PK\3\4", 4), (b"PK\1\2", 6)])
def test_what_asks_for_a_newer_reader_is_refused(files, tmp_path, signature, place, needed):
    content = bytearray(packed(files))
    struct.pack_into("<H", content, content.index(signature) + place, needed)
    assert problems(tmp_path, bytes(content))


def test_a_folder_is_that_of_a_file_and_has_no_bytes(files, tmp_path):
    assert problems(tmp_path, packed(files, [(f"{TOP}/data/", b"")])) == ""
    assert "Agreed by all/ was added" in problems(tmp_path, packed(files, [(f"{TOP}/Agreed by all/", b"")]))
    hidden = patched(
        packed({f"{TOP}/data/": b"evil", **files}, method=zipfile.ZIP_STORED), f"{TOP}/data/", SIZE, "<L", 0
    )
    assert "holds more than the zip states" in problems(tmp_path, hidden)


def test_a_comment_of_an_entry_and_bytes_in_the_table_are_refused(files, tmp_path):
    with_comment = zipfile.ZipInfo(f"{TOP}/commented")
    with_comment.comment = b"evil"
    assert "feature of zips" in problems(tmp_path, packed(files, [(with_comment, b"")]))
    content = packed(files)
    size = struct.unpack_from("<L", content, len(content) - 10)[0] + 6
    signed = content[:-22] + b"PK\5\5\0\0" + content[-22:-10] + struct.pack("<L", size) + content[-6:]
    assert "table of contents is damaged" in problems(tmp_path, signed)


@pytest.mark.parametrize("reader", ["unzip", "bsdtar", "7z"])
def test_other_programs_unpack_what_is_accepted_to_the_same_files(files, tmp_path, reader):
    program = shutil.which(reader)
    if program is None:
        pytest.skip(f"{reader} is not installed")
    path = tmp_path / "package.zip"
    path.write_bytes(packed(files))
    assert verify(path).valid
    folder = tmp_path / "unpacked"
    folder.mkdir()
    commands = {
        "unzip": ["-q", path, "-d", folder],
        "bsdtar": ["-xf", path, "-C", folder],
        "7z": ["x", f"-o{folder}", path],
    }
    subprocess.run([program, *map(str, commands[reader])], check=True, capture_output=True)
    unpacked = {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
    assert unpacked == files

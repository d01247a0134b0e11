# SPDX-License-Identifier: GPL-2.0-or-later
"""What a package states of itself, in its manifest and in SHA256SUMS, against what was found."""

from __future__ import annotations

import json
from typing import Any

from .files import MANIFEST, MASTER, SUMS, Content
from .said import Refused, Said, shown

FORMAT = "deesc-package/2"
FORMATS = ("deesc-package/1", FORMAT)
LITTER = (".ds_store", "thumbs.db", "desktop.ini")
ADDED = "{name} was added: the manifest does not list it."
LITTERED = "{name} was added: the manifest does not list it. File browsers leave it: verify the zip instead."
CHANGED = "{name} was changed: its size or SHA-256 is not the one in the manifest."
UNLIKE_SUMS = "{name} was changed: the SHA-256 of {name} is not the one in {list}."
UNLIKE_MANIFEST = "{list} was changed: the SHA-256 of {name} is not the one in the manifest."
OTHER_FORMAT = "The manifest states the format {format}; this program verifies {known}."
OTHER_FOLDER = "The files lie in the folder “{folder}”, not in “{stated}” as the manifest states."
NOT_AS_WRITTEN = "{name} was changed: it is not written as packages write it."


def read_json(content: bytes, name: str) -> dict[str, Any]:
    """A JSON object whose names stand once each, strictly read."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({key for key, _ in pairs}) != len(pairs):
            raise Refused("{name} states something twice.", name=name)
        return dict(pairs)

    def refuse(text: str) -> Any:
        raise Refused("{name} has the number {number}.", name=name, number=text[:20])

    if not content:
        raise Refused("There is no {name}: this is no map package, or not all of it.", name=name)
    document = json.loads(
        content.decode("utf-8"),
        object_pairs_hook=once,
        parse_constant=refuse,
        parse_int=lambda text: int(text) if len(text) < 20 else refuse(text),
    )
    if not isinstance(document, dict):
        raise Refused("{name} is not an object.", name=name)
    return document


def compare(manifest: dict[str, Any], content: Content, folder: str) -> list[Said]:
    """What a package's lists and its files, which lie in a folder of that name, have against one another."""
    if manifest.get("format") not in FORMATS:
        return [Said(OTHER_FORMAT, format=shown(str(manifest.get("format"))), known=", ".join(FORMATS))]
    if not _is_well_formed(manifest):
        raise Refused(NOT_AS_WRITTEN, name=MANIFEST)
    problems = []
    if manifest["format"] != FORMATS[0] and manifest["folder"] != folder:
        problems.append(Said(OTHER_FOLDER, folder=shown(folder), stated=shown(manifest["folder"])))
    listed = {entry["path"]: (entry["bytes"], entry["sha256"]) for entry in manifest["files"]}
    if len(listed) != len(manifest["files"]):
        problems.append(Said("The manifest lists a file twice."))
    found = {name: value for name, value in content.files.items() if name not in (MANIFEST, SUMS)}
    told = set()
    for name in sorted(set(listed) | set(found) | {MASTER}):
        if listed.get(name) == found.get(name, ()):
            continue
        told.add(name)
        if name not in found:
            problems.append(Said("{name} is missing.", name=shown(name)))
        elif name not in listed:
            problems.append(Said(LITTERED if name.split("/")[-1].lower() in LITTER else ADDED, name=shown(name)))
        else:
            problems.append(Said(CHANGED, name=shown(name)))
    return [*_compare_sums(content, told), *problems]


def _is_well_formed(manifest: dict[str, Any]) -> bool:
    """Whether all that is compared is of its own type: in Python true is 1, and 1 is 1.0."""
    stated = [manifest.get("fingerprint")]
    if manifest["format"] != FORMATS[0]:
        stated += [manifest.get("folder"), manifest.get("record")]
    agreement, files = manifest.get("agreement"), manifest.get("files")
    if not isinstance(agreement, dict) or not isinstance(files, list):
        return False
    stated.append(agreement.get("sha256"))
    for entry in files:
        if not isinstance(entry, dict) or type(entry.get("bytes")) is not int:
            return False
        stated += [entry.get("path"), entry.get("sha256")]
    return all(isinstance(text, str) for text in stated)


def _compare_sums(content: Content, told: set[str]) -> list[Said]:
    """What SHA256SUMS has against the manifest, and against files of which the manifest has not told it already."""
    if SUMS not in content.files:
        return [Said("{name} is missing.", name=SUMS)]
    text = content.texts.get(SUMS, b"")
    if text == sums(content.files).encode("utf-8"):
        return []
    lines = text.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    stated = {line[66:]: line[:64] for line in lines if line[64:66] == "  "}
    problems = [Said("{name} was changed: its lines end in CR LF, not in LF.", name=SUMS)] if b"\r\n" in text else []
    for name in sorted(set(stated) | set(content.files) - {SUMS}):
        if name in told:
            continue
        if name not in content.files:
            problems.append(Said("{name} is missing: {list} lists it.", name=shown(name), list=SUMS))
        elif name not in stated:
            problems.append(Said("{list} was changed: it does not list {name}.", list=SUMS, name=shown(name)))
        elif stated[name] != content.files[name][1]:
            problems.append(Said(UNLIKE_SUMS if name == MANIFEST else UNLIKE_MANIFEST, name=shown(name), list=SUMS))
    return problems if problems or told else [Said(NOT_AS_WRITTEN, name=SUMS)]


def sums(files: dict[str, tuple[int, str]]) -> str:
    """The text of SHA256SUMS for files given as name: (size, SHA-256); ``sha256sum -c`` reads it."""
    return "".join(f"{files[name][1]}  {name}\n" for name in sorted(files) if name != SUMS)

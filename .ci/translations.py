# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings resources/i18n/deesc_*.ts up to date with the texts in the code: new ones are added as unfinished,
translations are kept, and those of texts that are gone are kept as vanished.

`texts` finds them: the labels of the window, and what messages say. With ``--check`` nothing is written, and the
program fails where a file is out of date. `help_pages` keeps those of the help with the same functions.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parent))
import texts

PROJECT = texts.PROJECT
FOLDER = PROJECT / "resources" / "i18n"
LANGUAGES = ("ru", "ar", "tr", "fa")
CONTEXT = "deesc"


@dataclass(frozen=True)
class Entry:
    """One text in one language; `state` is "", "unfinished" or "vanished"."""

    source: str
    files: tuple[str, ...]
    translation: str = ""
    state: str = "unfinished"


def all_texts() -> dict[str, tuple[str, ...]]:
    """Every text of the code, with the files that hold it."""
    labels, said = texts.labels(), texts.said()
    return {text: (*labels.get(text, ()), *said.get(text, ())) for text in (*labels, *said)}


def updated(context: str, language: str, current: Mapping[str, tuple[str, ...]]) -> str:
    """The content of a language's file as it should be, for texts and the files that hold each."""
    known = {entry.source: entry for entry in read(language, context)}
    entries = [
        Entry(text, files, known[text].translation, "" if known[text].translation else "unfinished")
        if text in known and known[text].state != "unfinished"
        else Entry(text, files, known[text].translation if text in known else "")
        for text, files in current.items()
    ]
    entries += [
        Entry(entry.source, (), entry.translation, "vanished")
        for entry in sorted(known.values(), key=lambda entry: entry.source)
        if entry.source not in current and entry.translation
    ]
    return _document(context, language, entries)


def read(language: str, context: str = CONTEXT) -> list[Entry]:
    """The entries of a language's file; none where there is no file yet."""
    path = FOLDER / f"{context}_{language}.ts"
    if not path.is_file():
        return []
    entries = []
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314  (our own file)
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None:
            entries.append(Entry(source, (), translation.text or "", translation.get("type", "")))
    return entries


def _document(context: str, language: str, entries: list[Entry]) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    lines += ["<context>", f"    <name>{context}</name>"]
    for entry in entries:
        lines.append("    <message>")
        lines += [f'        <location filename="../../{file}"/>' for file in entry.files]
        state = f' type="{entry.state}"' if entry.state else ""
        lines.append(f"        <source>{escape(entry.source)}</source>")
        lines.append(f"        <translation{state}>{escape(entry.translation)}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def places(text: str) -> list[str]:
    """The places in braces of a text, sorted: a translation must have the same."""
    return sorted(re.findall(r"\{\w*\}", text))


def bring_up_to_date(context: str, current: Mapping[str, tuple[str, ...]]) -> None:
    """Write the files of a context; with ``--check`` the program ends where one is out of date."""
    stale = []
    for language in LANGUAGES:
        file = FOLDER / f"{context}_{language}.ts"
        content = updated(context, language, current)
        if "--check" in sys.argv[1:]:
            stale += [file.name] if not file.is_file() or file.read_text("utf-8") != content else []
            continue
        file.write_text(content, "utf-8")
        states = [entry.state for entry in read(language, context)]
        sys.stdout.write(f"{file.name}: {len(states)} texts, {states.count('unfinished')} unfinished\n")
    if stale:
        sys.exit(f"Out of date: {', '.join(stale)}; run .ci/{Path(sys.argv[0]).name}.")


if __name__ == "__main__":
    bring_up_to_date(CONTEXT, all_texts())
    if texts.put_together():
        sys.exit("Put together at run time, which cannot be translated: " + "; ".join(texts.put_together()))

"""Brings resources/i18n/deesc_*.ts up to date with the texts in the code: new ones are added as unfinished,
translations are kept, and those of texts that are gone are kept as vanished.

Texts are the literals of ``tr("…")``, the sentences that rules and fixes are made of, the titles of rules, limits,
parts and algorithms, and the paragraphs of an algorithm's help. With ``--check`` nothing is written, and the program
fails where a file is out of date.
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator
from xml.etree import ElementTree
from xml.sax.saxutils import escape

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "deesc_plugin"
FOLDER = PROJECT / "resources" / "i18n"
LANGUAGES = ("ru", "ar", "tr", "fa")
CONTEXT = "deesc"
WORDS = ("error", "warning", "note", "open", "excepted", "draft", "proposed", "agreed", "withdrawn")
"""Words that the window shows and the code keeps as values: severities, states and the usual statuses."""

_TEMPLATE_AT = {"found": 2, "of": 0, "new_geometry": 2, "new_value": 3}
_TITLED = {"rule": ("title", "remedy"), "part": ("title",), "algorithm": ("title", "group")}
_LIMIT_TITLE_AT = 3
_OF_FINDINGS = re.compile(r"/core/(rules|placement)/|_findings\.py$|preflight\.py$")
"""Files whose sentences may stand anywhere: chosen from a table, given back by a function, handed on."""
_SENTENCE = re.compile(r"\{\w+\}.* .*|.* .*\{\w+\}.*")


@dataclass(frozen=True)
class Entry:
    """One text in one language; `state` is "", "unfinished" or "vanished"."""

    source: str
    files: tuple[str, ...]
    translation: str = ""
    state: str = "unfinished"


def texts() -> dict[str, tuple[str, ...]]:
    """Every text of the code, with the files that hold it, in the order of files and lines."""
    found: dict[str, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PROJECT).as_posix()
        for text in _texts_of(ast.parse(path.read_text("utf-8"), name), name):
            files = found.setdefault(text, [])
            if name not in files:
                files.append(name)
    for word in WORDS:
        found.setdefault(word, [])
    return {text: tuple(files) for text, files in found.items()}


def updated(language: str) -> str:
    """The content of a language's file as it should be."""
    known = {entry.source: entry for entry in read(language)}
    current = texts()
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
    return _document(language, entries)


def read(language: str) -> list[Entry]:
    """The entries of a language's file; none where there is no file yet."""
    path = FOLDER / f"{CONTEXT}_{language}.ts"
    if not path.is_file():
        return []
    entries = []
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314  (our own file)
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None:
            entries.append(Entry(source, (), translation.text or "", translation.get("type", "")))
    return entries


def _texts_of(tree: ast.Module, name: str) -> Iterator[str]:
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        places: list[ast.expr] = []
        if function == "tr":
            places = call.args[:1]
        elif function in _TEMPLATE_AT and "/core/" in name:
            places = call.args[_TEMPLATE_AT[function] :][:1]
        elif function == "Limit":
            places = call.args[_LIMIT_TITLE_AT:][:1]
        elif function in _TITLED:
            places = [word.value for word in call.keywords if word.arg in _TITLED[function]]
        for place in places:
            yield from _literals(place, constants, f"{name}, line {call.lineno}")
    if _OF_FINDINGS.search(name):
        inside = {part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in inside:
                yield from [node.value] if _SENTENCE.fullmatch(node.value) else []
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and any(_is_algorithm(decorator) for decorator in node.decorator_list):
            yield from (" ".join(paragraph.split()) for paragraph in (ast.get_docstring(node) or "").split("\n\n"))


def _is_algorithm(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Call) and getattr(decorator.func, "id", "") == "algorithm"


def _literals(node: ast.expr, constants: dict[str, ast.expr], place: str) -> Iterator[str]:
    """The texts that an expression can be; what is worked out at run time comes from elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value.strip():
            yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body, constants, place)
        yield from _literals(node.orelse, constants, place)
    elif isinstance(node, ast.Name) and node.id in constants:
        yield from _literals(constants[node.id], {}, place)
    elif isinstance(node, ast.JoinedStr):
        raise SystemExit(f"{place}: an f-string cannot be translated; use a template and .format().")


def _document(language: str, entries: list[Entry]) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
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


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    stale = []
    for code in LANGUAGES:
        file = FOLDER / f"{CONTEXT}_{code}.ts"
        content = updated(code)
        if "--check" in sys.argv[1:]:
            stale += [file.name] if not file.is_file() or file.read_text("utf-8") != content else []
            continue
        file.write_text(content, "utf-8")
        states = [entry.state for entry in read(code)]
        sys.stdout.write(f"{file.name}: {len(states)} texts, {states.count('unfinished')} unfinished\n")
    if stale:
        sys.exit(f"Out of date: {', '.join(stale)}; run .ci/translations.py.")

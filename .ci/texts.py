# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds every text of the code that is said in other languages.

- Labels of the window are the literals of ``tr("…")``; so are the titles of parts and algorithms, the paragraphs of an
  algorithm's help, and the first sentence of a part's description.
- What messages say are the templates of findings, fixes, errors and other messages, the titles and remedies of rules
  and limits, and the words that the code keeps as values. Windows, algorithms and packages say them alike.

A template may be a literal, a constant, one of a table, or come from a function beside it; a function that hands its
parameter on as a template is found by itself, and what its callers give is a template too. A text that is made at run
time cannot be translated: `put_together` lists such places.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Iterator, Union

PROJECT = Path(__file__).resolve().parents[1]
PACKAGE = PROJECT / "deesc_plugin"
WORDS = ("error", "warning", "note", "open", "excepted", "draft", "proposed", "agreed", "withdrawn", "reserved",
         "objected")  # fmt: skip
"""Words that the window shows and the code keeps as values: severities, states, the usual statuses, stances."""

_LABELS_OF = {"part": ("title",), "algorithm": ("title", "group")}
_SAID_OF = {"rule": ("title", "remedy"), "act": ("title", "says")}
_LIMIT_TITLE_AT = 3
_NOUN_AT = 2
_OF_VERIFIER = {"Said": 0, "Refused": 0}
_TEMPLATES = {**_OF_VERIFIER, "Message": 0, "Message.of": 0, "found": 2, "new_geometry": 2, "new_value": 3}
_ERROR = "DeescError"
_LETTER = re.compile(r"[^\W\d_]|[“”]")
_SPOKEN = re.compile(r"[&“]?[A-Z][\w’-]* (?:\w|\{\w)|[&“]?[A-Z][\w &’-]*…$")
_PLACE = re.compile(r"\{[^{}]*\}")

Function = Union[ast.FunctionDef, ast.AsyncFunctionDef]


@dataclass
class _File:
    """A module: its tree, its constants, and the functions that each node stands in."""

    name: str
    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict)
    inside: dict[ast.AST, tuple[Function, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, path: Path) -> _File:
        name = path.relative_to(PROJECT).as_posix()
        made = cls(name, ast.parse(path.read_text("utf-8"), name))
        for node in made.tree.body:
            made.constants.update(_assigned(node))
        made._enter(made.tree, ())
        return made

    def _enter(self, node: ast.AST, functions: tuple[Function, ...]) -> None:
        self.inside[node] = functions
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            functions = (*functions, node)
        for child in ast.iter_child_nodes(node):
            if not isinstance(child, ast.expr_context):
                self._enter(child, functions)

    @cached_property
    def calls(self) -> list[ast.Call]:
        """In the order of lines."""
        calls = [node for node in self.inside if isinstance(node, ast.Call)]
        return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


@lru_cache(maxsize=1)
def files() -> tuple[_File, ...]:
    """The modules of the package, by their names."""
    return tuple(_File.of(path) for path in sorted(PACKAGE.rglob("*.py")))


@lru_cache(maxsize=1)
def labels() -> dict[str, tuple[str, ...]]:
    """The texts of the window alone, with the files that hold them."""
    return _with_files((text, file) for file in files() for text in _labels_in(file))


@lru_cache(maxsize=1)
def said() -> dict[str, tuple[str, ...]]:
    """What messages say, with the files that hold it."""
    found = _with_files((text, file) for file in files() for text in _said_in(file))
    return {**found, **{word: () for word in WORDS if word not in found}}


def nouns() -> dict[str, tuple[str, ...]]:
    """The nouns of counts, as their translations are kept: ``{n} holes``."""
    return _with_files(
        (f"{{n}} {text}", file)
        for file in files()
        for call in file.calls
        if _name_of(call) == "Count"
        for text in _literals(call.args[_NOUN_AT], file)
    )


def put_together() -> list[str]:
    """The places of templates that are made at run time, and so cannot be translated."""
    return [
        f"{file.name}, line {node.lineno}"
        for file in files()
        for call in file.calls
        for node in _templates(call)
        if isinstance(node, (ast.JoinedStr, ast.BinOp))
    ]


def untranslated() -> list[str]:
    """The places of sentences and labels of several words in the window's code that are no text to translate."""
    return [
        f"{file.name}, line {node.lineno}: {node.value}"
        for file in files()
        if "/gui/" in file.name
        for node in _spoken(file)
        if node.value not in labels() and node.value not in said()
    ]


def _spoken(file: _File) -> Iterator[ast.Constant]:
    """What reads as if it were said to somebody; not the docstrings."""
    docstrings = {node.value for node in file.inside if isinstance(node, ast.Expr)}
    for node in file.inside:
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings
        if is_text and _SPOKEN.match(node.value):
            yield node


def _with_files(found: Iterator[tuple[str, _File]]) -> dict[str, tuple[str, ...]]:
    texts: dict[str, list[str]] = {}
    for text, file in found:
        names = texts.setdefault(text, [])
        if file.name not in names:
            names.append(file.name)
    return {text: tuple(names) for text, names in texts.items()}


def _labels_in(file: _File) -> Iterator[str]:
    for call in file.calls:
        name = _name_of(call).rpartition(".")[2]
        if name == "tr":
            yield from _literals(call.args[0], file)
        for word in call.keywords:
            if word.arg in _LABELS_OF.get(name, ()):
                yield from _literals(word.value, file)
    for node in file.tree.body:
        if isinstance(node, ast.ClassDef) and _is_registered(node, "algorithm"):
            yield from _paragraphs(node)
        elif isinstance(node, ast.FunctionDef) and _is_registered(node, "part"):
            yield from _paragraphs(node)[:1]


def _said_in(file: _File) -> Iterator[str]:
    for call in file.calls:
        name = _name_of(call)
        given = [word.value for word in call.keywords if word.arg in (*_SAID_OF.get(name, ()), "between")]
        if name == "Limit":
            given += call.args[_LIMIT_TITLE_AT:][:1]
        for node in [*given, *_templates(call)]:
            yield from (text for text in _literals(node, file) if _LETTER.search(_PLACE.sub("", text)) or node in given)
    for node in file.inside:
        if isinstance(node, ast.ClassDef) and node.name in _errors():
            inits = (call for call in ast.walk(node) if isinstance(call, ast.Call) and _name_of(call) == "__init__")
            yield from (text for call in inits for text in _literals(call.args[0], file))


def _templates(call: ast.Call) -> list[ast.expr]:
    """The argument of a call that is a template."""
    name, arguments = _name_of(call), call.args
    if name == "partial" and arguments:
        name, arguments = ast.unparse(arguments[0]), arguments[1:]
    place = _carriers().get(name, _carriers().get(name.rpartition(".")[2]) if "." in name else None)
    return [] if place is None else arguments[place:][:1]


@lru_cache(maxsize=1)
def _carriers() -> dict[str, int]:
    """The functions that take a template, and its place: messages, errors, and whatever hands its parameter on."""
    known = {**_TEMPLATES, **_errors()}
    while True:
        before = len(known)
        for file in files():
            for call in file.calls:
                name, arguments = _name_of(call), call.args
                place = known.get(name, known.get(name.rpartition(".")[2]) if name.count(".") else None)
                if place is None or len(arguments) <= place or not file.inside[call]:
                    continue
                function = file.inside[call][-1]
                names = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
                for one in set(_names_in(arguments[place])) & set(names):
                    if _is_text(function, one):
                        known.setdefault(function.name, names.index(one) - (names[0] in ("self", "cls")))
        if len(known) == before:
            return {name: place for name, place in known.items() if name != "of" and not name.startswith("__")}


def _names_in(node: ast.expr) -> Iterator[str]:
    """The names that an expression can be."""
    if isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, (ast.IfExp, ast.BoolOp)):
        for one in (node.body, node.orelse) if isinstance(node, ast.IfExp) else node.values:
            yield from _names_in(one)


def _is_text(function: Function, parameter: str) -> bool:
    arguments = (*function.args.posonlyargs, *function.args.args)
    note = next(one.annotation for one in arguments if one.arg == parameter)
    return note is not None and "str" in ast.unparse(note)


@lru_cache(maxsize=1)
def _errors() -> dict[str, int]:
    """The classes of errors whose text is a template, and its place among what they are made of."""
    classes = [node for file in files() for node in file.inside if isinstance(node, ast.ClassDef)]
    known = {_ERROR: 0}
    while True:
        before = len(known)
        for node in classes:
            of_base = [known[base] for base in map(ast.unparse, node.bases) if base in known]
            if of_base and node.name not in known:
                known[node.name] = _handed_on(node, of_base[0])
        if len(known) == before:
            return known


def _handed_on(node: ast.ClassDef, place: int) -> int:
    """The place of the template where a class has its own parameters."""
    for method in node.body:
        if isinstance(method, ast.FunctionDef) and method.name == "__init__":
            names = [one.arg for one in method.args.args][1:]
            calls = [call for call in ast.walk(method) if isinstance(call, ast.Call) and len(call.args) > place]
            given = [one for call in calls if _name_of(call) == "__init__" for one in _names_in(call.args[place])]
            return next((names.index(one) for one in given if one in names), place)
    return place


def _literals(node: ast.expr, file: _File) -> Iterator[str]:
    """The texts that an expression can be; what comes from elsewhere is found there."""
    if isinstance(node, ast.Constant):
        yield from [node.value] if isinstance(node.value, str) and node.value.strip() else []
    elif isinstance(node, ast.IfExp):
        yield from (text for one in (node.body, node.orelse) for text in _literals(one, file))
    elif isinstance(node, (ast.BoolOp, ast.Tuple, ast.List)):
        ones = node.values if isinstance(node, ast.BoolOp) else node.elts
        yield from (text for one in ones for text in _literals(one, file))
    elif isinstance(node, ast.Dict):
        yield from (text for one in node.values for text in _literals(one, file))
    elif isinstance(node, ast.Subscript):
        yield from _literals(node.value, file)
    elif isinstance(node, ast.Name):
        yield from (text for one in _values_of(node, file) for text in _literals(one, file))
    elif isinstance(node, ast.Call):
        returned = (one for one in file.inside if isinstance(one, ast.Return) and one.value is not None)
        here = [one for one in returned if file.inside[one] and file.inside[one][-1].name == _name_of(node)]
        yield from (text for one in here for text in _literals(one.value, file))


def _values_of(name: ast.Name, file: _File) -> list[ast.expr]:
    """What a name may stand for: in the functions around it, in the module, or in the module it is imported from."""
    local = [
        value
        for function in file.inside.get(name, ())
        for node in ast.walk(function)
        for target, value in _assigned(node).items()
        if target == name.id
    ]
    if local or name.id in file.constants:
        return local or [file.constants[name.id]]
    return [other.constants[name.id] for other in files() if name.id.isupper() and name.id in other.constants]


def _assigned(node: ast.AST) -> dict[str, ast.expr]:
    """The names that a statement gives a value to; of a loop over a table, what stands in its columns."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        return {node.target.id: node.value}
    if isinstance(node, ast.Assign):
        found = {target.id: node.value for target in node.targets if isinstance(target, ast.Name)}
        for target in node.targets:
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                found.update(
                    {one.id: two for one, two in zip(target.elts, node.value.elts) if isinstance(one, ast.Name)}
                )
        return found
    if (
        isinstance(node, ast.For)
        and isinstance(node.target, ast.Tuple)
        and isinstance(node.iter, (ast.Tuple, ast.List))
    ):
        rows = [row.elts for row in node.iter.elts if isinstance(row, ast.Tuple)]
        return {
            one.id: ast.List([row[place] for row in rows], ast.Load())
            for place, one in enumerate(node.target.elts)
            if isinstance(one, ast.Name)
        }
    return {}


def _name_of(call: ast.Call) -> str:
    """``found``, ``Message.of``; of a method of something that is no class its own name."""
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        is_class = isinstance(owner, ast.Name) and owner.id[:1].isupper()
        return f"{ast.unparse(owner)}.{call.func.attr}" if is_class else call.func.attr
    return getattr(call.func, "id", "")


def _is_registered(node: ast.ClassDef | ast.FunctionDef, name: str) -> bool:
    calls = (decorator for decorator in node.decorator_list if isinstance(decorator, ast.Call))
    return any(getattr(call.func, "id", "") == name for call in calls)


def _paragraphs(node: ast.ClassDef | ast.FunctionDef) -> list[str]:
    """The paragraphs of a docstring, each as one line."""
    return [" ".join(paragraph.split()) for paragraph in (ast.get_docstring(node) or "").split("\n\n")]

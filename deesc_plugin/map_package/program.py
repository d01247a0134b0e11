# SPDX-License-Identifier: GPL-2.0-or-later
"""``verify.py``: the files of `verification`, joined into one program that anybody can read and run.

Neither ``from __future__`` nor anything else is imported before the program has taken its own folder from where Python
looks for modules: a file that somebody laid beside it would be run before anything is verified. Annotations, which
``from __future__`` keeps Python 3.8 from evaluating, become texts.
"""

from __future__ import annotations

import ast
import hashlib
from functools import cache
from pathlib import Path

NAME = "verify.py"
_ROOM = Path(__file__).with_name("verification")
_FILES = ("said", "names", "files", "zip_file", "manifest", "geometry", "master", "ledger", "package", "command")
"""In the order in which one rests on the other."""
_HEAD = '''#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Verify that a map package agrees with its manifest: no file more, less or other.

    python3 -I verify.py               the folder in which this file lies
    python3 -I verify.py PACKAGE.zip   a package as it was sent, or a folder

Exit 0 when everything agrees, 1 with the reasons when not, 2 when it was called otherwise. Needs Python 3.8 or newer
alone. Whatever the file holds, nothing in it is run, nothing is written but in a temporary folder, no link is followed.
Run a copy that came from elsewhere than the package, or compare its SHA-256 with the one that the project's README
states: who forges a package can forge this program, too.
"""

import sys

if __name__ == "__main__" and not sys.flags.isolated:
    if not getattr(sys.flags, "safe_path", False):
        del sys.path[0]  # this file's folder, or that in which it was called: what lies there is no module of Python
    import os

    _OWN = {os.path.dirname(path) for path in (os.path.abspath(__file__), os.path.realpath(__file__))} | {os.getcwd()}
    sys.path[:] = [place for place in sys.path if not {os.path.abspath(place), os.path.realpath(place)} & _OWN]

'''
_TAIL = """

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path(__file__).absolute()))
"""


@cache
def program() -> bytes:
    """The program, in UTF-8; the same bytes wherever it is made."""
    imports = _Imports()
    bodies = []
    for name in _FILES:
        source = (_ROOM / f"{name}.py").read_text("utf-8")
        tree = ast.parse(source)
        title = (ast.get_docstring(tree) or "").partition("\n")[0]
        statements = [node for node in tree.body[1:] if not isinstance(node, (ast.Import, ast.ImportFrom))]
        imports.add(tree)
        lines = _with_annotations_as_texts(source, tree).splitlines()
        first = min(statements[0].lineno, *(node.lineno for node in _decorators(statements[0])), len(lines))
        bodies.append("\n".join([f"# ---- {title}", *lines[first - 1 :]]))
    text = _HEAD + imports.text + "\n\n" + "\n\n\n".join(bodies) + "\n" + _TAIL
    return text.encode("utf-8")


def program_digest() -> str:
    """The SHA-256 of the program: what tells an honest copy from a forged one."""
    return hashlib.sha256(program()).hexdigest()


class _Imports:
    """What the files take from Python, each once."""

    def __init__(self) -> None:
        self._whole: set[str] = set()
        self._parts: dict[str, set[str]] = {}

    def add(self, tree: ast.Module) -> None:
        """Add those of one file."""
        for node in tree.body:
            if isinstance(node, ast.Import):
                self._whole.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module not in (None, "__future__"):
                self._parts.setdefault(str(node.module), set()).update(alias.name for alias in node.names)

    @property
    def text(self) -> str:
        """The statements; ``sys`` stands before them."""
        whole = [f"import {name}" for name in sorted(self._whole - {"sys"})]
        parts = [f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(self._parts.items())]
        return "\n".join([*whole, *parts])


def _decorators(node: ast.stmt) -> list[ast.expr]:
    return getattr(node, "decorator_list", [])


def _with_annotations_as_texts(source: str, tree: ast.Module) -> str:
    """The source with each annotation in quotation marks."""
    lines = [line.encode("utf-8") for line in source.splitlines()]
    places = sorted(
        (node.lineno - 1, node.col_offset, node.end_col_offset)
        for node in _annotations(tree)
        if node.lineno == node.end_lineno
    )
    for line, start, end in reversed(places):
        text = lines[line]
        lines[line] = text[:start] + b'"' + text[start:end] + b'"' + text[end:]
    return b"\n".join(lines).decode("utf-8")


def _annotations(tree: ast.Module) -> list[ast.expr]:
    found: list[ast.expr | None] = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.AnnAssign, ast.arg)):
            found.append(node.annotation)
        elif isinstance(node, ast.FunctionDef):
            found.append(node.returns)
    return [annotation for annotation in found if annotation is not None and not isinstance(annotation, ast.Constant)]

# SPDX-License-Identifier: GPL-2.0-or-later
"""What CONTRIBUTING says of adding a rule, done by its letter in a copy of the project."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
TEXT = (PROJECT / ".github" / "CONTRIBUTING.md").read_text("utf-8")
STATED = re.compile(r"<!-- (?P<path>\S+\.py) -->\n *```python\n(?P<code>.*?)\n *```", re.DOTALL)
FILES = {found["path"]: textwrap.dedent(found["code"]) + "\n" for found in STATED.finditer(TEXT)}
MAKERS = ("rules_page", "translations", "sentences", "help_pages")
"""The programs of `make texts`, in its order."""
RULE_ID = "attribute.capital"
TESTS = (
    "tests/core/test_rule_catalogue.py",
    "tests/core/test_rules_page.py",
    "tests/core/test_architecture.py",
    "tests/core/test_glossary.py::test_the_sentences_are_those_of_the_translations",
    "tests/core/test_glossary.py::test_every_rule_and_limit_has_a_title_in_every_language",
)


def run(folder: Path, *arguments: str) -> str:
    """What a program prints that is run in the copy; it has to go well."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def make_texts(folder: Path) -> None:
    for name in MAKERS:
        run(folder, f".ci/{name}.py")


def translate(file: Path) -> list[str]:
    """Fill in what is unfinished, as a translator does; returns the sources."""
    entry = re.compile(r'<source>(?P<source>[^<]*)</source>\n( *)<translation type="unfinished"></translation>')
    text = file.read_text("utf-8")
    file.write_text(entry.sub(r"<source>\g<source></source>\n\2<translation>– \g<source></translation>", text), "utf-8")
    return [found["source"] for found in entry.finditer(text)]


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The project with the rule of CONTRIBUTING, and what was to be translated for it."""
    folder = tmp_path_factory.mktemp("copy") / "project"
    left_out = shutil.ignore_patterns(".git", ".venv", "build", "dist", "__pycache__", ".*_cache")
    shutil.copytree(PROJECT, folder, ignore=left_out)
    for path, code in FILES.items():
        (folder / path).write_text(code, "utf-8")
    make_texts(folder)
    unfinished = [translate(file) for file in sorted((folder / "resources" / "i18n").glob("*.ts"))]
    run(folder, ".ci/sentences.py")  # what was translated becomes sentences
    return folder, unfinished


def test_it_says_how_to_make_the_texts_as_make_does():
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    recipe = makefile.partition("\ntexts:")[2].partition("\n\n")[0]
    assert tuple(re.findall(r"\.ci/(\w+)\.py", recipe)) == MAKERS
    assert "`make texts`" in TEXT


def test_a_rule_brings_two_files_three_texts_to_be_translated_and_the_paragraphs_of_its_help(copy):
    _, unfinished = copy
    assert sorted(FILES) == ["deesc_plugin/core/rules/attribute_capital.py", "tests/core/drawings/capital.py"]
    wanted = ["Names begin with a capital", "The name {name} begins with a small letter."]
    wanted.append("Type the first letter of the name as a capital.")
    of_messages, of_help = unfinished[:4], unfinished[4:]
    assert [sorted(texts) for texts in of_messages] == [wanted] * 4
    assert [[text.partition(",")[0] for text in texts] for texts in of_help] == [
        ["A name does not begin with a small letter.", "Annexes are sorted and quoted by names"]
    ] * 4


def test_the_tests_of_rules_pass_with_it(copy):
    folder, _ = copy
    options = ("-q", "-p", "no:cacheprovider", "-x")
    names = run(folder, "-m", "pytest", *options, "--collect-only", *TESTS).splitlines()
    parametrised = re.compile(r"\[.*\]$")
    chosen = [
        name
        for name in names
        if "::" in name and (not parametrised.search(name) or RULE_ID in name or "test_glossary" in name)
    ]
    assert any(RULE_ID in name for name in chosen)
    run(folder, "-m", "pytest", *options, *chosen)


def test_it_is_as_the_linter_wants_it(copy):
    folder, _ = copy
    for command in (("check",), ("format", "--check")):
        run(folder, "-m", "ruff", *command, *FILES)

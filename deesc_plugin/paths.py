# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the plugin's resources lie: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

import csv
import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any, Sequence

from .core.agreement import Agreement
from .core.agreement_file import read_agreement
from .core.errors import AgreementError
from .core.gazetteer import Gazetteer, read_gazetteer
from .core.ground import Credit
from .core.saying import Listed, Voice
from .core.sheets.page import Arrangement, read_arrangement
from .core.wording import Phrases, Wording, read_phrases

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder with agreements, icons, styles, samples and help."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def plugin_version() -> str:
    """The plugin's version as its metadata.txt states it; empty without one."""
    for folder in (_PACKAGE, _PACKAGE.parent):
        if (folder / "metadata.txt").is_file():
            stated = re.search(r"^version=(\S+)", (folder / "metadata.txt").read_text("utf-8"), re.MULTILINE)
            return stated.group(1) if stated else ""
    return ""


def agreement_schema() -> dict[str, Any]:
    """The JSON Schema of agreement files."""
    schema: dict[str, Any] = json.loads((resources() / "agreements" / "agreement.schema.json").read_text("utf-8"))
    return schema


def bundled_agreements() -> tuple[str, ...]:
    """Ids of the agreements that come with the plugin."""
    files = sorted((resources() / "agreements").glob("*.json"))
    return tuple(path.stem for path in files if not path.name.endswith(".schema.json"))


def load_agreement(id_or_path: str) -> Agreement:
    """The agreement with a bundled id, or in the JSON file at a path.

    Raises
    ------
    AgreementError
        When there is neither, or the file is refused.
    """
    if id_or_path in bundled_agreements():
        return read_agreement(resources() / "agreements" / f"{id_or_path}.json", agreement_schema())
    path = Path(id_or_path)
    if path.suffix.lower() != ".json" or not path.is_file():
        raise AgreementError(
            "There is no agreement “{name}”; name a bundled one ({known}) or the path of a JSON file.",
            name=id_or_path,
            known=Listed.of(bundled_agreements(), most=None),
        )
    return read_agreement(path, agreement_schema())


@lru_cache(maxsize=64)
def phrases(document: str, language: str) -> Phrases:
    """The phrases of a document (a file of ``resources/wording``) in a language, in English where it lacks one."""
    return read_phrases(resources() / "wording" / f"{document}.json", language)


@lru_cache(maxsize=8)
def voice(language: str) -> Voice:
    """What says messages in a language (ISO 639-1): the window, the algorithms and the documents have the same."""
    texts = [phrases(document, language).wordings for document in ("sentences", "counts", "units")]
    return Voice(language, {text: wording for wordings in texts for text, wording in wordings.items()})


def help_page(page: str, language: str) -> Path | None:
    """A page of the help, in a language where there is one; None where there is no such page."""
    folder = resources() / "help"
    pages = (folder / language / f"{page}.html", folder / f"{page}.html")
    return next((path for path in pages if path.is_file()), None)


def sheet_arrangement() -> Arrangement:
    """Where the map frame and the margin block lie on each paper."""
    return read_arrangement(resources() / "layouts" / "sheet.json")


def bundled_gazetteer(countries: Sequence[str]) -> Gazetteer | None:
    """The gazetteer that comes with the plugin for one of these countries (ISO 3166-1 alpha-2), or None.

    Raises
    ------
    GazetteerError
        When it is there and cannot be read.
    """
    files = _gazetteer_files(countries)
    return read_gazetteer(files[0]) if files else None


def has_bundled_gazetteer(countries: Sequence[str]) -> bool:
    """Whether a gazetteer for one of these countries comes with the plugin."""
    return bool(_gazetteer_files(countries))


@lru_cache(maxsize=1)
def country_names() -> dict[str, Wording]:
    """What countries are called in the languages of documents, by ISO 3166-1 code (``resources/gazetteer``)."""
    (_, *languages), *rows = csv.reader(line for line in _country_lines() if not line.startswith("#"))
    return {code: Wording(tuple(zip(languages, names))) for code, *names in rows}


@lru_cache(maxsize=1)
def country_names_credit() -> Credit:
    """Where these names come from, and on what terms."""
    stated = dict(line[1:].strip().partition(": ")[::2] for line in _country_lines() if line.startswith("#"))
    return Credit(stated["source"], stated["edition"], stated["licence"])


def _country_lines() -> list[str]:
    return (resources() / "gazetteer" / "countries.csv").read_text("utf-8").splitlines()


def _gazetteer_files(countries: Sequence[str]) -> list[Path]:
    codes = [code for code in countries if len(code) == 2 and code.isascii() and code.isalpha()]
    files = (resources() / "gazetteer" / f"{code}.csv" for code in codes)
    return [file for file in files if file.is_file()]

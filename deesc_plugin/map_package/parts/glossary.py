# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/glossary.csv``: the terms of the package, those of its agreement first."""

from __future__ import annotations

import json
from typing import Iterator

from ...core.agreement import Agreement, InstrumentTerm
from ...core.tables.csv_output import Column, Table
from ...core.wording import LANGUAGE_NAMES, Wording
from ...paths import resources
from ..csv_file import compare_csv, write_csv
from ..job import Job, PackagedFile
from . import part

NAME = "tables/glossary.csv"


def reread(job: Job) -> None:
    """Read the cells again and compare them with the terms."""
    compare_csv(job, NAME, glossary_table(job.delimitation.agreement))


@part("glossary", order=460, title="Glossary", reread=reread)
def glossary(job: Job) -> Iterator[PackagedFile]:
    """Each term of the package in the languages of documents and of the agreement, and where it is from."""
    write_csv(job, NAME, glossary_table(job.delimitation.agreement))
    yield PackagedFile(NAME, "glossary")


def glossary_table(agreement: Agreement) -> Table:
    """The agreement's kinds, its own terms and its word for a unit, then those of ``resources/wording/glossary.json``.

    A term of the agreement takes the place of a general one of the same id.
    """
    terms = json.loads((resources() / "wording" / "glossary.json").read_text("utf-8"))
    own_words = f"the agreement's own words ({agreement.id})"
    if agreement.unit_word is not None:
        terms["unit"] = _entry(agreement.unit_word, own_words)
    own = {kind.id: _entry(kind.name, f"{kind.wording}; {own_words}") for kind in agreement.kinds}
    own |= {
        f"{kind.id}_in_instrument": _entry(kind.term.name, _term_sources(kind.term))
        for kind in agreement.kinds
        if kind.term
    }
    own |= {term.id: _entry(term.name, str(term.source)) for term in agreement.glossary}
    every = {**own, **{term: texts for term, texts in terms.items() if term not in own}}
    languages = dict.fromkeys([*LANGUAGE_NAMES, *agreement.name_languages])
    rows = ((term, *(texts.get(one, "") for one in languages), texts["source"]) for term, texts in every.items())
    return Table((Column("term"), *map(Column, languages), Column("source")), tuple(rows))


def _term_sources(term: InstrumentTerm) -> str:
    """Which source states a term of the instrument in which language, and in which ones it is a translation."""
    stated = [f"{language}: {source}" for language, source in sorted(term.sources.items())]
    others = [language for language, _ in term.name.texts if language not in term.sources]
    return "; ".join([*stated, *([f"translation: this project ({', '.join(others)})"] if others else [])])


def _entry(name: Wording, source: str) -> dict[str, str]:
    return {**dict(name.texts), "source": source}

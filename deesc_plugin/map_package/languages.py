# SPDX-License-Identifier: GPL-2.0-or-later
"""The languages that documents are written in."""

from __future__ import annotations

from typing import Iterable

from ..core.agreement import Agreement
from ..core.errors import PackageError
from ..core.saying import Listed
from ..core.wording import LANGUAGE_NAMES


def written_languages(agreement: Agreement) -> tuple[str, ...]:
    """The agreement's languages that documents can be written in, in its order; English where there are none."""
    return tuple(language for language in agreement.name_languages if language in LANGUAGE_NAMES) or ("en",)


def known_languages(codes: Iterable[str]) -> tuple[str, ...]:
    """The codes in their order, each once.

    Raises
    ------
    PackageError
        For a language that no document is written in.
    """
    distinct = tuple(dict.fromkeys(codes))
    for code in distinct:
        if code not in LANGUAGE_NAMES:
            raise PackageError(
                "“{code}” is no language that documents are written in; use {known}.",
                code=code[:30],
                known=Listed.of(LANGUAGE_NAMES, most=None),
            )
    return distinct

# SPDX-License-Identifier: GPL-2.0-or-later
"""What a verification found, as messages of the program."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from ..core.errors import PackageError
from ..core.saying import Listed, Message
from .verification.said import Said

_MOST_PROBLEMS = 20


def message_of(problem: Said) -> Message:
    """A problem, to be said in the reader's language; `verification` stands alone and says it in English."""
    return Message.of(problem.template, **{name: str(value) for name, value in problem.values.items()})


def not_valid(package: Path, problems: Sequence[Message]) -> PackageError:
    """The error for a package that does not verify, with the first of the reasons."""
    return PackageError(
        "{package} is not valid: {problems}",
        package=package.name,
        problems=Listed.of(problems[:_MOST_PROBLEMS], most=None, between=" "),
    )

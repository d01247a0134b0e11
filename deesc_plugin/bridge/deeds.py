# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose work it is that is being written, and with which command: what the history of a workspace says of a change."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Iterator

from ..core.history import Deed
from .settings import read_settings

_COMMAND: ContextVar[str] = ContextVar("deesc_command", default="")


@contextmanager
def under_command(command: str) -> Iterator[None]:
    """Have what is written in the block be the work of a command, such as an algorithm by its id."""
    token = _COMMAND.set(command)
    try:
        yield
    finally:
        _COMMAND.reset(token)


def present_deed() -> Deed:
    """The hand that the user has set, never the name of an account, and the command that is at work."""
    return Deed(read_settings().hand, _COMMAND.get())

# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps figures and foreign sentences readable where the window speaks a language that runs from right to left.

Without a mark Qt would show ``2017-05-06`` inside Arabic text as 06-05-2017, and take a coordinate apart. The marks
are for showing only: nothing that is stored holds them.
"""

from __future__ import annotations

from typing import Any, Iterable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAbstractSpinBox

from ...core.characters import without_refused
from ...core.delimitation import Feature
from ...core.errors import DeescError
from ...core.saying import FeatureName, Message, Value
from ...core.saying.direction import FIRST_STRONG, from_left, runs_right_to_left, set_apart
from ...core.wording import Wording
from ...paths import voice
from .translation import language, tr

_FROM_RIGHT = "\u200f"
"""Before a sentence that runs from the right: some of Qt looks at the first letter, be it isolated or not."""
_MOST_NAMES = 3


def figure(text: str) -> str:
    """A date, coordinate, measure or path: from left to right in every language."""
    return from_left(text) if _is_needed() else text


def sentence(text: str) -> str:
    """A text that may be in another language than the window: in the direction of its own first letter.

    What stands in isolates, as a name that was put in, does not count for that.
    """
    if not text or not _is_needed():
        return text
    return (_FROM_RIGHT if runs_right_to_left(text) else "") + set_apart(text)


def filled(template: str, **values: Any) -> str:
    """A sentence with values put in, each of which keeps its own order, as does the sentence around them.

    A value that has words of its own, as an error or a title has, is put in in the window's language.
    """
    texts = {name: _text(value) for name, value in values.items()}
    if not _is_needed():
        return template.format(**texts)
    return sentence(template.format(**{name: set_apart(str(text)) for name, text in texts.items()}))


def listed(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    if len(names) <= _MOST_NAMES:
        return in_a_row(names)
    return filled(tr("{names} and {number} more"), names=in_a_row(names[:_MOST_NAMES]), number=len(names) - _MOST_NAMES)


def called(features: Iterable[Feature | FeatureName]) -> str:
    """What the first few features are called in the window's language, and how many more there are."""
    return listed([said(feature) for feature in features])


def in_a_row(texts: Iterable[str]) -> str:
    """Texts parted by the comma of the window's language."""
    return voice(language()).phrase(", ").join(texts)


def told(message: Message | DeescError) -> str:
    """A message or the sentence of an error in the window's language, to be shown."""
    speaker = voice(language())
    return sentence(speaker.isolated(message)) if _is_needed() else speaker.text(message)


def said(value: Value | Feature | Wording) -> str:
    """A measure, a name or another value in the window's language, to be put into a sentence."""
    return voice(language()).text(value)


def european(widget: QAbstractSpinBox) -> None:
    """Make a box for numbers or a date show 0-9, a decimal point and the year first, in every language."""
    widget.setLocale(QLocale.c())
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def plain(text: str) -> str:
    """A text without what was added to show it: for the clipboard, from which it may come into the data."""
    return without_refused(text.replace(_FROM_RIGHT + FIRST_STRONG, ""), several_lines=True)


def _text(value: Any) -> Any:
    """What the core says, in the window's language; any other value as it is."""
    if isinstance(value, (Message, DeescError)):
        return told(value)
    return said(value) if isinstance(value, (Feature, Wording)) else value


def _is_needed() -> bool:
    """Whether the window is mirrored or, as where Qt's own translations are not installed, only its texts are."""
    right_to_left = Qt.LayoutDirection.RightToLeft
    language = QLocale(QgsApplication.locale())
    return bool(QGuiApplication.layoutDirection() == right_to_left or language.textDirection() == right_to_left)

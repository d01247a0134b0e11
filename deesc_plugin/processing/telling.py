# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms tell while they run, in the language of the user interface."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback

from ..bridge.user_voice import user_voice
from ..core.saying import Message


def tell(feedback: QgsProcessingFeedback, template: str | Message, /, **values: Any) -> None:
    """Say something in the log; a template with its values, or a message."""
    feedback.pushInfo(_said(template, values))


def warn(feedback: QgsProcessingFeedback, template: str | Message, /, **values: Any) -> None:
    """Say something in the log that the person should look at."""
    feedback.pushWarning(_said(template, values))


def _said(template: str | Message, values: dict[str, Any]) -> str:
    return user_voice().text(template if isinstance(template, Message) else Message.of(template, **values))

# SPDX-License-Identifier: GPL-2.0-or-later
"""The exceptions of the project: each message is one plain sentence for the person at the screen."""

from __future__ import annotations

from typing import Any

from .saying import Message


class DeescError(Exception):
    """Base of every error the project raises on purpose.

    The sentence names the file or the feature concerned, says what is wrong with it, and what to do.

    Parameters
    ----------
    template : str or Message
        The English sentence with places in braces, or a message.
    **values
        The values for its places, as `Message.of` takes them; without any the text is taken as it stands.

    Attributes
    ----------
    message : Message
        The sentence, to be said in the reader's language; ``str(error)`` is the English one.
    """

    def __init__(self, template: str | Message = "", /, **values: Any) -> None:
        if isinstance(template, Message):
            self.message = template
        else:
            self.message = Message.of(template, **values) if values else Message(template)
        super().__init__(str(self.message))


class AgreementError(DeescError):
    """An agreement file cannot be read or breaks its schema."""


class CoordinateError(DeescError):
    """A text is not a coordinate of the stated notation."""


class GeometryError(DeescError):
    """A geometry cannot be used for what was asked of it."""


class BoundaryReferenceError(DeescError):
    """A layer is no usable reference for the administrative boundaries of an agreement."""


class GazetteerError(DeescError):
    """A gazetteer cannot be read."""


class BaseLayerError(DeescError):
    """A layer cannot lie under the line as it is named."""


class WorkspaceError(DeescError):
    """A workspace cannot be created, opened, read or written."""


class Busy(WorkspaceError):
    """Another program is writing to the workspace; nothing was changed, and it may be tried again."""


class LedgerError(DeescError):
    """A line is no entry of a ledger, or a ledger is larger than the limits allow."""


class ImportRefused(DeescError):
    """A whole file is refused; the workspace was not touched."""


class WriteError(DeescError):
    """A file cannot be written; what stood at its path is untouched."""


class PackageError(DeescError):
    """A map package cannot be built, or does not verify."""


class Cancelled(DeescError):
    """The person at the screen cancelled; whatever had been begun has been undone."""

# SPDX-License-Identifier: GPL-2.0-or-later
"""Other windows on the same workspace: that there are any, what they saved, and what is in the way of saving here."""

from __future__ import annotations

from typing import Iterator

from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.shared_store import ChangedElsewhere, KeptAside
from ...bridge.stores import Presence, Store
from ...core.changes import Conflict
from ...core.errors import DeescError
from ...core.saying import Message
from ..language.direction import called, filled, listed, said, told
from ..language.layer_names import shown_name
from ..language.translation import tr
from ..widgets.messages import Messages
from .session import Session
from .waiting_edits import LOCKED, WaitingEdits

_EVERY_MS = 1_000


class OtherWindows(QObject):
    """Tells when the workspace is open elsewhere, shows what others saved, and says what became of a save of one's own.

    A small file beside the workspace says that a window has it open. It keeps nobody from anything, goes when the
    workspace is left, and counts for nothing when the window that made it has crashed.
    """

    def __init__(self, session: Session, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._workspace: OpenWorkspace | None = None
        self._sign: Presence | None = None
        self._signed: Store | None = None
        self._failed: dict[str, str] = {}
        self._unsaved: frozenset[str] = frozenset()
        self._not_saved: QgsMessageBarItem | None = None
        self._also_edited: QgsMessageBarItem | None = None
        self._kept_aside: list[QgsMessageBarItem] = []
        self._is_missing = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._retelling = QTimer(self)
        self._retelling.setSingleShot(True)
        self._retelling.setInterval(0)
        self._retelling.timeout.connect(self._tell_not_saved)
        self._waiting = WaitingEdits(messages, self)
        self._waiting.given_up.connect(self._on_not_saved)
        session.workspace_changed.connect(self._follow)
        session.content_changed.connect(self._look_at_unsaved)
        session.unsaved_changed.connect(self._look_at_unsaved)
        QCoreApplication.instance().aboutToQuit.connect(self._take_down)  # QGIS ends without unloading plugins
        self._follow()

    def close(self) -> None:
        """Let go of the session, and take the sign down."""
        self._session.workspace_changed.disconnect(self._follow)
        self._session.content_changed.disconnect(self._look_at_unsaved)
        self._session.unsaved_changed.disconnect(self._look_at_unsaved)
        QCoreApplication.instance().aboutToQuit.disconnect(self._take_down)
        self._timer.stop()
        self._retelling.stop()
        self._waiting.stop()
        self._let_go()
        self._take_down()

    def look(self) -> None:
        """Look whether somebody else has written to the file, and show what they made of it."""
        workspace = self._workspace
        if workspace is None:
            return
        if self._sign is not None:
            self._sign.others()  # who may have gone: then one's own sign goes up
        if not workspace.store.is_there():
            self._tell_missing(workspace.store)
            return
        self._is_missing = False
        if not workspace.shared.is_touched():
            return
        try:
            found = workspace.shared.look_again()
            if found.has_features:
                workspace.show_again()
                self._tell_changed(workspace, found)
            if found.are_limits_other or found.is_base_map_other:
                self._session.read_again()
                self._tell_stated(workspace, found)
        except DeescError as error:
            self._messages.error(error)

    def _follow(self) -> None:
        """Keep to the workspace of the session; the same one opened again is no news."""
        workspace = self._session.workspace
        if workspace is self._workspace:
            return
        self._let_go()
        self._waiting.stop()
        self._workspace = workspace
        if workspace is None:
            self._timer.stop()
            self._take_down()
            return
        workspace.shared.conflicted.connect(self._tell_kept_aside)
        workspace.shared.not_saved.connect(self._on_not_saved)
        workspace.shared.upgraded.connect(self._tell_upgraded)
        workspace.shared.waiting.not_saved.connect(self._messages.error)
        workspace.snapshot()  # kept: it is what the file is held against
        self._timer.start()
        if workspace.store != self._signed:
            self._take_down()
            self._put_up(workspace.store)
            self._tell_read_only(workspace.store)

    def _let_go(self) -> None:
        if self._workspace is not None:
            self._workspace.shared.conflicted.disconnect(self._tell_kept_aside)
            self._workspace.shared.not_saved.disconnect(self._on_not_saved)
            self._workspace.shared.upgraded.disconnect(self._tell_upgraded)
            self._workspace.shared.waiting.not_saved.disconnect(self._messages.error)
            self._workspace = None
            for asked in (self._not_saved, *self._kept_aside):
                self._messages.take_away(asked)
            self._not_saved, self._kept_aside = None, []

    def _put_up(self, store: Store) -> None:
        """Make the sign, and tell of one that is there."""
        self._signed = store
        if store.is_sealed():
            sealed = tr(
                "{file} is part of a map package, which does not verify any more once it is changed; work on a copy."
            )
            self._messages.warn(filled(sealed, file=store.label))
            return
        self._sign = store.presence()
        computer = self._sign.others()
        if computer is None:
            return
        if computer:
            there = tr("{file} is open in another window as well, on the computer {computer}.")
        else:
            there = tr("{file} is open in another window as well.")
        kept = tr(
            "Nothing is lost: where both change the same feature, what is saved first stands, and the other version is "
            "kept in a file of its own."
        )
        self._messages.warn(f"{filled(there, file=store.label, computer=computer)} {kept}")

    def _tell_upgraded(self, done: Message) -> None:
        self._messages.tell(told(done))

    def _tell_missing(self, store: Store) -> None:
        """Once: it is looked for each second."""
        if not self._is_missing:
            self._is_missing = True
            self._messages.warn(
                filled(
                    tr("{file} is not in its place any more; put it back, or open it where it is now."),
                    file=store.label,
                )
            )

    def _tell_read_only(self, store: Store) -> None:
        if store.is_read_only():
            self._messages.warn(
                filled(
                    tr(
                        "{file} is read-only here: it can be looked at, checked and exported. To edit, copy it to a "
                        "folder where you may write, and open the copy."
                    ),
                    file=store.label,
                )
            )

    def _take_down(self) -> None:
        if self._sign is not None:
            self._sign.take_down()
        self._sign = self._signed = None

    def _tell_changed(self, workspace: OpenWorkspace, found: ChangedElsewhere) -> None:
        news = filled(
            tr(
                "{file} was saved in another window or program and is shown as it is now. Features added: {added}, "
                "changed: {changed}, removed: {removed}."
            ),
            file=workspace.store.label,
            added=len(found.added),
            changed=len(found.changed),
            removed=len(found.removed),
        )
        if not found.edited_here:
            self._messages.tell(news)
            return
        also = filled(
            tr("Edited here as well, and not saved: {names}. When you save, your version goes into a file of its own."),
            names=called(found.edited_here),
        )
        self._messages.take_away(self._also_edited)
        self._also_edited = self._messages.warn(f"{news} {also}")

    def _tell_stated(self, workspace: OpenWorkspace, found: ChangedElsewhere) -> None:
        """That others have changed what the workspace states beside its features."""
        if found.are_limits_other:
            limits = tr("The limits of {file} were changed in another window; it is checked against them now.")
            self._messages.warn(filled(limits, file=workspace.store.label))
        if found.is_base_map_other:
            ground = tr("The base map of {file} was changed in another window or program, and is shown as it is now.")
            self._messages.tell(filled(ground, file=workspace.store.label))

    def _tell_kept_aside(self, kept: KeptAside) -> None:
        """The loser of a conflict is told, and may still have it their way: as an edit that can be undone."""
        outcome = " ".join(_what_stands(kept.conflicts))
        if kept.copy is not None:
            outcome += " " + filled(tr("Yours is kept beside it in {copy}."), copy=kept.copy)
        if kept.problem is None:
            answers = [(tr("Use my version"), lambda: self._insist(kept.conflicts))]
        else:
            answers = []
            outcome += " " + filled(
                tr("Yours could not be written to a file ({reason}) and is an unsaved edit again."), reason=kept.problem
            )
            QTimer.singleShot(0, lambda: self._insist(kept.conflicts))
        self._kept_aside.append(self._messages.ask(outcome, *answers))

    def _insist(self, conflicts: tuple[Conflict, ...]) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        names = called(conflict.feature for conflict in conflicts)
        try:
            workspace.insist(conflicts, tr("Use my version of {names}").format(names=names))
        except DeescError as error:
            self._messages.error(error)
            return
        self._messages.tell(
            filled(tr("Your version of {names} is shown and not saved yet; Undo brings the other back."), names=names)
        )

    def _on_not_saved(self, layer_id: str, reason: str) -> None:
        """QGIS reports each thing that went wrong: they are told as one when it has finished."""
        self._failed.setdefault(layer_id, reason)
        self._retelling.start()

    def _tell_not_saved(self) -> None:
        workspace, failed = self._workspace, dict(self._failed)
        self._failed.clear()
        if workspace is None:
            return
        layers = [layer for layer in workspace.edited_layers if layer.id() in failed]
        if not layers:
            return
        names = listed([shown_name(layer) for layer in layers])
        reason = failed[layers[0].id()]
        if LOCKED in reason and self._waiting.begin(workspace, names):
            return
        if LOCKED in reason:
            why = tr("{file} is being written by another program; save again when it has finished.")
        elif "readonly" in reason or "read-only" in reason or workspace.store.is_read_only():
            why = tr("{file} is read-only; make it writable, and save again.")
        elif workspace.store.has_no_room(reason):
            why = tr("There is no room left on the disk for {file}; free some space, and save again.")
        else:
            why = tr("{file} does not take them ({reason}); save again, or work on a copy of it.")
        outcome = filled(tr("The edits of {layers} were not saved and are kept here."), layers=names)
        self._messages.take_away(self._not_saved)
        self._unsaved = frozenset(layer.id() for layer in layers)
        self._not_saved = self._messages.ask(
            f"{outcome} {filled(why, file=workspace.store.label, reason=reason)}", (tr("Save again"), workspace.save)
        )

    def _look_at_unsaved(self) -> None:
        """What was not saved, and now is or was discarded, is told no more."""
        workspace = self._workspace
        left = () if workspace is None else workspace.edited_layers
        if self._not_saved is not None and not any(layer.id() in self._unsaved for layer in left):
            self._messages.take_away(self._not_saved)
            self._not_saved = None


def _what_stands(conflicts: tuple[Conflict, ...]) -> Iterator[str]:
    changed = sorted(said(conflict.feature) for conflict in conflicts if conflict.theirs is not None)
    removed = sorted(said(conflict.feature) for conflict in conflicts if conflict.theirs is None)
    if changed:
        yield filled(tr("Another window had saved {names} before you: its version stands."), names=listed(changed))
    if removed:
        yield filled(tr("Another window had removed {names} before you."), names=listed(removed))

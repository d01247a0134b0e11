# SPDX-License-Identifier: GPL-2.0-or-later
"""All that the plugin has in QGIS's window, built of its parts and connected; who adds it there is the plugin."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QDialog, QToolBar, QWidget

from ..bridge.settings import is_first_time, read_settings
from ..core.errors import DeescError
from ..core.roles import Role
from .agreed.lines import AgreedLines
from .beginning.party_question import PartyQuestion
from .beginning.project_setup import ProjectSetup
from .drawing.tools import Tools
from .findings.dock import FindingsDock
from .findings.live_check import LiveCheck
from .findings.overlap_matrix import OverlapMatrix
from .history.dock import HistoryDock
from .intake.coordinates_dialog import CoordinatesDialog
from .intake.import_dialog import ImportDialog
from .language.translator import Translator
from .packages.export_dialog import ExportDialog
from .packages.verify_dialog import VerifyDialog
from .places.cursor_place import CursorPlace
from .places.place_filter import PlaceFilter
from .places.place_finder import PlaceFinder
from .session.leaving import Leaving
from .session.other_windows import OtherWindows
from .session.region_view import RegionView
from .session.screen_colours import colour_layers
from .session.session import Session
from .session.signing import Signing
from .session.spoken_layers import speak_layers
from .session.strip_widths import StripWidths
from .session.unsaved import save_all
from .session.zone_lists import ZoneLists
from .settings.agreement_dialog import ReplaceAgreementDialog
from .settings.base_map_dialog import BaseMapDialog
from .settings.base_map_view import BaseMapView
from .settings.options_page import OptionsFactory
from .settings.workspace_dialog import NewWorkspaceDialog, OpenDialog
from .toolbar import Toolbar
from .turning.dock import TurningPointsDock
from .widgets.help import show_help
from .widgets.messages import Messages
from .widgets.own_keys import OwnKeys, help_key
from .working_group.acts_tab import ActsTab
from .working_group.changes_tab import ChangesTab
from .working_group.dock import WorkingGroupDock
from .working_group.proposals_tab import ProposalsTab
from .working_group.stretches_tab import StretchesTab


class Window(QObject):
    """The parts and their connections.

    Parameters
    ----------
    canvas, cad_dock, message_bar, main_window
        QGIS's own.
    bar : QToolBar
        An empty toolbar for the actions.
    activate_layer : callable
        Makes a layer the active one, on which QGIS's Undo, Save Layer Edits and Toggle Editing work.

    Attributes
    ----------
    docks : list of (QDockWidget, Qt.DockWidgetArea)
        To be added to the main window.
    options : list of QgsOptionsWidgetFactory
        To be registered.
    place_filter : PlaceFilter
        To be registered with QGIS's locator.
    cursor_place : CursorPlace
        To be added to the status bar.
    """

    def __init__(
        self,
        project: QgsProject,
        canvas: QgsMapCanvas,
        cad_dock: QgsAdvancedDigitizingDockWidget,
        message_bar: QgsMessageBar,
        main_window: QWidget,
        bar: QToolBar,
        activate_layer: Callable[[QgsVectorLayer], object],
    ) -> None:
        super().__init__(main_window)
        self._main_window, self._canvas = main_window, canvas
        self._translator = Translator()
        self.messages = Messages(message_bar)
        self.session = Session(project, self)
        self._failure: QgsMessageBarItem | None = None
        self.session.failed.connect(self._tell_failure)
        self.session.workspace_changed.connect(lambda: self._tell_failure(None))
        self.other_windows = OtherWindows(self.session, self.messages, self)
        self.leaving = Leaving(self.session, self.messages)
        self.signing = Signing(self.session, self.messages, main_window)
        self.agreed = AgreedLines(self.session, self.messages, main_window)
        self.project_setup = ProjectSetup(self.session, self.messages, self)  # before what zooms
        self.party = PartyQuestion(self.session, self.messages, main_window)
        self.tools = Tools(canvas, cad_dock, self.session, self.messages, main_window)
        self.region_view = RegionView(self.session, canvas, self)
        self.base_map_view = BaseMapView(self.session, self.messages, self)
        self.layer_notes = [kind(self.session, self) for kind in (StripWidths, ZoneLists)]
        self.live_check = LiveCheck(self.session, self)
        self.findings = FindingsDock(self.session, canvas, self.messages, main_window, self.live_check)
        self.overlaps = OverlapMatrix(self.session, canvas, self.messages, main_window)
        self.history = HistoryDock(self.session, canvas, self.messages, main_window)
        kinds = (ProposalsTab, StretchesTab, ActsTab, ChangesTab)
        tabs = [kind(self.session, canvas, self.messages) for kind in kinds]
        self.working_group = WorkingGroupDock(tabs, main_window)
        self.turning = TurningPointsDock(self.session, canvas, self.messages, self.agreed.ask_reason, main_window)
        self.docks = [
            (self.findings, Qt.DockWidgetArea.RightDockWidgetArea),
            (self.history, Qt.DockWidgetArea.RightDockWidgetArea),
            (self.working_group, Qt.DockWidgetArea.RightDockWidgetArea),
            (self.overlaps, Qt.DockWidgetArea.BottomDockWidgetArea),
            (self.turning, Qt.DockWidgetArea.BottomDockWidgetArea),
        ]
        self.options = [OptionsFactory(self.session, self.messages)]
        self.place_finder = PlaceFinder(self.session, canvas, self)
        self.place_filter = PlaceFilter(self.place_finder)
        self.cursor_place = CursorPlace(canvas, self.messages, main_window)
        self.toolbar = Toolbar(bar, self.session, self._handlers())
        self.findings.start.new_asked.connect(self._make_workspace)
        self.findings.start.open_asked.connect(self._open_workspace)
        self.region_view.followed.connect(self._filter_findings)
        self.live_check.checked.connect(self.toolbar.show_counts)
        self.session.opened.connect(self._colour)
        self.session.workspace_changed.connect(self._speak)
        self.session.edited.connect(activate_layer)
        self._keys = [OwnKeys(widget, help_key(self._page_of_tool)) for widget in (canvas, main_window)]
        OwnKeys(self.overlaps, help_key(lambda: "overlaps"))
        self.session.find()

    def greet(self) -> None:
        """Show a newcomer, once, where to begin."""
        if self.session.workspace is None and is_first_time():
            self.findings.show()

    def close(self) -> None:
        """Let go of everything, last first."""
        for keys in self._keys:
            keys.remove()
        self.toolbar.close()
        self.cursor_place.close_parts()
        self.place_finder.close()
        self.turning.close_parts()
        self.working_group.close_parts()
        self.history.close_parts()
        self.overlaps.close_parts()
        self.findings.close_parts()
        for notes in self.layer_notes:
            notes.close()
        self.base_map_view.close()
        self.region_view.close()
        self.tools.close()
        self.party.close()
        self.project_setup.close()
        self.signing.close()
        self.agreed.close()
        self.other_windows.close()
        self.session.close()
        self._translator.remove()
        self.deleteLater()

    def _tell_failure(self, error: DeescError | None) -> None:
        """Say why the workspace that the project refers to cannot be shown, until it or another one is."""
        self.messages.take_away(self._failure)
        self._failure = None if error is None else self.messages.error(error)

    def _handlers(self) -> dict[str, Callable[..., None]]:
        return {
            "NewWorkspace": self._make_workspace,
            "OpenWorkspace": self._open_workspace,
            "ReplaceAgreement": lambda: self._show(ReplaceAgreementDialog(*self._shared())),
            "SaveAll": lambda: save_all(self.session, self.messages),
            "DrawZone": self._draw(Role.ZONE),
            "DrawLine": self._draw(Role.LINE),
            "BufferFromZone": self._draw(Role.BUFFER_ZONE),
            "DrawSafeZone": self._draw(Role.SAFE_ZONE),
            "PlacePost": self._draw(Role.OBSERVATION_POST),
            "PlaceCheckpoint": self._draw(Role.CHECKPOINT),
            "EnterCoordinates": lambda: self._show(
                CoordinatesDialog(self.session, self._canvas, self.messages, self._main_window)
            ),
            "TurningPoints": self.turning.open,
            "Import": lambda: self._show(ImportDialog(*self._shared_with_map())),
            "Check": self.findings.check_now,
            "Overlaps": self._show_overlaps,
            "History": self.history.open,
            "WorkingGroup": self.working_group.open,
            "BaseMap": lambda: self._show(BaseMapDialog(*self._shared())),
            "ExportPackage": lambda: self._show(ExportDialog(*self._shared())),
            "VerifyPackage": lambda: self._show(VerifyDialog(*self._shared_with_map())),
            "Help": self._help,
        }

    def _shared(self) -> tuple[Session, Messages, QWidget]:
        """What most dialogs are handed."""
        return self.session, self.messages, self._main_window

    def _shared_with_map(self) -> tuple[Session, QgsMapCanvas, Messages, QWidget]:
        """What dialogs are handed that show something on the map."""
        return self.session, self._canvas, self.messages, self._main_window

    def _colour(self) -> None:
        if self.session.workspace is not None:
            colour_layers(self.session.workspace, read_settings())

    def _speak(self) -> None:
        if self.session.workspace is not None:
            speak_layers(self.session.project, self.session.workspace)

    def _page_of_tool(self) -> str:
        """The help page of the tool in hand; empty where it is not one of ours, and F1 is QGIS's own."""
        tool = self.tools.tool
        return "drawing" if tool is not None and self._canvas.mapTool() is tool else ""

    def _draw(self, role: Role) -> Callable[[QAction], None]:
        def draw(action: QAction) -> None:
            action.setChecked(False)  # it is checked when the tool is in hand
            self.party.when_known(lambda: self.tools.draw(role, action))

        return draw

    def _show(self, dialog: QDialog) -> None:
        """Show a dialog beside the window, which stays usable; it goes when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _make_workspace(self) -> None:
        self._show(NewWorkspaceDialog(*self._shared()))

    def _open_workspace(self) -> None:
        self._show(OpenDialog(*self._shared()))

    def _show_overlaps(self) -> None:
        self.overlaps.show()
        self.overlaps.raise_()
        self.overlaps.find()

    def _filter_findings(self, region: str) -> None:
        box = self.findings.filter_bar.region
        box.setCurrentIndex(max(0, box.findData(region)))

    def _help(self) -> None:
        try:
            show_help()
        except DeescError as error:
            self.messages.error(error)

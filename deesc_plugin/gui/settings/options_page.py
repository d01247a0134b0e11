# SPDX-License-Identifier: GPL-2.0-or-later
"""The page in QGIS's options: one person's way of working, and the limits that one workspace holds to."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.gui import QgsColorButton, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.settings import (
    LEAST_TOLERANCE_M,
    LONGEST_HAND,
    MOST_DELAY_MS,
    MOST_TOLERANCE_M,
    Settings,
    read_settings,
    write_settings,
)
from ...bridge.styling.symbols import COLOURS
from ...core.agreement import Agreement
from ...core.errors import DeescError
from ...core.no_agreement import NO_AGREEMENT
from ...core.roles import Role
from ...paths import resources
from ..language.direction import european, filled, said
from ..language.translation import tr
from ..session.screen_colours import colour_layers
from ..session.session import Session
from ..widgets.help import show_help
from ..widgets.messages import Messages
from ..widgets.own_keys import OwnKeys, help_key
from ..widgets.tool_tip import plain_tip
from .limits_table import LimitsTable

_HELP_PAGE = "start#options"
_IS_ASKED = hasattr(QgsOptionsPageWidget, "isValid")


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page; to be registered with the window while the plugin is loaded.

    Parameters
    ----------
    session : Session
        Its agreement gives the limits; its workspace keeps limits of its own.
    messages : Messages
        Where a refusal is told when the options are closed.
    """

    def __init__(self, session: Session, messages: Messages) -> None:
        super().__init__(tr("De-escalation Zones"), QIcon(str(resources() / "icons" / "deesc.svg")))
        self._session, self._messages = session, messages

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resources() / "icons" / "deesc.svg"))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        """A fresh page, as QGIS asks for each time the options are opened."""
        return OptionsPage(self._session, self._messages, parent)


class OptionsPage(QgsOptionsPageWidget):
    """Name, live check, tolerance and colours of one user; and the limits of the workspace that is open."""

    def __init__(self, session: Session, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deescOptions")
        self._session, self._messages = session, messages
        workspace = session.workspace
        agreement = NO_AGREEMENT if workspace is None else workspace.agreement
        self._make_widgets(agreement, read_settings())
        OwnKeys(self, help_key(lambda: _HELP_PAGE))
        form = QFormLayout()
        form.addRow(tr("&Name in the history"), self.hand)
        form.addRow(self.is_live)
        form.addRow(tr("&Delay after an edit"), self.delay)
        form.addRow(tr("&Tolerance of buffers"), self.tolerance)
        colours = QHBoxLayout()
        for role, text in _role_titles():
            label = QLabel(text)
            label.setBuddy(self.colours[role])
            colours.addWidget(label)
            colours.addWidget(self.colours[role])
        colours.addStretch()
        form.addRow(tr("Colours on the screen"), colours)
        box = QGroupBox(tr("Limits of the rules"))
        inside = QVBoxLayout(box)
        about = QLabel(_about_limits(agreement, workspace))
        about.setWordWrap(True)
        about.setTextFormat(Qt.TextFormat.PlainText)
        inside.addWidget(about)
        inside.addWidget(self.limits)
        inside.addWidget(self.fault)
        inner = QWidget()  # the dialog takes the margins of the page itself away
        layout = QVBoxLayout(inner)
        layout.addLayout(form)
        layout.addWidget(self.more)
        layout.addWidget(box, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inner)
        order: list[QWidget] = [self.hand, self.is_live, self.delay, self.tolerance, *self.colours.values()]
        order += [self.more, self.limits]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def isValid(self) -> bool:
        """Whether the page may be applied: QGIS asks from 3.24 on, and stays on the page where it may not."""
        return not self.limits.fault

    def showEvent(self, event: QShowEvent) -> None:
        """Look once more: the buttons of the dialog are there now."""
        super().showEvent(event)
        self._judge(self.limits.fault)

    def _judge(self, fault: str) -> None:
        """Show what is wrong while it is typed; where QGIS does not ask `isValid` there is no OK meanwhile."""
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        buttons = None if _IS_ASKED else self.window().findChild(QDialogButtonBox)
        if buttons is None:
            return
        for which in (QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Apply):
            button = buttons.button(which)
            if button is not None:
                button.setEnabled(not fault)
                button.setToolTip(plain_tip(fault))

    def apply(self) -> None:
        """Keep what is shown; QGIS calls it for OK and Apply. A limit that is refused is told, and none is changed."""
        before = read_settings()
        after = Settings(
            hand=self.hand.text().strip(),
            is_live=self.is_live.isChecked(),
            delay_ms=self.delay.value(),
            tolerance_m=self.tolerance.value(),
            colours=tuple(
                (role.value, button.color().name())
                for role, button in self.colours.items()
                if button.color().name().lower() != COLOURS[role].lower()
            ),
        )
        write_settings(after)
        workspace = self._session.workspace
        if workspace is None:
            return
        colour_layers(workspace, after, before)
        try:
            overrides = self.limits.overrides
            if overrides != workspace.agreement.overrides:
                self._session.set_limits(overrides)
        except DeescError as error:
            self._messages.error(error)

    def _make_widgets(self, agreement: Agreement, settings: Settings) -> None:
        self.hand = QLineEdit(settings.hand)
        self.hand.setMaxLength(LONGEST_HAND)
        self.is_live = QCheckBox(tr("&Check again after each edit"))
        self.is_live.setChecked(settings.is_live)
        self.delay = QSpinBox()
        european(self.delay)
        self.delay.setRange(0, MOST_DELAY_MS)
        self.delay.setSingleStep(50)
        self.delay.setSuffix(tr(" ms"))
        self.delay.setValue(settings.delay_ms)
        self.delay.setEnabled(settings.is_live)
        self.is_live.toggled.connect(self.delay.setEnabled)
        self.tolerance = QDoubleSpinBox()
        european(self.tolerance)
        self.tolerance.setRange(LEAST_TOLERANCE_M, MOST_TOLERANCE_M)
        self.tolerance.setDecimals(2)
        self.tolerance.setSingleStep(0.1)
        self.tolerance.setSuffix(tr(" m"))
        self.tolerance.setValue(settings.tolerance_m)
        self.colours = {role: _colour_button(role, settings) for role in COLOURS}
        self.limits = LimitsTable(agreement, _why_not(self._session.workspace))
        self.fault = QLabel()
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.limits.judged.connect(self._judge)
        # no button: the dialog has its own Help, which leads to QGIS's manual
        self.more = QLabel(f'<a href="help">{escape(tr("More about these options and limits (F1)"))}</a>')
        self.more.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.more.linkActivated.connect(lambda _link: show_help(_HELP_PAGE))
        tips: tuple[tuple[Any, str, str], ...] = (
            (
                self.hand,
                "hand",
                tr("Workspaces keep what you save under it; empty: without a name. No package has it."),
            ),
            (self.is_live, "isLive", tr("Only the rules that the edit reaches are run again.")),
            (self.delay, "delay", tr("How long after the last edit the rules are run.")),
            (self.more, "more", tr("Opens the help page of these options.")),
            (self.fault, "fault", ""),
            (self.tolerance, "tolerance", tr("How far a buffer’s outline may be from the exact one; smaller: slower.")),
            (self.limits, "limits", tr("What the rules measure against, and what this workspace holds to instead.")),
        )
        for widget, name, tip in tips:
            widget.setObjectName(name)
            widget.setToolTip(tip)


def _why_not(workspace: OpenWorkspace | None) -> str:
    """Why the limits can only be looked at; empty where a workspace is there that can keep others."""
    if workspace is None:
        return tr("The limit where no agreement states another. Open a workspace to see its own, and to change them.")
    hindrance = workspace.hindrance()
    return "" if hindrance is None else said(hindrance)


def _about_limits(agreement: Agreement, workspace: OpenWorkspace | None) -> str:
    if workspace is None:
        return tr("These are the limits where no agreement states others. Open a workspace to see its agreement’s.")
    told = filled(
        tr("The agreement “{title}” states them, so that they are the same on every computer."), title=agreement.title
    )
    why_not = _why_not(workspace)
    if why_not:
        return f"{told} {why_not}"
    own = filled(
        tr(
            "Where {file} has to hold to another one, state it with its reason: it goes into that file, and every "
            "check and every package says so."
        ),
        file=workspace.store.label,
    )
    return f"{told} {own}"


def _role_titles() -> tuple[tuple[Role, str], ...]:
    return (
        (Role.ZONE, tr("&Zones")),
        (Role.BUFFER_ZONE, tr("&Buffer zones")),
        (Role.SAFE_ZONE, tr("&Safe zones")),
        (Role.LINE, tr("&Lines")),
    )


def _colour_button(role: Role, settings: Settings) -> QgsColorButton:
    """The colour of a role's areas; its menu leads back to the usual one."""
    usual = QColor(COLOURS[role])
    button = QgsColorButton()
    button.setObjectName(f"colour_{role.value}")
    button.setColor(QColor(settings.colour(role)) if settings.colour(role) else usual)
    button.setDefaultColor(usual)
    button.setShowMenu(True)
    button.setToolTip(tr("Their colour on this screen only; sheets and packages keep the usual ones."))
    return button

"""The page in QGIS's options: one person's way of working. Limits are not here: the agreement states them."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..bridge.settings import (
    LEAST_TOLERANCE_M,
    MOST_DELAY_MS,
    MOST_TOLERANCE_M,
    Settings,
    read_settings,
    write_settings,
)
from ..core.agreement import Agreement
from ..core.rules import RULES, limits_of
from ..paths import bundled_agreements, load_agreement, resources
from .direction import figure
from .help import show_help
from .session import Session
from .translation import tr


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page; to be registered with the window while the plugin is loaded.

    Parameters
    ----------
    session : Session
        Its agreement gives the parties to choose from, and the limits to show.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(tr("De-escalation Zones"), QIcon(str(resources() / "icons" / "deesc.svg")))
        self._session = session

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resources() / "icons" / "deesc.svg"))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        """A fresh page, as QGIS asks for each time the options are opened."""
        workspace = self._session.workspace
        agreement = load_agreement(bundled_agreements()[0]) if workspace is None else workspace.agreement
        return OptionsPage(agreement, parent)


class OptionsPage(QgsOptionsPageWidget):
    """Party, live check and tolerance of one user; and the agreement's limits to look at."""

    def __init__(self, agreement: Agreement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deescOptions")
        self._make_widgets(agreement, read_settings())
        form = QFormLayout()
        form.addRow(tr("Usual &party"), self.party)
        form.addRow(self.is_live)
        form.addRow(tr("&Delay after an edit"), self.delay)
        form.addRow(tr("&Tolerance of buffers"), self.tolerance)
        box = QGroupBox(tr("Limits of the rules"))
        inside = QVBoxLayout(box)
        about = QLabel(
            tr("The agreement “{title}” states them, so that they are the same on every computer.").format(
                title=agreement.title
            )
        )
        about.setWordWrap(True)
        inside.addWidget(about)
        inside.addWidget(self.limits)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(box, 1)
        layout.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignLeading)
        order: list[QWidget] = [self.party, self.is_live, self.delay, self.tolerance, self.limits, self.help_button]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def apply(self) -> None:
        """Keep what is shown; QGIS calls it for OK and Apply."""
        write_settings(
            Settings(
                party=str(self.party.currentData() or ""),
                is_live=self.is_live.isChecked(),
                delay_ms=self.delay.value(),
                tolerance_m=self.tolerance.value(),
            )
        )

    def _make_widgets(self, agreement: Agreement, settings: Settings) -> None:
        self.party = QComboBox()
        self.party.addItem(tr("the first by code"), "")
        for party in sorted(agreement.parties, key=lambda party: party.code):
            self.party.addItem(f"{party.name} ({party.code})", party.code)
        if self.party.findData(settings.party) < 0:  # of another agreement: to be kept, not dropped in silence
            self.party.addItem(settings.party, settings.party)
        self.party.setCurrentIndex(self.party.findData(settings.party))
        self.is_live = QCheckBox(tr("&Check again after each edit"))
        self.is_live.setChecked(settings.is_live)
        self.delay = QSpinBox()
        self.delay.setRange(0, MOST_DELAY_MS)
        self.delay.setSingleStep(50)
        self.delay.setSuffix(tr(" ms"))
        self.delay.setValue(settings.delay_ms)
        self.delay.setEnabled(settings.is_live)
        self.is_live.toggled.connect(self.delay.setEnabled)
        self.tolerance = QDoubleSpinBox()
        self.tolerance.setRange(LEAST_TOLERANCE_M, MOST_TOLERANCE_M)
        self.tolerance.setDecimals(2)
        self.tolerance.setSingleStep(0.1)
        self.tolerance.setSuffix(tr(" m"))
        self.tolerance.setValue(settings.tolerance_m)
        self.limits = _limits_table(agreement)
        self.help_button = QPushButton(tr("Help"))
        self.help_button.clicked.connect(lambda _checked=False: show_help("start#options"))
        tips: tuple[tuple[Any, str, str], ...] = (
            (self.party, "party", tr("The party of new features where a project states none.")),
            (self.is_live, "isLive", tr("Only the rules that the edit reaches are run again.")),
            (self.delay, "delay", tr("How long after the last edit the rules are run.")),
            (self.help_button, "help", tr("Opens the help page of these options.")),
            (self.tolerance, "tolerance", tr("How far a buffer’s outline may be from the exact one; smaller: slower.")),
            (
                self.limits,
                "limits",
                tr("To change one, state it in the agreement’s file and create the workspace anew."),
            ),
        )
        for widget, name, tip in tips:
            widget.setObjectName(name)
            widget.setToolTip(tip)


def _limits_table(agreement: Agreement) -> QTableWidget:
    """Every limit in force: rule, what it is, value with unit."""
    rows = [
        (entry.id, tr(limit.title), figure(f"{limits_of(entry, agreement.limits)[limit.name]:g} {limit.unit}"))
        for entry in RULES
        for limit in entry.limits
    ]
    table = QTableWidget(len(rows), 3)
    table.setHorizontalHeaderLabels([tr("Rule"), tr("Limit"), tr("Value")])
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.resizeColumnToContents(0)
    return table

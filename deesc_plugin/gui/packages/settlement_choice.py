"""The box that chooses whose settlements a package lists: the plugin's, or those of a layer of one's own."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...bridge.settlements import refuse_unfit
from ...core.errors import GazetteerError
from ...paths import has_bundled_gazetteer
from ..language.direction import told
from ..language.translation import tr
from ..session.session import Session

PARTS_THAT_LIST = frozenset({"annex", "settlements", "workbook"})
"""The parts of a package that list settlements."""

_SHORTEST = 12
"""Letters that the box has room for, however long the layers' names are."""


class SettlementChoice(QgsMapLayerComboBox):
    """The point layers of the project but for the workspace's own; empty stands for the plugin's gazetteer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settlements")
        self.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self.offer(None)
        self.explain(True)

    @property
    def layer_id(self) -> str:
        """The id of the chosen layer; empty for the plugin's own settlements."""
        layer = self.currentLayer()
        return "" if layer is None else str(layer.id())

    def offer(self, session: Session | None) -> None:
        """Offer the layers of a session's project, and name what stands for none."""
        workspace = None if session is None else session.workspace
        country = "" if workspace is None else workspace.agreement.country
        is_built_in = workspace is None or has_bundled_gazetteer(country)
        self.setAllowEmptyLayer(True, tr("GeoNames (built in)") if is_built_in else tr("none"))
        if session is not None and workspace is not None:
            layers = session.project.mapLayers().values()
            own = [layer for layer in layers if layer.source().split("|")[0] == str(workspace.path)]
            self.setExceptedLayerList(own)
        self.setCurrentIndex(0)  # setLayer(None) would show nothing at all

    def choose(self, layer_id: str, session: Session) -> None:
        """Choose a layer by its id; one that is gone, or is no layer of points, leaves the plugin's own."""
        layer = session.project.mapLayer(layer_id)
        if layer is not None:
            self.setLayer(layer)
        if self.currentIndex() < 0:
            self.setCurrentIndex(0)

    def explain(self, is_listed: bool) -> None:
        """Enable the box where some chosen part lists settlements, and say so."""
        self.setEnabled(is_listed)
        tip = tr(
            "Whose settlements annex and tables list: GeoNames, good to about a kilometre, or a point layer with a "
            "field “name”."
        )
        self.setToolTip(tip if is_listed else tr("No part that lists settlements is chosen."))

    def fault(self) -> str:
        """Why the chosen layer cannot be taken; empty where it can."""
        layer = self.currentLayer()
        if layer is None or not self.isEnabled():
            return ""
        try:
            refuse_unfit(layer)
        except GazetteerError as error:
            return told(error)
        return ""

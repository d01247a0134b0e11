# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:setbaselayer``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...bridge.base_layers.naming import loaded_source, named_base_layer
from ...bridge.base_layers.place import stored_path
from ...bridge.opening.source import source_of
from ...bridge.stores import Store
from ...bridge.user_voice import user_voice
from ...core.base_layer import BaseLayer, BaseRole, name_fields, with_base_layer
from ...core.errors import BaseLayerError, WorkspaceError
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled, waiting_in
from ..inputs import named_in
from ..looking import GroundInput
from ..parameters import explained, worded, workspace_parameter
from ..telling import tell


@algorithm("setbaselayer", order=17, title="Set base layer", group="Workspace")
class SetBaseLayer(DeescAlgorithm):
    """Names a layer of ground that is drawn under the line on sheets, index and overview, or takes it away again.

    Any vector or raster in a file: settlements, roads, rivers, water, land use, state borders, a model of heights, of
    which a hillshade is made, or a picture of the ground. It stays where it lies; the workspace keeps its path, seen
    from the workspace's own folder where it lies in there.

    Source and licence must be stated: they stand on every sheet that shows the layer, in the README and in the
    metadata. Layers of features under an open licence (CC0, CC BY, CC BY-SA, ODbL, ODC-By, PDDL, public domain; stated
    by its name alone) travel in the package, as the sheets show them; others are named as sources only.

    A layer that is named already takes the new statements in the place of the old ones. What would keep it from being
    drawn is refused at once: a file that is missing, a CRS that is not known, features of another kind than the role
    has, a field that is not there, nothing in the theatre.
    """

    help_page = "basemap"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        tr = self.tr
        self.addParameter(workspace_parameter(self))
        self.addParameter(
            explained(
                GroundInput("INPUT", tr("Layer or file")),
                tr("Of a file with several layers, the layer is named behind it: ground.gpkg|layername=roads."),
            )
        )
        roles = {role.value: user_voice().text(role.title) for role in BaseRole}
        role = QgsProcessingParameterEnum(
            "ROLE", tr("Role"), list(roles), defaultValue=next(iter(roles)), usesStaticStrings=True
        )
        self.addParameter(worded(role, roles, tr("What it shows; it decides how it is drawn.")))
        for name, label, text in (
            ("SOURCE", tr("Source"), tr("Who made it; it must be stated, and stands on every sheet.")),
            ("EDITION", tr("Edition"), tr("Its date or number.")),
            ("LICENCE", tr("Licence"), tr("The terms of use; they must be stated, and stand on every sheet.")),
            (
                "NAME_FIELDS",
                tr("Fields of names"),
                tr('One for all languages, or by language: {"en": "name_en", "ar": "name_ar"}; empty: no names.'),
            ),
            ("RANK_FIELD", tr("Field of rank"), tr("Numbers; where room is short the greater ones come first.")),
        ):
            self.addParameter(explained(QgsProcessingParameterString(name, label, optional=True), text))
        scale = QgsProcessingParameterNumber("FROM_SCALE", tr("From scale"), defaultValue=0, minValue=0)
        self.addParameter(
            explained(scale, tr("The number after 1: of the smallest scale at which it is drawn; 0: every scale."))
        )
        remove = QgsProcessingParameterBoolean("REMOVE", tr("Take it away"), False)
        self.addParameter(explained(remove, tr("The workspace names the layer no more; its file stays.")))
        self.addOutput(QgsProcessingOutputNumber("LAYERS", tr("Base layers of the workspace")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Learn which file is meant: a layer that is loaded belongs to this thread."""
        named = next(named_in(self.parameterDefinition("INPUT"), parameters.get("INPUT"), context), "")
        self._file, self._loaded = named, None
        if isinstance(named, QgsMapLayer):
            self._loaded = (named.providerType(), named.source(), named.name())
        return super().prepareAlgorithm(parameters, context, feedback)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        store = self.store(parameters, context)
        hindrance = store.hindrance()
        if hindrance is not None:
            raise WorkspaceError(hindrance)
        delimitation = store.snapshot()
        file = str(self._file) if self._loaded is None else loaded_source(*self._loaded)
        if self.parameterAsBool(parameters, "REMOVE", context):
            layers = _without(store.base_layers(), file, store)
        else:
            stated = self._stated(parameters, context)
            layer = named_base_layer(file, stated, store.folder, delimitation.agreement)
            layers = with_base_layer(store.base_layers(), layer)  # as they are now: to look at a file takes a while
        ask_cancelled(feedback)
        store.write_base_layers(layers, waiting_in(feedback))
        for one in layers:
            template = "{role}: {layer}, {source}, {licence}"
            tell(feedback, template, role=one.role.title, layer=one.label, source=one.cited, licence=one.licence)
        return {"LAYERS": len(layers)}

    def _stated(self, parameters: dict[str, Any], context: QgsProcessingContext) -> BaseLayer:
        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context) or "").strip()

        return BaseLayer(
            role=BaseRole(self.parameterAsEnumString(parameters, "ROLE", context)),
            path="",
            source=text("SOURCE"),
            edition=text("EDITION"),
            licence=text("LICENCE"),
            names=name_fields(text("NAME_FIELDS")),
            rank_field=text("RANK_FIELD"),
            from_scale=self.parameterAsInt(parameters, "FROM_SCALE", context),
        )


def _without(layers: tuple[BaseLayer, ...], file: str, store: Store) -> tuple[BaseLayer, ...]:
    """The layers but for those of a file; of one of its layers alone where the text names that.

    Raises
    ------
    BaseLayerError
        When none of them is of that file.
    """
    source = source_of(file)
    path = stored_path(source.path / source.member, store.folder)
    gone = [one for one in layers if one.path == path and source.layer_name in (None, one.table)]
    if not gone:
        raise BaseLayerError(
            "The workspace names no base layer {layer}; look at its list under Base map.", layer=source.path.name
        )
    return tuple(one for one in layers if one not in gone)

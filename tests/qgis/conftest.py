# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures of the tests that run inside QGIS."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle


@pytest.fixture
def deesc_provider(qgis_app, qgis_processing):
    """The provider, registered as the plugin registers it, and taken away again."""
    from deesc_plugin.processing.provider import DeescProvider

    registry = QgsApplication.processingRegistry()
    provider = DeescProvider()
    registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)


@pytest.fixture
def run_algorithm(deesc_provider):
    """Run an algorithm by its id and give its outputs; failures raise QgsProcessingException."""

    def run(algorithm_id, parameters, context=None, feedback=None):
        import processing

        return processing.run(algorithm_id, parameters, context=context, feedback=feedback)

    return run


@pytest.fixture
def desk(qgis_app):
    """An event loop and the widgets shown in it."""
    from tests.qgis.gui_fixtures import Desk

    made = Desk()
    yield made
    made.clear()


@pytest.fixture
def session(desk):
    """A session on the empty project, put away with its unsaved edits."""
    from deesc_plugin.gui.session.session import Session

    project = QgsProject.instance()
    project.clear()
    made = Session(project)
    yield made
    made.close()
    for layer in project.mapLayers().values():
        layer.rollBack()
    project.clear()


@pytest.fixture
def canvas(desk):
    """A shown canvas over Riverland."""
    from qgis.gui import QgsMapCanvas

    made = QgsMapCanvas()
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    made.resize(600, 600)
    desk.put(made)
    made.setExtent(QgsRectangle(9, 0, 11, 2))
    return made
